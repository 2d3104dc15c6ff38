//! A recommendation that is signed off, and not achieved.

use crate::check::report::Report;
use crate::check::{Remark, Rule, Subject};
use crate::diagnostic::{Code, Explanation};
use crate::model::ProgressKey;

/// The rule.
pub(crate) const RULE: Rule = Rule {
    code: Code::SignedOffUnfinished,
    explanation: Explanation {
        what: "A recommendation is signed off with a grade that does not say “achieved”. Which grades do is in \
               council.toml: stage = \"finished\". Where the committee closed it for another reason, give it a grade \
               that says so: stage = \"ended\". If the scale has none, allow this rule in review.toml and say why.",
        why: "The council's committees sign off what they agree to be fully achieved; once signed off a \
              recommendation is no longer followed.",
        bad: "proposed = \"Slipped\"\n\
              signed_off = \"16 October 2019\"",
        good: "proposed = \"Fully Achieved\"\n\
               agreed = \"Fully Achieved\"\n\
               signed_off = \"16 October 2019\"",
    },
    judge,
};

fn judge(subject: &Subject<'_>) -> Vec<Remark> {
    Report::all(subject.review)
        .filter(|report| report.progress.signed_off.is_some())
        .filter_map(|report| {
            let standing = report.progress.standing()?;
            (!standing.grade.is_end()).then_some((report, standing))
        })
        .map(|(report, standing)| {
            let message = format!(
                "{} is signed off, and graded “{}”",
                report.recommendation.number.called(),
                standing.typed
            );
            Remark::new(report.spot(ProgressKey::SignedOff), message)
                .of_all("are signed off, though they are not graded achieved")
                .also(
                    report.grade_spot(),
                    "this grade says that it is not achieved",
                )
                .help("remove the line until it is achieved, or correct the grade")
        })
        .collect()
}
