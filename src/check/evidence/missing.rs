//! A grade that says the work is achieved, without evidence.

use crate::check::placeholder::proves_nothing;
use crate::check::report::Report;
use crate::check::{Remark, Rule, Subject};
use crate::diagnostic::{Code, Explanation};
use crate::model::{BuiltInField, ProgressKey};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    code: Code::AchievedWithoutEvidence,
    explanation: Explanation {
        what: "A recommendation is graded achieved without evidence. “To follow” does not count, nor does “Done”. \
               Which grades say “achieved” is in council.toml: stage = \"finished\".",
        why: "“Progress updates must be detailed, evidencing what has taken place regarding each recommendation” \
              says the council's own paper, and the first grade means that the evidence shows it.",
        bad: "evidence = \"\"\n\
              proposed = \"Fully Achieved\"",
        good: "evidence = \"The behaviour statement was sent to all schools on 4 October 2018.\"\n\
               proposed = \"Fully Achieved\"",
    },
    judge,
};

fn judge(subject: &Subject<'_>) -> Vec<Remark> {
    // A council that does not ask for evidence has none that is missing.
    let is_asked_for = subject.council.fields.asks_for(BuiltInField::Evidence);
    Report::all(subject.review)
        .filter(|report| {
            let evidence = report.progress.evidence.as_ref();
            evidence.map_or(is_asked_for, proves_nothing)
        })
        .filter_map(|report| {
            let standing = report.progress.standing()?;
            standing.grade.is_finished().then_some((report, standing))
        })
        .map(|(report, standing)| {
            let message = format!(
                "{} is graded “{}” without evidence",
                report.recommendation.number.called(),
                standing.typed
            );
            Remark::new(report.spot(ProgressKey::Evidence), message)
                .of_all("are graded achieved without evidence")
                .also(
                    report.grade_spot(),
                    "this grade says that evidence shows it",
                )
                .help("say what was done, when and for whom: evidence = \"…\"")
                .fill(report.spot(ProgressKey::Evidence), "evidence = \"…\"")
        })
        .collect()
}
