//! A record and a review that number the same recommendations differently.

use super::super::{Remark, Rule, Subject};
use super::normal::{Pair, pairs};
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
    let pairs = pairs(subject);
    pairs
        .iter()
        .filter_map(|pair| {
            let meant = misplaced(pair, &pairs)?;
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

/// The other recommendation that has the words which the record gives this one.
pub(super) fn misplaced(pair: &Pair<'_>, pairs: &[Pair<'_>]) -> Option<RecommendationNumber> {
    if pair.agrees() {
        return None;
    }
    let mut others = pairs.iter().filter(|other| other.number != pair.number);
    let meant = others.find(|other| other.planned.says(&pair.recorded))?;
    Some(meant.number)
}
