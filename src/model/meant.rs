//! A long text → the Markdown that is meant: a sign that is no mark of ours is a sign.
//!
//! Markdown knows more marks than the guide names, and it finds them where nobody put one: in `> 90 %`, in `5*3*2`, in
//! `C:\new`. Each such sign gets a backslash here, so that it is printed; what officers wrote is never changed. This
//! must not know what is refused.

use std::collections::BTreeMap;
use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, Options, Parser, Tag};

use super::signs;

/// How often a text is read again after a heading or program text in it was undone. One that needs more is refused.
const MOST_READINGS: usize = 6;

/// A text in which only the marks of the guide act.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MeantText {
    markdown: String,
    /// Where what follows a change is: in the Markdown, and in what was written.
    places: Vec<(usize, usize)>,
}

/// A change to what was written, at a byte of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Change {
    /// A backslash comes before the sign.
    Escape,
    /// So many bytes of white space are left out.
    Close(usize),
}

/// The changes by the bytes they are made at.
pub(super) type Changes = BTreeMap<usize, Change>;

impl MeantText {
    /// What `written` means.
    pub fn of(written: &str) -> Self {
        let mut changes = signs::changes(written);
        let mut meant = Self::with(written, &changes);
        if !signs::may_begin_a_block(written) {
            return meant;
        }
        for _ in 0..MOST_READINGS {
            let before = changes.len();
            changes.extend(meant.accidents(written));
            if changes.len() == before {
                break;
            }
            meant = Self::with(written, &changes);
        }
        meant
    }

    /// What `written` means within a line, with some changes: a mark that begins a block is a sign there. A full stop
    /// comes before it, which is none of its words.
    pub(super) fn within_line(written: &str, changes: &Changes) -> Self {
        let line = Self::with(written, changes);
        let later = line
            .places
            .iter()
            .map(|(markdown, written)| (markdown + 1, *written));
        MeantText {
            markdown: format!(".{}", line.markdown),
            places: std::iter::once((1, 0)).chain(later).collect(),
        }
    }

    /// The Markdown.
    pub fn markdown(&self) -> &str {
        &self.markdown
    }

    /// The bytes of what was written for bytes of the Markdown.
    pub(super) fn written(&self, range: Range<usize>) -> Range<usize> {
        self.place(range.start)..self.place(range.end)
    }

    fn place(&self, at: usize) -> usize {
        let later = self.places.partition_point(|(markdown, _)| *markdown <= at);
        match later.checked_sub(1).and_then(|last| self.places.get(last)) {
            Some((markdown, written)) => written + (at - markdown),
            None => at,
        }
    }

    fn with(written: &str, changes: &Changes) -> Self {
        let mut markdown = String::with_capacity(written.len() + changes.len());
        let mut places = Vec::with_capacity(changes.len());
        let mut done = 0;
        for (&at, change) in changes {
            markdown.push_str(written.get(done..at).unwrap_or_default());
            done = match change {
                Change::Escape => {
                    markdown.push('\\');
                    at
                }
                Change::Close(length) => at + length,
            };
            places.push((markdown.len(), done));
        }
        markdown.push_str(written.get(done..).unwrap_or_default());
        MeantText { markdown, places }
    }

    /// Headings made by a line below words, and program text made by spaces: both are accidents.
    fn accidents(&self, written: &str) -> Changes {
        let mut changes = Changes::new();
        let mut within_code = false;
        for (event, range) in Parser::new_ext(&self.markdown, Options::empty()).into_offset_iter() {
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
        let dashes = self.markdown.get(rule.clone()).unwrap_or_default().trim();
        let before = self.markdown.get(..rule.start).unwrap_or_default();
        let above = before.lines().next_back().unwrap_or_default();
        let begins_line = before.ends_with('\n');
        begins_line && !above.trim().is_empty() && dashes.chars().all(|sign| sign == '-')
    }

    /// The place of the line of `=` or `-` below a heading, unless it was made with `#`.
    fn underline(&self, heading: Range<usize>) -> Option<usize> {
        let text = self.markdown.get(heading.clone())?;
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
