//! The pieces of a date → a day of the week in them on which its day does not fall: "Tuesday 3 March 2025".
//!
//! It must not know what is said of it.

use jiff::civil::{Date, Weekday};

use super::Meaning;
use super::piece::DatePiece;
use super::reading::dated;
use crate::model::{comes_before_weekday, day_of_week};

/// The longest day behind its weekday, in pieces: "the 3rd of March 2025".
const LONGEST: usize = 6;

/// Whether a word is the name of a day of the week, or one that comes before the name in Welsh. "Mawrth" may be a Tuesday.
pub(super) fn may_name_weekday(words: &str) -> bool {
    const TUESDAY: [&str; 3] = ["mawrth", "fawrth", "maw"];
    let mut words = words.split(|sign: char| !sign.is_alphabetic());
    words.any(|word| {
        day_of_week(word).is_some()
            || comes_before_weekday(word)
            || TUESDAY.iter().any(|day| word.eq_ignore_ascii_case(day))
    })
}

/// The day of the week as it was typed, and the day that falls on another.
pub(super) fn wrong_weekday(pieces: &[DatePiece], alone: Option<Date>) -> Option<(Weekday, Date)> {
    let first = pieces
        .iter()
        .position(|piece| day_of_week(&piece.plain).is_some())?;
    let named = pieces.iter().enumerate().skip(first);
    let mut named = named.filter_map(|(at, piece)| Some((at, day_of_week(&piece.plain)?)));
    if let Some(day) = alone {
        let (_, typed) = named.next()?;
        return (typed != day.weekday()).then_some((typed, day));
    }
    // Of a date that was revised, or of several, each is compared with its own.
    let words: Vec<&str> = pieces.iter().map(|piece| &*piece.plain).collect();
    named.find_map(|(at, typed)| {
        let after = words.get(at + 1..)?;
        let after = after.strip_prefix(&[","]).unwrap_or(after);
        let most = after.len().min(LONGEST);
        let day = (1..=most)
            .rev()
            .find_map(|length| match dated(after.get(..length)?) {
                Ok(Some(Meaning::Day(day))) => Some(day),
                _ => None,
            });
        day.filter(|day| day.weekday() != typed)
            .map(|day| (typed, day))
    })
}
