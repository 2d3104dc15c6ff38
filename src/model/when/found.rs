//! The pieces of words that are no date → the last of the dates among them, as it was typed: "March 2025" in "Review in March
//! 2025".
//!
//! What is offered to an officer in the place of words is a date of those words, or none.

use jiff::civil::Date;

use super::condition::may_be_time;
use super::day::day_of_month;
use super::delay::counted;
use super::eventful::is_event;
use super::month_name::month_of_year;
use super::numbered::{is_numbered, may_be_number};
use super::part::{is_name, is_sub};
use super::piece::{DatePiece, typed};
use super::reading::meaning;
use super::revision_words::{LINKS, ONCE, is_now};
use super::unread::unread;
use super::year::{is_year, is_year_pair};
use super::{Meaning, When};

/// The longest date that is looked for, in pieces.
const LONGEST: usize = 6;

/// The last date among the words; none where there is none that can be compared with a calendar.
pub(super) fn date_within(words: &str, pieces: &[DatePiece]) -> Option<String> {
    let pieces = in_force(pieces);
    // "3 months before Sept 2025" is another day, and it is not known from when.
    if says_delay(pieces) {
        return None;
    }
    let date = latest(pieces)?;
    let at = pieces
        .iter()
        .position(|piece| date.first() == Some(piece))?;
    let before = pieces.get(..at).unwrap_or_default();
    let after = pieces.get(at + date.len()..).unwrap_or_default();
    // "Nov 2025 (Jan for schools)": the other date must not be lost.
    let inside = after
        .first()
        .filter(|open| open.plain == "(")
        .map(|_| after);
    let mut others = inside.into_iter().flatten();
    if others.any(|piece| month_of_year(&piece.plain).is_some()) {
        return None;
    }
    match is_bounded(before, after) || is_of_reference(before, date) {
        true => None,
        false => typed(words, date).filter(|typed| is_same_alone(typed, date)),
    }
}

/// Whether a date means the same without the words around it: "Hydref 2024" of "Tymor ysgol yr Hydref 2024" is no autumn.
fn is_same_alone(typed: &str, date: &[DatePiece]) -> bool {
    let alone = When::parse(typed).ok();
    let alone = alone.filter(|alone| alone.last_day().is_some());
    alone.is_some_and(|alone| Some(alone.meaning()) == meaning(date).ok().as_ref())
}

/// Whether a date after these pieces is the last piece of a longer one that cannot be read: "1 April 2025" in "31/1 April 2025", and
/// "Term 3" in "Half Term 3".
fn is_end_of_longer(before: &[DatePiece], first: &DatePiece) -> bool {
    let is_day = |piece: &DatePiece| day_of_month(&piece.plain).is_some();
    match before {
        [.., day, sign] if matches!(sign.plain.as_str(), "–" | "/") => {
            is_day(first) && is_day(day) && day.range.end == sign.range.start
        }
        [.., half] => matches!(
            (&*half.plain, &*first.plain),
            ("half", "term") | ("late", "winter")
        ),
        [] => false,
    }
}

/// Whether a number and a month have a sign between them: "1 – June 2024" in "Option 1 – June 2024".
fn is_number_before_sign(date: &[DatePiece]) -> bool {
    match date {
        [number, sign, month, ..] => {
            matches!(sign.plain.as_str(), "–" | ":" | "," | ";")
                && day_of_month(&number.plain).is_some()
                && month_of_year(&month.plain).is_some()
        }
        _ => false,
    }
}

/// The two dates of which the later may have taken the place of the earlier, as they were typed: "June 2025" and "March 2026" in
/// "June 2025 (updated March 2026)".
pub(super) fn moved_within(words: &str, pieces: &[DatePiece]) -> Option<(String, String)> {
    let dates = dates(pieces);
    let [(day, old), (new_day, new)] = dates.as_slice() else {
        return None;
    };
    let between = |piece: &&DatePiece| {
        let starts = piece.range.start;
        old.last().is_some_and(|last| starts >= last.range.end)
            && new.first().is_some_and(|first| starts < first.range.start)
    };
    let is_moved = pieces
        .iter()
        .filter(between)
        .any(|piece| is_now(&piece.plain));
    (is_moved && day < new_day).then(|| typed(words, old).zip(typed(words, new)))?
}

/// Whether the words around a date say that another is meant: "before", "from", "or later".
fn is_bounded(before: &[DatePiece], after: &[DatePiece]) -> bool {
    let near = before.iter().rev().map(|piece| piece.plain.as_str());
    let mut near = near.take_while(|word| !matches!(*word, "," | ";" | "(" | ")" | ":"));
    let is_said = near.any(|word| {
        matches!(
            word,
            "before"
                | "after"
                | "from"
                | "since"
                | "than"
                | "ahead"
                | "prior"
                | "pre"
                | "<"
                | ">"
                | "≤"
                | "≥"
        )
    });
    let next = after.first().map(|piece| piece.plain.as_str());
    is_said || matches!(next, Some("or" | "earliest" | "onwards" | "+"))
}

/// Whether a date in figures is the number of something: "Minute 3/2025".
fn is_of_reference(before: &[DatePiece], date: &[DatePiece]) -> bool {
    let is_in_figures = date.len() == 1;
    let name = before.last().map(|piece| piece.plain.as_str());
    let is_name = matches!(
        name,
        Some(
            "minute"
                | "minutes"
                | "motion"
                | "resolution"
                | "decision"
                | "item"
                | "ref"
                | "no"
                | "report"
        )
    );
    is_in_figures && is_name
}

/// What the last date among the words means.
pub(super) fn latest_within(pieces: &[DatePiece]) -> Option<Meaning> {
    meaning(latest(pieces)?).ok()
}

/// How many dates there are among the words.
pub(super) fn count_within(pieces: &[DatePiece]) -> usize {
    dates(pieces).len()
}

/// The last day of each date among the words.
pub(super) fn dates_within(pieces: &[DatePiece]) -> Vec<Date> {
    dates(pieces).into_iter().map(|(day, _)| day).collect()
}

/// The pieces of the last date.
fn latest(pieces: &[DatePiece]) -> Option<&[DatePiece]> {
    let dates = dates(pieces).into_iter();
    // Of two that end on one day the first is meant.
    let latest = dates.rev().max_by_key(|(day, _)| *day);
    latest.map(|(_, date)| date)
}

/// The dates that are in force, each with its last day and its pieces.
fn dates(pieces: &[DatePiece]) -> Vec<(Date, &[DatePiece])> {
    let mut dates = Vec::new();
    let (mut at, mut end) = (0, 0);
    while at < pieces.len() {
        // "5Q 2025/26" does not say "2025/26", and "part 1 March 2025" does not say "1 March 2025".
        let is_after_time = |before: &DatePiece| may_be_time(&before.plain);
        let is_cut = is_number_of_part(pieces, at)
            || may_be_number(pieces, at)
            || (at > end
                && !is_number_of_part(pieces, at - 1)
                && pieces.get(at - 1).is_some_and(is_after_time));
        let before = pieces.get(..at).unwrap_or_default();
        let first = pieces.get(at);
        let is_cut = is_cut || first.is_some_and(|first| is_end_of_longer(before, first));
        let Some((day, length)) = longest(pieces, at).filter(|_| !is_cut) else {
            at += 1;
            continue;
        };
        let date = pieces.get(at..at + length).unwrap_or_default();
        if !is_earlier(before) {
            dates.push((day, date));
        }
        at += length;
        end = at;
    }
    dates
}

/// Whether a time is counted from somewhere: "June 2025 + 6 months".
fn says_delay(pieces: &[DatePiece]) -> bool {
    let words: Vec<&str> = pieces.iter().map(|piece| piece.plain.as_str()).collect();
    (0..words.len()).any(|at| counted(words.get(at..).unwrap_or_default()).is_some())
}

/// Whether a piece is the number of a part of the work.
fn is_number_of_part(pieces: &[DatePiece], at: usize) -> bool {
    let before = at.checked_sub(1).and_then(|before| pieces.get(before));
    before.is_some_and(|before| is_name(&before.plain) || is_numbered(&before.plain))
}

/// Whether a date after these pieces is one that was replaced: "originally", "delayed from".
fn is_earlier(before: &[DatePiece]) -> bool {
    let mut near = before.iter().rev().map(|piece| piece.plain.as_str());
    let said = near.find(|word| !LINKS.contains(word) || *word == "from");
    match said {
        Some("from") => near.next().is_some_and(is_now),
        Some(word) => ONCE.contains(&word) || OVER.contains(&word),
        None => false,
    }
}

/// Nothing is to be done any more by a date after one of these words.
const OVER: [&str; 9] = [
    "missed", "overdue", "beyond", "past", "instead", "not", "longer", "met", "achieved",
];

/// Of words that speak of a change only what comes after it can be the date in force.
fn in_force(pieces: &[DatePiece]) -> &[DatePiece] {
    let is_change = |piece: &DatePiece| is_now(&piece.plain);
    if unread(pieces).is_none() {
        return pieces;
    }
    let changed = pieces.iter().rposition(is_change);
    let after = changed
        .and_then(|at| pieces.get(at + 1..))
        .unwrap_or_default();
    match after {
        [from, ..] if from.plain == "from" => &[],
        after => after,
    }
}

/// Whether a date ends before the last of its pieces: "March 2025 latest" of "March 2025 latest; Jan 2025".
fn ends_before(date: &[DatePiece]) -> bool {
    let inside = date.iter().skip(1);
    let mut pairs = inside.clone().zip(inside.skip(1));
    pairs.any(|(latest, sign)| latest.plain == "latest" && matches!(&*sign.plain, "," | ";" | "–"))
}

/// Whether it is no one date: "2021 & 2024" are years alone, and "June 2025, launch Dec 2025" has a word for each.
fn is_of_several(date: &[DatePiece]) -> bool {
    let words = || date.iter().map(|piece| piece.plain.as_str());
    let is_sign = |word: &str| matches!(word, "," | ";" | "&" | "and" | "–" | "to" | "or" | "/");
    let is_any_year = |word: &str| is_year(word) || is_year_pair(word);
    // "2025 to 2027" is one time.
    let are_listed = words().any(|word| matches!(word, "," | ";" | "&" | "and" | "or"));
    let are_years = are_listed && words().all(|word| is_any_year(word) || is_sign(word));
    let parts = words().filter(|word| matches!(*word, "," | ";")).count();
    let is_dated = |words: &[&str]| words.last().is_some_and(|last| is_any_year(last));
    let all: Vec<&str> = words().collect();
    let mut clauses = all.split(|word| matches!(*word, "," | ";"));
    // Of "Sept 2025, likely March 2026" neither date is offered.
    let has_word =
        words().any(|word| !is_sign(word) && !may_be_time(word)) && !words().any(is_event);
    are_years || (parts > 0 && has_word && clauses.all(is_dated))
}

fn longest(pieces: &[DatePiece], at: usize) -> Option<(Date, usize)> {
    let most = (pieces.len() - at).min(LONGEST);
    (1..=most).rev().find_map(|length| {
        let date = pieces.get(at..at + length)?;
        let (first, last) = (date.first()?, date.last()?);
        // Of "2025 (March)" a cut at the bracket is no date.
        let opens = date.iter().filter(|piece| piece.plain == "(").count();
        let closes = date.iter().filter(|piece| piece.plain == ")").count();
        if !may_be_time(&first.plain)
            || !may_be_time(&last.plain)
            || opens != closes
            || ends_before(date)
            || is_number_before_sign(date)
        {
            return None;
        }
        let meaning = meaning(date).ok()?;
        if is_of_several(date) || is_sub(&first.plain) {
            return None;
        }
        // A year among other words may be the year of anything.
        let is_year = matches!(&meaning, Meaning::Period(period) if period.kind().is_year());
        let last_day = meaning.last_day().filter(|_| !is_year)?;
        Some((last_day, length))
    })
}
