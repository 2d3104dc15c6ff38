//! The record against the action plan: which recommendation of the one is which of the other.
//!
//! Their words say it first, and their numbers only where the words do not: when a record leaves one out and numbers the
//! rest anew, each has the words of the next, and only one is missing.

use std::collections::{BTreeMap, BTreeSet};

use super::super::text::Text;
use super::normal::{Wording, wordings};
use crate::model::{RecommendationNumber, Review};

/// How the recommendations of a record differ from those of the action plan, each list by number.
#[derive(Default)]
pub(in crate::check) struct Comparison<'a> {
    /// The same words under different numbers.
    pub(super) moved: Vec<Moved>,
    /// Different words under the same number.
    pub(super) reworded: Vec<Reworded<'a>>,
    /// Numbers of the action plan whose recommendation is not in the record.
    pub(super) left_out: Vec<RecommendationNumber>,
    /// Numbers of the record whose recommendation is not in the action plan.
    pub(super) added: Vec<RecommendationNumber>,
}

/// A recommendation with one number in the record and another in the action plan.
pub(super) struct Moved {
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
    /// Compares the record with the action plan, if there is a record. `texts` are those of the review.
    pub(in crate::check) fn of(review: &Review, texts: &'a [Text<'_>]) -> Self {
        let mut comparison = Comparison::default();
        if review.decision.is_none() {
            return comparison;
        }
        let mut wordings = wordings(texts);
        wordings.retain(|_, wordings| !agree(wordings));
        let found = found(&wordings);
        let known: BTreeSet<_> = found.values().copied().collect();
        for (number, [planned, recorded]) in wordings {
            let moved = found.get(&number);
            comparison.moved.extend(moved.map(|planned| Moved {
                recorded: number,
                planned: *planned,
            }));
            let planned = planned.filter(|_| !known.contains(&number));
            let recorded = recorded.filter(|_| moved.is_none());
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

/// True when both are there and say the same.
fn agree(wordings: &[Option<Wording<'_>>; 2]) -> bool {
    match wordings {
        [Some(planned), Some(recorded)] => planned.says(recorded),
        _ => false,
    }
}

/// The numbers of the record whose words stand under another number of the action plan, and that number. Each wording is
/// looked up, and not compared with all of them.
fn found(
    wordings: &BTreeMap<RecommendationNumber, [Option<Wording<'_>>; 2]>,
) -> BTreeMap<RecommendationNumber, RecommendationNumber> {
    let mut planned = BTreeMap::new();
    for (number, [wording, _]) in wordings {
        if let Some(wording) = wording {
            let words: Vec<&str> = wording.normal().collect();
            planned.entry(words).or_insert(*number);
        }
    }
    let mut found = BTreeMap::new();
    for (number, [_, wording]) in wordings {
        if let Some(wording) = wording {
            let words: Vec<&str> = wording.normal().collect();
            // What is there twice is found once.
            found.extend(planned.remove(&words).map(|planned| (*number, planned)));
        }
    }
    found
}
