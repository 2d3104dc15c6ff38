//! A record and a review that number the same recommendations differently.

use super::super::report::plan_spot;
use super::super::{Remark, Rule, Subject};
use super::decided;
use super::normal::{Wording, same};
use crate::diagnostic::{Explanation, Severity};
use crate::model::{Origin, Recommendation, Spot};

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
    let Some(decision) = &subject.review.decision else {
        return Vec::new();
    };
    let recommendations = subject.review.recommendations.iter();
    recommendations
        .filter_map(|one| {
            let recorded = decided(decision, one.number)?;
            let wording = Wording::recorded(recorded);
            let meant = misplaced(subject, one, &wording)?;
            let message = format!(
                "recommendation {} of the record is recommendation {} of the action plan",
                one.number, meant.number
            );
            let spot = Spot::new(Origin::Decision).recommendation(one.number).key("number");
            Some(
                Remark::new(spot, message)
                    .also(plan_spot(meant, "number"), "the same words are here")
                    .help("put them in the same order; what Cabinet decided is as the minutes have it"),
            )
        })
        .collect()
}

/// The other recommendation that has the words which the record gives this one.
pub(super) fn misplaced<'a>(
    subject: &Subject<'a>,
    one: &Recommendation,
    recorded: &Wording<'_>,
) -> Option<&'a Recommendation> {
    if same(recorded, &Wording::planned(one)) {
        return None;
    }
    let mut others = subject.review.recommendations.iter();
    others.find(|other| other.number != one.number && same(recorded, &Wording::planned(other)))
}
