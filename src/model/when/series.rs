//! The words of a date and of times after it → the time to the last of them: "10 Jan 2025; 6 & 12 mths thereafter", "January 2025
//! and again in 6 months".
//!
//! What comes every 6 months thereafter has no end, and is no such series.

use super::Meaning;
use super::condition::may_be_time;
use super::delay::counted;
use super::piece::DatePiece;
use super::reading::dated;
use super::year::is_year;
use super::{ImpossibleDay, Period, PeriodKind};

/// The time to the last; none where the words are anything else.
pub(super) fn series(pieces: &[DatePiece]) -> Result<Option<Meaning>, ImpossibleDay> {
    let plain = |piece: &'_ DatePiece| match piece.plain.as_str() {
        "&" => "and".to_owned(),
        word => word.to_owned(),
    };
    let words: Vec<String> = pieces.iter().map(plain).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let said = AFTERWARDS.iter().find_map(|said| words.strip_suffix(*said));
    let rest = said.unwrap_or(&words);
    let times = (1..rest.len()).find_map(|at| {
        let (before, times) = rest.split_at_checked(at)?;
        let (delay, after) = counted(times)?;
        let is_figure =
            |first: &&str| !matches!(*first, "in" | "within" | "over" | "next") && !is_year(first);
        let is_plain = times.first().is_some_and(is_figure) && after.is_empty();
        is_plain.then_some((before, delay))
    });
    let Some((before, delay)) = times else {
        return Ok(None);
    };
    let mut date = before;
    let mut is_again = said.is_some();
    while let [rest @ .., "and" | "," | ";" | "–" | "then" | "again" | "in"] = date {
        is_again |= date.last() == Some(&"again");
        date = rest;
    }
    if !is_again || date.len() == before.len() || !date.iter().any(|word| may_be_time(word)) {
        return Ok(None);
    }
    let is_often = |word: &&str| matches!(*word, "every" | "each");
    if date.iter().any(is_often) {
        return Ok(None);
    }
    let Some(date) = dated(date)?.filter(|date| date.last_day().is_some()) else {
        return Ok(Some(Meaning::Words));
    };
    let period = date.first_day().zip(delay.after(&date));
    let period = period.and_then(|(first, last)| Period::new(first, last, PeriodKind::Range));
    Ok(period.map(Meaning::Period))
}

/// Words that say that the times before them come after a date.
const AFTERWARDS: [&[&str]; 5] = [
    &["thereafter"],
    &["afterwards"],
    &["later"],
    &["after", "that"],
    &["after"],
];
