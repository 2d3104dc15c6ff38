//! The pieces of a date → whether they say that it was changed, to a date that cannot be read.
//!
//! "February 2023 (revised to May half-term 2023)". Nobody may be judged by February then. It must not know which dates are
//! read.

use super::festival::is_new_year;
use super::joined::is_day_in_figures;
use super::month_name::month_of_year;
use super::piece::DatePiece;
use super::quarter::is_quarter;
use super::year::{is_year, is_year_pair};
use super::{Meaning, season::Season};

/// After one of these a date no longer holds, also where no other is named.
const PUT_OFF: [&str; 18] = [
    "deferred",
    "delayed",
    "delay",
    "postponed",
    "slipped",
    "slippage",
    "slipping",
    "pushed",
    "rolled",
    "moved",
    "extended",
    "extension",
    "rescheduled",
    "re-scheduled",
    "reprofiled",
    "re-profiled",
    "missed",
    "→",
];

/// One of these says that a date was changed only where a date is meant after it: "March 2026 (revised)" is in force, and
/// "(new school opens)" says why.
const CHANGED: [&str; 11] = [
    "revised", "revision", "changed", "amended", "updated", "now", "new", "put", "brought",
    "carried", "replaced",
];

/// Between such a word and a date.
const TOWARDS: [&str; 16] = [
    "to",
    "until",
    "till",
    "from",
    "date",
    "dates",
    "deadline",
    "target",
    "timescale",
    "timeline",
    "completion",
    ":",
    "–",
    "back",
    "forward",
    "over",
];

/// After "now" or "revised" these say how it is, or who said so.
const SAID: [&str; 14] = [
    "complete",
    "completed",
    "done",
    "achieved",
    "closed",
    "finished",
    "met",
    "agreed",
    "approved",
    "by",
    "on",
    "at",
    "in",
    "following",
];

/// The new date is not known, or is in words that nobody can compare; none where no change is spoken of.
pub(super) fn unread(pieces: &[DatePiece]) -> Option<Meaning> {
    (0..pieces.len()).find_map(|at| changed(pieces, at))
}

fn changed(pieces: &[DatePiece], at: usize) -> Option<Meaning> {
    let word = pieces.get(at)?.plain.as_str();
    if is_new_year(pieces, at) {
        return None;
    }
    let before = pieces.get(..at).unwrap_or_default();
    let mut earlier = before.iter().rev().map(|piece| piece.plain.as_str());
    match (earlier.next(), earlier.next()) {
        // "Between now and March 2026".
        (Some("not" | "never" | "without" | "no" | "between"), _) => return None,
        (Some("be"), Some("to")) => return is_change(word).then_some(Meaning::Unknown),
        (Some("be"), _) => return None,
        _ => {}
    }
    let after = pieces.get(at + 1..).unwrap_or_default();
    let end = after
        .iter()
        .position(|piece| matches!(piece.plain.as_str(), "(" | ")"));
    let after = after.get(..end.unwrap_or(after.len())).unwrap_or_default();
    let next = after.first().map(|piece| piece.plain.as_str());
    let is_put_off =
        PUT_OFF.contains(&word) && !next.is_some_and(|next| SAID.contains(&next) && next != "by");
    (is_put_off || (CHANGED.contains(&word) && is_followed(after))).then_some(Meaning::Words)
}

fn is_change(word: &str) -> bool {
    PUT_OFF.contains(&word) || CHANGED.contains(&word)
}

/// Whether a date is meant after "revised", and not a reason or a person.
fn is_followed(after: &[DatePiece]) -> bool {
    let mut words = after.iter().map(|piece| piece.plain.as_str());
    let next = after.first().map_or("", |piece| piece.plain.as_str());
    if SAID.contains(&next) {
        return false;
    }
    let mut rest = words.clone().skip_while(|word| TOWARDS.contains(word));
    let is_towards =
        TOWARDS.contains(&next) && !rest.next().is_some_and(|word| SAID.contains(&word));
    is_towards || words.any(is_time)
}

fn is_time(word: &str) -> bool {
    month_of_year(word).is_some()
        || is_day_in_figures(word)
        || is_year(word)
        || is_year_pair(word)
        || is_quarter(word)
        || Season::of(word).is_some()
        || matches!(word, "term" | "half-term" | "year" | "meeting")
}
