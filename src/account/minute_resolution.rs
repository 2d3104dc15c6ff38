//! What a committee resolved on an update, and what a minute says → the first phrase that is not said.

use super::joined_text::{ENDING, turns};
use super::minute::{MinuteAccount, is_turned_before, word_at, words_of};
use crate::model::{Progress, TextLine};

/// The names of the phrases about the whole of an update.
pub(super) const PHRASES: [&str; 5] = [
    "considered",
    "confirmed",
    "amended",
    "signed_off",
    "next_update",
];

/// How many bytes before and after the words about an amendment its grade may be.
const BESIDE: usize = 150;

impl MinuteAccount<'_> {
    /// What is not said of the resolution.
    pub(super) fn lost_resolution(&self) -> Option<String> {
        let progress = &self.minute.update.progress;
        let amended = progress.iter().filter(|one| one.amended_from().is_some());
        let amended: Vec<&Progress> = amended.collect();
        if let Some(phrase) = self.resolution(!amended.is_empty()) {
            let other = self.resolution(amended.is_empty());
            let place = self.said.match_indices(phrase).map(|(place, _)| place);
            // "… be confirmed" and "… be confirmed, with these amendments:" begin alike.
            let mut own = place.filter(|place| {
                let rest = self.said.get(*place..).unwrap_or_default();
                other.is_none_or(|other| other.len() < phrase.len() || !rest.starts_with(other))
            });
            let place = own.next();
            let after = place.and_then(|place| self.said.get(place + phrase.len()..));
            let is_ended =
                after.is_some_and(|after| turns(after.split_whitespace().take(1), &ENDING));
            if after.is_none() {
                return Some(format!("“{phrase}”"));
            }
            if is_ended || is_turned_before(self.said, phrase) {
                return Some(format!("“{phrase}” without words that take it back"));
            }
        }
        amended
            .iter()
            .find_map(|one| self.lost_amendment(one))
            .or_else(|| self.lost_next_update())
            .or_else(|| self.lost_signing_off())
    }

    /// What is not said of a grade that the committee changed.
    fn lost_amendment(&self, one: &Progress) -> Option<String> {
        let called = one.recommendation.called();
        let before = one.amended_from().map(|before| before.typed.as_str());
        let mover = one.moved_by.as_ref().map(TextLine::as_str);
        for (name, words) in [("moved_by", mover), ("proposed", before)] {
            let sentence = self.phrase(name).zip(words);
            let Some(sentence) = sentence.map(|(phrase, words)| filled(phrase, words)) else {
                continue;
            };
            let mut places = self
                .said
                .match_indices(&sentence)
                .map(|(place, _)| place)
                .peekable();
            if places.peek().is_none() {
                return Some(format!("“{sentence}” of {called}, whose grade was amended"));
            }
            let grades = one.standing().map(words_of);
            let has_grade = |place: usize| {
                let from = self.said.floor_char_boundary(place.saturating_sub(BESIDE));
                let end = place + sentence.len();
                let to = self.said.floor_char_boundary(end + BESIDE);
                let around = [self.said.get(from..place), self.said.get(end..to)];
                let mut around = around.into_iter().flatten();
                around.any(|said| {
                    grades.is_none_or(|grades| grades.iter().any(|grade| said.contains(grade)))
                })
            };
            let places: Vec<usize> = places.collect();
            let with_grade = places.iter().filter(|place| has_grade(**place));
            let with_grade: Vec<usize> = with_grade.copied().collect();
            if name == "proposed" && with_grade.is_empty() {
                return Some(format!(
                    "the grade that was agreed on {called} beside “{sentence}”"
                ));
            }
            let places = if name == "proposed" {
                with_grade
            } else {
                places
            };
            let mut places = places.iter().map(|place| *place..*place + sentence.len());
            if places.all(|place| self.is_amendment_of_another(one, name, place)) {
                return Some(format!("the number of {called} beside “{sentence}”"));
            }
        }
        None
    }

    fn lost_next_update(&self) -> Option<String> {
        let next = self.phrase("next_update").zip(self.minute.next_update);
        let next = next.map(|(phrase, when)| filled(phrase, when));
        let lost = next.filter(|sentence| !self.said.contains(sentence))?;
        Some(format!("“{lost}”"))
    }

    fn lost_signing_off(&self) -> Option<String> {
        let progress = self.minute.update.progress.iter();
        let signed_off = progress.filter(|one| one.signed_off.is_some());
        let numbers: Vec<String> = signed_off
            .map(|one| one.recommendation.to_string())
            .collect();
        let phrase = self.phrase("signed_off").filter(|_| !numbers.is_empty())?;
        let opening = phrase.split('…').next().unwrap_or_default();
        let Some(mut place) = self.said.find(opening) else {
            return Some(format!("“{opening}”"));
        };
        for number in numbers {
            let rest = self.said.get(place..).unwrap_or_default();
            match word_at(rest, &number) {
                Some(at) => place += at + number.len(),
                None => return Some(format!("“{number}” after “{opening}”")),
            }
        }
        None
    }

    /// Where the first phrase about the whole of the update begins after a byte; else the end.
    pub(super) fn phrase_after(&self, from: usize) -> usize {
        let phrases = PHRASES.into_iter().filter_map(|name| self.phrase(name));
        let openings = phrases.map(|phrase| phrase.split('…').next().unwrap_or_default());
        let places = openings.filter_map(|opening| self.find(opening, from));
        places.min().unwrap_or(self.said.len())
    }

    pub(super) fn resolution(&self, is_amended: bool) -> Option<&str> {
        self.phrase(if is_amended { "amended" } else { "confirmed" })
    }
}

/// A value in the place of the dots of a phrase.
pub(super) fn filled(phrase: &str, words: &str) -> String {
    match phrase.contains('…') {
        true => phrase.replacen('…', words, 1),
        false => format!("{phrase} {words}"),
    }
}
