//! The introduction's promise of a grading explanation, and whether it is kept.

use std::sync::Arc;

use super::Council;
use crate::diagnostic::{Diagnostic, Explanation, Findings, SourceFile};
use crate::draft::{Outline, place_in};

/// A promise that is not kept.
pub const PROMISED_GRADES: Explanation = Explanation {
    code: "grades-without-meaning",
    what: "The introduction of the progress update promises an explanation of the grades, and no grade has a meaning. \
           It promises one when it has the words of the label `grading_key`, such as “grading explanation”.",
    why: "The reader is sent to the end of the paper and finds labels only. The council printed definitions in 2016: \
          https://docest.com/doc/348200/six-monthly-progress-updates-on-previously-agreed-recommendations",
    bad: "[[grade]]\nlabel = \"On-Track\"",
    good: "[[grade]]\nlabel = \"On-Track\"\nmeaning = \"…\"      # in words that the committee has agreed",
};

/// Warns when what the introduction promises is not there.
pub(super) fn check(
    council: &Council,
    file: &Arc<SourceFile>,
    outline: &Outline,
    findings: &mut Findings,
) {
    let explained = council
        .scale
        .grades()
        .iter()
        .any(|grade| grade.meaning().is_some());
    let paper = &council.progress_update;
    let (Some(introduction), Some(label), false) = (
        &paper.introduction,
        paper.labels.get("grading_key"),
        explained,
    ) else {
        return;
    };
    // ASCII letters only, so that every place in the one is the same place in the other.
    let small = introduction.source().to_ascii_lowercase();
    let promise = small.find(&label.as_str().to_ascii_lowercase());
    let span = outline.span("progress_update.introduction");
    if let (Some(start), Some(span)) = (promise, span) {
        let range = start..start + label.as_str().len();
        let finding = Diagnostic::warning(
            PROMISED_GRADES.code,
            format!("the introduction promises a “{label}”, but no grade has a meaning"),
        )
        .at(place_in(file, &span, introduction.source(), range))
        .help("add to each [[grade]] the words that were agreed: meaning = \"…\"")
        .help("where there are none, take the promise out of the introduction");
        findings.push(finding);
    }
}
