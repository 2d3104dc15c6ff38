//! The beginning of a part that is on pages of its own.

use std::rc::Rc;

use super::breaking::Breaking;

impl Breaking<'_, '_> {
    /// Begins a page with these words at its head. One that is still empty is taken, and none is begun for nothing.
    pub(super) fn begin_part(&mut self, header: Option<Rc<str>>) {
        if self.next().is_none() {
            return;
        }
        match self.fresh {
            true => self.avoid_empty_last_page(),
            false => self.turn_page(),
        }
        self.canvas.set_header(header);
    }
}
