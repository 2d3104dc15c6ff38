//! The words of a date with the state that the work is in → the date: "Done – March 2025", "March 2025, now complete".
//!
//! What is done is said by an update. The date is compared with a calendar all the same.

use super::month_name::month_of_year;
use super::piece::DatePiece;

/// The date without the state before or after it; none where no state is said.
pub(super) fn without_state<'a, 'w>(words: &'a [&'w str]) -> Option<&'a [&'w str]> {
    let before = STATES.iter().find_map(|state| words.strip_prefix(*state));
    let date = match before {
        Some(rest) => without_links(rest),
        None => {
            let rest = STATES.iter().find_map(|state| words.strip_suffix(*state))?;
            without_said(rest)
        }
    };
    (!date.is_empty()).then_some(date)
}

/// Whether the words are a state, and nothing else.
pub(super) fn is_state(words: &[&str]) -> bool {
    STATES.contains(&words)
}

/// A word of a state that needs no more work: "completed". "Complete by" asks for it.
fn is_done(word: &str) -> bool {
    matches!(
        word,
        "done" | "completed" | "achieved" | "actioned" | "finished" | "delivered" | "implemented"
    )
}

/// Beside one of these, work is still to be done, or only a part of it is done. The Welsh words for "by", "part" and "phase"
/// have been put into English before.
const STILL_TO_DO: [&str; 11] = [
    "by",
    "be",
    "not",
    "yet",
    "nearly",
    "partly",
    "partially",
    "part",
    "phase",
    "heb",
    "i'w",
];

/// Whether the words of a date say that all of the work was done: "Completed Nov 2024", "Closed 14 June 2025". "Training
/// delivered by March 2025" is not done: a date that is watched for nothing is better than one that nobody watches.
pub(super) fn says_done(pieces: &[DatePiece]) -> bool {
    if pieces
        .iter()
        .any(|piece| STILL_TO_DO.contains(&piece.plain.as_str()))
    {
        return false;
    }
    let plain = |at: usize| pieces.get(at).map_or("", |piece| &*piece.plain);
    (0..pieces.len()).any(|at| {
        let (word, next) = (plain(at), plain(at + 1));
        let ends = matches!(
            next,
            "" | "–" | "-" | "," | ";" | ":" | "(" | ")" | "in" | "on"
        );
        let is_date =
            next.starts_with(|first: char| first.is_ascii_digit()) || month_of_year(next).is_some();
        let is_over = ends || is_date;
        // "Due to complete June 2025".
        let is_to_come = at.checked_sub(1).map(plain) == Some("to");
        let is_closed = matches!(word, "complete" | "closed") && is_over && !is_to_come;
        is_done(word) || is_closed || (word, next) == ("signed", "off")
    })
}

/// "Complete May 2025". "Complete by" asks for it.
pub(super) fn begins_with_done(part: &[DatePiece]) -> bool {
    match part {
        [done, next, ..] => {
            matches!(&*done.plain, "complete" | "completed" | "done" | "finished")
                && next.plain != "by"
        }
        _ => false,
    }
}

fn without_links<'a, 'w>(words: &'a [&'w str]) -> &'a [&'w str] {
    let mut words = words;
    while let [
        "–" | "," | ";" | "and" | "but" | "in" | "on" | "for" | "as" | "by" | "at" | "during"
        | "to",
        rest @ ..,
    ] = words
    {
        words = rest;
    }
    words
}

fn without_said<'a, 'w>(words: &'a [&'w str]) -> &'a [&'w str] {
    let mut words = words;
    while let [
        rest @ ..,
        "–" | "," | ";" | "now" | "is" | "has" | "been" | "and" | "action" | "already" | "all",
    ] = words
    {
        words = rest;
    }
    words
}

/// What is said of work beside its date. "Started" is none, because what has begun has no end yet.
const STATES: &[&[&str]] = &[
    &["asap"],
    &["immediate"],
    &["immediately"],
    &["as", "soon", "as", "possible"],
    &["short", "term"],
    &["medium", "term"],
    &["long", "term"],
    &["short-term"],
    &["medium-term"],
    &["long-term"],
    &["done"],
    &["complete"],
    &["completed"],
    &["achieved"],
    &["closed"],
    &["signed", "off"],
    &["part", "complete"],
    &["actioned"],
    &["finished"],
    &["delivered"],
    &["implemented"],
    &["met"],
    &["in", "place"],
    &["in", "progress"],
    &["in", "hand"],
    &["ongoing"],
    &["underway"],
    &["under", "way"],
    &["on", "track"],
    &["on", "the", "gweill"],
    &["in", "mynd", "rhagddo"],
    &["on", "target"],
    &["on", "schedule"],
    &["not", "started"],
    &["not", "yet", "started"],
    &["not", "begun"],
    &["partially", "complete"],
    &["partly", "complete"],
    &["outstanding"],
];
