//! The numbers of a review → whether letters are those of one: AQ2 and AQ9, where its recommendations are AQ1 to AQ8; REC2.
//!
//! A number that the review does not have is no abbreviation either, and is reported as a broken reference.

use std::collections::BTreeSet;

use crate::model::{Review, letters_before_number};

/// The letters with which the numbers of a review begin.
pub(super) struct OwnReferences(BTreeSet<String>);

impl OwnReferences {
    pub(super) fn of(review: &Review) -> Self {
        let numbers = review
            .recommendations
            .iter()
            .map(|one| one.number.to_string());
        let letters =
            numbers.filter_map(|number| letters_before_number(&number).map(str::to_owned));
        OwnReferences(letters.collect())
    }

    /// Whether letters, with a number behind them, are such a number.
    pub(super) fn says(&self, word: &str) -> bool {
        let letters = letters_before_number(word);
        letters.is_some_and(|letters| {
            matches!(letters, "REC" | "RECS" | "ARG") || self.0.contains(letters)
        })
    }
}
