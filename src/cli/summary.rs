//! Findings → errors in full, and of everything else one line for each code.
//!
//! Someone who builds papers needs to see what stops them, and that there is more to look at. The rest is what `check` is
//! for.

use std::collections::BTreeMap;

use crate::diagnostic::{Code, Diagnostic, Findings, Severity, count, human};
use crate::explain::explanation;

/// The text; empty when there are no findings.
pub fn summary(findings: &Findings, colour: bool) -> String {
    let mut others: BTreeMap<Code, usize> = BTreeMap::new();
    let is_in_full = |finding: &Diagnostic| finding.severity() == Severity::Error;
    for finding in findings.iter().filter(|finding| !is_in_full(finding)) {
        *others.entry(finding.code()).or_default() += 1;
    }
    let mut text = human(&findings.only_errors(), colour);
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

/// What there is that is not shown in full, and how to see it.
fn closing(findings: &Findings) -> String {
    let counts = [(findings.warnings(), "warning"), (findings.notes(), "note")];
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
