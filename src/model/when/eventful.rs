//! The pieces of words with several dates → whether the date that was read is that of an event, or of a guess: "Sept 2025; OSC
//! to review March 2026", "Due March 2025; expected Sept 2026".
//!
//! Then nobody knows here which date was agreed. It must not know how dates are read.

use jiff::civil::Date;

use super::condition::may_be_time;
use super::found::dates_within;
use super::piece::DatePiece;
use super::revision::DateHistory;
use super::year::{is_year, is_year_pair};

/// Words of what is done about the work, or said of it, at a time that is not its own.
const EVENT: [&str; 29] = [
    "review",
    "reviewed",
    "update",
    "updated",
    "osc",
    "scrutiny",
    "elections",
    "election",
    "budget",
    "inform",
    "time",
    "before",
    "forecast",
    "expected",
    "expect",
    "est",
    "estimated",
    "anticipated",
    "projected",
    "likely",
    "granted",
    "minutes",
    "monitoring",
    "evaluation",
    "evaluate",
    "evaluated",
    "audit",
    "audited",
    "prior",
];

/// Whether something is done about the work, or said of it.
pub(super) fn is_event(word: &str) -> bool {
    EVENT.contains(&word)
}

/// Whether the date that was read is in a clause with such a word, and another clause has an earlier date without one.
pub(super) fn is_of_event(pieces: &[DatePiece], read: &DateHistory) -> bool {
    // Most dates have one year, and need no closer look.
    let is_dated = |piece: &&DatePiece| {
        let word = piece.plain.as_str();
        is_year(word) || is_year_pair(word) || word.contains(['/', '.'])
    };
    let years = pieces.iter().filter(is_dated);
    let has_several = read.earlier.is_empty() && years.count() > 1;
    let Some(last) = read.meaning.last_day().filter(|_| has_several) else {
        return false;
    };
    let clauses = clauses(pieces);
    // "Report to the Audit Committee" is no audit.
    let is_of_body = |next: Option<&DatePiece>| {
        next.is_some_and(|next| matches!(&*next.plain, "committee" | "&" | "and" | "board"))
    };
    let is_said = |clause: &[DatePiece]| {
        let mut pieces = clause.iter().enumerate();
        pieces.any(|(at, piece)| {
            let before = at.checked_sub(1).and_then(|at| clause.get(at));
            let is_next = |beside: &DatePiece| matches!(&*beside.plain, "next" | "progress");
            let is_report = piece.plain == "report"
                && (before.is_some_and(is_next) || clause.get(at + 1).is_some_and(is_next));
            // "Expected to end June 2026" says when it ends.
            let next = |by: usize| clause.get(at + by).map_or("", |piece| &*piece.plain);
            let is_end =
                next(1) == "to" && matches!(next(2), "end" | "finish" | "complete" | "conclude");
            is_report
                || is_event(&piece.plain)
                    && !is_end
                    && !(piece.plain == "audit" && is_of_body(clause.get(at + 1)))
        })
    };
    let dated = |clause: &[DatePiece]| -> Option<Date> { dates_within(clause).into_iter().max() };
    let (mut is_read_of_event, mut is_other_plain) = (false, false);
    for clause in clauses {
        match (is_said(clause), dated(clause)) {
            (true, Some(day)) => is_read_of_event |= day >= last,
            // "To inform the 2026/27 budget".
            (true, None) => {
                is_read_of_event |= clause.iter().any(|piece| is_year_pair(&piece.plain))
            }
            (false, day) => is_other_plain |= day.is_some_and(|day| day < last),
        }
    }
    is_read_of_event && is_other_plain
}

/// The pieces between signs. A label in brackets belongs to the date before it: "March 2026 (review)".
fn clauses(pieces: &[DatePiece]) -> Vec<&[DatePiece]> {
    let mut clauses = Vec::new();
    let (mut start, mut at) = (0, 0);
    while let Some(piece) = pieces.get(at) {
        let is_end = match piece.plain.as_str() {
            "," | ";" | "–" | ")" | "/" => true,
            "(" => {
                let inside = pieces.get(at + 1..).unwrap_or_default();
                let length = inside.iter().position(|piece| piece.plain == ")");
                let inside = inside.get(..length.unwrap_or(inside.len()));
                let is_label = inside
                    .unwrap_or_default()
                    .iter()
                    .all(|piece| !may_be_time(&piece.plain));
                at += length.filter(|_| is_label).map_or(0, |length| length + 1);
                !is_label
            }
            _ => false,
        };
        if is_end {
            clauses.extend(pieces.get(start..at));
            start = at + 1;
        }
        at += 1;
    }
    clauses.extend(pieces.get(start..));
    clauses.retain(|clause| !clause.is_empty());
    clauses
}
