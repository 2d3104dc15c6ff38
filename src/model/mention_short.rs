//! The word at which a text begins → the recommendation that it names without another word: "R2".
//!
//! An R with a number is also a road or a form. So it must be one of the review's, or be among others that are.

use super::mention::{Mention, Mentions};
use super::mention_words::{AFTER_SHORT, BEFORE_OTHERS, BEFORE_UNKNOWN};

impl Mentions<'_> {
    /// "R2", where the review has a 2, and nothing says that it is a road or a form.
    pub(super) fn short(&self, before: &str, text: &str, is_joined: bool) -> Option<Vec<Mention>> {
        if let Some(mention) = self.joined(text) {
            return Some(vec![mention]);
        }
        if !text.starts_with('R') {
            return None;
        }
        let number = self.named(text).or_else(|| self.number(text, 1))?;
        // Where the council's own numbers are R1 and R2, that is how one of them is called.
        let are_named = self.known.iter().all(|known| known.starts_with('R'));
        let before = before.split_whitespace().next_back().unwrap_or_default();
        let after = text.get(number.range.end..)?;
        let next = after.split_whitespace().next().unwrap_or_default();
        let ends = !after.starts_with(' ') || AFTER_SHORT.contains(&next);
        // "See R99", "recommendation 1, R99 and Rec 4": one that the review does not have.
        let is_ours = number.known.is_some()
            || is_joined
            || BEFORE_UNKNOWN.contains(&before)
            || (are_named && number.range.end <= self.longest());
        let is_ours = is_ours && ends && !BEFORE_OTHERS.contains(&before);
        is_ours.then(|| {
            let end = number.range.end;
            vec![Mention {
                range: 0..end,
                number: if are_named { 0..end } else { number.number },
                known: number.known,
            }]
        })
    }

    /// "REC2", "Rec2": the word and the number in one.
    fn joined(&self, text: &str) -> Option<Mention> {
        const WORDS: [&str; 4] = ["Rec", "REC", "Arg", "ARG"];
        let word = WORDS.iter().find(|word| text.starts_with(**word))?;
        let starts = text.get(word.len()..)?;
        starts
            .starts_with(|one: char| one.is_ascii_digit())
            .then_some(())?;
        let mention = self.number(text, word.len())?;
        Some(Mention {
            range: 0..mention.range.end,
            ..mention
        })
    }

    /// The length of the longest number of the review.
    fn longest(&self) -> usize {
        let lengths = self.known.iter().map(|known| known.len());
        lengths.max().unwrap_or_default()
    }

    /// A recommendation whose own number is the word that a text begins with.
    fn named(&self, text: &str) -> Option<Mention> {
        let is_it = |known: &&str| {
            let after = text.strip_prefix(*known);
            after.is_some_and(|after| !after.starts_with(char::is_alphanumeric))
        };
        let place = self.known.iter().position(is_it)?;
        let end = self.known.get(place)?.len();
        Some(Mention {
            range: 0..end,
            number: 0..end,
            known: Some(place),
        })
    }
}
