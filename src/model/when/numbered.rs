//! The pieces of a date → whether a number in it may be that of a thing, and no day: "Session 3 May 2025", "Meeting 3, June 2025".
//!
//! What names a part of the work is known to `part`. It must not know how dates are read.

use super::month_name::month_of_year;
use super::occasion_words::OCCASIONS;
use super::piece::DatePiece;

/// What has a number in the plans of councils: "Priority 1 - 1 March 2025".
const NUMBERED: [&str; 5] = ["priority", "objective", "outcome", "goal", "theme"];

/// What may have a number, or be on a day: "Workshop 3 May 2025".
const EITHER: [&str; 10] = [
    "session", "workshop", "seminar", "draft", "pilot", "survey", "cycle", "round", "yr", "year",
];

/// No such thing is counted further. "Training session 25 May 2025" is on that day.
const MOST: u8 = 13;

/// Whether a number after this word can only be its own: "priority 1".
pub(super) fn is_numbered(word: &str) -> bool {
    NUMBERED.contains(&word)
}

/// Whether the piece at a place is a number of which nobody can say whether it is a day: the 3 of "Session 3 May 2025".
pub(super) fn may_be_number(pieces: &[DatePiece], at: usize) -> bool {
    let plain = |at: usize| pieces.get(at).map_or("", |piece| piece.plain.as_str());
    let is_month = |at: usize| month_of_year(plain(at)).is_some();
    let number = plain(at);
    let is_number =
        (1..=2).contains(&number.len()) && number.bytes().all(|one| one.is_ascii_digit());
    let Some(name) = at.checked_sub(1).map(plain).filter(|_| is_number) else {
        return false;
    };
    let is_parted = matches!(plain(at + 1), "," | ":" | "–") && is_month(at + 2);
    let is_either = EITHER.contains(&name);
    let is_low = number.parse::<u8>().is_ok_and(|number| number <= MOST);
    (is_either && is_low && is_month(at + 1))
        || (is_parted && (is_either || OCCASIONS.contains(&name)))
}

/// Whether the day that was read may be such a number.
pub(super) fn is_number(pieces: &[DatePiece], day: i8) -> bool {
    let is_it = |at: usize| {
        let number = pieces
            .get(at)
            .and_then(|piece| piece.plain.parse::<i8>().ok());
        number == Some(day)
    };
    (1..pieces.len()).any(|at| is_it(at) && may_be_number(pieces, at))
}
