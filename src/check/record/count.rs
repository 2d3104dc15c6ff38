//! A record and a review that do not have the same recommendations.

use crate::check::{Remark, Rule, Subject};
use crate::diagnostic::{Code, Explanation};
use crate::model::{DecidedKey, DecisionKey, PlanKey, Spot};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    code: Code::RecordCount,
    explanation: Explanation {
        what: "The decision record and the action plan do not have the same number of recommendations.",
        why: "The action plan carries out what Cabinet decided. A recommendation in one and not in the other was \
              rejected, added or forgotten, and the reader should know which.",
        bad: "# decision.toml ends with recommendation 19\n\n\
              [[recommendation]]      # review.toml\n\
              number = 20",
        good: "# both end with recommendation 19",
    },
    judge,
};

fn judge(subject: &Subject<'_>) -> Vec<Remark> {
    let left_out = subject.comparison.left_out.iter().map(|number| {
        let message = format!("the decision record has no recommendation {number}");
        Remark::new(Spot::Recommendation(number.clone(), PlanKey::Number), message)
            .also(Spot::Decision(DecisionKey::Record), "the record is here")
            .help("add it to decision.toml; if Cabinet did not accept it, allow this in review.toml and say so")
    });
    let added = subject.comparison.added.iter().map(|number| {
        let message = format!("the action plan has no recommendation {number}");
        Remark::new(Spot::Decided(number.clone(), DecidedKey::Number), message)
            .help("add it to review.toml with its action, date and responsibility")
    });
    left_out.chain(added).collect()
}
