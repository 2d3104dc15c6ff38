//! A record and a review that number the same recommendations differently.

use std::collections::BTreeMap;

use super::super::{Remark, Rule, Subject};
use super::normal::Pair;
use crate::diagnostic::{Explanation, Severity};
use crate::model::{Origin, RecommendationNumber, Spot};

/// The rule.
pub(in crate::check) const RULE: Rule = Rule {
    severity: Severity::Warning,
    explanation: Explanation {
        code: "record-order",
        what: "A recommendation has one number in the decision record and another in the action plan.",
        why: "A recommendation keeps its number for life: minutes, updates and cross-references speak of it by number.",
        bad: "number = 3                                     # decision.toml\n\
              text = \"Works with our MPs\"\n\n\
              number = 4                                     # review.toml\n\
              text = \"Work with our MPs\"",
        good: "number = 4                                     # decision.toml\n\
               text = \"Works with our MPs\"",
    },
    judge,
};

fn judge(subject: &Subject<'_>) -> Vec<Remark> {
    let plan = Plan::of(subject.pairs);
    subject
        .pairs
        .iter()
        .filter_map(|pair| {
            let meant = plan.misplaced(pair)?;
            let number = pair.number;
            let message = format!(
                "recommendation {number} of the record is recommendation {meant} of the action plan"
            );
            let spot = |origin, number| Spot::new(origin).recommendation(number).key("number");
            Some(
                Remark::new(spot(Origin::Decision, number), message)
                    .also(spot(Origin::Review, meant), "the same words are here")
                    .help("put them in the same order; what Cabinet decided is as the minutes have it"),
            )
        })
        .collect()
}

/// The recommendations of the action plan by their words, so that each wording of the record is looked up, and not
/// compared with all of them.
pub(super) struct Plan<'a> {
    worded: BTreeMap<Vec<&'a str>, RecommendationNumber>,
}

impl<'a> Plan<'a> {
    /// The action plan among these.
    pub(super) fn of(pairs: &'a [Pair<'_>]) -> Self {
        let mut worded = BTreeMap::new();
        for pair in pairs {
            let words = pair.planned.normal().collect();
            worded.entry(words).or_insert(pair.number);
        }
        Plan { worded }
    }

    /// The other recommendation that has the words which the record gives this one.
    pub(super) fn misplaced(&self, pair: &Pair<'_>) -> Option<RecommendationNumber> {
        if pair.agrees() {
            return None;
        }
        let words: Vec<&str> = pair.recorded.normal().collect();
        self.worded.get(&words).copied()
    }
}
