//! Rules about the record of the decision: against the review it decides on, and as the law wants it.

pub(super) mod blank;
pub(super) mod call_in;
pub(super) mod count;
pub(super) mod order;
pub(super) mod publication;
pub(super) mod resolution;
pub(super) mod wording;

mod normal;

pub(super) use normal::{Pair, pairs};

use crate::model::{DecidedRecommendation, Decision, RecommendationNumber};

/// The recommendation of this number in the record.
fn decided(decision: &Decision, number: RecommendationNumber) -> Option<&DecidedRecommendation> {
    let mut all = decision
        .themes
        .iter()
        .flat_map(|theme| &theme.recommendations);
    all.find(|one| one.number == number)
}
