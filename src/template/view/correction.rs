//! What templates see of the corrections of a paper.

use serde::Serialize;

use crate::model::Correction;

/// What was put right in a paper after it had been published.
#[derive(Serialize)]
pub(super) struct CorrectionView<'a> {
    /// When, as it was typed.
    date: &'a str,
    text: &'a str,
}

impl<'a> CorrectionView<'a> {
    /// Those of a paper, as typed.
    pub fn all(corrections: &'a [Correction]) -> Vec<Self> {
        let corrections = corrections.iter().map(|one| Self {
            date: one.date.words(),
            text: one.text.source(),
        });
        corrections.collect()
    }
}
