//! The pieces of a date with the one that it replaced before it → the date in force, and the earlier one: "(was Dec 2025) Sept
//! 2025", "Originally Dec 2025, Sept 2025", "Was 31/12/24. Is 31/03/25."
//!
//! A date that says itself that it is the new one, as in "Was Dec 2025, now Sept 2025", is known to `revision`.

use super::joined::is_day_in_figures;
use super::piece::{DatePiece, trimmed, typed};
use super::reading::meaning;
use super::revision::DateHistory;
use super::revision_words::{ONCE, without_links};
use super::year::{is_year, is_year_pair};
use super::{EarlierDate, ImpossibleDay, Meaning, PeriodKind};

/// The date after the one that was replaced; none where it does not begin with that one.
pub(super) fn told_first(
    words: &str,
    pieces: &[DatePiece],
) -> Result<Option<DateHistory>, ImpossibleDay> {
    let (is_in_brackets, begun) = match pieces {
        [open, rest @ ..] if open.plain == "(" => (true, rest),
        all => (false, all),
    };
    // "Yn wreiddiol" is "the originally".
    let old = match begun {
        [the, once, rest @ ..] if the.plain == "the" && is_once(once) => rest,
        [once, rest @ ..] if is_once(once) => rest,
        _ => return Ok(None),
    };
    for at in 1..old.len() {
        let is_end = match is_in_brackets {
            true => old.get(at).is_some_and(|piece| piece.plain == ")"),
            false => old.get(at).is_some_and(is_sign) || old.get(at - 1).is_some_and(has_stop),
        };
        if !is_end {
            continue;
        }
        let (before, after) = old.split_at(at);
        let before = trimmed(without_links(before));
        let after = trimmed(after);
        let force = match in_force(after)? {
            // "(was Dec 2025) TBC", and what cannot be read.
            None if is_in_brackets && !after.is_empty() => Some(meaning(after)?),
            force => force,
        };
        if let Some(earlier) = of_one(before)?
            && let Some(meaning) = force
        {
            let typed = typed(words, before).unwrap_or_default();
            return Ok(Some(DateHistory {
                meaning,
                earlier: vec![EarlierDate::new(typed, earlier, None)],
            }));
        }
        if is_in_brackets {
            break;
        }
    }
    Ok(None)
}

fn is_once(piece: &DatePiece) -> bool {
    ONCE.contains(&piece.plain.as_str())
}

fn is_sign(piece: &DatePiece) -> bool {
    matches!(piece.plain.as_str(), "," | ";" | ":")
}

/// Whether a full stop ends a sentence behind a date.
fn has_stop(piece: &DatePiece) -> bool {
    let word = piece.plain.as_str();
    piece.range.len() > word.len()
        && (is_year(word) || is_year_pair(word) || is_day_in_figures(word))
}

/// The date in force, perhaps with the words that say so: "is", "to be done by", and behind it "is the new target".
fn in_force(pieces: &[DatePiece]) -> Result<Option<Meaning>, ImpossibleDay> {
    const SAID: [&str; 9] = [
        "is", "the", "new", "revised", "current", "target", "date", "deadline", "one",
    ];
    let said = pieces.iter().rposition(|piece| piece.plain == "is");
    let pieces = match said.and_then(|at| pieces.split_at_checked(at)) {
        Some((date, said))
            if !date.is_empty() && said.iter().all(|piece| SAID.contains(&&*piece.plain)) =>
        {
            date
        }
        _ => pieces,
    };
    if let Some(meaning) = of_one(pieces)? {
        return Ok(Some(meaning));
    }
    // "To be done by", "Currently:".
    let pieces = match pieces {
        [to, be, _, rest @ ..] if to.plain == "to" && be.plain == "be" => rest,
        [now, rest @ ..] if matches!(&*now.plain, "currently" | "then") => without_links(rest),
        all => without_links(all),
    };
    of_one(pieces)
}

/// What one date means; several make a list, of which nobody knows here which one was replaced.
fn of_one(pieces: &[DatePiece]) -> Result<Option<Meaning>, ImpossibleDay> {
    let meaning = meaning(pieces)?;
    let is_list = matches!(&meaning, Meaning::Period(period) if period.kind() == PeriodKind::Range);
    Ok((!is_list && meaning.last_day().is_some()).then_some(meaning))
}
