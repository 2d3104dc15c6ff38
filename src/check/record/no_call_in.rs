//! A decision that cannot be called in, and whose record does not say why.

use crate::check::{Remark, Rule, Subject};
use crate::diagnostic::{Code, Explanation};
use crate::model::{DeadlineMeaning, DecisionKey, NoCallIn, Spot};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    code: Code::NoCallInReason,
    explanation: Explanation {
        what: "The record says that the decision cannot be called in, and not why. It may be a recommendation to \
               Council, urgent, or only for information.",
        why: "Members can call in what Cabinet decides. A reader who finds that they cannot wants to know why, and many \
              constitutions require the reason to be recorded.",
        bad: "call_in = \"Not applicable\"",
        good: "call_in = \"Not applicable: a recommendation to Council\"",
    },
    judge,
};

fn judge(subject: &Subject<'_>) -> Vec<Remark> {
    remark(subject).into_iter().collect()
}

fn remark(subject: &Subject<'_>) -> Option<Remark> {
    subject.council.call_in.as_ref()?;
    let deadline = subject.review.decision.as_ref()?.call_in.as_ref()?;
    if deadline.meaning() != DeadlineMeaning::NotApplicable(NoCallIn::Unstated) {
        return None;
    }
    let message = "the record does not say why the decision cannot be called in";
    Some(
        Remark::new(Spot::Decision(DecisionKey::CallIn), message)
            .help("if the minutes give a reason, add it here, for example \"Not applicable: a recommendation to Council\""),
    )
}
