//! The head of a row, or a heading → the recommendation whose number it is, if it is nothing else.
//!
//! Councils write "2", "2.", "R2", "(2)" and "Rec 2", with a label or without.

use std::collections::BTreeMap;

use crate::model::{RecommendationNumber, number_without_word};

/// Words before a number.
const NUMBER_WORDS: [&str; 3] = ["No. ", "No ", "Number "];

/// The longest that names nothing but a number.
const LONGEST: usize = 60;

/// How many places are tried at which a number may end.
const MOST_ENDS: usize = 6;

/// The recommendations that a paper can name.
pub(super) struct KnownNumbers<'p> {
    numbers: BTreeMap<String, &'p RecommendationNumber>,
    /// The label before a number, where there is one.
    label: Option<&'p str>,
    /// Whether each of them has a figure, as nearly all have.
    have_figures: bool,
}

impl<'p> KnownNumbers<'p> {
    /// These recommendations.
    pub fn of(
        numbers: impl Iterator<Item = &'p RecommendationNumber>,
        label: Option<&'p str>,
    ) -> Self {
        let numbers: BTreeMap<_, _> = numbers.map(|number| (number.to_string(), number)).collect();
        let mut all = numbers.keys();
        Self {
            have_figures: all.all(|number| number.contains(is_figure)),
            numbers,
            label,
        }
    }

    /// The one that these words are the number of.
    pub fn named_by(&self, words: &str) -> Option<&'p RecommendationNumber> {
        let words = Some(words.trim()).filter(|words| words.len() <= LONGEST)?;
        // Most heads are a label.
        if self.have_figures && !words.contains(is_figure) {
            return None;
        }
        let label = self.label.map(|label| label.trim_end_matches(':'));
        let after_label = || label.and_then(|label| words.strip_prefix(label));
        let after_word = || {
            let mut all = NUMBER_WORDS.iter();
            all.find_map(|word| words.strip_prefix(word))
        };
        let after_letter = || {
            let mut letters = words.chars();
            let letter = letters.next().filter(char::is_ascii_uppercase);
            letter.map(|_| letters.as_str())
        };
        let known = |number: &str| {
            let number = number.trim();
            let bare = number.trim_end_matches(['.', ':', ')']);
            let bare = bare.trim_start_matches('(');
            let mut forms = [number, number.trim_end_matches(['.', ':']), bare].into_iter();
            forms.find_map(|form| self.numbers.get(form).copied())
        };
        known(words)
            .or_else(|| known(after_label()?))
            .or_else(|| known(number_without_word(words)))
            .or_else(|| known(after_word()?))
            .or_else(|| known(after_letter()?))
    }

    /// The one that a heading is about, which may say more than its number: "✓ Recommendation 2", "R2: Open the library".
    pub fn headed_by(&self, words: &str) -> Option<&'p RecommendationNumber> {
        let words = words.trim();
        let label = self.label.map(|label| label.trim_end_matches(':'));
        let label = label.filter(|label| !label.is_empty());
        let after_label = label.and_then(|label| words.split_once(label));
        let named = match after_label {
            // "Recommendations (2)" says how many there are.
            Some((_, rest)) if rest.starts_with(char::is_alphabetic) => None,
            Some((_, rest)) => self
                .begun_by(rest.trim_start())
                .or_else(|| self.begun_by(words)),
            None => self.begun_by(words),
        };
        named.map(|(number, _)| number)
    }

    /// The one whose number words begin with, and what is after it. A number may have signs in it.
    pub fn begun_by<'w>(&self, words: &'w str) -> Option<(&'p RecommendationNumber, &'w str)> {
        let ends = words.match_indices([' ', ':', ',', ';', '(']);
        let ends = ends.map(|(end, _)| end).take(MOST_ENDS);
        let ends: Vec<usize> = ends.chain([words.len()]).collect();
        ends.into_iter().rev().find_map(|end| {
            let (number, rest) = words.split_at_checked(end)?;
            Some((self.named_by(number)?, rest))
        })
    }
}

fn is_figure(sign: char) -> bool {
    sign.is_ascii_digit()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_named_in_many_ways() {
        let numbers = [1, 2].map(|number| RecommendationNumber::new(number).expect("a number"));
        let part = RecommendationNumber::named("2(a)").expect("a number");
        let all = numbers.iter().chain([&part]);
        let known = KnownNumbers::of(all, Some("Recommendation"));
        for words in [
            "2",
            "2.",
            "(2)",
            "R2",
            "Rec. 2",
            "Recommendation 2:",
            "No. 2",
            "2)",
        ] {
            let named = known.named_by(words);
            assert_eq!(named, numbers.get(1), "{words}");
        }
        assert_eq!(known.named_by("Recommendation 2(a):"), Some(&part));
        for words in [
            "3",
            "12",
            "2 May",
            "May 2026",
            "Part of 2",
            "Phase 2",
            "",
            "2a",
        ] {
            assert_eq!(known.named_by(words), None, "{words}");
        }
    }

    #[test]
    fn a_heading_may_say_more_than_the_number() {
        let numbers = [1, 2].map(|number| RecommendationNumber::new(number).expect("a number"));
        let known = KnownNumbers::of(numbers.iter(), Some("Recommendation"));
        for words in [
            "✓ Recommendation 2",
            "Progress on Recommendation 2",
            "Recommendation 2 (signed off)",
            "Recommendation 2: Open the library",
            "R2: Open the library",
            "2. Open the library",
        ] {
            assert_eq!(known.headed_by(words), numbers.get(1), "{words}");
        }
        for words in ["Recommendations (2)", "Summary", "Recommendation 21", ""] {
            assert_eq!(known.headed_by(words), None, "{words}");
        }
    }
}
