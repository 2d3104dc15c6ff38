//! The introduction's promise of a grading explanation, and whether it is kept.

use std::sync::Arc;

use super::Council;
use crate::diagnostic::{Diagnostic, Explanation, SourceFile};
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

/// A finding when the introduction in the council's file promises explanations that the grades do not have.
pub fn promised_grades(council: &Council, file: &Arc<SourceFile>) -> Option<Diagnostic> {
    let mut grades = council.scale.grades().iter();
    if grades.any(|grade| grade.meaning().is_some()) {
        return None;
    }
    let paper = &council.progress_update;
    let (introduction, label) = (
        paper.introduction.as_ref()?,
        paper.labels.get("grading_key")?,
    );
    // Only ASCII letters change case, so that byte positions are the same in both texts.
    let small = introduction.source().to_ascii_lowercase();
    let start = small.find(&label.as_str().to_ascii_lowercase())?;
    let range = start..start + label.as_str().len();
    let message = format!("the introduction promises a “{label}”, but no grade has a meaning");
    let finding = Diagnostic::warning(PROMISED_GRADES.code, message)
        .help("add to each [[grade]] the words that were agreed: meaning = \"…\"")
        .help("where there are none, take the promise out of the introduction");
    let span = Outline::read(file)?.span("progress_update.introduction")?;
    Some(finding.at(place_in(file, &span, introduction.source(), range)))
}
