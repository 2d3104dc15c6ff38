//! A grade that is worse than last time, without a reason.

use crate::check::report::Report;
use crate::check::{Remark, Rule, Subject};
use crate::diagnostic::{Code, Explanation};
use crate::model::ProgressKey;

/// The rule.
pub(crate) const RULE: Rule = Rule {
    code: Code::GradeMovedBack,
    explanation: Explanation {
        what: "A grade is worse than in the last update, and nothing explains it. An explanation or a reason is enough. \
               Which of two grades is the worse one is said by their stages in council.toml, and otherwise by their \
               places there.",
        why: "The first thing members ask is what went wrong since they last met. In another council they asked for \
              just this, the direction of travel.",
        bad: "proposed = \"Fully Achieved\"     # updates/2019-09.toml\n\n\
              proposed = \"On-Track\"           # updates/2020-09.toml",
        good: "proposed = \"On-Track\"\n\
               explanation = \"Two schools have left the partnership; talks with both are going on.\"",
    },
    judge,
};

fn judge(subject: &Subject<'_>) -> Vec<Remark> {
    Report::all(subject.review)
        .filter(|report| report.progress.explanation.is_none() && report.progress.reason.is_none())
        .filter_map(|report| {
            let earlier = report.earlier(subject.review).next()?;
            let (now, before) = (report.progress.standing()?, earlier.progress.standing()?);
            if !now.grade.is_worse_than(&before.grade) {
                return None;
            }
            let message = format!(
                "{} has moved back from “{}” to “{}”, and nothing explains it",
                report.recommendation.number.called(),
                before.grade.label(),
                now.grade.label()
            );
            Some(
                Remark::new(report.grade_spot(), message)
                    .of_all("have moved back, and nothing explains it")
                    .also(earlier.grade_spot(), "this was the grade last time")
                    .help("say what has changed: explanation = \"…\"")
                    .fill(report.spot(ProgressKey::Explanation), "explanation = \"…\""),
            )
        })
        .collect()
}
