//! An error of the parser → what to say, unless it follows from the error before.
//!
//! Here is what one line cannot show: whether a text goes on in the line below, or began in the line above with too few
//! marks; and how far down the errors reach that one mistake causes.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use toml::de::Error;

use super::mistake::Mistake;
use crate::diagnostic::{Code, Diagnostic, Edit, Place, SourceFile};

/// An error of the parser, understood as a mistake in a line.
pub(super) struct Recovery<'t> {
    /// The line with the error; it moves down as further errors follow from this one.
    line: Range<usize>,
    mistake: Mistake<'t>,
}

impl<'t> Recovery<'t> {
    /// Understands the error that the parser reports at the byte `at` of a text, in the words of its `complaint`.
    pub(super) fn of(text: &'t str, at: usize, complaint: &str) -> Self {
        let line = line_at(text, at);
        let typed = text.get(line.clone()).unwrap_or_default();
        let above = text.get(..line.start).unwrap_or_default().trim_end();
        let above = above.rsplit('\n').next().unwrap_or_default();
        let below = text
            .get(line.end + 1..)
            .and_then(|below| below.lines().next());
        let mistake = match Mistake::of(typed, at.saturating_sub(line.start), complaint) {
            Mistake::Open if below.is_some_and(goes_on) => Mistake::Broken,
            mistake if mistake.may_be_words() && above.ends_with("= \"\"") => Mistake::TwoMarks,
            mistake => mistake,
        };
        Recovery { line, mistake }
    }

    /// What to say of it; nothing when it follows from the error `before`, which then reaches down to this line.
    pub(super) fn finding(
        self,
        file: &Arc<SourceFile>,
        error: &Error,
        before: &mut Option<Self>,
    ) -> Option<Diagnostic> {
        let is_next = |before: &&mut Self| {
            let between = file.text.get(before.line.end..self.line.start);
            between.is_some_and(|between| between.trim().is_empty()) && self.follows(before)
        };
        if let Some(before) = before.as_mut().filter(is_next) {
            before.line = self.line;
            return None;
        }
        let end = file.text.len();
        let mut span = error.span().unwrap_or(end..end);
        if self.mistake == Mistake::List {
            let from = before.as_ref().map_or(0, |before| before.line.start);
            span = list_above(&file.text, from..self.line.start).unwrap_or(span);
        }
        let finding = Diagnostic::error(Code::TomlSyntax, self.mistake.to_string());
        let line = Place::new(file, self.line.clone());
        let right = self.mistake.right_line(line.text());
        let finding = finding
            .at(Place::new(file, span))
            .help(self.mistake.help(right.as_deref()));
        let finding = match right {
            Some(right) => finding.typed(Edit::At(line, right)),
            None => finding,
        };
        *before = Some(self);
        Some(finding)
    }

    /// Whether the mistake is a text of several lines that begins with two marks instead of three.
    pub(super) fn began_with_two_marks(&self) -> bool {
        self.mistake == Mistake::TwoMarks
    }

    /// Whether it follows from the mistake in the line above, with nothing but empty lines between.
    fn follows(&self, before: &Self) -> bool {
        match (before.mistake, self.mistake) {
            // A list that is not closed causes an error in every line below it.
            (Mistake::List, Mistake::List) => true,
            (Mistake::TwoMarks, words) => words.may_be_words() || words == Mistake::TwoMarks,
            (Mistake::Broken, Mistake::NoKey | Mistake::Tail) => {
                before.line.end + 1 == self.line.start
            }
            _ => false,
        }
    }
}

/// Whether a line may belong to the text above it: it is not a header, a key or a comment.
fn goes_on(line: &str) -> bool {
    !line.trim().is_empty() && !line.starts_with(['[', '#']) && !line.contains(" = ")
}

/// The bracket that opens the last list of some lines.
fn list_above(text: &str, lines: Range<usize>) -> Option<Range<usize>> {
    const LIST: &str = "= [";
    let start = lines.start + text.get(lines)?.rfind(LIST)? + LIST.len();
    Some(start - 1..start)
}

/// Lines of a text, by where they begin and end. Every line of a file may be wrong, so finding one must be fast.
#[derive(Default)]
pub(super) struct Lines {
    known: BTreeMap<usize, usize>,
}

impl Lines {
    /// Adds the line that `at` is in. True when it was not there before.
    pub(super) fn is_new(&mut self, text: &str, at: usize) -> bool {
        let before = self.known.range(..=at).next_back();
        if before.is_some_and(|(_, end)| at <= *end) {
            return false;
        }
        let line = line_at(text, at);
        self.known.insert(line.start, line.end);
        true
    }
}

/// The line that `at` is in.
fn line_at(text: &str, at: usize) -> Range<usize> {
    let (above, below) = text.split_at_checked(at).unwrap_or((text, ""));
    let start = above.rfind('\n').map_or(0, |line_end| line_end + 1);
    let length = below.find('\n').unwrap_or(below.len());
    start..above.len() + length
}
