//! An action plan that does not say what will be done.

use crate::check::placeholder::says_nothing;
use crate::check::report::plan_spot;
use crate::check::{Remark, Rule, Subject};
use crate::diagnostic::{Code, Explanation};
use crate::model::{BuiltInField, PlanKey};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    code: Code::NoAgreedAction,
    explanation: Explanation {
        what: "A recommendation has no agreed action. “TBC”, “N/A” and the like do not count.",
        why: "What was to be done is what progress is measured by. Where the recommendation is itself the action, \
              repeat it, so that a reader sees that nothing was forgotten.",
        bad: "action = \"\"",
        good: "action = \"Write to our two MPs by October 2018\"",
    },
    judge,
};

fn judge(subject: &Subject<'_>) -> Vec<Remark> {
    // A council that does not ask for it has none that is missing.
    let is_asked_for = subject.council.fields.asks_for(BuiltInField::Action);
    let all = &subject.review.recommendations;
    let is_left = |one| all.may_leave_out(one, |one| &one.action);
    let recommendations = all.iter();
    recommendations
        .filter(|one| {
            let action = one.action.as_ref();
            action.map_or(is_asked_for && !is_left(one), says_nothing)
        })
        .map(|one| {
            let message = format!("{} has no agreed action", one.number.called());
            Remark::new(plan_spot(one, PlanKey::Action), message)
                .of_all("have no agreed action")
                .help("say what will be done: action = \"…\"")
                .fill(plan_spot(one, PlanKey::Action), "action = \"…\"")
        })
        .collect()
}
