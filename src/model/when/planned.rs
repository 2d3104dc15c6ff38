//! The pieces of words with a date on which the work was really done → the one that was planned: "Plan: June 2025; Actual: Aug
//! 2025".
//!
//! What is due is what was planned. It must not know how dates are read.

use super::Meaning;
use super::condition::may_be_time;
use super::found::dates_within;
use super::piece::{DatePiece, trimmed};
use super::reading::meaning_or_occasion;
use super::revision::DateHistory;

/// What was planned; none where no later date is said to be the actual one.
pub(super) fn planned(pieces: &[DatePiece], read: &DateHistory) -> Option<Meaning> {
    let is_actual = |piece: &DatePiece| piece.plain == "actual";
    let at = pieces.iter().position(is_actual).filter(|at| *at > 0)?;
    let last = read
        .meaning
        .last_day()
        .filter(|_| read.earlier.is_empty())?;
    let (before, actual) = pieces.split_at(at);
    // "Actual: Aug 2025; new target: March 2026" has more to say.
    if dates_within(actual) != [last] {
        return None;
    }
    let plan = trimmed(without_label(trimmed(before)));
    let planned = meaning_or_occasion(plan).ok()?;
    (planned.last_day()? < last).then_some(planned)
}

/// Without what labels the date that was planned.
fn without_label(pieces: &[DatePiece]) -> &[DatePiece] {
    let colon = pieces.iter().position(|piece| piece.plain == ":");
    let parted = colon.and_then(|at| pieces.split_at_checked(at));
    match parted {
        Some((label, date))
            if label.len() <= 3 && !label.iter().any(|piece| may_be_time(&piece.plain)) =>
        {
            date
        }
        _ => pieces,
    }
}
