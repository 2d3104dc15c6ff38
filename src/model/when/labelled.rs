//! The pieces of dates that each have a label after them → the date in force, and the earlier ones:
//! "31/03/2024 (original) 30/09/2024 (revised)", "March 2025 (old date), June 2025 (new date)".
//!
//! A label before a date, as in "Originally March 2025", is known to `revision`.

use super::piece::{DatePiece, trimmed, typed};
use super::reading::meaning;
use super::revision::DateHistory;
use super::revision_words::ONCE;
use super::{EarlierDate, ImpossibleDay, Meaning};

/// A date, and whether its label says that it was replaced.
struct LabelledDate<'a> {
    pieces: &'a [DatePiece],
    is_earlier: bool,
}

/// The date in force and the earlier ones; none where not every date has a label, or no label says that a date was replaced.
pub(super) fn labelled(
    words: &str,
    pieces: &[DatePiece],
) -> Result<Option<DateHistory>, ImpossibleDay> {
    let Some(dates) = dates(pieces) else {
        return Ok(None);
    };
    let mut force = None;
    let mut earlier = Vec::new();
    for date in dates {
        let meaning = meaning(date.pieces)?;
        if meaning.last_day().is_none() {
            return Ok(None);
        }
        if date.is_earlier {
            let typed = typed(words, date.pieces).unwrap_or_default();
            earlier.push(EarlierDate::new(typed, meaning, None));
        } else if let Some((typed, before)) = force.replace((date.pieces, meaning)) {
            // Of two that were revised the last counts.
            let typed = super::piece::typed(words, typed).unwrap_or_default();
            earlier.push(EarlierDate::new(typed, before, None));
        }
    }
    Ok(force.map(|(_, meaning): (_, Meaning)| DateHistory { meaning, earlier }))
}

fn dates(pieces: &[DatePiece]) -> Option<Vec<LabelledDate<'_>>> {
    let is_earlier = |piece: &DatePiece| ONCE.contains(&piece.plain.as_str());
    if !pieces.iter().any(is_earlier) {
        return None;
    }
    let mut dates = Vec::new();
    let mut start = 0;
    let mut at = 0;
    while at < pieces.len() {
        let rest = pieces.get(at..).unwrap_or_default();
        let Some((length, is_earlier)) = label(rest) else {
            at += 1;
            continue;
        };
        let date = trimmed(pieces.get(start..at).unwrap_or_default());
        dates.push(LabelledDate {
            pieces: (!date.is_empty()).then_some(date)?,
            is_earlier,
        });
        at += length;
        start = at;
    }
    let left = trimmed(pieces.get(start..).unwrap_or_default());
    let has_both =
        dates.iter().any(|date| date.is_earlier) && dates.iter().any(|date| !date.is_earlier);
    (left.is_empty() && has_both).then_some(dates)
}

/// How many pieces a label in brackets has, and whether it says that a date was replaced.
fn label(pieces: &[DatePiece]) -> Option<(usize, bool)> {
    let [open, rest @ ..] = pieces else {
        return None;
    };
    if open.plain != "(" {
        return None;
    }
    let end = rest.iter().position(|piece| piece.plain == ")")?;
    let said = rest.get(..end)?;
    let is_label = |piece: &DatePiece| {
        let word = piece.plain.as_str();
        ONCE.contains(&word) || NOW.contains(&word) || ABOUT.contains(&word)
    };
    let is_earlier = said
        .iter()
        .any(|piece| ONCE.contains(&piece.plain.as_str()));
    let is_now = said.iter().any(|piece| NOW.contains(&piece.plain.as_str()));
    (said.iter().all(is_label) && is_earlier != is_now).then_some((end + 2, is_earlier))
}

const NOW: [&str; 10] = [
    "revised", "rev", "revision", "new", "current", "now", "updated", "extended", "amended",
    "latest",
];

const ABOUT: [&str; 16] = [
    "date",
    "dates",
    "target",
    "deadline",
    "completion",
    "timescale",
    "due",
    "the",
    "1st",
    "2nd",
    "3rd",
    "first",
    "second",
    "third",
    "agreed",
    "planned",
];
