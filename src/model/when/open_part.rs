//! A date that was read, and the name of a part beside one that is not known yet → that some of the work is due by the date, and
//! some is open: "June 2025 (draft), TBC (final)", "Policy – June 2025, Training – TBC".
//!
//! Parts that are numbered, or have their names before a colon, are known to `part` and `clause`. It must not know how dates are
//! read.

use super::clauses::MEANS;
use super::condition::{is_condition, may_be_time, unsettled};
use super::piece::DatePiece;
use super::revision::DateHistory;
use super::{Meaning, Period, PeriodKind};

/// What is known of the date; none where no part is open.
pub(super) fn open_part(pieces: &[DatePiece], read: &DateHistory) -> Option<Meaning> {
    let (first, last) = (read.meaning.first_day()?, read.meaning.last_day()?);
    let words: Vec<&str> = pieces.iter().map(|piece| piece.plain.as_str()).collect();
    let parts: Vec<&[&str]> = words
        .split(|word| matches!(*word, "," | ";" | "and" | "&"))
        .filter(|part| !part.is_empty())
        .collect();
    if parts.len() < 2 || !read.earlier.is_empty() {
        return None;
    }
    let read: Option<Vec<bool>> = parts.into_iter().map(is_open).collect();
    let read = read?;
    (read.contains(&true) && read.contains(&false))
        .then(|| Period::new(first, last, PeriodKind::PartlyKnown).map(Meaning::Period))?
}

/// Whether a part with its name is open; none where it has no name.
fn is_open(part: &[&str]) -> Option<bool> {
    let (name, time) = match part {
        [time @ .., "(", _, ")"] => (part.get(time.len() + 1..part.len() - 1)?, time),
        [time @ .., "(", _, _, ")"] => (part.get(time.len() + 1..part.len() - 1)?, time),
        [_, "–" | ":", time @ ..] => (part.get(..1)?, time),
        [_, _, "–" | ":", time @ ..] => (part.get(..2)?, time),
        _ => return None,
    };
    let is_named = !name
        .iter()
        .any(|word| may_be_time(word) || MEANS.contains(word))
        && !is_condition(name)
        && unsettled(name).is_none();
    let is_dated = time.iter().any(|word| may_be_time(word));
    let is_unsettled = unsettled(time).is_some_and(<[&str]>::is_empty);
    (is_named && (is_dated || is_unsettled)).then_some(is_unsettled)
}
