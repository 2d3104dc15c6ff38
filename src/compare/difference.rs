//! What two versions of a page say → the passages that are not the same, with the words that have changed in each.

use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::page::SaidPassage;
use crate::word_changes::{WordChangeKind, word_changes};

/// A passage that the two versions do not have in the same words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PassageDifference {
    /// The heading that it is below; nothing at the top of the page.
    pub heading: String,
    /// What the old version says; none where only the new one has it.
    pub before: Option<Vec<ChangedWords>>,
    /// What the new version says; none where only the old one has it.
    pub after: Option<Vec<ChangedWords>>,
}

/// Words of a passage that are all changed, or all the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangedWords {
    /// The words.
    pub words: String,
    /// Whether the other version does not have them here.
    pub is_changed: bool,
}

/// What is different.
pub(super) fn between(before: &[SaidPassage], after: &[SaidPassage]) -> Vec<PassageDifference> {
    let words = |passages: &[SaidPassage]| -> Vec<String> {
        passages.iter().map(|one| one.words.clone()).collect()
    };
    let operations = capture_diff_slices(Algorithm::Patience, &words(before), &words(after));
    let mut differences = Vec::new();
    for operation in operations {
        let (old, new) = match operation {
            DiffOp::Equal { .. } => continue,
            other => (other.old_range(), other.new_range()),
        };
        let old = before.get(old).unwrap_or_default();
        let new = after.get(new).unwrap_or_default();
        // Passages in the place of others are compared one by one, as far as there are as many.
        for index in 0..old.len().max(new.len()) {
            differences.extend(passage(old.get(index), new.get(index)));
        }
    }
    differences
}

fn passage(before: Option<&SaidPassage>, after: Option<&SaidPassage>) -> Option<PassageDifference> {
    let heading = after.or(before)?.heading.clone();
    let whole = |passage: &SaidPassage| {
        vec![ChangedWords {
            words: passage.words.clone(),
            is_changed: true,
        }]
    };
    Some(match (before, after) {
        (Some(before), Some(after)) => {
            let (before, after) = words(&before.words, &after.words);
            PassageDifference {
                heading,
                before: Some(before),
                after: Some(after),
            }
        }
        _ => PassageDifference {
            heading,
            before: before.map(whole),
            after: after.map(whole),
        },
    })
}

/// The words of both, each with whether the other has it too.
fn words(before: &str, after: &str) -> (Vec<ChangedWords>, Vec<ChangedWords>) {
    let changes = word_changes(before, after);
    let without = |other: WordChangeKind| {
        let own = changes.iter().filter(|one| one.kind != other);
        let own = own.map(|one| ChangedWords {
            words: one.words.clone(),
            is_changed: one.kind != WordChangeKind::Same,
        });
        own.collect()
    };
    (
        without(WordChangeKind::Added),
        without(WordChangeKind::Removed),
    )
}
