//! A text as it is meant so far → the headings and the program text in it that nobody meant.
//!
//! A line of dashes below words makes a heading of them, and four spaces make program text. In come the text and its Markdown,
//! out go the changes that undo both. This must not know any other mark.

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, Tag};

use super::meant::{Change, Changes, MeantText};

impl MeantText {
    /// Headings made by a line below words, and program text made by spaces: both are accidents.
    pub(super) fn accidents(&self, written: &str) -> Changes {
        let mut changes = Changes::new();
        let mut within_code = false;
        for (event, range) in self.events() {
            match event {
                Event::Start(Tag::Heading {
                    level: HeadingLevel::H1 | HeadingLevel::H2,
                    ..
                }) => changes.extend(self.underline(range).map(|at| (at, Change::Escape))),
                // Below the words of a list, such a line is one across the page.
                Event::Rule if self.is_below_words(&range) => {
                    changes.insert(self.place(range.start), Change::Escape);
                }
                Event::Start(Tag::CodeBlock(CodeBlockKind::Indented)) => within_code = true,
                Event::Text(_) if within_code => {
                    within_code = false;
                    changes.extend(indent(written, self.place(range.start)));
                }
                Event::End(_) => within_code = false,
                _ => {}
            }
        }
        changes
    }

    fn is_below_words(&self, rule: &Range<usize>) -> bool {
        let dashes = self.markdown().get(rule.clone()).unwrap_or_default().trim();
        let before = self.markdown().get(..rule.start).unwrap_or_default();
        let above = before.lines().next_back().unwrap_or_default();
        let begins_line = before.ends_with('\n');
        begins_line && !above.trim().is_empty() && dashes.chars().all(|sign| sign == '-')
    }

    /// The place of the line of `=` or `-` below a heading, unless it was made with `#`.
    fn underline(&self, heading: Range<usize>) -> Option<usize> {
        let text = self.markdown().get(heading.clone())?;
        if text.starts_with('#') {
            return None;
        }
        let text = text.trim_end();
        let sign = text.chars().next_back()?;
        matches!(sign, '=' | '-')
            .then(|| self.place(heading.start + text.trim_end_matches(sign).len()))
    }
}

/// The white space that makes program text of the words after `at`: all of it but what a list needs.
fn indent(written: &str, at: usize) -> Option<(usize, Change)> {
    let (before, after) = (written.get(..at)?, written.get(at..)?);
    let more = after.len() - after.trim_start_matches([' ', '\t']).len();
    let one = usize::from(before.ends_with([' ', '\t']));
    (one + more > 0).then_some((at - one, Change::Close(one + more)))
}
