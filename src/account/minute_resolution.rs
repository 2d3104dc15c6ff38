//! What a committee resolved on an update, and what a minute says after its recommendations → the first phrase that is not said.

use super::minute::{MinuteAccount, has_word, word_at};
use crate::model::{Progress, TextLine};

impl MinuteAccount<'_> {
    /// What is not said of the resolution, which begins at a byte.
    pub(super) fn lost_resolution(&self, start: usize) -> Option<String> {
        let progress = &self.minute.update.progress;
        let amended = progress.iter().filter(|one| one.amended_from().is_some());
        let amended: Vec<&Progress> = amended.collect();
        // A table may say it beside each of them, and a resolution after all of them.
        let first = amended
            .first()
            .and_then(|one| Some((one.amended_from()?, self.phrase("proposed")?)));
        let first = first.map(|(before, phrase)| filled(phrase, before.typed.as_str()));
        let is_after = first.is_none_or(|first| self.find(&first, start).is_some());
        let mut from = if is_after { start } else { 0 };
        for one in amended {
            let called = one.recommendation.called();
            let before = one.amended_from().map(|before| before.typed.as_str());
            for (name, words) in [
                ("proposed", before),
                ("moved_by", one.moved_by.as_ref().map(TextLine::as_str)),
            ] {
                let sentence = self.phrase(name).zip(words);
                let Some(sentence) = sentence.map(|(phrase, words)| filled(phrase, words)) else {
                    continue;
                };
                let Some(place) = self.find(&sentence, from) else {
                    return Some(format!("“{sentence}” of {called}, whose grade was amended"));
                };
                let between = self.said.get(from..place).unwrap_or_default();
                if name == "proposed" && !has_word(between, &one.recommendation.to_string()) {
                    return Some(format!("the number of {called} before “{sentence}”"));
                }
                from = place + sentence.len();
            }
        }
        let signed_off = progress.iter().filter(|one| one.signed_off.is_some());
        let numbers: Vec<String> = signed_off
            .map(|one| one.recommendation.to_string())
            .collect();
        let from = start;
        let next = self.phrase("next_update").zip(self.minute.next_update);
        let next = next.map(|(phrase, when)| filled(phrase, when));
        if let Some(lost) = next.filter(|sentence| self.find(sentence, from).is_none()) {
            return Some(format!("“{lost}”"));
        }
        let phrase = self.phrase("signed_off").filter(|_| !numbers.is_empty())?;
        let opening = phrase.split('…').next().unwrap_or_default();
        let Some(mut place) = self.find(opening, from) else {
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

    /// Where the resolution on the grades begins after a byte; the end, if the council has no phrase for it.
    ///
    /// # Errors
    ///
    /// The phrase, when it is not said.
    pub(super) fn resolution_after(&self, from: usize) -> Result<usize, &str> {
        let progress = self.minute.update.progress.iter();
        let is_amended = progress.filter(|one| one.amended_from().is_some()).count() > 0;
        let Some(phrase) = self.resolution(is_amended) else {
            return Ok(self.said.len());
        };
        let place = self.find(phrase, from).ok_or(phrase)?;
        // "… be confirmed" and "… be confirmed, with these amendments:" begin alike.
        let other = self.resolution(!is_amended);
        let has_other = other.is_some_and(|other| {
            let rest = self.said.get(place..).unwrap_or_default();
            other.len() > phrase.len() && rest.starts_with(other)
        });
        match has_other {
            true => Err(phrase),
            false => Ok(place),
        }
    }

    fn resolution(&self, is_amended: bool) -> Option<&str> {
        self.phrase(if is_amended { "amended" } else { "confirmed" })
    }
}

/// A value in the place of the dots of a phrase.
fn filled(phrase: &str, words: &str) -> String {
    match phrase.contains('…') {
        true => phrase.replacen('…', words, 1),
        false => format!("{phrase} {words}"),
    }
}
