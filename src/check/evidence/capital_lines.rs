//! The words of a text → which stand in a stretch or a line that is all in capitals, so that they are words and no abbreviations.
//!
//! It must not know which abbreviations are written out.

use std::ops::Range;

use super::capitals::is_shouted;
use crate::check::text::LongText;
use crate::model::{DecisionKey, FurtherKey, Spot, Word};

/// The stretches of a text that are in capitals.
pub(super) struct CapitalStretches<'t> {
    text: &'t LongText<'t>,
    emphasised: Vec<Range<usize>>,
}

impl<'t> CapitalStretches<'t> {
    pub(super) fn of(text: &'t LongText<'_>) -> Self {
        CapitalStretches {
            text,
            emphasised: emphasised(&text.words),
        }
    }

    /// Whether a word stands in one of them.
    pub(super) fn has(&self, word: &Word<'_>) -> bool {
        let mut ranges = self.emphasised.iter();
        ranges.any(|range| range.contains(&word.range.start)) || is_in_heading(self.text, word)
    }
}

/// Stretches of words that are all in capitals for emphasis: three in a row, or two of which one is a word. "SEN, EIS and
/// DCS" has commas. The words of one letter between them are those of "CANOLFANNAU A THEATRAU".
fn emphasised(words: &[Word<'_>]) -> Vec<Range<usize>> {
    let is_in_capitals = |word: &Word<'_>| {
        // Most words have a small letter, and need no closer look.
        if word.text.bytes().any(|letter| letter.is_ascii_lowercase()) {
            return false;
        }
        // "ST MARY'S CE PRIMARY" is all in capitals.
        let mut letters = word.bare().chars();
        let is_word = word.bare().len() > 1 || matches!(&*word.text, "A" | "I" | "O" | "Y");
        is_word && letters.all(|letter| letter.is_uppercase() || matches!(letter, '\'' | '’'))
    };
    let goes_on = |one: &Word<'_>, next: &Word<'_>| {
        is_in_capitals(one)
            && is_in_capitals(next)
            && one.text.ends_with(char::is_alphabetic)
            && next.text.starts_with(char::is_alphabetic)
    };
    let stretches = words.chunk_by(goes_on).filter(|stretch| {
        let long = stretch.iter().filter(|word| word.text.len() > 1);
        match stretch.len() {
            0 | 1 => false,
            _ => match long.count() {
                0 | 1 => false,
                2 => stretch.iter().any(|word| is_shouted(word.bare())),
                _ => true,
            },
        }
    });
    let range =
        |stretch: &[Word<'_>]| Some(stretch.first()?.range.start..stretch.last()?.range.end);
    stretches.filter_map(range).collect()
}

/// How many letters a word of a heading has that no abbreviation is likely to have.
const LONG_WORD: usize = 7;

/// Whether a word stands on a line of its own that is in capitals, as the headings of minutes are: "8 AIL GARTREFI", "8. TAI". A
/// line such as "NCL ICB" may be whoever is responsible.
fn is_in_heading(text: &LongText<'_>, word: &Word<'_>) -> bool {
    let source = text.text.source();
    let (Some(before), Some(after)) = (
        source.get(..word.range.start),
        source.get(word.range.start..),
    ) else {
        return false;
    };
    let start = before.rfind('\n').map_or(0, |at| at + 1);
    let end = after
        .find('\n')
        .map_or(source.len(), |at| before.len() + at);
    let line = source.get(start..end).unwrap_or_default();
    if line.len() == source.trim().len() || line.contains(char::is_lowercase) {
        return false;
    }
    let line = line.trim_start_matches(['#', '*', ' ']);
    let heading = line.trim_start_matches(|sign: char| sign.is_ascii_digit() || sign == '.');
    let is_numbered = heading.len() < line.len() && heading.starts_with([' ', ')']);
    let words =
        heading.split(|sign: char| !sign.is_alphabetic() && !matches!(sign, '\'' | '’' | '-'));
    let mut words = words.filter(|word| word.chars().count() > 1);
    let is_of_record = matches!(
        text.spot,
        Spot::Decision(DecisionKey::Record) | Spot::Further(_, FurtherKey::Record)
    );
    match (words.clone().count(), is_numbered) {
        (0, _) => false,
        (1, _) => is_numbered && is_of_record,
        (_, true) => true,
        (_, false) => words.any(|word| word.chars().count() >= LONG_WORD),
    }
}
