//! What templates see of the corrections of a paper.

use serde::Serialize;

use crate::model::{CorrectedWords, Correction};
use crate::word_changes::{WordChange, WordChangeKind, word_changes};

/// What was put right in a paper after it had been published.
#[derive(Serialize)]
pub(super) struct CorrectionView<'a> {
    /// When, as it was typed.
    date: &'a str,
    text: &'a str,
    /// The words as they were published, where they are said.
    before: Option<&'a str>,
    /// The words as they are now.
    after: Option<&'a str>,
    /// Both word by word, on the page of the review.
    changes: Vec<WordChangeView>,
}

/// Words that were deleted, inserted or neither.
#[derive(Serialize)]
pub(super) struct WordChangeView {
    words: String,
    is_deleted: bool,
    is_inserted: bool,
}

impl<'a> CorrectionView<'a> {
    /// Those of a paper, as typed.
    pub fn all(corrections: &'a [Correction]) -> Vec<Self> {
        corrections.iter().map(Self::new).collect()
    }

    /// The same with the words that changed.
    pub fn all_with_changes(corrections: &'a [Correction]) -> Vec<Self> {
        let corrections = corrections.iter().map(|one| Self {
            changes: one.changed.as_ref().map(changes).unwrap_or_default(),
            ..Self::new(one)
        });
        corrections.collect()
    }

    fn new(correction: &'a Correction) -> Self {
        let changed = correction.changed.as_ref();
        Self {
            date: correction.date.words(),
            text: correction.text.source(),
            before: changed.map(|words| words.before.source()),
            after: changed.map(|words| words.after.source()),
            changes: Vec::new(),
        }
    }
}

/// The words that changed; none where all are the same, as where they are withheld.
fn changes(words: &CorrectedWords) -> Vec<WordChangeView> {
    let changes = word_changes(&words.before.plain(), &words.after.plain());
    let is_same = |one: &WordChange| one.kind == WordChangeKind::Same;
    if changes.iter().all(is_same) {
        return Vec::new();
    }
    let changes = changes.into_iter().map(|one| WordChangeView {
        words: one.words,
        is_deleted: one.kind == WordChangeKind::Removed,
        is_inserted: one.kind == WordChangeKind::Added,
    });
    changes.collect()
}
