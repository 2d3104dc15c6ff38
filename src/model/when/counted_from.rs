//! The words of a time that is counted from a meeting or before it, with the day of the meeting → when it is over: "6 months from
//! Cabinet, 10 June 2025", "a week before Council on 16 July 2025".
//!
//! A time that is counted from a date alone is known to `single`, and one from a meeting without its day to `delay`.

use super::around::inner;
use super::delay::{counted, is_unit};
use super::occasion::is_only_occasion;
use super::piece::DatePiece;
use super::reading::dated;
use super::series::series;
use super::{ImpossibleDay, Meaning, Period, PeriodKind};

/// The time, or the last of several that are counted one after another; none where the words are anything else.
pub(super) fn of_counts(pieces: &[DatePiece]) -> Result<Option<Meaning>, ImpossibleDay> {
    // Most dates count nothing.
    if !pieces.iter().any(|piece| is_unit(&piece.plain)) {
        return Ok(None);
    }
    match counted_from(pieces)? {
        Some(time) => Ok(Some(time)),
        None => series(pieces),
    }
}

fn counted_from(pieces: &[DatePiece]) -> Result<Option<Meaning>, ImpossibleDay> {
    // A date in brackets may be what something else is counted from.
    if pieces.iter().any(|piece| piece.plain == "(") {
        return Ok(None);
    }
    let words: Vec<&str> = pieces.iter().map(|piece| &*piece.plain).collect();
    // "At least 2 weeks before 1 June" is by then at the latest.
    let words = match words.strip_prefix(&["at", "least"]) {
        Some(rest)
            if rest
                .iter()
                .any(|word| matches!(*word, "before" | "prior" | "ahead" | "advance")) =>
        {
            rest.to_vec()
        }
        _ => words,
    };
    // "A week" may be said without its number, and "the week before" is any day of it. "Week of" is none that is counted.
    let words = match words.as_slice() {
        ["the", unit, rest @ ..] if is_unit(unit) && is_beside(rest) => match *unit {
            "day" => [&["one", "day"], rest].concat(),
            _ => return Ok(Some(Meaning::Words)),
        },
        [unit, rest @ ..] if is_unit(unit) && is_beside(rest) => [&["one", *unit], rest].concat(),
        [unit, ..] if is_unit(unit) => return Ok(None),
        _ => words,
    };
    let Some((delay, rest)) = counted(&words).or_else(|| counted(inner(&words))) else {
        return Ok(None);
    };
    let before = BEFORE.iter().find_map(|before| rest.strip_prefix(*before));
    let from = || FROM.iter().find_map(|from| rest.strip_prefix(*from));
    let Some(start) = before.or_else(from) else {
        return Ok(None);
    };
    let most = start.len().min(LONGEST_NAME);
    for length in 0..most {
        let (name, date) = start.split_at(length);
        let name = name.split(|word| LINKS.contains(word)).collect::<Vec<_>>();
        let name = name.concat();
        let is_named = match name.as_slice() {
            [] => before.is_some() && length == 0,
            ["decision" | "agreement"] => true,
            name => is_only_occasion(name),
        };
        if !is_named || date.first().is_some_and(|first| LINKS.contains(first)) {
            continue;
        }
        let is_exact = |date: &Meaning| match date {
            Meaning::Period(period) => !period.kind().is_year(),
            date => date.last_day().is_some(),
        };
        let Some(date) = dated(date)?.filter(is_exact) else {
            continue;
        };
        // "A month before June 2025" may be before any day of it.
        if name.is_empty() && !matches!(date, Meaning::Day(_)) {
            return Ok(None);
        }
        let (over, kind) = match before {
            Some(_) => (delay.before(&date), PeriodKind::CountedBack),
            None => (delay.after(&date), PeriodKind::Extended),
        };
        let over = over.and_then(|over| Period::new(over, over, kind));
        return Ok(over.map(Meaning::Period));
    }
    Ok(None)
}

/// Whether what comes after a word for a time is what it is before or after.
fn is_beside(rest: &[&str]) -> bool {
    let mut beside = BEFORE.iter().chain(FROM.iter());
    beside.any(|beside| rest.starts_with(beside) && *beside != ["of"] && *beside != ["from"])
}

/// The longest name of a meeting, in words.
const LONGEST_NAME: usize = 7;

/// What is between the count and the meeting from which it is counted.
const FROM: [&[&str]; 7] = [
    &["on", "after"],
    &["from"],
    &["of"],
    &["after"],
    &["following"],
    &["since"],
    &["post"],
];

/// What is between the count and the meeting before which it is.
const BEFORE: [&[&str]; 4] = [
    &["before"],
    &["prior", "to"],
    &["ahead", "of"],
    &["in", "advance", "of"],
];

/// What is between the name of a meeting and its day.
const LINKS: [&str; 7] = ["the", ",", "–", "on", "of", "in", "at"];
