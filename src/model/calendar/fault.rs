//! Why the calendar has no answer, or refuses a day.

use std::fmt;

use jiff::civil::Date;

use super::Calendar;
use crate::model::Fault;

/// The bank holidays of a year are not known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UnknownYear {
    /// The year.
    pub year: i16,
    /// The last year that is known.
    pub last: i16,
}

impl fmt::Display for UnknownYear {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            out,
            "the bank holidays of {} are not known, only those of {} to {}",
            self.year,
            Calendar::FIRST_YEAR,
            self.last
        )
    }
}

impl std::error::Error for UnknownYear {}

/// Why a council's addition to the calendar is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CalendarFault {
    /// A day of a year that is not known.
    Unknown(UnknownYear),
    /// The bank holidays of this year cannot have been announced yet.
    NoSuchYear {
        /// The year.
        year: i64,
    },
    /// The day from which a bank holiday is said to have moved is not a bank holiday.
    NoBankHoliday {
        /// The day.
        day: Date,
    },
    /// The last day comes before the first.
    EndsBeforeItBegins {
        /// The first day.
        first: Date,
        /// The last day.
        last: Date,
    },
}

impl From<UnknownYear> for CalendarFault {
    fn from(unknown: UnknownYear) -> Self {
        CalendarFault::Unknown(unknown)
    }
}

impl fmt::Display for CalendarFault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            CalendarFault::Unknown(unknown) => unknown.fmt(out),
            CalendarFault::NoSuchYear { year } => {
                write!(out, "nobody can have announced the bank holidays of {year}")
            }
            CalendarFault::NoBankHoliday { day } => {
                write!(
                    out,
                    "{} is not a bank holiday",
                    day.strftime("%A %-d %B %Y")
                )
            }
            CalendarFault::EndsBeforeItBegins { first, last } => write!(
                out,
                "the offices close on {} and are to open again after {}, which is earlier",
                first.strftime("%-d %B %Y"),
                last.strftime("%-d %B %Y")
            ),
        }
    }
}

impl Fault for CalendarFault {
    fn help(&self) -> String {
        match self {
            CalendarFault::Unknown(unknown) if unknown.year > unknown.last => format!(
                "once all of them are announced (https://www.gov.uk/bank-holidays), say so at the top of council.toml: bank_holidays_known_to = {}",
                unknown.year
            ),
            CalendarFault::Unknown(_) => "remove it; anything older than that needs no calendar".to_owned(),
            CalendarFault::NoSuchYear { .. } => format!(
                "write the last year on https://www.gov.uk/bank-holidays; leave the line out if it is {} or earlier",
                Calendar::ANNOUNCED_TO
            ),
            CalendarFault::NoBankHoliday { .. } => {
                "write the day the bank holiday would usually have been, or leave instead_of out if this one is an addition".to_owned()
            }
            CalendarFault::EndsBeforeItBegins { .. } => "correct the first day or the last".to_owned(),
        }
    }
}
