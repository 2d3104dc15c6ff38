//! Two texts → the words that both have, and those that only one of them has, in the order in which they are read.
//!
//! Words are what spaces part. The time this takes grows with the square of their number, so texts with more than a bound are
//! one change as a whole. It must not know what the texts are, nor how a change is shown.

use similar::{Algorithm, DiffTag, capture_diff_slices};

use crate::bounds::MOST_COMPARED;

/// Words that follow one another and are all in the same of the two texts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WordChange {
    /// Which of the texts have them.
    pub kind: WordChangeKind,
    /// The words, with a space between them.
    pub words: String,
}

/// Which of the two texts have the words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WordChangeKind {
    /// Both.
    Same,
    /// Only the first.
    Removed,
    /// Only the second.
    Added,
}

/// What was changed between a text and another.
pub fn word_changes(before: &str, after: &str) -> Vec<WordChange> {
    let before: Vec<&str> = before.split(' ').collect();
    let after: Vec<&str> = after.split(' ').collect();
    let mut changes = Vec::new();
    let mut add = |kind, words: &[&str]| {
        if !words.is_empty() {
            let words = words.join(" ");
            changes.push(WordChange { kind, words });
        }
    };
    if before != after && before.len().max(after.len()) > MOST_COMPARED {
        add(WordChangeKind::Removed, &before);
        add(WordChangeKind::Added, &after);
        return changes;
    }
    for operation in capture_diff_slices(Algorithm::Patience, &before, &after) {
        let old = before.get(operation.old_range()).unwrap_or_default();
        let new = after.get(operation.new_range()).unwrap_or_default();
        match operation.tag() {
            DiffTag::Equal => add(WordChangeKind::Same, new),
            _ => {
                add(WordChangeKind::Removed, old);
                add(WordChangeKind::Added, new);
            }
        }
    }
    changes
}

#[cfg(test)]
mod tests {
    use super::WordChangeKind::{Added, Removed, Same};
    use super::{WordChange, WordChangeKind, word_changes};
    use crate::bounds::MOST_COMPARED;

    fn of_kinds(changes: &[WordChange], kinds: [WordChangeKind; 2]) -> String {
        let of_kinds = changes.iter().filter(|one| kinds.contains(&one.kind));
        let words: Vec<&str> = of_kinds.map(|one| one.words.as_str()).collect();
        words.join(" ")
    }

    #[test]
    fn each_word_is_of_one_text_or_of_both() {
        let changes = word_changes(
            "The grade is Achieved now.",
            "The grade of 4 is Slipped now.",
        );
        let all: Vec<_> = changes
            .iter()
            .map(|one| (one.kind, one.words.as_str()))
            .collect();
        assert_eq!(
            all,
            [
                (Same, "The grade"),
                (Added, "of 4"),
                (Same, "is"),
                (Removed, "Achieved"),
                (Added, "Slipped"),
                (Same, "now."),
            ]
        );
    }

    #[test]
    fn both_texts_can_be_read_from_the_changes() {
        let long = "pier ".repeat(MOST_COMPARED) + "end";
        for (before, after) in [
            ("a b c", "c b a"),
            ("a a a b", "b a a"),
            ("a b", "a b"),
            ("a", "b"),
            ("one", "two three four"),
            (long.as_str(), "pier end"),
            ("pier", long.as_str()),
            (long.as_str(), long.as_str()),
        ] {
            let changes = word_changes(before, after);
            assert_eq!(of_kinds(&changes, [Same, Removed]), before);
            assert_eq!(of_kinds(&changes, [Same, Added]), after);
            assert_eq!(changes.iter().all(|one| one.kind == Same), before == after);
        }
    }
}
