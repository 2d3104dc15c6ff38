//! An action plan that does not say how success will be known.

use crate::check::placeholder::says_nothing;
use crate::check::report::plan_spot;
use crate::check::{Remark, Rule, Subject};
use crate::diagnostic::{Code, Explanation};
use crate::model::{BuiltInField, PlanKey};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    code: Code::NoSuccessMeasure,
    explanation: Explanation {
        what: "A recommendation has no success measure. “TBC”, “N/A” and the like do not count.",
        why: "An action plan gives each recommendation an action, a date and a success measure. Without a measure \
              nobody can say whether the recommendation was achieved, and every grade is a matter of opinion.",
        bad: "success_measure = \"\"",
        good: "success_measure = \"Fixed term exclusions fall by a tenth by July 2019\"",
    },
    judge,
};

fn judge(subject: &Subject<'_>) -> Vec<Remark> {
    // A council that does not ask for it has none that is missing.
    let is_asked_for = subject
        .council
        .fields
        .asks_for(BuiltInField::SuccessMeasure);
    let all = &subject.review.recommendations;
    let is_left = |one| all.may_leave_out(one, |one| &one.success_measure);
    let recommendations = all.iter();
    recommendations
        .filter(|one| {
            one.success_measure
                .as_ref()
                .map_or(is_asked_for && !is_left(one), says_nothing)
        })
        .map(|one| {
            let message = format!("{} has no success measure", one.number.called());
            Remark::new(plan_spot(one, PlanKey::SuccessMeasure), message)
                .of_all("have no success measure")
                .help("say what will be seen when it is done: success_measure = \"…\"")
                .fill(
                    plan_spot(one, PlanKey::SuccessMeasure),
                    "success_measure = \"…\"",
                )
        })
        .collect()
}
