//! The pieces of a date with all that was before in brackets → the date in force, and the earlier ones: "January 2026
//! (originally June 2025, revised Sept 2025)".
//!
//! Brackets that tell of one date, as in "March 2026 (was June 2025)", are known to `revision`.

use super::piece::DatePiece;
use super::reading::meaning;
use super::revision::{DateHistory, history, last_typed};
use super::revision_words::{ONCE, is_now};
use super::{EarlierDate, ImpossibleDay, Meaning};

/// The date before the brackets and those in them; none where the brackets do not tell what was before.
pub(super) fn told_in_brackets(
    words: &str,
    pieces: &[DatePiece],
) -> Result<Option<DateHistory>, ImpossibleDay> {
    let Some(open) = pieces.iter().position(|piece| piece.plain == "(") else {
        return Ok(None);
    };
    let (new, told) = pieces.split_at(open);
    let [_, told @ .., close] = told else {
        return Ok(None);
    };
    let is_once = |piece: &DatePiece| ONCE.contains(&piece.plain.as_str());
    let is_now = |piece: &DatePiece| is_now(&piece.plain);
    let is_told = close.plain == ")"
        && told.first().is_some_and(is_once)
        && told.iter().any(is_now)
        && !told.iter().any(|piece| piece.plain == ")");
    let force = if is_told {
        meaning(new)?
    } else {
        Meaning::Words
    };
    if force.last_day().is_none() {
        return Ok(None);
    }
    let before = history(words, told)?;
    // What is told may go on: "(was June 2025, now January 2026)".
    if before.meaning.last_day().is_none() || before.meaning.last_day() >= force.last_day() {
        return Ok(None);
    }
    let mut earlier = before.earlier;
    earlier.push(EarlierDate::new(
        last_typed(words, told),
        before.meaning,
        None,
    ));
    Ok(Some(DateHistory {
        meaning: force,
        earlier,
    }))
}
