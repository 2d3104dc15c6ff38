//! A part of a recommendation and a day → where it is.

use super::ReviewOnDay;
use crate::model::{Progress, Recommendation, Review};

/// Where a part of a recommendation is.
#[derive(Debug, Clone, Copy)]
pub struct PartStatus<'a> {
    /// The part.
    pub recommendation: &'a Recommendation,
    /// Its latest report, or that of the whole if that is later.
    pub progress: Option<&'a Progress>,
    is_signed_off: bool,
    has_ended: bool,
    is_rejected: bool,
}

impl<'a> PartStatus<'a> {
    /// All parts of a review.
    pub(super) fn all(review: &'a Review, known: &ReviewOnDay<'a>) -> Vec<Self> {
        let parts = review.recommendations.iter();
        let parts = parts.filter(|one| one.whole.is_some());
        let status = parts.map(|one| PartStatus {
            recommendation: one,
            progress: known.progress(&one.number),
            is_signed_off: known.is_signed_off(&one.number),
            has_ended: known.has_ended(&one.number),
            is_rejected: known.is_rejected(one),
        });
        status.collect()
    }

    /// Whether it still wants work, in a word or two.
    pub fn state(&self) -> &'static str {
        match () {
            () if self.is_signed_off => "signed off",
            () if self.has_ended => "ended",
            () if self.is_rejected => "rejected",
            () => "outstanding",
        }
    }
}
