//! A wording → its words as they are compared.
//!
//! A decision record says what the council does ("Publishes an annual report"), an action plan what it is to do
//! ("Publish an annual report"). So these make no difference: capital letters, quotation marks and apostrophes,
//! punctuation at the ends of words, "We will", the letters a) and b) of sub-items, and an -s or -es on the first word of
//! a sentence or on a word behind "and". Everything else does.

use std::ops::Range;

use crate::model::{DecidedRecommendation, Recommendation, RichText};

/// A wording in words that can be compared.
pub(super) struct Wording<'a> {
    pub(super) words: Vec<Compared<'a>>,
}

/// A word as it is compared, as it was written, and where.
pub(super) struct Compared<'a> {
    pub(super) normal: String,
    pub(super) written: String,
    pub(super) text: &'a RichText,
    pub(super) range: Range<usize>,
    /// The key of the text.
    pub(super) key: String,
}

impl<'a> Wording<'a> {
    /// The words of the action plan.
    pub(super) fn planned(recommendation: &'a Recommendation) -> Self {
        let mut wording = Wording { words: Vec::new() };
        wording.add(&recommendation.text, "text");
        wording
    }

    /// The words of the record, with those of its sub-items.
    pub(super) fn recorded(recommendation: &'a DecidedRecommendation) -> Self {
        let mut wording = Wording { words: Vec::new() };
        wording.add(&recommendation.text, "text");
        for (index, item) in recommendation.sub_items.iter().enumerate() {
            wording.add(item, &format!("sub_items[{index}]"));
        }
        wording
    }

    /// The words as they are compared. Two wordings with the same differ in nothing that matters.
    pub(super) fn normal(&self) -> Vec<String> {
        let words = self.words.iter();
        words.map(|word| word.normal.clone()).collect()
    }

    fn add(&mut self, text: &'a RichText, key: &str) {
        let mut rest = text.words().into_iter().peekable();
        // At the start of a sentence and behind "and" stands, or may stand, a verb.
        let mut verb = true;
        while let Some(word) = rest.next() {
            let plain = plain(word.bare());
            if plain.is_empty() || is_letter_of_an_item(&word.text) {
                verb |= is_letter_of_an_item(&word.text);
                continue;
            }
            if plain == "we" && rest.next_if(|next| plain_is(next.bare(), "will")).is_some() {
                verb = true;
                continue;
            }
            let normal = match verb {
                true => stem(&plain),
                false => plain.clone(),
            };
            verb = plain == "and" || word.text.ends_with(['.', '!', '?', ':']);
            self.words.push(Compared {
                normal,
                written: word.text,
                text,
                range: word.range,
                key: key.to_owned(),
            });
        }
    }
}

fn plain(word: &str) -> String {
    word.chars()
        .filter(|letter| !matches!(letter, '\'' | '’' | '‘' | '"' | '“' | '”'))
        .flat_map(char::to_lowercase)
        .collect()
}

fn plain_is(word: &str, expected: &str) -> bool {
    plain(word) == expected
}

/// "a)", "(b)", "c."
fn is_letter_of_an_item(word: &str) -> bool {
    let bare = word.trim_start_matches('(');
    let mut letters = bare.chars();
    let letter = letters
        .next()
        .is_some_and(|letter| letter.is_ascii_lowercase());
    letter && letters.as_str() == ")"
}

/// The word without what a third person adds: publishes, uses, identifies, works.
fn stem(word: &str) -> String {
    let stem = match word.strip_suffix("ies") {
        Some(stem) if stem.chars().count() > 1 => format!("{stem}y"),
        _ if word.ends_with("ss") => word.to_owned(),
        _ => word.strip_suffix('s').unwrap_or(word).to_owned(),
    };
    stem.strip_suffix('e').unwrap_or(&stem).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::RecommendationNumber;

    fn recorded(text: &str, items: &[&str]) -> DecidedRecommendation {
        let rich = |text: &str| RichText::parse(text).expect("a text");
        DecidedRecommendation {
            number: RecommendationNumber::new(1).expect("a number"),
            text: rich(text),
            sub_items: items.iter().map(|item| rich(item)).collect(),
        }
    }

    fn are_same(one: &str, other: &str) -> bool {
        let [one, other] = [one, other].map(|text| recorded(text, &[]));
        Wording::recorded(&one).normal() == Wording::recorded(&other).normal()
    }

    #[test]
    fn a_third_person_a_quote_and_a_capital_make_no_difference() {
        let pairs = [
            ("Publishes a report.", "Publish a report"),
            ("Uses networks", "Use networks"),
            (
                "Discusses and identifies needs",
                "Discuss and identify needs",
            ),
            (
                "Supports and advocates for parents",
                "Support and advocate for parents",
            ),
            (
                "Ensures it, and review the offer",
                "Ensure it, and review the offer",
            ),
            (
                "Ask the National School's Commissioner",
                "Ask the National Schools Commissioner",
            ),
            (
                "Raise it. We will continue to ask",
                "Raise it. Continue to ask",
            ),
            ("Work with **our** “MPs”", "work with our \"MPs\""),
        ];
        for (one, other) in pairs {
            assert!(are_same(one, other), "{one} / {other}");
        }
    }

    #[test]
    fn another_word_makes_a_difference() {
        let pairs = [
            ("Publish a report", "Publish the report"),
            ("Publish a report", "Publish a report each term"),
            ("Publish reports", "Publish report"),
            ("Do not publish it", "Do publish it"),
            ("What we will publish", "What we publish not"),
        ];
        for (one, other) in pairs {
            assert!(!are_same(one, other), "{one} / {other}");
        }
    }

    #[test]
    fn sub_items_are_the_rest_of_the_text() {
        let one = recorded(
            "This will include:",
            &["We will publish it.", "We will ask"],
        );
        let other = recorded("This will include: a) Publish it. b) Ask", &[]);
        assert!(Wording::recorded(&one).normal() == Wording::recorded(&other).normal());
    }
}
