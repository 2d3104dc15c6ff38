//! The head of a row, or a heading → the recommendation whose number it is, if it is nothing else.
//!
//! Councils write "2", "2.", "R2", "(2)" and "Rec 2", with a label or without.

use std::collections::BTreeMap;

use crate::model::{RecommendationNumber, number_without_word};

/// Words before a number.
const NUMBER_WORDS: [&str; 3] = ["No. ", "No ", "Number "];

/// The longest that names nothing but a number.
const LONGEST: usize = 60;

/// The recommendations that a paper can name.
pub(super) struct KnownNumbers<'p> {
    numbers: BTreeMap<String, &'p RecommendationNumber>,
    /// The label before a number, where there is one.
    label: Option<&'p str>,
}

impl<'p> KnownNumbers<'p> {
    /// These recommendations.
    pub fn of(
        numbers: impl Iterator<Item = &'p RecommendationNumber>,
        label: Option<&'p str>,
    ) -> Self {
        Self {
            numbers: numbers.map(|number| (number.to_string(), number)).collect(),
            label,
        }
    }

    /// The one that these words are the number of.
    pub fn named_by(&self, words: &str) -> Option<&'p RecommendationNumber> {
        let words = Some(words.trim()).filter(|words| words.len() <= LONGEST)?;
        let label = self.label.map(|label| label.trim_end_matches(':'));
        let after_label = label.and_then(|label| words.strip_prefix(label));
        let after_word = NUMBER_WORDS
            .iter()
            .find_map(|word| words.strip_prefix(word));
        let mut letters = words.chars();
        let letter = letters.next().filter(char::is_ascii_uppercase);
        let after_letter = letter.map(|_| letters.as_str());
        let without_word = Some(number_without_word(words));
        let all = [
            Some(words),
            after_label,
            without_word,
            after_word,
            after_letter,
        ];
        all.into_iter().flatten().find_map(|number| {
            let number = number.trim();
            let bare = number.trim_end_matches(['.', ':', ')']);
            let bare = bare.trim_start_matches('(');
            let mut forms = [number, number.trim_end_matches(['.', ':']), bare].into_iter();
            forms.find_map(|form| self.numbers.get(form).copied())
        })
    }
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
}
