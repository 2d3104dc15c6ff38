//! The pieces of a date → those that do not say why: "October 2025" of "October 2025, for 2026/27", "June 2025 (delayed)" of
//! "June 2025 (delayed due to the May 2026 elections)".
//!
//! A time for which something is done, or which held it up, is not the one by which it is due. It must not know the kinds of
//! dates.

use super::condition::may_be_time;
use super::piece::DatePiece;
use super::reading::{dated, meaning};
use super::revision_words::is_moved;
use super::year::is_year_pair;

/// The pieces without a reason that names a time.
pub(super) fn without_reason(pieces: Vec<DatePiece>) -> Vec<DatePiece> {
    match reason(&pieces) {
        Some((start, end)) => {
            let mut kept = pieces;
            kept.drain(start..end);
            kept
        }
        None => pieces,
    }
}

/// From which piece to which the reason goes.
fn reason(pieces: &[DatePiece]) -> Option<(usize, usize)> {
    (1..pieces.len()).find_map(|at| match pieces.get(at)?.plain.as_str() {
        "for" => purpose(pieces, at),
        "due" | "because" | "owing" => cause(pieces, at),
        _ => None,
    })
}

/// "June 2025, for the 2026/27 school year", "Sept 2025, ready for April 2026".
fn purpose(pieces: &[DatePiece], at: usize) -> Option<(usize, usize)> {
    let plain = |piece: &DatePiece| piece.plain.clone();
    let before: Vec<String> = pieces.get(..at)?.iter().map(plain).collect();
    let mut before: Vec<&str> = before.iter().map(String::as_str).collect();
    const READY: [&[&str]; 3] = [&["ready"], &["in", "readiness"], &["in", "preparation"]];
    if let Some(rest) = READY.iter().find_map(|ready| before.strip_suffix(*ready)) {
        before = rest.to_vec();
    }
    let (sign, date) = before.split_last()?;
    let date = pieces.get(..date.len())?;
    let time: Vec<&str> = pieces
        .get(at + 1..)?
        .iter()
        .map(|piece| &*piece.plain)
        .collect();
    // "December 2024 (for the 2025/26 budget)".
    let time = match (*sign, time.as_slice()) {
        ("(", [time @ .., ")"]) => time.to_vec(),
        _ => time,
    };
    let is_sign = matches!(*sign, "," | ";" | "–" | "(");
    let is_time = is_sign
        && (dated(&time).is_ok_and(|time| time.is_some_and(|time| time.last_day().is_some()))
            || (time.iter().any(|word| is_year_pair(word))
                && !time.iter().any(|word| is_sign_of_more(word))));
    let is_dated = is_time && meaning(date).is_ok_and(|date| date.last_day().is_some());
    is_dated.then_some((date.len(), pieces.len()))
}

fn is_sign_of_more(word: &str) -> bool {
    matches!(word, "," | ";" | "(" | ")" | ":")
}

/// "Delayed from Dec 2024 due to May 2025 elections".
fn cause(pieces: &[DatePiece], at: usize) -> Option<(usize, usize)> {
    let plain = |at: usize| pieces.get(at).map(|piece| piece.plain.as_str());
    let is_cause = matches!(plain(at + 1), Some("to" | "of"));
    let before = pieces.get(..at)?;
    let says_so =
        |piece: &DatePiece| is_moved(&piece.plain) || matches!(&*piece.plain, "delay" | "late");
    let has_moved = is_cause && before.iter().any(says_so);
    // "Delayed, due to Cabinet in May 2025" says when it is due.
    let is_after_sign = matches!(plain(at - 1), Some("," | ";" | "–" | ":"));
    if !has_moved || is_after_sign {
        return None;
    }
    let why = pieces.get(at + 2..)?;
    let end = why.iter().position(|piece| is_sign_of_more(&piece.plain));
    let why = why.get(..end.unwrap_or(why.len()))?;
    let names_time = why.iter().any(|piece| may_be_time(&piece.plain));
    let goes_on = |piece: &DatePiece| {
        matches!(
            &*piece.plain,
            "to" | "until" | "till" | "now" | "new" | "cabinet" | "committee"
        )
    };
    (names_time && !why.iter().any(goes_on)).then_some((at, at + 2 + why.len()))
}
