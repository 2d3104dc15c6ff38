//! A page that has a new address → the page at its old one.

use super::view::{MovedPage, PlaceView};
use super::{Appearance, Templates};
use crate::council::Council;
use crate::diagnostic::Diagnostic;

/// The template of a page at an old address.
pub const MOVED_PAGE: &str = "moved.html";

impl Templates {
    /// The page that leads from a folder's old name to the page of this title, at this path from the top of the site.
    pub fn moved_page(
        &self,
        (title, path): (&str, &str),
        council: &Council,
        appearance: &Appearance,
    ) -> Result<String, Box<Diagnostic>> {
        let view = MovedPage::new((title, path), council, appearance);
        // Search engines are to know the new address.
        let place = PlaceView::at_the_top(path.to_owned());
        self.page((MOVED_PAGE, &place), council, &view)
    }
}
