//! Findings → errors in full, and of everything else one line for each code.
//!
//! Someone who builds papers needs to see what stops them, and that there is more to look at. The rest is what `check` is
//! for. It sets no pages, so what is found only then is shown in full here.

use std::collections::BTreeMap;

use crate::diagnostic::{Code, Diagnostic, Findings, Severity, count, human};
use crate::explain::explanation;

/// The text; empty when there are no findings.
pub fn summary(findings: &Findings, colour: bool) -> String {
    let mut others: BTreeMap<Code, usize> = BTreeMap::new();
    for finding in findings.iter().filter(|finding| !is_in_full(finding)) {
        *others.entry(finding.code()).or_default() += 1;
    }
    let mut in_full = findings.only_errors();
    in_full.append(findings.only(is_of_set_pages));
    let mut text = human(&in_full, colour);
    if others.is_empty() {
        return text;
    }
    if !text.is_empty() {
        text.push('\n');
    }
    for (code, number) in others {
        let severity = match code.severity() {
            Severity::Error | Severity::Warning => "warning",
            Severity::Note => "note",
        };
        let times = match number {
            1 => "once".to_owned(),
            number => format!("{number} times"),
        };
        let summary = explanation(code).summary();
        text.push_str(&format!("{severity}[{code}] {times}: {summary}\n"));
    }
    text.push_str(&closing(findings));
    text
}

/// Whether a finding is shown as it is.
fn is_in_full(finding: &Diagnostic) -> bool {
    finding.severity() == Severity::Error || is_of_set_pages(finding)
}

/// Whether a finding that stops nothing is only made when pages are set, so that `check` cannot show it.
fn is_of_set_pages(finding: &Diagnostic) -> bool {
    finding.code() == Code::TableTooWide
}

/// What there is that is not shown in full, and how to see it.
fn closing(findings: &Findings) -> String {
    let shown = findings.only(is_of_set_pages).warnings();
    let warnings = findings.warnings().saturating_sub(shown);
    let counts = [(warnings, "warning"), (findings.notes(), "note")];
    let counts: Vec<String> = counts
        .into_iter()
        .filter(|(number, _)| *number > 0)
        .map(|(number, noun)| count(number, noun))
        .collect();
    format!(
        "{} in all; to see each one: scrutineer check\n",
        counts.join(" and ")
    )
}
