//! The pieces of a date with all that was before in brackets → the date in force, and the earlier ones: "January 2026
//! (originally June 2025, revised Sept 2025)".
//!
//! Brackets that tell of one date, as in "March 2026 (was June 2025)", are known to `revision`.

use super::piece::{DatePiece, trimmed, typed};
use super::reading::meaning;
use super::revision::{DateHistory, history};
use super::revision_words::{ONCE, is_now, is_round_number, without_links};
use super::told_first::told_first;
use super::{EarlierDate, ImpossibleDay, Meaning};

/// The date before the brackets and those in them; none where the brackets do not tell what was before.
pub(super) fn told_in_brackets(
    words: &str,
    pieces: &[DatePiece],
) -> Result<Option<DateHistory>, ImpossibleDay> {
    if let Some(found) = told_first(words, pieces)? {
        return Ok(Some(found));
    }
    let Some(open) = pieces.iter().position(|piece| piece.plain == "(") else {
        return Ok(None);
    };
    let (new, told) = pieces.split_at(open);
    let [_, told @ .., close] = told else {
        return Ok(None);
    };
    let is_once = |piece: &DatePiece| ONCE.contains(&piece.plain.as_str());
    // "March 2025 (June 2025 originally)".
    if let [date @ .., once] = told
        && is_once(once)
        && close.plain == ")"
    {
        let date = match date {
            [date @ .., the] if the.plain == "the" => date,
            all => all,
        };
        let (force, before) = (meaning(new)?, meaning(date)?);
        let is_dated = force.last_day().is_some() && before.last_day().is_some();
        return Ok(is_dated.then(|| DateHistory {
            meaning: force,
            earlier: vec![EarlierDate::new(last_typed(words, date), before, None)],
        }));
    }
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

/// The words of the last of several dates: what is before its own earlier ones is theirs.
pub(super) fn last_typed(words: &str, pieces: &[DatePiece]) -> String {
    let is_said = |word: &str| is_now(word) || ONCE.contains(&word) || is_round_number(word);
    // "Was due October 2024, now slipped to".
    let mut pieces = trimmed(pieces);
    while let [rest @ .., last] = pieces
        && is_said(&last.plain)
    {
        pieces = trimmed(rest);
    }
    let after = pieces.iter().rposition(|piece| is_said(&piece.plain));
    let own = after
        .and_then(|after| pieces.get(after + 1..))
        .unwrap_or(pieces);
    let own = trimmed(without_links(own));
    let own = match own {
        [rest @ .., last] if last.plain == ")" && !rest.iter().any(|piece| piece.plain == "(") => {
            rest
        }
        all => all,
    };
    // "October 2024 (date" is followed by its move.
    let opens = own.iter().rposition(|piece| piece.plain == "(");
    let is_open = |at: &usize| !own.iter().skip(*at).any(|piece| piece.plain == ")");
    let own = match opens.filter(|at| *at > 0).filter(is_open) {
        Some(at) => trimmed(own.get(..at).unwrap_or_default()),
        None => own,
    };
    typed(words, own).unwrap_or_default()
}
