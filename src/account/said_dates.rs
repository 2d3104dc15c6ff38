//! Words → the first date in them that nobody wrote.
//!
//! A date may be said in other words than it was written in. So only months beside a figure are one, with "4 December" said for "4th
//! December".

use super::one_line::on_one_line;
use crate::model::{MONTH_NAMES, WELSH_MONTH_NAMES};

/// Whether something that was written has these words.
pub(super) fn is_written(known: &[&str], words: &str) -> bool {
    let mut all = known.iter();
    // Few have a line break or a double space in what is looked for.
    all.clone().any(|known| known.contains(words))
        || all.any(|known| on_one_line(known).contains(words))
}

/// The first month with a day or a year beside it that is not written so.
pub(super) fn unwritten_date<'w>(said: &'w str, known: &[&str]) -> Option<&'w str> {
    if !said.contains(|sign: char| sign.is_ascii_digit()) {
        return None;
    }
    let words = places_of_words(said);
    words.iter().enumerate().find_map(|(place, (start, word))| {
        if !MONTH_NAMES
            .iter()
            .chain(&WELSH_MONTH_NAMES)
            .any(|month| month == word)
        {
            return None;
        }
        let mut end = start + word.len();
        let before = place.checked_sub(1).and_then(|before| words.get(before));
        let before =
            before.filter(|(at, day)| is_day(day) && is_beside(said, at + day.len(), *start));
        let after = words.get(place + 1);
        let after = after.filter(|(at, year)| is_year(year) && is_beside(said, end, *at));
        if before.is_none() && after.is_none() {
            return None;
        }
        let start = before.map_or(*start, |(at, _)| *at);
        end = after.map_or(end, |(at, year)| at + year.len());
        let date = said.get(start..end)?;
        let parts = date.split_once(&format!(" {word}"));
        let is_right = is_written(known, date)
            || parts.is_some_and(|(day, year)| {
                // "4th December" was written, and "4 December" is said.
                let day = day.trim_end_matches(char::is_alphabetic);
                ["st", "nd", "rd", "th", ""]
                    .iter()
                    .any(|ending| is_written(known, &format!("{day}{ending} {word}{year}")))
            });
        (!is_right).then_some(date)
    })
}

/// The words of a text, each with the byte that it begins at. Signs are no words.
pub(super) fn places_of_words(said: &str) -> Vec<(usize, &str)> {
    let mut words = Vec::new();
    let mut start = None;
    let ends = said.char_indices().chain([(said.len(), ' ')]);
    for (at, sign) in ends {
        match (sign.is_alphanumeric(), start) {
            (true, None) => start = Some(at),
            (false, Some(begin)) => {
                words.extend(said.get(begin..at).map(|word| (begin, word)));
                start = None;
            }
            _ => {}
        }
    }
    words
}

/// Whether there is nothing but a space between two bytes.
pub(super) fn is_beside(said: &str, end: usize, start: usize) -> bool {
    said.get(end..start) == Some(" ")
}

pub(super) fn is_year(word: &str) -> bool {
    word.len() == 4
        && word
            .parse()
            .is_ok_and(|year: u16| (1900..2100).contains(&year))
}

fn is_day(word: &str) -> bool {
    let figures = word.trim_end_matches(|sign: char| sign.is_ascii_lowercase());
    let day = figures.parse::<u8>();
    word.len() - figures.len() <= 2 && day.is_ok_and(|day| (1..=31).contains(&day))
}
