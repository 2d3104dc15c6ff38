//! The texts of a minute and what it says → the first text of which only the beginning is said.
//!
//! A council may leave the texts of the recommendations out of its minutes, or have words of its own for them. A text that breaks off
//! beside the number of its recommendation, or before dots, was cut off by a template.

use std::ops::Range;

use super::difference::common;
use super::minute::{MinuteAccount, has_word};
use super::minute_resolution::filled;
use super::one_line::on_one_line;

/// How many bytes of a text are enough to know it by, where no dots come after them.
const ENOUGH: usize = 20;

/// How many bytes are enough before dots.
const BEFORE_DOTS: usize = 4;

/// How many bytes beside the beginning of a text its number may be.
const BESIDE: usize = 40;

impl MinuteAccount<'_> {
    /// What is cut off.
    pub(super) fn cut_off(&self) -> Option<String> {
        let title = on_one_line(self.minute.review.title.as_str());
        let considered = self.phrase("considered");
        let considered = considered.map(|phrase| on_one_line(&filled(phrase, &title)));
        if let Some(sentence) = considered.filter(|sentence| self.is_cut(sentence, None)) {
            return Some(format!("all of “{sentence}”"));
        }
        let mut all = self.minute.update.progress.iter();
        let cut = all.find(|one| {
            let number = one.recommendation.to_string();
            self.is_cut(&self.text(one), Some((&number, &title)))
        })?;
        Some(format!(
            "all of the text of {}",
            cut.recommendation.called()
        ))
    }

    /// Whether only the beginning of some words is said. Without dots, a number must be beside it, and it must be more than a
    /// title.
    fn is_cut(&self, words: &str, beside: Option<(&str, &str)>) -> bool {
        let Some(first) = words.get(..BEFORE_DOTS.min(words.len())) else {
            return false;
        };
        if words.len() <= BEFORE_DOTS || self.said.contains(words) {
            return false;
        }
        let mut places = self.said.match_indices(first).map(|(place, _)| place);
        places.any(|place| {
            let rest = self.said.get(place..).unwrap_or_default();
            let same = common(words.as_bytes(), rest.as_bytes()).len();
            let same = rest.floor_char_boundary(same);
            let after = rest.get(same..).unwrap_or_default();
            let after = after.trim_start();
            let has_dots = after.starts_with('…') || after.starts_with("...");
            // Behind what was cut off is a sign or the grade.
            let ends = !after.starts_with(char::is_alphanumeric)
                || self.grades().any(|grade| after.starts_with(grade));
            let is_text = |(number, title): (&str, &str)| {
                let is_title = title.starts_with(words.get(..same).unwrap_or_default());
                same >= ENOUGH && !is_title && ends && self.is_beside(number, place..place + same)
            };
            has_dots || beside.is_some_and(is_text)
        })
    }

    /// Whether a number is said beside some words.
    fn is_beside(&self, number: &str, words: Range<usize>) -> bool {
        let from = self
            .said
            .floor_char_boundary(words.start.saturating_sub(BESIDE));
        let to = self.said.floor_char_boundary(words.end + BESIDE);
        let around = [from..words.start, words.end..to];
        let mut around = around.into_iter().filter_map(|range| self.said.get(range));
        around.any(|said| has_word(said, number))
    }
}
