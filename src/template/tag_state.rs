//! The tags of a page one after the other → whether an element of some kind is open.
//!
//! It must not know what any element means.

use super::tag::name_of;

/// Elements that hold nothing.
pub(super) const EMPTY: [&str; 7] = ["br", "hr", "img", "wbr", "meta", "link", "input"];

/// The outermost open element of some kind: its name, and how many of the name are open in it.
#[derive(Debug, Default)]
pub(super) struct OpenElement<'p>(Option<(&'p str, usize)>);

impl<'p> OpenElement<'p> {
    /// Goes over a tag. `is_such` says whether an element that it begins would be one.
    pub fn pass(&mut self, tag: &'p str, is_such: bool) {
        let name = name_of(tag);
        let is_end = tag.starts_with("</");
        let opens = !is_end && !EMPTY.contains(&name) && !tag.ends_with("/>");
        match &mut self.0 {
            Some((of, open)) if *of == name => match (opens, is_end) {
                (true, _) => *open += 1,
                (_, true) if *open == 1 => self.0 = None,
                (_, true) => *open -= 1,
                _ => {}
            },
            Some(_) => {}
            None if opens && is_such => self.0 = Some((name, 1)),
            None => {}
        }
    }

    /// Whether one is open.
    pub fn is_open(&self) -> bool {
        self.0.is_some()
    }
}
