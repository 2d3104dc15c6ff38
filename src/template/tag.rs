//! The tags of a page as they are written, one after the other.
//!
//! This is for small changes to a whole page. It must not know what any element means.

/// A page in pieces: each text with the tag or comment after it. The last may have no tag.
pub(super) struct Tags<'p>(pub(super) &'p str);

impl<'p> Iterator for Tags<'p> {
    type Item = (&'p str, &'p str);

    fn next(&mut self) -> Option<Self::Item> {
        if self.0.is_empty() {
            return None;
        }
        let (text, after) = self.0.split_at(self.0.find('<').unwrap_or(self.0.len()));
        let (tag, rest) = after.split_at(tag_length(after));
        self.0 = rest;
        Some((text, tag))
    }
}

/// How long the tag or comment is that a text begins with.
pub(super) fn tag_length(text: &str) -> usize {
    if text.starts_with("<!--") {
        return text.find("-->").map_or(text.len(), |end| end + 3);
    }
    let mut quote = None;
    let end = text.find(|letter: char| match quote {
        Some(mark) => {
            quote = quote.filter(|_| letter != mark);
            false
        }
        None => {
            quote = Some(letter).filter(|letter| matches!(letter, '"' | '\''));
            letter == '>'
        }
    });
    end.map_or(text.len(), |end| end + 1)
}

/// The name of the element that a tag begins or ends.
pub(super) fn name_of(tag: &str) -> &str {
    let name = tag.trim_start_matches(['<', '/']);
    let end = name.find(|letter: char| !letter.is_ascii_alphanumeric());
    name.get(..end.unwrap_or(name.len())).unwrap_or_default()
}
