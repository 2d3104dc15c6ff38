//! A date that was read, and the pieces of its words → whether they name a later date that the reading passes over.
//!
//! "Review finished June 2025, report to Cabinet in September 2025 if needed". Where two dates are named and the earlier one
//! was read, nobody knows here which was meant. Then the words are taken for words, and reported. It must not know how dates
//! are read.

use jiff::civil::Date;

use super::Meaning;
use super::around::inner;
use super::beside_words::are_changing;
use super::bracketed::changed;
use super::condition::may_be_time;
use super::delay::counted;
use super::entry::{is_of_entry, is_struck_out};
use super::eventful::is_of_event;
use super::for_whom::for_whom;
use super::found::latest_within;
use super::joined::is_day_in_figures;
use super::left_out::leaves_out;
use super::numbered::is_number;
use super::piece::DatePiece;
use super::revision::DateHistory;
use super::unagreed::is_unagreed;
use super::year::{is_year, is_year_pair};

/// What the words mean with all that is beside the date that was read.
pub(super) fn in_force(words: &str, pieces: &[DatePiece], read: &DateHistory) -> Meaning {
    let for_others = for_whom(pieces, read);
    let is_overlooked = for_others.is_none() && is_overlooked(pieces, read);
    if is_overlooked || is_unclear(words, pieces, read) {
        return Meaning::Words;
    }
    let meaning = for_others
        .or_else(|| changed(pieces, read))
        .unwrap_or_else(|| read.meaning.clone());
    let is_changed = || {
        meaning.last_day().is_some()
            && !meaning.is_partly_known()
            && read.earlier.is_empty()
            && are_changing(pieces)
    };
    match leaves_out(words, pieces, read, &meaning) || is_changed() {
        true => Meaning::Words,
        false => meaning,
    }
}

/// Whether nobody can tell from the words whether the date that was read is the one that was agreed.
fn is_unclear(words: &str, pieces: &[DatePiece], read: &DateHistory) -> bool {
    is_counted_from_it(pieces, read)
        || is_of_event(pieces, read)
        || is_of_entry(pieces, read)
        || is_struck_out(words, pieces, read)
        || is_unagreed(pieces, read)
        || read
            .meaning
            .last_day()
            .is_some_and(|last| is_number(pieces, last.day()))
}

/// Whether a later date than the one that was read is in the words, and was not replaced by it.
fn is_overlooked(pieces: &[DatePiece], read: &DateHistory) -> bool {
    let years = pieces.iter().map(|piece| piece.plain.as_str());
    // A day in brackets may be that of a minute: "June 2025 (Min 45, 12.3.26)".
    let has_brackets = pieces.iter().any(|piece| piece.plain == "(");
    let years = years.filter(|word| {
        is_year(word) || is_year_pair(word) || (!has_brackets && is_day_in_figures(word))
    });
    let Some(last) = read.meaning.last_day().filter(|_| years.count() > 1) else {
        return false;
    };
    let Some(later) = latest_within(pieces).filter(|later| later.last_day() > Some(last)) else {
        return false;
    };
    let mut earlier = read.earlier.iter();
    let is_replaced = earlier.any(|date| date.meaning().last_day() == later.last_day());
    // "Before April 2025" ends with the day before it, and "the start of Q3" within it.
    // A month is over with its last day.
    let is_exact = matches!(read.meaning, Meaning::Day(_) | Meaning::Month(_));
    let end = match is_exact && read.earlier.is_empty() {
        true => last,
        false => last.tomorrow().unwrap_or(Date::MAX),
    };
    let is_around = later.first_day() <= Some(end);
    !is_replaced && !is_around
}

/// "Six months after adoption (May 2025)": the date in brackets may be that of the adoption.
fn is_counted_from_it(pieces: &[DatePiece], read: &DateHistory) -> bool {
    let is_read = read.meaning.last_day().is_some();
    let Some(open) = pieces
        .iter()
        .position(|piece| piece.plain == "(")
        .filter(|_| is_read)
    else {
        return false;
    };
    let (outside, inside) = pieces.split_at(open);
    let outside: Vec<&str> = outside.iter().map(|piece| &*piece.plain).collect();
    let start = match counted(inner(&outside)) {
        Some((_, [first, start @ ..])) if COUNTED_FROM.contains(first) => start,
        _ => return false,
    };
    let is_date = |piece: &DatePiece| may_be_time(&piece.plain);
    !start.is_empty()
        && !start.iter().any(|word| may_be_time(word))
        && inside.get(1).is_some_and(is_date)
}

/// After one of these comes from when a time is counted.
const COUNTED_FROM: [&str; 8] = [
    "after",
    "following",
    "from",
    "since",
    "post",
    "before",
    "prior",
    "ahead",
];
