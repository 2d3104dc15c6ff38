//! A change that the committee made, and half of it: a new date without who revised it, or who moved another grade without one.

use crate::check::report::Report;
use crate::check::{Remark, Rule, Subject};
use crate::diagnostic::{Code, Explanation};
use crate::model::ProgressKey;

/// The rule.
pub(crate) const RULE: Rule = Rule {
    code: Code::HalfRecorded,
    explanation: Explanation {
        what: "A date was revised and nothing says by whom, though at least as many revisions of the same review say so. Or somebody moved \
               that another grade be agreed, and the agreed grade is the one that was proposed.",
        why: "Only whoever agreed a date can put another in its place, and readers of one revision will look for that in the \
              next. Who moved an amendment is printed in the minute beside the two grades, and nowhere without them.",
        bad: "revised_date = \"March 2026\"",
        good: "revised_date = \"March 2026\"\n\
               revised_by = \"Place Select Committee, 3 December 2025\"",
    },
    judge,
};

fn judge(subject: &Subject<'_>) -> Vec<Remark> {
    let mut remarks = by_nobody(subject);
    remarks.extend(moved_nothing(subject));
    remarks
}

/// New dates that nobody revised, where as many are by somebody.
fn by_nobody(subject: &Subject<'_>) -> Vec<Remark> {
    let reports = Report::all(subject.review);
    let revised = reports.filter_map(|report| {
        let revision = report.progress.revision.as_ref()?;
        Some((report, revision.by.is_some()))
    });
    let (said, unsaid): (Vec<_>, Vec<_>) = revised.partition(|(_, is_said)| *is_said);
    let Some((example, _)) = said.first().filter(|_| said.len() >= unsaid.len()) else {
        return Vec::new();
    };
    unsaid
        .into_iter()
        .map(|(report, _)| {
            let message = format!(
                "the date of {} was revised, and nothing says by whom",
                report.recommendation.number.called()
            );
            Remark::new(report.spot(ProgressKey::RevisedDate), message)
                .of_all("have a new date, and nothing says by whom it was revised")
                .also(example.spot(ProgressKey::RevisedBy), "another says it here")
                .help("say who revised it, and when: revised_by = \"…\"")
                .fill(report.spot(ProgressKey::RevisedBy), "revised_by = \"…\"")
        })
        .collect()
}

/// Names of those who moved another grade, where none was agreed.
fn moved_nothing(subject: &Subject<'_>) -> impl Iterator<Item = Remark> {
    Report::all(subject.review).filter_map(|report| {
        let progress = report.progress;
        let mover = progress.moved_by.as_ref()?;
        let proposed = progress.proposed.as_ref()?;
        let agreed = progress.agreed.as_ref();
        if agreed.is_some_and(|agreed| agreed.grade.number() != proposed.grade.number()) {
            return None;
        }
        let message = format!(
            "{mover} moved another grade for {}, and none was agreed",
            report.recommendation.number.called()
        );
        Some(
            Remark::new(report.spot(ProgressKey::MovedBy), message)
                .also(report.spot(ProgressKey::Proposed), "this grade was proposed")
                .help("if the committee agreed another grade, write that one as agreed; if not, remove the line"),
        )
    })
}
