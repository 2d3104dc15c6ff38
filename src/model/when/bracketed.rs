//! A date and the words in brackets beside it → what they say where they change the date: "April 2025 (start)", "April 2025
//! (ongoing)", "April 2025 (on hold)".
//!
//! Most of what is in brackets says why, or how sure it is, and changes nothing. It must not know how dates are read.

use super::Meaning;
use super::bracket_time::bracketed_time;
use super::delay::counted;
use super::endless::{endless, is_follow_up};
use super::last_held::last_held;
use super::narrower::narrower;
use super::occasion::is_only_occasion;
use super::open_part::open_part;
use super::piece::DatePiece;
use super::planned::planned;
use super::reading::dated;
use super::revision::DateHistory;

/// Words that say that a date is a beginning.
pub(super) const BEGINNING: [&str; 15] = [
    "from",
    "start",
    "starts",
    "starting",
    "begin",
    "begins",
    "beginning",
    "commence",
    "commences",
    "commencing",
    "commencement",
    "onward",
    "onwards",
    "earliest",
    "soonest",
];

/// What may be beside one of them.
const BESIDE: [&str; 9] = [
    "to", "the", "at", "date", "work", "works", "will", "not", "before",
];

/// With one of these words first nobody knows by when it will be done.
pub(super) const STOPPED: [&[&str]; 16] = [
    &["previous"],
    &["prev"],
    &["old"],
    &["out", "of", "date"],
    &["cancelled"],
    &["withdrawn"],
    &["superseded"],
    &["abandoned"],
    &["paused"],
    &["suspended"],
    &["stopped"],
    &["on", "hold"],
    &["no", "longer"],
    &["not", "proceeding"],
    &["now", "paused"],
    &["now", "on", "hold"],
];

/// What the brackets, or a narrower date beside it, make of the date that was read; none where they change nothing.
pub(super) fn changed(pieces: &[DatePiece], read: &DateHistory) -> Option<Meaning> {
    last_held(pieces)
        .or_else(|| at_end(pieces, read))
        .or_else(|| narrower(pieces, read))
        .or_else(|| bracketed_time(pieces, read))
        .or_else(|| open_part(pieces, read))
        .or_else(|| planned(pieces, read))
}

/// What the brackets at the end say of the date.
fn at_end(pieces: &[DatePiece], read: &DateHistory) -> Option<Meaning> {
    let [before @ .., close] = pieces else {
        return None;
    };
    let open = before.iter().rposition(|piece| piece.plain == "(")?;
    if close.plain != ")" || !read.earlier.is_empty() {
        return None;
    }
    let inside = before.get(open + 1..)?.iter();
    let inside: Vec<&str> = inside.map(|piece| piece.plain.as_str()).collect();
    let last = read.meaning.last_day().filter(|_| !inside.is_empty())?;
    let is_about = |word: &&str| BEGINNING.contains(word) || BESIDE.contains(word);
    let is_beginning = inside == ["not", "before"]
        || (inside.iter().any(|word| BEGINNING.contains(word)) && inside.iter().all(is_about));
    // "2025/26 (start)" is the first part of that year.
    let is_short = matches!(&read.meaning, Meaning::Day(_) | Meaning::Month(_));
    if is_beginning && is_short {
        return Some(Meaning::StartOnly);
    }
    if STOPPED.iter().any(|phrase| inside.starts_with(phrase)) || says_more_time(&inside) {
        return Some(Meaning::Words);
    }
    if let Some(endless @ (Meaning::OpenEnded | Meaning::Recurring)) = endless(&inside)
        && !is_follow_up(&inside)
        && !is_only_occasion(&inside)
    {
        return Some(endless);
    }
    // "April 2025 (2026)": nobody knows here which was meant. An impossible day was refused before.
    let other = dated(&inside).ok()??;
    let is_later = other.first_day() > last.tomorrow().ok();
    is_later.then_some(Meaning::Words)
}

/// "+3 months", "for 12 months".
fn says_more_time(inside: &[&str]) -> bool {
    match inside {
        ["+" | "plus" | "for", rest @ ..] => counted(rest).is_some(),
        [first, rest @ ..] => first
            .strip_prefix('+')
            .is_some_and(|number| counted(&[&[number], rest].concat()).is_some()),
        [] => false,
    }
}
