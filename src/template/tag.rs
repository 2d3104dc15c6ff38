//! The tags of a page as they are written, one after the other.
//!
//! This is for small changes to a whole page. It must not know what any element means.

use memchr::memchr_iter;

use crate::markup::{begins_with_tag, tag_length};

/// A page in pieces: each text with the tag or comment after it. The last may have no tag.
pub(super) struct Tags<'p>(pub(super) &'p str);

impl<'p> Iterator for Tags<'p> {
    type Item = (&'p str, &'p str);

    fn next(&mut self) -> Option<Self::Item> {
        if self.0.is_empty() {
            return None;
        }
        let mut signs = memchr_iter(b'<', self.0.as_bytes());
        let tag = signs.find(|sign| self.0.get(*sign..).is_some_and(begins_with_tag));
        let (text, after) = self.0.split_at(tag.unwrap_or(self.0.len()));
        let (tag, rest) = after.split_at(tag_length(after));
        self.0 = rest;
        Some((text, tag))
    }
}

/// The name of the element that a tag begins or ends.
pub(super) fn name_of(tag: &str) -> &str {
    let name = tag.trim_start_matches(['<', '/']);
    let end = name.find(|letter: char| !letter.is_ascii_alphanumeric());
    name.get(..end.unwrap_or(name.len())).unwrap_or_default()
}
