//! Everything that is wrong, in the order someone would mend it.

use super::{Diagnostic, Severity};

/// All findings of a run: sorted by file, then by place, whatever order they were made in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Findings {
    sorted: Vec<Diagnostic>,
}

impl Findings {
    /// Nothing found yet.
    pub fn new() -> Self {
        Findings::default()
    }

    /// Adds one finding at its place in the order; findings at one place stay in the order they came.
    pub fn push(&mut self, finding: Diagnostic) {
        let rank = rank(&finding);
        let index = self
            .sorted
            .partition_point(|earlier| self::rank(earlier) <= rank);
        self.sorted.insert(index, finding);
    }

    /// True when something stops publication.
    pub fn has_errors(&self) -> bool {
        self.iter()
            .any(|finding| finding.severity() == Severity::Error)
    }

    /// How many errors there are.
    pub fn errors(&self) -> usize {
        self.of(Severity::Error)
    }

    /// How many warnings there are.
    pub fn warnings(&self) -> usize {
        self.of(Severity::Warning)
    }

    /// How many notes there are.
    pub fn notes(&self) -> usize {
        self.of(Severity::Note)
    }

    /// In how many files or folders something was found.
    pub fn files(&self) -> usize {
        let mut names: Vec<&str> = self.iter().filter_map(Diagnostic::file).collect();
        names.dedup();
        names.len()
    }

    /// True when nothing was found.
    pub fn is_empty(&self) -> bool {
        self.sorted.is_empty()
    }

    /// How many findings there are in all.
    pub fn len(&self) -> usize {
        self.sorted.len()
    }

    /// The findings, sorted.
    pub fn iter(&self) -> std::slice::Iter<'_, Diagnostic> {
        self.sorted.iter()
    }

    /// The findings, sorted, to be looked at several at once.
    pub(super) fn as_slice(&self) -> &[Diagnostic] {
        &self.sorted
    }

    fn of(&self, severity: Severity) -> usize {
        self.iter()
            .filter(|finding| finding.severity() == severity)
            .count()
    }
}

/// What is about no file comes first, what is about a whole file comes before what is about a line of it.
fn rank(finding: &Diagnostic) -> (Option<&str>, Option<usize>) {
    let start = finding.place().map(|place| place.span().start);
    (finding.file(), start)
}

impl Extend<Diagnostic> for Findings {
    fn extend<I: IntoIterator<Item = Diagnostic>>(&mut self, findings: I) {
        for finding in findings {
            self.push(finding);
        }
    }
}

impl IntoIterator for Findings {
    type Item = Diagnostic;
    type IntoIter = std::vec::IntoIter<Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.sorted.into_iter()
    }
}

impl<'a> IntoIterator for &'a Findings {
    type Item = &'a Diagnostic;
    type IntoIter = std::slice::Iter<'a, Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
