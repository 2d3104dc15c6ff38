//! A minute, and what one of its files says → the first text or phrase of it that is said twice in a row.
//!
//! A grade may be in two columns, as it was proposed and as it was agreed. So only phrases and texts count.

use super::minute::MinuteAccount;
use super::minute_resolution::PHRASES;
use super::place_of_word::phrase;

/// A text of fewer letters may be said wherever it fits.
const FEWEST_LETTERS: usize = 20;

impl MinuteAccount<'_> {
    /// What is said twice, with nothing but signs between.
    pub(super) fn said_twice(&self) -> Option<String> {
        let phrases = PHRASES.into_iter().filter_map(|name| self.phrase(name));
        // Where something is filled in, the beginnings are the same.
        let beginnings = phrases.filter_map(|phrase| phrase.split('…').next());
        let beginnings = beginnings.map(|beginning| beginning.trim().to_owned());
        let progress = self.minute.update.progress.iter();
        let texts = progress.map(|one| self.text(one));
        let mut all = beginnings.chain(texts);
        let at = all.find_map(|words| {
            let is_long = words.len() >= FEWEST_LETTERS;
            self.twice(&words).filter(|_| is_long)
        })?;
        Some(format!("“{}”", phrase(self.said, at)))
    }

    /// Where what begins with some words is said again right after it.
    fn twice(&self, beginning: &str) -> Option<usize> {
        let places = || self.said.match_indices(beginning).map(|(place, _)| place);
        let mut pairs = places().zip(places().skip(1));
        let (_, again) = pairs.find(|(first, again)| {
            let once = self.said.get(*first..*again).unwrap_or_default();
            let sign = |sign: char| !sign.is_alphanumeric();
            let rest = self.said.get(*again..).unwrap_or_default();
            rest.starts_with(once.trim_end_matches(sign))
        })?;
        Some(again)
    }
}
