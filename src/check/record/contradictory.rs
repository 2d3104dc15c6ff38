//! A recommendation with one answer in the decision and another in the review.

use crate::check::{Remark, Rule, Subject};
use crate::diagnostic::{Code, Explanation};
use crate::model::{DecidedKey, Decision, PlanKey, Spot};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    code: Code::ContradictoryResponse,
    explanation: Explanation {
        what: "A recommendation has one answer in decision.toml and another in review.toml.",
        why: "A reader of both papers would not know whether it is to be carried out. What the review says counts, because it \
              comes later.",
        bad: "response = \"Rejected\"      # decision.toml\n\
              response = \"Accepted\"      # review.toml",
        good: "response = \"Rejected\"      # in one of the two, or in both",
    },
    judge,
};

fn judge(subject: &Subject<'_>) -> Vec<Remark> {
    let decided = subject.review.decision.iter();
    let decided = decided.flat_map(Decision::recommendations);
    let both = decided.filter_map(|decided| {
        let mut planned = subject.review.recommendations.iter();
        let planned = planned.find(|planned| planned.number == decided.number)?;
        Some((planned, planned.answer.as_ref()?, decided.answer.as_ref()?))
    });
    let apart =
        both.filter(|(_, planned, decided)| planned.response.meaning != decided.response.meaning);
    apart
        .map(|(one, planned, decided)| {
            let message = format!(
                "{} has two answers: “{}” here and “{}” in the decision",
                one.number.called(),
                planned.response.typed,
                decided.response.typed
            );
            let here = Spot::Recommendation(one.number.clone(), PlanKey::Response);
            let there = Spot::Decided(one.number.clone(), DecidedKey::Response);
            Remark::new(here, message)
                .also(there, "the decision says something else")
                .help("correct the one that is wrong, or remove it")
        })
        .collect()
}
