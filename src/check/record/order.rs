//! A record and a review that number the same recommendations differently.

use std::collections::BTreeMap;

use super::super::report::plan_spot;
use super::super::{Remark, Rule, Subject};
use super::decided;
use super::normal::Wording;
use crate::diagnostic::{Explanation, Severity};
use crate::model::{Origin, Recommendation, Review, Spot};

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
    let plan = Plan::of(subject.review);
    let recommendations = subject.review.recommendations.iter();
    recommendations
        .filter_map(|one| {
            let recorded = decided(decision, one.number)?;
            let meant = plan.misplaced(one, &Wording::recorded(recorded))?;
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

/// The recommendations of the action plan by their words, so that each wording of the record is looked up, and not
/// compared with all of them.
pub(super) struct Plan<'a> {
    worded: BTreeMap<Vec<String>, Vec<&'a Recommendation>>,
}

impl<'a> Plan<'a> {
    /// The action plan of a review.
    pub(super) fn of(review: &'a Review) -> Self {
        let mut worded: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for one in &review.recommendations {
            let words = Wording::planned(one).normal();
            worded.entry(words).or_default().push(one);
        }
        Plan { worded }
    }

    /// The other recommendation that has the words which the record gives this one.
    pub(super) fn misplaced(
        &self,
        one: &Recommendation,
        recorded: &Wording<'_>,
    ) -> Option<&'a Recommendation> {
        let same = self.worded.get(&recorded.normal())?;
        match same.iter().any(|other| other.number == one.number) {
            true => None,
            false => same.first().copied(),
        }
    }
}
