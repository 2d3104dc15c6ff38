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

/// How many words are between two codes of a series, at most: "TAI 5 a TAI 14" has one.
const NEAR: usize = 4;

/// Whether letters with a number after them have another number close by, as the codes of policies do: "TAI 5 a TAI 14".
pub(super) fn is_of_series(words: &[Word<'_>], word: &Word<'_>, letters: &str) -> bool {
    let number_at = |at: usize| {
        let ends = words.get(at)?.text.ends_with(letters) && words.get(at)?.bare() == letters;
        let number = words.get(at + 1)?.bare();
        let is_number =
            (1..3).contains(&number.len()) && number.bytes().all(|one| one.is_ascii_digit());
        (ends && is_number).then_some(number)
    };
    let at = words.partition_point(|one| one.range.start < word.range.start);
    let Some(number) = number_at(at).filter(|_| !STAGES.contains(&letters)) else {
        return false;
    };
    let mut near = at.saturating_sub(NEAR)..at + NEAR;
    near.any(|at| number_at(at).is_some_and(|other| other != number))
}

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

#[cfg(test)]
mod tests {
    use super::is_of_series;
    use crate::model::RichText;

    #[test]
    fn codes_with_a_number_come_in_series() {
        for (words, letters, expected) in [
            ("Polisïau TAI 5 a TAI 14 y Cynllun", "TAI", true),
            ("policies (HOU 2, HOU 3 and HOU 11)", "HOU", true),
            ("policy TAI 5 of the plan", "TAI", false),
            ("TAI 5 and again TAI 5", "TAI", false),
            ("the DCS and 5 DCS", "DCS", false),
            ("KS 2 and KS 3", "KS", false),
        ] {
            let text = RichText::parse(words).expect("a text");
            let all = text.words();
            let word = all.iter().find(|word| word.text.contains(letters));
            let found = word.is_some_and(|word| is_of_series(&all, word, letters));
            assert_eq!(found, expected, "{words}");
        }
    }
}
