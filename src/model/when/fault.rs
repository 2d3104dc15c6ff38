//! Why a date is refused.

use std::fmt;

use crate::model::{Fault, TextLine};

/// The calendar has no such day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::model) struct ImpossibleDay;

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
    },
    /// An exact day is needed here.
    NotADay {
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
            WhenFault::Long => write!(
                out,
                "this date is longer than {} characters",
                TextLine::LONGEST
            ),
            WhenFault::Impossible { words } => write!(out, "the calendar has no “{words}”"),
            WhenFault::NotADay { words } => {
                write!(out, "an exact day is needed here, and “{words}” is not one")
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

impl Fault for WhenFault {
    fn help(&self) -> String {
        match self {
            WhenFault::Blank => "write a date or the words that were agreed: \"September 2018\", \"Termly\", \"Ongoing\"",
            WhenFault::Broken => "write it on one line between quotation marks: \"12 July 2018\"",
            WhenFault::Long => "write the date, and say the rest in the action or the evidence",
            WhenFault::Impossible { .. } => "check the day in a calendar and correct it",
            WhenFault::NotADay { .. } => "write day, month and year: \"12 July 2018\"",
            WhenFault::NotADayOrMonth { .. } => "write \"12 July 2018\", or \"July 2018\" where the day is not known",
        }
        .to_owned()
    }
}
