//! A recommendation that was rejected, and nobody says why.

use crate::check::{Remark, Rule, Subject};
use crate::diagnostic::{Code, Explanation};
use crate::model::{DecidedKey, Decision, PlanKey, Spot};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    code: Code::RejectedWithoutReason,
    explanation: Explanation {
        what: "A recommendation was rejected, and its answer gives no reason.",
        why: "Scrutiny is owed an answer that it can follow. Many constitutions require the reasons for a rejection, and the \
              statutory guidance of 2024 asks the executive to explain itself.",
        bad: "response = \"Rejected\"",
        good: "response = \"Rejected\"\n\
               response_reason = \"The contract is commercially sensitive.\"",
    },
    judge,
};

fn judge(subject: &Subject<'_>) -> Vec<Remark> {
    let review = subject.review;
    let planned = review.recommendations.iter().map(|one| {
        let spot = |key| Spot::Recommendation(one.number.clone(), key);
        let spots = (spot(PlanKey::Response), spot(PlanKey::ResponseReason));
        (&one.number, one.answer.as_ref(), spots)
    });
    let decided = review.decision.iter().flat_map(Decision::recommendations);
    let decided = decided.map(|one| {
        let spot = |key| Spot::Decided(one.number.clone(), key);
        let spots = (spot(DecidedKey::Response), spot(DecidedKey::ResponseReason));
        (&one.number, one.answer.as_ref(), spots)
    });
    let silent = planned.chain(decided).filter(|(_, answer, _)| {
        answer.is_some_and(|answer| answer.is_rejection() && !answer.says_why())
    });
    silent
        .map(|(number, _, (response, reason))| {
            let message = format!(
                "{called} is rejected, and nobody says why",
                called = number.called()
            );
            Remark::new(response, message)
                .of_all("are rejected, and nobody says why")
                .help("give the reason: response_reason = \"…\"")
                .fill(reason, "response_reason = \"…\"")
        })
        .collect()
}
