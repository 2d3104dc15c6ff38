//! A wording → its words as they are compared.
//!
//! A decision record says what the council does ("Publishes an annual report"), an action plan what it is to do
//! ("Publish an annual report"). If every such difference were reported, an officer would stop reading before the one that
//! changes the meaning. So these make no difference: capital letters, quotation marks and apostrophes, punctuation at the
//! ends of words (but not £ or %), "We will", a first "That the Council should", an "and" after the last comma, hyphens,
//! the letters a) and b) of sub-items, an -s or -es on the first word of a sentence or on a word after "and", articles,
//! and what minutes change when they report speech: "has" and "had", "will" and "would". Everything else does.

use std::borrow::Cow;

use super::spoken::{
    after_opening, as_spoken, is_article, is_letter_of_an_item, small_letters, stem,
    without_punctuation,
};
use crate::check::text::LongText;
use crate::model::Word;

/// The words of a recommendation, in a form that can be compared.
#[derive(Default, Clone)]
pub(super) struct Wording<'a> {
    pub(super) words: Vec<Compared<'a>>,
}

/// A word as it is compared, the word as it was written, and the text it is in, so that a difference can be shown there.
#[derive(Clone)]
pub(super) struct Compared<'a> {
    pub(super) normal: Cow<'a, str>,
    /// An article before it, which is not compared.
    pub(super) article: Option<&'a Word<'a>>,
    pub(super) word: &'a Word<'a>,
    pub(super) text: &'a LongText<'a>,
}

impl<'a> Wording<'a> {
    /// Adds the words of a text. In the record each sub-item is a text of its own, and in the action plan they are all in
    /// one; so only the first text has an opening to leave out.
    pub(super) fn add(&mut self, text: &'a LongText<'_>) {
        let words = match self.words.is_empty() {
            true => after_opening(&text.words),
            false => &text.words,
        };
        let mut rest = words.iter().peekable();
        // The verb, which may have the -s of a third person, is expected at the start of a sentence and after "and".
        let mut verb_expected = true;
        let mut article = None;
        while let Some(word) = rest.next() {
            let small = match &*word.text {
                "&" => Cow::Borrowed("and"),
                _ => small_letters(without_punctuation(word)),
            };
            if is_letter_of_an_item(&word.text) {
                self.remove_joining_word();
                verb_expected = true;
                continue;
            }
            if small.is_empty() {
                continue;
            }
            if small == "we"
                && rest
                    .next_if(|next| small_letters(next.bare()) == "will")
                    .is_some()
            {
                verb_expected = true;
                continue;
            }
            // An article at the end is not one: "Option A".
            if is_article(&small) && rest.peek().is_some() && !ends_a_sentence(word) {
                article = Some(word);
                continue;
            }
            let is_and = small == "and";
            self.words.push(Compared {
                normal: match as_spoken(&small) {
                    Some(spoken) => Cow::Borrowed(spoken),
                    None if verb_expected => stem(small),
                    None => small,
                },
                article: article.take(),
                word,
                text,
            });
            verb_expected = is_and || ends_a_sentence(word);
        }
        self.remove_joining_word();
    }

    /// Removes the last word of "…; and": it joins an item to the next one, and says nothing about the work.
    fn remove_joining_word(&mut self) {
        if let [.., before, last] = self.words.as_slice()
            && matches!(&*last.normal, "and" | "or")
            && before.word.text.ends_with([';', ','])
        {
            self.words.pop();
        }
    }

    /// The words as they are compared.
    pub(super) fn normal(&self) -> impl Iterator<Item = &str> {
        self.words.iter().map(|word| &*word.normal)
    }

    /// True when the other says the same, word by word or letter by letter. The second comparison is there because a
    /// hyphen or a space can move the ends of words: "on-line" is one word and "20 per cent" three.
    pub(super) fn says_the_same_as(&self, other: &Wording<'_>) -> bool {
        self.normal().eq(other.normal()) || self.letters() == other.letters()
    }

    /// The letters without spaces, hyphens and full stops, which still matter beside a figure: "on-line" becomes "online",
    /// "20 per cent" becomes "20%", and "£1.2m" stays.
    fn letters(&self) -> String {
        let mut letters = String::new();
        for word in self.normal() {
            let mut before = None;
            for (at, letter) in word.char_indices() {
                let after = word.get(at + letter.len_utf8()..).unwrap_or_default();
                let is_before_figure =
                    after.starts_with(|next: char| next.is_ascii_digit() || "£€$".contains(next));
                let is_after_figure = before.is_none_or(|before: char| before.is_ascii_digit());
                let is_mark = matches!(letter, '-' | '‐' | '–' | '.');
                if !is_mark || (is_before_figure && is_after_figure) {
                    letters.push(letter);
                }
                before = Some(letter);
            }
        }
        letters.replace("percent", "%")
    }
}

fn ends_a_sentence(word: &Word<'_>) -> bool {
    word.text.ends_with(['.', '!', '?', ':'])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{ReviewKey, RichText, Spot};

    fn are_same(one: &[&str], other: &[&str]) -> bool {
        let texts = |texts: &[&str]| -> Vec<RichText> {
            let parse = |text: &&str| RichText::parse(text).expect("a text");
            texts.iter().map(parse).collect()
        };
        let (one, other) = (texts(one), texts(other));
        let one: Vec<LongText<'_>> = one.iter().map(text).collect();
        let other: Vec<LongText<'_>> = other.iter().map(text).collect();
        let (mut first, mut second) = (Wording::default(), Wording::default());
        one.iter().for_each(|text| first.add(text));
        other.iter().for_each(|text| second.add(text));
        first.says_the_same_as(&second)
    }

    fn text(text: &RichText) -> LongText<'_> {
        LongText {
            spot: Spot::Review(ReviewKey::Title),
            text,
            words: text.words(),
        }
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
            ("That the Council acts.", "The Council acts."),
            ("The Council should cut grass.", "Cut grass"),
            ("Recommendation 1: To cut grass; and", "Cuts grass"),
            (
                "Re-tender front-line work on-line",
                "Retender front line work online",
            ),
            ("By 9.30 a.m. for 20 per cent", "By 9.30am for 20%"),
            ("Spend (at most) £40k.", "Spend at most £40k"),
            ("Publish a report", "Publish the Report"),
            ("Cut grass & hedges", "Cut grass and hedges"),
            (
                "Ask schools what they had done",
                "Ask schools what they have done",
            ),
            (
                "Say what the Council would do",
                "Say what the council will do",
            ),
            (
                "Find out which parks were closed",
                "Find out which parks are closed",
            ),
        ];
        for (one, other) in pairs {
            assert!(are_same(&[one], &[other]), "{one} / {other}");
        }
    }

    #[test]
    fn another_word_makes_a_difference() {
        let pairs = [
            ("Publish a report", "Publish a report each term"),
            ("Carry out Option A", "Carry out Option B"),
            ("The work must be done", "The work may be done"),
            ("Publish reports", "Publish report"),
            ("Spend £40k", "Spend €40k"),
            ("In 30% of cases", "In 30 of cases"),
            ("Do not publish it", "Do publish it"),
            ("What we will publish", "What we publish not"),
            ("Set aside £1.2m", "Set aside £12m"),
            ("Spend £1.20 a head", "Spend £120 a head"),
            ("Cut it by -5%", "Cut it by +5%"),
            ("In under < 5 days", "In under > 5 days"),
            ("Pay (–£2) back", "Pay (£2) back"),
            ("Hire 3.5 posts", "Hire 35 posts"),
        ];
        for (one, other) in pairs {
            assert!(!are_same(&[one], &[other]), "{one} / {other}");
        }
    }

    #[test]
    fn sub_items_are_the_rest_of_the_text() {
        let recorded = ["This will include:", "We will publish it;", "We will ask"];
        let planned = ["This will include: a) Publish it; and b) Ask"];
        assert!(are_same(&recorded, &planned));
        for opening in [
            "The Council should:",
            "That Cabinet:",
            "That the Council:",
            "That:",
        ] {
            let planned = format!("{opening}\na) plant trees;\nb) repair paths.");
            let recorded = [opening, "plant trees;", "repair paths."];
            assert!(are_same(&recorded, &[&planned]), "{opening}");
        }
    }
}
