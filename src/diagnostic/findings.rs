//! Everything that is wrong, in the order in which someone would fix it.

use std::collections::BTreeMap;

use super::{Code, Diagnostic, Severity};

use crate::bounds::MOST_FINDINGS;

/// All findings of a run: sorted by file, then by place, whatever order they were made in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Findings {
    sorted: Vec<Diagnostic>,
    /// How many of each severity there are in each file, including those that were not kept.
    counts: BTreeMap<FileSeverity, usize>,
}

/// The file and the severity.
type FileSeverity = (Option<String>, Severity);

fn kind(finding: &Diagnostic) -> FileSeverity {
    (finding.file().map(str::to_owned), finding.severity())
}

impl Findings {
    /// Nothing found yet.
    pub fn new() -> Self {
        Findings::default()
    }

    /// Adds one finding at its place in the order; findings at one place stay in the order they came. In a file with
    /// very many findings, those after the first few hundred are only counted.
    pub fn push(&mut self, finding: Diagnostic) {
        let count = self.counts.entry(kind(&finding)).or_default();
        *count += 1;
        if *count > MOST_FINDINGS {
            return;
        }
        let rank = rank(&finding);
        let index = self
            .sorted
            .partition_point(|earlier| self::rank(earlier) <= rank);
        self.sorted.insert(index, finding);
    }

    /// Adds all other findings, including those that were only counted.
    pub fn append(&mut self, others: Findings) {
        if self.are_before(&others) {
            self.sorted.extend(others.sorted);
            self.counts.extend(others.counts);
            return;
        }
        let mut omitted = others.counts;
        for finding in others.sorted {
            if let Some(count) = omitted.get_mut(&kind(&finding)) {
                *count = count.saturating_sub(1);
            }
            self.push(finding);
        }
        for (kind, count) in omitted {
            *self.counts.entry(kind).or_default() += count;
        }
    }

    /// Whether all others come after these and are about other files, as those of the next review are.
    fn are_before(&self, others: &Findings) -> bool {
        let is_after = match (self.sorted.last(), others.sorted.first()) {
            (Some(last), Some(first)) => rank(last) <= rank(first),
            _ => true,
        };
        is_after
            && !others
                .counts
                .keys()
                .any(|kind| self.counts.contains_key(kind))
    }

    /// Those that `keep` wants, as far as they are kept here.
    pub fn only(&self, keep: impl Fn(&Diagnostic) -> bool) -> Findings {
        let mut kept = Findings::new();
        kept.extend(self.iter().filter(|finding| keep(finding)).cloned());
        kept
    }

    /// The errors alone, with the number of those that were only counted.
    pub fn only_errors(&self) -> Findings {
        let is_error = |severity: Severity| severity == Severity::Error;
        let counts = self.counts.iter();
        Findings {
            sorted: self
                .iter()
                .filter(|one| is_error(one.severity()))
                .cloned()
                .collect(),
            counts: counts
                .filter(|((_, severity), _)| is_error(*severity))
                .map(|(kind, count)| (kind.clone(), *count))
                .collect(),
        }
    }

    /// True when something stops publication.
    pub fn has_errors(&self) -> bool {
        self.errors() > 0
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

    /// How many findings can be shown.
    pub fn len(&self) -> usize {
        self.sorted.len()
    }

    /// A note about findings that were only counted, if there are any.
    pub(super) fn omitted(&self) -> Option<Diagnostic> {
        let beyond = |count: &usize| count.saturating_sub(MOST_FINDINGS);
        let message = match self.counts.values().map(beyond).sum() {
            0 => return None,
            1 => "there is 1 more finding".to_owned(),
            more => format!("there are {more} more findings"),
        };
        let help = "fix the others, and the next run reports what is left";
        Some(Diagnostic::note(Code::MoreFindings, message).help(help))
    }

    /// The findings, sorted.
    pub fn iter(&self) -> std::slice::Iter<'_, Diagnostic> {
        self.sorted.iter()
    }

    fn of(&self, severity: Severity) -> usize {
        let counts = self.counts.iter();
        counts
            .filter(|((_, counted), _)| *counted == severity)
            .map(|(_, count)| count)
            .sum()
    }
}

/// Findings about no file come first. Findings about a whole file come before those about its lines.
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::{Place, SourceFile};

    fn found(file: &str, starts: &[usize]) -> Findings {
        let source = SourceFile::new(file, "words ".repeat(9));
        let mut findings = Findings::new();
        findings.extend(starts.iter().map(|start| {
            let place = Place::new(&source, *start..start + 1);
            Diagnostic::warning(Code::CutOffText, format!("{file} {start}")).at(place)
        }));
        findings
    }

    #[test]
    fn others_come_where_each_of_them_would() {
        let sets = [
            found("b", &[3, 1]),
            found("c", &[0]),
            found("a", &[7]),
            found("c", &[5, 0]),
            Findings::new(),
            found("d", &[2; MOST_FINDINGS + 5]),
            found("d", &[1, 9]),
        ];
        let (mut together, mut one_by_one) = (Findings::new(), Findings::new());
        for set in sets {
            let counted = set.warnings();
            let known = together.warnings();
            one_by_one.extend(set.iter().cloned());
            together.append(set);
            assert_eq!(together.warnings(), known + counted);
        }
        assert!(together.iter().eq(one_by_one.iter()));
        assert!(together.omitted().is_some());
    }
}
