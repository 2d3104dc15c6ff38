//! A date that was read → whether it is not the one that was agreed, but the day of the entry before that: "Update March 2026:
//! June 2025", or was struck out: "~~March 2026~~ June 2025".
//!
//! Then nobody knows here which was meant. It must not know how dates are read.

use super::found::{dates_within, latest_within};
use super::piece::DatePiece;
use super::revision::{DateHistory, history};

/// Whether the date before a colon was read, and an earlier one comes after it.
pub(super) fn is_of_entry(pieces: &[DatePiece], read: &DateHistory) -> bool {
    let Some(at) = pieces.iter().position(|piece| piece.plain == ":") else {
        return false;
    };
    let (entry, rest) = pieces.split_at(at);
    // "June 2025 (stretch: March 2025)".
    if entry.iter().any(|piece| piece.plain == "(") {
        return false;
    }
    let Some(last) = read.meaning.last_day().filter(|_| read.earlier.is_empty()) else {
        return false;
    };
    let own = latest_within(entry).filter(|own| own.last_day() == Some(last));
    let Some(first) = own.and_then(|own| own.first_day()) else {
        return false;
    };
    dates_within(rest).into_iter().max() < Some(first) && !dates_within(rest).is_empty()
}

/// Whether the date that was read was struck out.
pub(super) fn is_struck_out(words: &str, pieces: &[DatePiece], read: &DateHistory) -> bool {
    const STRUCK: &str = "~~";
    if !words.contains(STRUCK) || read.meaning.last_day().is_none() {
        return false;
    }
    let is_kept = |piece: &&DatePiece| {
        let before = words.get(..piece.range.start).unwrap_or_default();
        let typed = words.get(piece.range.clone()).unwrap_or_default();
        before.matches(STRUCK).count() % 2 == 0 && !typed.starts_with(STRUCK)
    };
    let kept: Vec<DatePiece> = pieces.iter().filter(is_kept).cloned().collect();
    let kept = history(words, &kept).ok();
    kept.is_none_or(|kept| kept.meaning.last_day() != read.meaning.last_day())
}
