//! Why a date is refused.

use std::fmt;
use std::ops::Range;

use super::When;
use super::piece::{DatePiece, trimmed, typed};
use super::revision::history;
use crate::bounds::LONGEST_LINE;
use crate::model::Fault;

/// The calendar has no such day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::model) struct ImpossibleDay {
    /// Its pieces, as they are compared.
    pub(super) pieces: Vec<String>,
}

impl ImpossibleDay {
    /// This day and all others that there are not, each as it was typed, so that one run shows all that is to be corrected.
    pub(super) fn and_others(&self, words: &str, pieces: &[DatePiece]) -> Vec<String> {
        let mut days = self.among(words, pieces);
        if days.is_empty() {
            days.push(words.to_owned());
        }
        days
    }

    fn among(&self, words: &str, pieces: &[DatePiece]) -> Vec<String> {
        let Some(place) = self.place(pieces) else {
            return Vec::new();
        };
        let others = |pieces: Option<&[DatePiece]>| {
            let pieces = trimmed(pieces.unwrap_or_default());
            let other = history(words, pieces).err();
            other.map_or_else(Vec::new, |other| other.among(words, pieces))
        };
        let own = pieces.get(place.clone()).unwrap_or_default();
        let mut days = others(pieces.get(..place.start));
        days.extend(typed(words, own));
        days.extend(others(pieces.get(place.end..)));
        days
    }

    /// Where it was typed: its pieces, with words such as "of" between them. None where they are not beside each other.
    fn place(&self, typed: &[DatePiece]) -> Option<Range<usize>> {
        (0..typed.len()).find_map(|start| self.at(typed, start))
    }

    fn at(&self, typed: &[DatePiece], start: usize) -> Option<Range<usize>> {
        let mut own = self.pieces.iter().peekable();
        for (at, piece) in typed.iter().enumerate().skip(start) {
            if own.peek().is_some_and(|next| **next == piece.plain) {
                own.next();
            } else if at == start || !matches!(piece.plain.as_str(), "the" | "of" | "," | "month") {
                return None;
            }
            if own.peek().is_none() {
                return Some(start..at + 1);
            }
        }
        None
    }
}

/// Why a date is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WhenFault {
    /// There is nothing in it.
    Blank,
    /// It has a line break or a tab.
    Broken,
    /// It is longer than any date.
    Long,
    /// It is written like a date, but the calendar has no such day.
    Impossible {
        /// The words.
        words: String,
        /// Each day in them that there is not, as it was typed.
        days: Vec<String>,
    },
    /// An exact day is needed here.
    NotADay {
        /// The words.
        words: String,
    },
    /// A day, a month or another time on which one can report is needed here.
    NotATime {
        /// The words.
        words: String,
    },
    /// An exact day or a month is needed here.
    NotADayOrMonth {
        /// The words.
        words: String,
    },
}

impl fmt::Display for WhenFault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            WhenFault::Blank => out.write_str("this date is blank"),
            WhenFault::Broken => {
                out.write_str("this date must be on one line, without line breaks or tabs")
            }
            WhenFault::Long => write!(out, "this date is longer than {} characters", LONGEST_LINE),
            WhenFault::Impossible { days, .. } => {
                write!(out, "the calendar has no “{}”", days.join("” and no “"))
            }
            WhenFault::NotADay { words } => {
                write!(out, "an exact day is needed here, and “{words}” is not one")
            }
            WhenFault::NotATime { words } => {
                write!(
                    out,
                    "a day, a month, or a time such as a quarter, a term or a week is needed here, and “{words}” is none of them"
                )
            }
            WhenFault::NotADayOrMonth { words } => {
                write!(
                    out,
                    "a day or a month is needed here, and “{words}” is neither"
                )
            }
        }
    }
}

/// What to do about a day that there is not: "April 2025 has 30 days: correct the day or the month".
fn no_such_day(day: &str) -> String {
    let is_figure = |letter: char| letter.is_ascii_digit();
    let (before, own) = match day.get(..4) {
        // "2025-02-30" ends with its day.
        Some(year) if year.chars().all(is_figure) => {
            let length = day
                .chars()
                .rev()
                .take_while(|letter| is_figure(*letter))
                .count();
            day.split_at(day.len() - length)
        }
        _ => ("", day),
    };
    let ending = own.trim_start_matches(is_figure);
    let first = When::parse(&format!("{before}01{ending}"));
    match first.ok().and_then(|first| first.last_day()) {
        Some(first) => format!(
            "{} has {} days: correct the day or the month",
            first.strftime("%B %Y"),
            first.days_in_month()
        ),
        None => "write the day first and then the month, which is 1 to 12".to_owned(),
    }
}

impl Fault for WhenFault {
    fn help(&self) -> String {
        match self {
            WhenFault::Blank => "write a date or the words that were agreed: \"September 2018\", \"Termly\", \"Ongoing\"",
            WhenFault::Broken => "write it on one line between quotation marks: \"12 July 2018\"",
            WhenFault::Long => "write the date, and say the rest in the action or the evidence",
            WhenFault::Impossible { words, days } => {
                let day = days.first().unwrap_or(words);
                return no_such_day(day);
            }
            WhenFault::NotADay { .. } => "write day, month and year: \"12 July 2018\"",
            WhenFault::NotATime { .. } => "write \"12 July 2018\", \"July 2018\" or \"Quarter 2 2018/19\"",
            WhenFault::NotADayOrMonth { .. } => "write \"12 July 2018\", or \"July 2018\" where the day is not known",
        }
        .to_owned()
    }
}
