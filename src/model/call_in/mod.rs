//! The publication of a decision → when it can no longer be called in.
//!
//! How many days there are and how they are counted is not in a statute but in each council's constitution, so it is
//! data: a [`CallInRule`]. Its result is always shown with the days that were counted, and compared with the [`Deadline`]
//! that was typed, which it never replaces.

mod called_in;
mod deadline;
mod deadline_count;
mod deadline_cue;
mod deadline_days;
mod deadline_hour;
mod deadline_words;
mod hour;
mod no_call_in;

use std::fmt;

use jiff::civil::Date;

use super::{Calendar, UnknownYear, WorkingDays};

pub use deadline::{Deadline, DeadlineFault, DeadlineMeaning};
pub use deadline_count::DaysCounted;
pub use hour::{Hour, HourFault};
pub use no_call_in::NoCallIn;

/// How a council counts the days in which a decision can be called in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CallInRule {
    /// How many working days there are.
    pub days: WorkingDays,
    /// Which day is the first of them.
    pub first_day: FirstDay,
    /// When the last of them is over.
    pub ends: Hour,
}

/// The day on which the counting begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FirstDay {
    /// The day of publication, if it is a working day, is the first day.
    Publication,
    /// The next working day after publication is the first day.
    DayAfterPublication,
}

impl CallInRule {
    /// The days in which a decision published on `publication` can be called in.
    pub fn deadline(
        &self,
        publication: Date,
        calendar: &Calendar,
    ) -> Result<CallInPeriod, UnknownYear> {
        let from = match self.first_day {
            FirstDay::Publication => publication,
            FirstDay::DayAfterPublication => calendar.day_after(publication)?,
        };
        let days = calendar.working_days(from, self.days)?;
        Ok(CallInPeriod {
            last: days.last().copied().unwrap_or(from),
            days,
            ends: self.ends,
        })
    }
}

/// The days in which a decision can be called in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CallInPeriod {
    days: Vec<Date>,
    last: Date,
    ends: Hour,
}

impl CallInPeriod {
    /// The working days that were counted, in order.
    pub fn days(&self) -> &[Date] {
        &self.days
    }

    /// The last of them.
    pub fn last_day(&self) -> Date {
        self.last
    }

    /// When the last of them is over.
    pub fn ends(&self) -> Hour {
        self.ends
    }
}

/// "midnight at the end of Friday 20 July 2018"
impl fmt::Display for CallInPeriod {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let day = self.last.strftime("%A %-d %B %Y");
        match self.ends {
            Hour::Midnight => write!(out, "midnight at the end of {day}"),
            Hour::At(_) => write!(out, "{} on {day}", self.ends),
        }
    }
}
