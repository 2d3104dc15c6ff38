//! A text that is not TOML → slips that only show further down.
//!
//! A long text without an end swallows what follows, and the parser stumbles over the words of the next one. A header
//! with one bracket forbids those with two. Whoever reports where the parser stumbled must know where the slip is.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use crate::draft::header;

/// What stands around a text of several lines.
const LONG_QUOTES: &str = "\"\"\"";

/// Slips that show further down.
#[derive(Default)]
pub(super) struct Causes<'t> {
    /// The quotation marks of the first text of several lines that has no end.
    pub(super) endless: Option<Range<usize>>,
    /// Names that stand in a header between one bracket on each side.
    single: BTreeMap<&'t str, Range<usize>>,
    /// Names before whose first header there is one of their parts: `[[theme.recommendation]]` without a `[[theme]]`.
    headless: BTreeMap<&'t str, Range<usize>>,
    /// Names that have had a header.
    begun: BTreeSet<&'t str>,
}

impl<'t> Causes<'t> {
    /// Those in this text.
    pub(super) fn of(text: &'t str) -> Self {
        let mut causes = Causes::default();
        let mut begun = None;
        let mut start = 0;
        for line in text.split_inclusive('\n') {
            if begun.is_none() {
                causes.header(line, start);
            } else if is_swallowed(line) {
                break;
            }
            // A note of the officer's own may speak of the marks.
            let is_note = begun.is_none() && line.starts_with('#');
            for (at, marks) in line.match_indices(LONG_QUOTES).filter(|_| !is_note) {
                let marks = start + at..start + at + marks.len();
                begun = if begun.is_none() { Some(marks) } else { None };
            }
            start += line.len();
        }
        causes.endless = begun;
        causes
    }

    fn header(&mut self, line: &'t str, start: usize) {
        let line = line.trim_end();
        let Some(name) = header::name(line) else {
            return;
        };
        let place = start..start + line.len();
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

    /// The first header of a part of this name, where the name itself had none before it.
    pub(super) fn headless(&self, name: &str) -> Option<Range<usize>> {
        self.headless.get(name).cloned()
    }

    /// The header of this name that has one bracket on each side.
    pub(super) fn single(&self, name: &str) -> Option<Range<usize>> {
        self.single.get(name).cloned()
    }
}

/// Whether a line of a long text is a header, or a key with its text: nobody writes these in a paper.
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
    fn a_text_without_an_end_is_found_where_it_begins() {
        let endless = |text: &str| Causes::of(text).endless.map(|marks| marks.start);
        let next = "[[recommendation]]\ntext = \"\"\"\nTwo\n\"\"\"\n";
        assert_eq!(endless(&format!("text = \"\"\"\nOne\n{next}")), Some(7));
        assert_eq!(
            endless(&format!("text = \"\"\"\nOne\n\"\"\"\n{next}")),
            None
        );
        assert_eq!(
            endless("text = \"\"\"One\"\"\"\naction = \"\"\"\nTwo\n"),
            Some(26)
        );
        assert_eq!(
            endless("record = \"\"\"\nOne\nreasons = \"\"\"\nTwo\n\"\"\"\n"),
            Some(9)
        );
    }
}
