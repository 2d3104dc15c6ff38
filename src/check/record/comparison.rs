//! The record compared with the action plan: which recommendation of the one is which of the other.
//!
//! Their words decide first, and their numbers only where the words do not. When a record leaves one recommendation out
//! and numbers the rest again, every later number has other words than before; compared by number they would all seem to
//! be reworded, although only one is missing.

use std::collections::{BTreeMap, BTreeSet};

use super::both_wordings::{Wordings, wordings};
use super::normal::Wording;
use crate::check::text::LongText;
use crate::model::{Decision, RecommendationNumber, Review};

/// How the recommendations of a record differ from those of the action plan, each list by number.
#[derive(Default)]
pub(in crate::check) struct Comparison<'a> {
    /// The same words under different numbers.
    pub(super) renumbered: Vec<Renumbered>,
    /// Different words under the same number.
    pub(super) reworded: Vec<Reworded<'a>>,
    /// Numbers of the action plan whose recommendation is not in the record.
    pub(super) left_out: Vec<RecommendationNumber>,
    /// Numbers of the record whose recommendation is not in the action plan.
    pub(super) added: Vec<RecommendationNumber>,
}

/// A recommendation with one number in the record and another in the action plan.
pub(super) struct Renumbered {
    pub(super) recorded: RecommendationNumber,
    pub(super) planned: RecommendationNumber,
}

/// A recommendation with some words in the record and others in the action plan.
pub(super) struct Reworded<'a> {
    pub(super) number: RecommendationNumber,
    pub(super) recorded: Wording<'a>,
    pub(super) planned: Wording<'a>,
}

impl<'a> Comparison<'a> {
    /// Compares the record with the action plan, if there is a record that has recommendations. `texts` are those of the review.
    pub(in crate::check) fn of(review: &Review, texts: &'a [LongText<'_>]) -> Self {
        let mut comparison = Comparison::default();
        let decision = review.decision.iter();
        if decision
            .flat_map(Decision::recommendations)
            .next()
            .is_none()
        {
            return comparison;
        }
        let mut wordings = wordings(review, texts);
        // A record may have the parts as sub-items, and need not number them.
        let is_part =
            |number: &RecommendationNumber| review.recommendations.whole_of(number).is_some();
        wordings.retain(|number, both| both.recorded.is_some() || !is_part(number));
        wordings.retain(|_, both| !both.agree());
        let planned_by_recorded = same_words_elsewhere(&wordings);
        let planned_elsewhere: BTreeSet<_> = planned_by_recorded.values().cloned().collect();
        for (number, both) in wordings {
            let (planned, recorded) = both.compared();
            let planned_number = planned_by_recorded.get(&number);
            comparison
                .renumbered
                .extend(planned_number.map(|planned| Renumbered {
                    recorded: number.clone(),
                    planned: planned.clone(),
                }));
            // What has been recognised under another number is neither reworded nor missing under its own.
            let planned = planned.filter(|_| !planned_elsewhere.contains(&number));
            let recorded = recorded.filter(|_| planned_number.is_none());
            match (planned, recorded) {
                (Some(planned), Some(recorded)) => comparison.reworded.push(Reworded {
                    number,
                    recorded,
                    planned,
                }),
                (Some(_), None) => comparison.left_out.push(number),
                (None, Some(_)) => comparison.added.push(number),
                (None, None) => {}
            }
        }
        comparison
    }
}

/// The number in the record → the number in the action plan, for each recommendation whose words are in both.
///
/// The words of the plan go into a map, and those of the record are looked up in it: comparing each with each would take
/// a time that grows with the square of their number. For the same reason only wordings that are equal word for word are
/// recognised here, and not those that differ in a hyphen.
fn same_words_elsewhere(
    wordings: &Wordings<'_>,
) -> BTreeMap<RecommendationNumber, RecommendationNumber> {
    let mut planned_by_words = BTreeMap::new();
    for (number, both) in wordings {
        for planned in both.planned.iter().chain(&both.with_parts) {
            let words: Vec<&str> = planned.normal().collect();
            planned_by_words.entry(words).or_insert(number);
        }
    }
    let mut planned_by_recorded = BTreeMap::new();
    for (number, both) in wordings {
        if let Some(recorded) = &both.recorded {
            let words: Vec<&str> = recorded.normal().collect();
            // Removed, so that two of the record with the same words do not both claim one of the plan.
            if let Some(planned) = planned_by_words.remove(&words) {
                planned_by_recorded.insert(number.clone(), planned.clone());
            }
        }
    }
    planned_by_recorded
}
