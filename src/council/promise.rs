//! The introduction's promise of a grading explanation, and whether it is kept.

use std::ops::Range;
use std::sync::Arc;

use super::{Council, CouncilDraft, UsualPaper};
use crate::diagnostic::{Code, Diagnostic, Explanation, SourceFile};
use crate::draft::place_in;

/// A promise that is not kept.
pub const PROMISED_GRADES: Explanation = Explanation {
    what: "The introduction of the progress update promises an explanation of the grades, and a grade has no \
           meaning. It promises one when it has the words of the label `grading_key`, such as “grading explanation”.",
    why: "The reader is sent to the end of the paper and finds only labels. The council printed definitions in 2016: \
          https://docest.com/doc/348200/six-monthly-progress-updates-on-previously-agreed-recommendations",
    bad: "[[grade]]\nlabel = \"On-Track\"",
    good: "[[grade]]\nlabel = \"On-Track\"\nmeaning = \"…\"      # in words that the committee has agreed",
};

/// Where the introduction of the progress update was typed.
pub(super) fn introduction(draft: &CouncilDraft) -> Option<Range<usize>> {
    let paper = draft.progress_update.typed()?;
    let introduction = paper.value.introduction.as_ref()?.typed()?;
    Some(introduction.span.clone())
}

/// What to say when the introduction of a progress update promises what is not there. `introduction` is where its text
/// was typed in `file`.
pub(super) fn promised_grades(
    council: &Council,
    file: &Arc<SourceFile>,
    introduction: &Range<usize>,
) -> Option<Diagnostic> {
    // Nobody reads the introduction of a paper that the council does not publish.
    if !council.papers.publishes(UsualPaper::ProgressUpdate) {
        return None;
    }
    let grades = council.scale.grades();
    let without = grades.iter().filter(|grade| grade.meaning().is_none());
    let without: Vec<String> = without
        .map(|grade| format!("“{}”", grade.label()))
        .collect();
    let lack = match without.as_slice() {
        [] => return None,
        all if all.len() == grades.len() => "no grade has a meaning".to_owned(),
        [one] => format!("{one} has no meaning"),
        [rest @ .., last] => format!("{} and {last} have no meaning", rest.join(", ")),
    };
    let paper = &council.progress_update;
    let (text, label) = (
        paper.introduction.as_ref()?.source(),
        paper.labels.get("grading_key")?.as_str(),
    );
    // Only ASCII letters change, so that each place in the one text is the same place in the other.
    let start = text
        .to_ascii_lowercase()
        .find(&label.to_ascii_lowercase())?;
    let promise = start..start + label.len();
    let message = format!("the introduction promises a “{label}”, but {lack}");
    let finding = Diagnostic::warning(Code::GradesWithoutMeaning, message)
        .at(place_in(file, introduction, text, promise))
        .help("add to each [[grade]] the words that were agreed: meaning = \"…\"")
        .help("where there are none, remove the promise from the introduction");
    Some(finding)
}
