//! What comes again and again, and the last or the first time → that it comes again and again: "Every 3 years (last 2023)",
//! "Six-monthly; last Oct 2024", "Each September (first: 2025)".
//!
//! The last time is over, and nothing ends with the first. "Quarterly, last in March 2026" does.

use super::Meaning;
use super::endless::endless;
use super::piece::DatePiece;
use crate::model::day_of_week;

/// That it comes again and again; none where no such time is told of.
pub(super) fn last_held(pieces: &[DatePiece]) -> Option<Meaning> {
    let plain = |at: usize| pieces.get(at).map_or("", |piece| piece.plain.as_str());
    // Most dates have no such word.
    let at = pieces.iter().position(|piece| is_time(&piece.plain))?;
    let sign = match plain(at.checked_sub(1)?) {
        "most" | "the" => at.checked_sub(2)?,
        _ => at - 1,
    };
    let next = plain(at + 1);
    // "The last Friday of June" is no last time.
    let is_of_time = day_of_week(next).is_some()
        || matches!(next, "week" | "day" | "working" | "quarter" | "in" | "due");
    if is_of_time || !matches!(plain(sign), "(" | ";" | "–") {
        return None;
    }
    let told = pieces.get(at + 1..)?;
    let is_to_come =
        |piece: &DatePiece| matches!(&*piece.plain, "next" | "due" | "by" | "until" | "to");
    if told.iter().any(is_to_come) {
        return None;
    }
    let often: Vec<&str> = pieces
        .get(..sign)?
        .iter()
        .map(|piece| &*piece.plain)
        .collect();
    endless(&often).filter(|often| *often == Meaning::Recurring)
}

fn is_time(word: &str) -> bool {
    matches!(
        word,
        "last" | "latest" | "previous" | "recent" | "first" | "1st"
    )
}
