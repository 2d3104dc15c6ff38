//! A recommendation that was rejected, or accepted only in part, and nobody says why.

use std::collections::BTreeSet;

use crate::check::{Remark, Rule, Subject};
use crate::diagnostic::{Code, Explanation};
use crate::model::{Answer, DecidedKey, Decision, PlanKey, RecommendationNumber, Review, Spot};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    code: Code::RejectedWithoutReason,
    explanation: Explanation {
        what: "A recommendation was rejected, or accepted only in part or in principle, and nobody says why. Where it was \
               accepted in part, the words that were accepted are enough: accepted_as. Which answers mean that is in \
               council.toml.",
        why: "Scrutiny is owed an answer that it can follow. Many constitutions require the reasons for a rejection, and the \
              statutory guidance of 2024 asks the executive to explain itself.",
        bad: "response = \"Rejected\"",
        good: "response = \"Rejected\"\n\
               response_reason = \"The contract is commercially sensitive.\"",
    },
    judge,
};

/// An answer, and where it is.
struct PlacedAnswer<'a> {
    number: &'a RecommendationNumber,
    answer: &'a Answer,
    response: Spot,
    reason: Spot,
    accepted_as: Spot,
}

fn judge(subject: &Subject<'_>) -> Vec<Remark> {
    let answers = answers(subject.review);
    // What one of the two files says need not be said in the other, and what neither says is missing once.
    let said = answers
        .iter()
        .filter(|one| one.answer.says_what_is_accepted());
    let mut said: BTreeSet<_> = said.map(|one| one.number).collect();
    let mut remarks = Vec::new();
    for one in &answers {
        if one.answer.is_rejection() && !one.answer.says_why() {
            remarks.push(rejected(one));
        }
        if one.answer.is_partial() && said.insert(one.number) {
            remarks.push(partial(one));
        }
    }
    remarks
}

/// The answers of the action plan, and then those of the record.
fn answers(review: &Review) -> Vec<PlacedAnswer<'_>> {
    let planned = review.recommendations.iter().filter_map(|one| {
        let spot = |key| Spot::Recommendation(one.number.clone(), key);
        Some(PlacedAnswer {
            number: &one.number,
            answer: one.answer.as_ref()?,
            response: spot(PlanKey::Response),
            reason: spot(PlanKey::ResponseReason),
            accepted_as: spot(PlanKey::AcceptedAs),
        })
    });
    let decided = review.decision.iter().flat_map(Decision::recommendations);
    let decided = decided.filter_map(|one| {
        let spot = |key| Spot::Decided(one.number.clone(), key);
        Some(PlacedAnswer {
            number: &one.number,
            answer: one.answer.as_ref()?,
            response: spot(DecidedKey::Response),
            reason: spot(DecidedKey::ResponseReason),
            accepted_as: spot(DecidedKey::AcceptedAs),
        })
    });
    planned.chain(decided).collect()
}

fn rejected(one: &PlacedAnswer<'_>) -> Remark {
    let message = format!(
        "{called} is rejected, and nobody says why",
        called = one.number.called()
    );
    Remark::new(one.response.clone(), message)
        .of_all("are rejected, and nobody says why")
        .help("give the reason: response_reason = \"…\"")
        .fill(one.reason.clone(), "response_reason = \"…\"")
}

fn partial(one: &PlacedAnswer<'_>) -> Remark {
    let said = format!(
        "answered “{}”, and nobody says why, or what is accepted",
        one.answer.response.typed
    );
    Remark::new(
        one.response.clone(),
        format!("{called} is {said}", called = one.number.called()),
    )
    .of_all(format!("are {said}"))
    .help("give the reason: response_reason = \"…\"")
    .fill(one.reason.clone(), "response_reason = \"…\"")
    .help("or the wording that was accepted: accepted_as = \"…\"")
    .fill(one.accepted_as.clone(), "accepted_as = \"…\"")
}
