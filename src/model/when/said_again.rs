//! The pieces of words that name no day, with one said again after them → that day: "Within 6 months of the panel's approval, i.e.
//! by 15 May 2018".
//!
//! A time that is said again beside another date is known to `bracket_time`.

use super::condition::may_be_time;
use super::delay::counted;
use super::piece::DatePiece;
use super::reading::dated;
use super::{ImpossibleDay, Meaning};

/// The date after "i.e."; none where another is before it, or where it is not said that something is due by it.
pub(super) fn said_again(pieces: &[DatePiece]) -> Result<Option<Meaning>, ImpossibleDay> {
    let words: Vec<&str> = pieces.iter().map(|piece| piece.plain.as_str()).collect();
    let Some(at) = words.iter().position(|word| matches!(*word, "i.e" | "ie")) else {
        return Ok(None);
    };
    let (before, after) = words.split_at(at);
    let after: Vec<&str> = after
        .iter()
        .skip(1)
        .copied()
        .filter(|word| !matches!(*word, ")" | ":" | ","))
        .collect();
    let is_delay = (0..before.len()).any(|at| {
        let rest = before.get(at..).unwrap_or_default();
        counted(rest).is_some()
    });
    let is_due = matches!(after.first(), Some(&("by" | "before" | "no" | "not")));
    let names_other = !is_delay && before.iter().any(|word| may_be_time(word));
    if !is_due || names_other || before.is_empty() {
        return Ok(None);
    }
    Ok(dated(&after)?.filter(|date| date.last_day().is_some()))
}
