//! A date with the dates that it had before → the one in force, and the earlier ones.
//!
//! "October 2024 (revised to March 2026)", "October 2024, extended to March 2026", "March 2026 (was October 2024)".

use super::counted_from::of_counts;
use super::festival::is_new_year;
use super::labelled::labelled;
use super::piece::{DatePiece, trimmed, typed};
use super::reading::{meaning, meaning_or_occasion, simple};
use super::revision_words::{
    ONCE, from_on, in_its_place, is_about, is_agreed_then, is_backwards, is_from_earlier, is_moved,
    is_now, is_pushed, is_round, says_why, without_links,
};
use super::told::{last_typed, told_in_brackets};
use super::unread::unread;
use super::{DelayStart, EarlierDate, ImpossibleDay, Meaning, Period, PeriodKind};

/// A date in force, and the earlier ones, the first agreed first.
pub(super) struct DateHistory {
    pub(super) meaning: Meaning,
    pub(super) earlier: Vec<EarlierDate>,
}

impl DateHistory {
    /// A date that was never revised.
    fn alone(meaning: Meaning) -> Self {
        let earlier = Vec::new();
        DateHistory { meaning, earlier }
    }
}

/// The words and their pieces → the date in force and the earlier ones.
pub(super) fn history(words: &str, pieces: &[DatePiece]) -> Result<DateHistory, ImpossibleDay> {
    let alone = match simple(pieces) {
        Some(alone) => Some(alone),
        None => of_counts(pieces)?,
    };
    if let Some(meaning) = alone {
        return Ok(DateHistory::alone(meaning));
    }
    if let Some(found) = labelled(words, pieces)? {
        return Ok(found);
    }
    if let Some(found) = told_in_brackets(words, pieces)? {
        return Ok(found);
    }
    for at in (0..pieces.len()).rev() {
        let found = match pieces.get(at).map(|piece| piece.plain.as_str()) {
            Some(word)
                if (is_now(word) && !is_new_year(pieces, at))
                    || is_round(pieces, at)
                    || is_next_move(pieces, at) =>
            {
                revised(words, pieces, at)?
            }
            _ => None,
        };
        if let Some(found) = found {
            return Ok(found);
        }
    }
    let mut found = None;
    for at in 0..pieces.len() {
        found = match pieces.get(at).map(|piece| piece.plain.as_str()) {
            Some(word) if ONCE.contains(&word) => replaced(words, pieces, at, at)?,
            Some(_) if let Some(last) = in_its_place(pieces, at) => {
                replaced(words, pieces, at, last)?
            }
            // "Slipped from", "brought forward from".
            Some(word) if is_moved(word) => {
                let after = pieces.get(at + 1..).and_then(from_on);
                let from = after.map(|after| pieces.len() - after.len());
                match from {
                    Some(from) => replaced(words, pieces, at, from)?,
                    None => None,
                }
            }
            _ => None,
        };
        if found.is_some() {
            break;
        }
    }
    let read = match found {
        Some(found) => found,
        None => DateHistory::alone(meaning_or_occasion(pieces)?),
    };
    let is_dated = read.meaning.last_day().is_some();
    match unread(pieces).filter(|_| is_dated && read.earlier.is_empty()) {
        Some(meaning) => Ok(DateHistory { meaning, ..read }),
        None => Ok(read),
    }
}

/// "Extended to September 2025, then to January 2026", "revised to May 2025 and again to June 2025".
fn is_next_move(pieces: &[DatePiece], at: usize) -> bool {
    let plain = |at: usize| pieces.get(at).map_or("", |piece| piece.plain.as_str());
    let is_move = |piece: &DatePiece| {
        let word = piece.plain.as_str();
        is_now(word) || ONCE.contains(&word)
    };
    let before = pieces.get(..at).unwrap_or_default();
    matches!(plain(at), "then" | "again") && plain(at + 1) == "to" && before.iter().any(is_move)
}

/// The earlier date is before the word at `at`, the date in force after it.
fn revised(
    words: &str,
    pieces: &[DatePiece],
    at: usize,
) -> Result<Option<DateHistory>, ImpossibleDay> {
    let (old, new) = pieces.split_at(at);
    let new = new.get(1..).unwrap_or_default();
    // "Put back from May 2025 to October 2025".
    let new = from_on(new).unwrap_or(new);
    let (old, new) = match new {
        // "Revised from October 2024 to March 2026".
        [from, rest @ ..] if from.plain == "from" => {
            let Some(to) = rest.iter().position(|piece| piece.plain == "to") else {
                return Ok(None);
            };
            let (from, to) = rest.split_at(to);
            (if trimmed(old).is_empty() { from } else { old }, to)
        }
        _ => (old, new),
    };
    let by_whom = new.first().filter(|first| first.plain == "by");
    let to = by_whom.and_then(|_| new.iter().position(|piece| piece.plain == "to"));
    let (said, new) = match to {
        Some(to) => new.split_at(to),
        None => new.split_at(0),
    };
    let Some((force, rest)) = first_date(new)? else {
        return Ok(None);
    };
    // "Delayed 3 months to March 2026" says until when.
    let (mut force, rest) = match until_date(&force, rest)? {
        Some(until) => until,
        None => (force, rest),
    };
    let is_longer = matches!(&force, Meaning::Period(period) if period.kind() == PeriodKind::Extended)
        || matches!(force, Meaning::After(_));
    let unclear = || Ok(Some(DateHistory::alone(Meaning::Words)));
    if to.is_none() && is_agreed_then(pieces, at) {
        return unclear();
    }
    if to.is_none() && says_why(pieces, at) && !is_longer {
        return Ok(None);
    }
    let old = trimmed(old);
    // "Delayed by 6 months" and "deferred a year" alone are counted from a date that is not here.
    let is_alone = old.iter().all(|piece| is_about(&piece.plain));
    let is_after = matches!(&force, Meaning::After(delay) if delay.since() == DelayStart::Unsaid);
    if is_alone && is_after && (by_whom.is_some() || is_pushed(pieces, at)) {
        return Ok(None);
    }
    // "Brought forward by 2 months" is so long before, and no longer.
    if is_after && pieces.get(at).is_some_and(|word| word.plain == "brought") {
        return unclear();
    }
    if is_alone {
        // "Extended to 31/12/24 (from 30/06/24)".
        let earlier = match from(rest) {
            Some(old) => first_date(old)?.map(|(before, after)| (old, before, after)),
            None => None,
        };
        let earlier = earlier.and_then(|(old, before, after)| {
            let date = old.get(..old.len() - after.len())?;
            let typed = typed(words, trimmed(without_links(date)))?;
            Some(EarlierDate::new(typed, before, None))
        });
        return Ok(Some(DateHistory {
            meaning: force,
            earlier: earlier.into_iter().collect(),
        }));
    }
    let before = history(words, old)?;
    if before.meaning == Meaning::Words {
        return Ok(None);
    }
    // "March 2026 (revised June 2025)" was revised then, and "extended to" an earlier day is a mistake.
    if force.last_day().is_some()
        && force.last_day() < before.meaning.first_day()
        && is_backwards(pieces, at)
    {
        return unclear();
    }
    if let Meaning::After(delay) = &force
        && delay.since() == DelayStart::Unsaid
        && let Some(longer) = delay.after(&before.meaning)
        && let Some(period) = Period::new(longer, longer, PeriodKind::Extended)
    {
        force = Meaning::Period(period);
    }
    let said = typed(words, trimmed(said)).or_else(|| typed(words, trimmed(until_bracket(rest))));
    let mut earlier = before.earlier;
    earlier.push(EarlierDate::new(
        last_typed(words, old),
        before.meaning,
        said,
    ));
    Ok(Some(DateHistory {
        meaning: force,
        earlier,
    }))
}

/// The date until which a time moves another: "to March 2026" after "3 months".
fn until_date<'p>(
    force: &Meaning,
    rest: &'p [DatePiece],
) -> Result<Option<(Meaning, &'p [DatePiece])>, ImpossibleDay> {
    let rest = match rest {
        [sign, rest @ ..] if sign.plain == "," => rest,
        all => all,
    };
    match (force, rest) {
        (Meaning::After(_), [to, date @ ..])
            if matches!(to.plain.as_str(), "to" | "until" | "till") =>
        {
            Ok(first_date(date)?.filter(|(date, _)| date.last_day().is_some()))
        }
        _ => Ok(None),
    }
}

/// What comes after "from" or "originally", perhaps in brackets.
fn from(pieces: &[DatePiece]) -> Option<&[DatePiece]> {
    let is_from = |piece: &DatePiece| piece.plain == "from" || ONCE.contains(&piece.plain.as_str());
    let after = match pieces {
        [bracket, from, rest @ ..] if bracket.plain == "(" && is_from(from) => rest,
        [from, rest @ ..] if is_from(from) => rest,
        _ => return None,
    };
    Some(after)
}

/// The date in force is before the word at `at`, the earlier one after that at `from`.
fn replaced(
    words: &str,
    pieces: &[DatePiece],
    at: usize,
    from: usize,
) -> Result<Option<DateHistory>, ImpossibleDay> {
    let new = pieces.get(..at).unwrap_or_default();
    let old = pieces.get(from + 1..).unwrap_or_default();
    let Some((before, rest)) = first_date(old)? else {
        return Ok(None);
    };
    let new = trimmed(new);
    // "Yn wreiddiol Mawrth 2025".
    if new.iter().all(|piece| piece.plain == "the") {
        return Ok(Some(DateHistory::alone(before)));
    }
    let meaning = meaning(new)?;
    let moved = pieces.get(at..from).unwrap_or_default();
    let is_backwards = is_from_earlier(moved) && before.last_day() > meaning.last_day();
    if meaning == Meaning::Words || is_backwards {
        return Ok(None);
    }
    let length = old.len() - rest.len();
    let old = trimmed(without_links(old.get(..length).unwrap_or_default()));
    let said = typed(words, trimmed(until_bracket(rest)));
    let earlier = typed(words, old).map(|typed| EarlierDate::new(typed, before, said));
    Ok(Some(DateHistory {
        meaning,
        earlier: earlier.into_iter().collect(),
    }))
}

/// The longest date that begins after a few words such as "date to", and what follows it.
fn first_date(pieces: &[DatePiece]) -> Result<Option<(Meaning, &[DatePiece])>, ImpossibleDay> {
    let pieces = without_links(pieces);
    let is_bracket = |piece: &DatePiece| matches!(piece.plain.as_str(), "(" | ")");
    let most = pieces.iter().position(is_bracket).unwrap_or(pieces.len());
    for length in (1..=most).rev() {
        let (date, rest) = pieces.split_at(length);
        // "October 2024 at the request of Cabinet".
        if date
            .last()
            .is_some_and(|last| matches!(last.plain.as_str(), "at" | "by" | "on"))
        {
            continue;
        }
        match meaning(date)? {
            Meaning::Words => {}
            meaning => return Ok(Some((meaning, rest))),
        }
    }
    Ok(None)
}

fn until_bracket(pieces: &[DatePiece]) -> &[DatePiece] {
    let end = pieces
        .iter()
        .position(|piece| matches!(piece.plain.as_str(), "(" | ")"));
    let end = end.unwrap_or(pieces.len());
    pieces.get(..end).unwrap_or_default()
}
