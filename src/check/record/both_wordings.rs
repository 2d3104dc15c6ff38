//! The texts of a review → the wordings of each recommendation, in the action plan and in the record.
//!
//! It must not know which differences count.

use std::collections::BTreeMap;

use super::normal::Wording;
use crate::check::text::LongText;
use crate::model::{DecidedKey, PlanKey, RecommendationNumber, Review, Spot};

/// The words of a recommendation in the action plan and in the record; none where it is not in one of them.
#[derive(Default)]
pub(super) struct BothWordings<'a> {
    pub(super) planned: Option<Wording<'a>>,
    /// With the words of its parts, where the action plan has them each under its own number.
    pub(super) with_parts: Option<Wording<'a>>,
    pub(super) recorded: Option<Wording<'a>>,
}

/// The wordings of each recommendation, by its number.
pub(super) type Wordings<'a> = BTreeMap<RecommendationNumber, BothWordings<'a>>;

/// The wordings among the texts of a review, whose parts come after their whole.
pub(super) fn wordings<'a>(review: &Review, texts: &'a [LongText<'_>]) -> Wordings<'a> {
    let mut wordings = Wordings::new();
    for text in texts {
        if let Spot::Recommendation(number, PlanKey::Text) = &text.spot
            && let Some(whole) = review.recommendations.whole_of(number)
        {
            let whole: &mut BothWordings<'_> = wordings.entry(whole.clone()).or_default();
            let planned = &whole.planned;
            let with_parts = whole
                .with_parts
                .get_or_insert_with(|| planned.clone().unwrap_or_default());
            with_parts.add(text);
        }
        let wording = match &text.spot {
            Spot::Recommendation(number, PlanKey::Text) => {
                &mut wordings.entry(number.clone()).or_default().planned
            }
            Spot::Decided(number, DecidedKey::Text | DecidedKey::SubItem(_)) => {
                &mut wordings.entry(number.clone()).or_default().recorded
            }
            _ => continue,
        };
        wording.get_or_insert_default().add(text);
    }
    wordings
}

impl<'a> BothWordings<'a> {
    /// True when the recommendation is in both files and says the same. A record may have the parts as sub-items, or leave them out.
    pub(super) fn agree(&self) -> bool {
        let mut planned = self.planned.iter().chain(&self.with_parts);
        let recorded = self.recorded.as_ref();
        recorded.is_some_and(|recorded| planned.any(|planned| planned.says_the_same_as(recorded)))
    }

    /// What the action plan has in place of the record: with the parts, unless the record is nearer to the whole alone.
    pub(super) fn compared(self) -> (Option<Wording<'a>>, Option<Wording<'a>>) {
        let length = |wording: &Option<Wording<'_>>| {
            wording.as_ref().map_or(0, |wording| wording.words.len())
        };
        let recorded = length(&self.recorded);
        let has_parts = self.with_parts.is_some()
            && length(&self.with_parts).abs_diff(recorded)
                < length(&self.planned).abs_diff(recorded);
        let planned = if has_parts {
            self.with_parts
        } else {
            self.planned
        };
        (planned, self.recorded)
    }
}
