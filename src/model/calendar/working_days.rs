//! A number of working days.

use std::fmt;

use crate::model::Fault;

/// A number of working days, from 1 to 60.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct WorkingDays(u8);

impl WorkingDays {
    /// The most that make sense for a period of days.
    const MOST: u8 = 60;

    /// The number, if it is from 1 to 60.
    pub fn new(number: i64) -> Result<Self, WorkingDaysFault> {
        match u8::try_from(number) {
            Ok(days) if (1..=Self::MOST).contains(&days) => Ok(WorkingDays(days)),
            _ => Err(WorkingDaysFault { number }),
        }
    }

    /// The number.
    pub fn get(self) -> u8 {
        self.0
    }
}

impl fmt::Display for WorkingDays {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            1 => out.write_str("1 working day"),
            days => write!(out, "{days} working days"),
        }
    }
}

/// A number that is not a period of working days.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WorkingDaysFault {
    number: i64,
}

impl fmt::Display for WorkingDaysFault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} is not a number of working days", self.number)
    }
}

impl Fault for WorkingDaysFault {
    fn help(&self) -> String {
        format!(
            "write a number from 1 to {}, as in your constitution: 5",
            WorkingDays::MOST
        )
    }
}
