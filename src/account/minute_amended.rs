//! The words of a minute about an amended grade → whether they are beside the number of another recommendation.
//!
//! A council may say the text instead of the number, or the number after the grade. So they are wrong only where another
//! recommendation is named before them, and their own one neither before them nor after them.

use std::ops::Range;

use super::minute::{MinuteAccount, has_word};
use super::minute_resolution::filled;
use super::wrong_label::labels;
use crate::model::{Progress, TextLine};

impl MinuteAccount<'_> {
    /// Whether the words at a place, which a phrase of the council makes, are beside the number of another recommendation.
    pub(super) fn is_amendment_of_another(
        &self,
        one: &Progress,
        phrase: &str,
        words: Range<usize>,
    ) -> bool {
        let own = one.recommendation.to_string();
        let before = self
            .said
            .get(self.begins_after(phrase, words.start)..words.start);
        let before = before.unwrap_or_default();
        if has_word(before, &own) || before.contains(&self.text(one)) || !self.names_any(before) {
            return false;
        }
        let end = self.phrase_after(words.end);
        let after = self.said.get(words.end..end);
        !after.is_some_and(|after| has_word(after, &own))
    }

    /// Where what is said of one amendment begins: behind the same words of the one before, or behind the resolution.
    fn begins_after(&self, phrase: &str, words: usize) -> usize {
        let before = self.said.get(..words).unwrap_or_default();
        let all = self.minute.update.progress.iter();
        let amended = all.filter(|one| one.amended_from().is_some());
        let others = amended.filter_map(|one| match phrase {
            "moved_by" => one.moved_by.as_ref().map(TextLine::as_str),
            _ => one.amended_from().map(|before| before.typed.as_str()),
        });
        let others = others.filter_map(|words| Some(filled(self.phrase(phrase)?, words)));
        let resolution = self.resolution(true).map(str::to_owned);
        let ends = resolution.into_iter().chain(others);
        let ends = ends.filter_map(|words| Some(before.rfind(&words)? + words.len()));
        ends.max().unwrap_or_default()
    }

    /// Whether some words name a recommendation, whichever.
    fn names_any(&self, words: &str) -> bool {
        let labels = labels(&self.council.minutes, self.council);
        let label = labels
            .get("recommendation")
            .map(|label| label.trim_end_matches(':'));
        let label = label.filter(|label| !label.is_empty());
        label.is_some_and(|label| {
            words.match_indices(label).any(|(place, _)| {
                let after = words.get(place + label.len()..).unwrap_or_default();
                let number = after
                    .strip_prefix(' ')
                    .and_then(|after| after.split(' ').next());
                number.is_some_and(|number| number.contains(|sign: char| sign.is_ascii_digit()))
            })
        })
    }
}
