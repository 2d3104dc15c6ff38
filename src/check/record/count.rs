//! A record and a review that do not have the same recommendations.

use super::super::report::plan_spot;
use super::super::{Remark, Rule, Subject};
use super::decided;
use crate::diagnostic::{Explanation, Severity};
use crate::model::{Origin, Spot};

/// The rule.
pub(in crate::check) const RULE: Rule = Rule {
    severity: Severity::Warning,
    explanation: Explanation {
        code: "record-count",
        what: "The decision record and the action plan do not have the same number of recommendations.",
        why: "The action plan carries out what Cabinet decided. A recommendation in the one and not in the other was \
              rejected, added or forgotten, and the reader should be told which.",
        bad: "# decision.toml ends with recommendation 19\n\n\
              [[recommendation]]      # review.toml\n\
              number = 20",
        good: "# both end with recommendation 19",
    },
    judge,
};

fn judge(subject: &Subject<'_>) -> Vec<Remark> {
    let Some(decision) = &subject.review.decision else {
        return Vec::new();
    };
    let mut remarks = Vec::new();
    for one in &subject.review.recommendations {
        if decided(decision, one.number).is_none() {
            let message = format!("the decision record has no recommendation {}", one.number);
            remarks.push(
                Remark::new(plan_spot(one, "number"), message)
                    .also(Spot::new(Origin::Decision).key("record"), "the record is here")
                    .help("add it to decision.toml; if Cabinet did not accept it, allow this in review.toml and say so"),
            );
        }
    }
    let recorded = decision
        .themes
        .iter()
        .flat_map(|theme| &theme.recommendations);
    for one in recorded {
        if subject.review.recommendations.get(one.number).is_none() {
            let message = format!("the action plan has no recommendation {}", one.number);
            let spot = Spot::new(Origin::Decision)
                .recommendation(one.number)
                .key("number");
            remarks.push(
                Remark::new(spot, message)
                    .help("add it to review.toml with its action, date and responsibility"),
            );
        }
    }
    remarks
}
