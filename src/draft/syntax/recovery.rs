//! Where the parser stumbled → what to say, unless it comes of a slip further up.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use toml::de::Error;

use super::mistake::Mistake;
use crate::diagnostic::{Code, Diagnostic, Place, SourceFile};

/// Where the parser stumbled, and over what.
pub(super) struct Recovery<'t> {
    line: Range<usize>,
    slip: Mistake<'t>,
}

impl<'t> Recovery<'t> {
    /// What it stumbled over at the byte `at` of a text, where it made its `complaint`.
    pub(super) fn of(text: &'t str, at: usize, complaint: &str) -> Self {
        let line = line_at(text, at);
        let typed = text.get(line.clone()).unwrap_or_default();
        let above = text.get(..line.start.saturating_sub(1)).unwrap_or_default();
        let above = above.get(above.rfind('\n').map_or(0, |line_end| line_end + 1)..);
        let below = text
            .get(line.end + 1..)
            .and_then(|below| below.lines().next());
        let slip = match Mistake::of(typed, at.saturating_sub(line.start), complaint) {
            Mistake::Open if below.is_some_and(goes_on) => Mistake::Broken,
            Mistake::NoKey if above.is_some_and(|above| above.trim_end().ends_with("= \"\"")) => {
                Mistake::TwoMarks
            }
            slip => slip,
        };
        Recovery { slip, line }
    }

    /// What to say of it, unless it comes of the one `before`, which then reaches down to it.
    pub(super) fn finding(
        self,
        file: &Arc<SourceFile>,
        error: &Error,
        before: &mut Option<Self>,
    ) -> Option<Diagnostic> {
        if let Some(before) = before.as_mut().filter(|before| self.follows(before)) {
            before.line = self.line;
            return None;
        }
        let end = file.text.len();
        let mut span = error.span().unwrap_or(end..end);
        if self.slip == Mistake::List {
            let from = before.as_ref().map_or(0, |before| before.line.start);
            span = list_above(&file.text, from..self.line.start).unwrap_or(span);
        }
        let finding = Diagnostic::error(Code::TomlSyntax, self.slip.to_string());
        let finding = finding.at(Place::new(file, span)).help(self.slip.help());
        *before = Some(self);
        Some(finding)
    }

    /// Whether it was over a text of several lines that has not enough marks before it.
    pub(super) fn began_with_two_marks(&self) -> bool {
        self.slip == Mistake::TwoMarks
    }

    fn follows(&self, before: &Self) -> bool {
        match (before.slip, self.slip) {
            // A list without an end makes the parser stumble in every line below it.
            (Mistake::List, Mistake::List) => true,
            (Mistake::Broken | Mistake::TwoMarks, Mistake::NoKey | Mistake::Tail) => {
                before.line.end + 1 == self.line.start
            }
            _ => false,
        }
    }
}

/// Whether a line may be more of a text, for it is neither a header nor a key nor a note.
fn goes_on(line: &str) -> bool {
    !line.trim().is_empty() && !line.starts_with(['[', '#']) && !line.contains(" = ")
}

/// The bracket that opens the last list of some lines.
fn list_above(text: &str, lines: Range<usize>) -> Option<Range<usize>> {
    const LIST: &str = "= [";
    let start = lines.start + text.get(lines)?.rfind(LIST)? + LIST.len();
    Some(start - 1..start)
}

/// Lines of a text, by where they begin and end. A file may have as many wrong lines as it has lines, so looking for
/// one must not take long.
#[derive(Default)]
pub(super) struct Lines {
    known: BTreeMap<usize, usize>,
}

impl Lines {
    /// Whether the line in which `at` stands was not known before. Now it is.
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

/// The line in which `at` stands.
fn line_at(text: &str, at: usize) -> Range<usize> {
    let (above, below) = text.split_at_checked(at).unwrap_or((text, ""));
    let start = above.rfind('\n').map_or(0, |line_end| line_end + 1);
    let length = below.find('\n').unwrap_or(below.len());
    start..above.len() + length
}
