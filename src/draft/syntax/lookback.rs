//! A text that is not TOML → the mistakes that cause errors further down.
//!
//! A text of several lines that is not closed swallows what follows, and the parser reports an error in the words of
//! the next one. A header with one bracket on each side forbids later ones with two. Such an error must be reported
//! where the mistake is, so the whole text is read for these mistakes once, line by line. Nothing here depends on
//! what the parser says.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use crate::draft::header;

/// The marks around a text of several lines.
const LONG_QUOTES: &str = "\"\"\"";

/// The mistakes in a text that cause errors further down.
#[derive(Default)]
pub(super) struct EarlierMistakes<'t> {
    /// The opening marks of the first text of several lines that is not closed.
    pub(super) unclosed_text: Option<Range<usize>>,
    /// Names in a header with one bracket on each side.
    single: BTreeMap<&'t str, Range<usize>>,
    /// Names of which a part comes before the first header: `[[theme.recommendation]]` before any `[[theme]]`.
    headless: BTreeMap<&'t str, Range<usize>>,
    /// Names that have had a header so far.
    begun: BTreeSet<&'t str>,
    /// Every header by the byte after its line, where its keys begin.
    headers: BTreeMap<usize, &'t str>,
}

impl<'t> EarlierMistakes<'t> {
    /// The mistakes in this text.
    pub(super) fn of(text: &'t str) -> Self {
        let mut mistakes = EarlierMistakes::default();
        let mut open = None;
        let mut start = 0;
        for line in text.split_inclusive('\n') {
            if open.is_none() {
                mistakes.header(line, start);
            } else if is_swallowed(line) {
                break;
            }
            // A comment may contain the marks.
            let is_comment = open.is_none() && line.starts_with('#');
            for (at, marks) in line.match_indices(LONG_QUOTES).filter(|_| !is_comment) {
                let marks = start + at..start + at + marks.len();
                open = if open.is_none() { Some(marks) } else { None };
            }
            start += line.len();
        }
        mistakes.unclosed_text = open;
        mistakes
    }

    fn header(&mut self, line: &'t str, start: usize) {
        // A header may have a note of its author's after it.
        let line = line.split('#').next().unwrap_or_default().trim_end();
        let Some(name) = header::name(line) else {
            return;
        };
        let place = start..start + line.len();
        self.headers.insert(place.end, line);
        if !line.starts_with("[[") {
            self.single.entry(name).or_insert(place);
        } else if let Some((whole, _)) = name.split_once('.') {
            if !self.begun.contains(whole) {
                self.headless.entry(whole).or_insert(place);
            }
        } else {
            self.begun.insert(name);
        }
    }

    /// The part of the text between two headers that this byte is in.
    pub(super) fn section(&self, at: usize) -> Range<usize> {
        let start = self.headers.range(..=at).next_back();
        let end = self.headers.range(at + 1..).next();
        start.map_or(0, |(start, _)| *start)..end.map_or(usize::MAX, |(end, _)| *end)
    }

    /// The header that a section begins after.
    pub(super) fn header_above(&self, start: usize) -> Option<&'t str> {
        self.headers.get(&start).copied()
    }

    /// The first header of a part of this name, where the name itself has no header before it.
    pub(super) fn headless(&self, name: &str) -> Option<Range<usize>> {
        self.headless.get(name).cloned()
    }

    /// The first header of this name with one bracket on each side.
    pub(super) fn single(&self, name: &str) -> Option<Range<usize>> {
        self.single.get(name).cloned()
    }
}

/// Whether a line inside a text of several lines is a header, or a key with its text. Nobody writes these in a paper,
/// so the text should have been closed before.
fn is_swallowed(line: &str) -> bool {
    let line = line.trim_end();
    let key = line.split_once(" = \"").map(|(key, _)| key);
    let is_key = |key: &str| {
        !key.is_empty()
            && key
                .chars()
                .all(|letter| letter.is_ascii_lowercase() || letter == '_')
    };
    header::name(line).is_some() || key.is_some_and(is_key)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_that_is_not_closed_is_found_where_it_begins() {
        let unclosed = |text: &str| {
            EarlierMistakes::of(text)
                .unclosed_text
                .map(|marks| marks.start)
        };
        let next = "[[recommendation]]\ntext = \"\"\"\nTwo\n\"\"\"\n";
        assert_eq!(unclosed(&format!("text = \"\"\"\nOne\n{next}")), Some(7));
        assert_eq!(
            unclosed(&format!("text = \"\"\"\nOne\n\"\"\"\n{next}")),
            None
        );
        assert_eq!(
            unclosed("text = \"\"\"One\"\"\"\naction = \"\"\"\nTwo\n"),
            Some(26)
        );
        assert_eq!(
            unclosed("record = \"\"\"\nOne\nreasons = \"\"\"\nTwo\n\"\"\"\n"),
            Some(9)
        );
    }
}
