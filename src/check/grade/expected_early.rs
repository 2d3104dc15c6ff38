//! Work that is late by its grade, and expected before its agreed date.

use crate::check::report::{Report, plan_spot};
use crate::check::{Remark, Rule, Subject};
use crate::diagnostic::{Code, Explanation};
use crate::model::{Grade, Need, PlanKey, ProgressKey};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    code: Code::ExpectedEarly,
    explanation: Explanation {
        what: "A recommendation is graded late, and the date when it is expected is before the one that was agreed. Where its \
               date was revised or brought forward it is not reported. Which grades say “late” is in council.toml: stage = \"late\", or needs = [\"anticipated_date\"] without a stage.",
        why: "Work that is done before its date is not late. The grade or one of the dates is wrong, often by a year.",
        bad: "date = \"October 2019\"             # review.toml\n\n\
              proposed = \"Slipped\"             # updates/2018-09.toml\n\
              anticipated_date = \"March 2019\"",
        good: "anticipated_date = \"March 2020\"",
    },
    judge,
};

fn judge(subject: &Subject<'_>) -> Vec<Remark> {
    let reports = Report::all(subject.review);
    reports
        .filter_map(|report| remark(subject, report))
        .collect()
}

fn remark(subject: &Subject<'_>, report: Report<'_>) -> Option<Remark> {
    let standing = report.progress.standing();
    let standing = standing.filter(|_| report.progress.is_graded(says_late))?;
    let expected = report.progress.anticipated_date.as_ref()?;
    let review = subject.review;
    let is_revised = |report: Report<'_>| report.progress.revision.is_some();
    if is_revised(report) || report.earlier(review).any(is_revised) {
        return None;
    }
    let dated = review.recommendations.dated(report.recommendation);
    let due = dated.date.as_ref()?;
    // A date that had passed when it was announced is reported as that.
    let has_passed = expected.last_day() < report.update.date.last_day();
    let is_early = expected.last_day()? < due.first_day()?;
    (is_early && !has_passed).then(|| {
        let message = format!(
            "{} is graded “{}”, but is expected for {expected}, before its date, {due}",
            report.recommendation.number.called(),
            standing.typed
        );
        Remark::new(report.spot(ProgressKey::AnticipatedDate), message)
            .of_all("are graded late, but are expected before their dates")
            .also(plan_spot(dated, PlanKey::Date), "the date that was agreed")
            .also(report.grade_spot(), "this grade says that it is late")
            .help("correct the one that is wrong, often the year")
    })
}

/// Whether a grade says that the date is not kept: by its stage, or because it has none and asks for another date.
fn says_late(grade: &Grade) -> bool {
    let asks_for_date = || grade.needs().contains(&Need::AnticipatedDate);
    grade.is_late() || (grade.stage().is_none() && asks_for_date())
}
