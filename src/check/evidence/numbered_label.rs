//! The texts of a review → the letters with which its lines are numbered: KF in "KF1: Few parents know of it" and "KF2: …".
//!
//! Whoever reads such a line sees that it is a number, and what it is short for says no more. It must not know which letters
//! are an abbreviation.

use std::collections::{BTreeMap, BTreeSet};

use crate::check::text::LongText;
use crate::model::Word;

/// The letters, each with the numbers that lines begin with.
pub(super) struct NumberedLabels<'a>(BTreeMap<&'a str, BTreeSet<&'a str>>);

impl<'a> NumberedLabels<'a> {
    pub(super) fn of(texts: &'a [LongText<'_>]) -> Self {
        let mut labels: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for text in texts {
            for (at, word) in text.words.iter().enumerate() {
                let Some((letters, number)) = lettered(word.bare()) else {
                    continue;
                };
                if is_label(text, at) {
                    labels.entry(letters).or_default().insert(number);
                }
            }
        }
        NumberedLabels(labels)
    }

    /// Whether a number with letters is one of several that lines begin with.
    pub(super) fn says(&self, word: &str) -> bool {
        let label = lettered(word).filter(|(letters, _)| !STAGES.contains(letters));
        let numbers = label.and_then(|(letters, _)| self.0.get(letters));
        numbers.is_some_and(|numbers| numbers.len() > 1)
    }
}

/// Letters that have a meaning of their own with each number: key stages, and particles in the air.
const STAGES: [&str; 3] = ["KS", "PM", "EY"];

/// "KF1" in two.
fn lettered(word: &str) -> Option<(&str, &str)> {
    let figures = word.find(|letter: char| letter.is_ascii_digit())?;
    let (letters, number) = word.split_at_checked(figures)?;
    let are_letters = letters.len() > 1 && letters.bytes().all(|one| one.is_ascii_uppercase());
    let is_number = number.len() < 3 && number.bytes().all(|one| one.is_ascii_digit());
    (are_letters && is_number).then_some((letters, number))
}

/// Whether a word begins a line, and a sign parts it from what is said there.
fn is_label(text: &LongText<'_>, at: usize) -> bool {
    let Some(word) = text.words.get(at) else {
        return false;
    };
    let next = text
        .words
        .get(at + 1)
        .map_or("", |next: &Word<'_>| &next.text);
    let is_parted = word.text.ends_with([':', '.', ')']) || matches!(next, "–" | "-" | "—" | ":");
    let before = text.text.source().get(..word.range.start);
    let line = before.map(|before| before.rsplit('\n').next().unwrap_or(before));
    is_parted && line.is_some_and(|line| !line.contains(char::is_alphanumeric))
}
