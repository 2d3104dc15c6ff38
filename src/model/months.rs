//! A number of months.

use std::fmt;

use super::Fault;

/// A number of months, from 1 to 120: the time from one report to the next.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Months(u8);

impl Months {
    /// Ten years: a longer time between reports is a mistake.
    const MOST: u8 = 120;

    /// The number, if it is from 1 to 120.
    pub fn new(number: i64) -> Result<Self, MonthsFault> {
        match u8::try_from(number) {
            Ok(months) if (1..=Self::MOST).contains(&months) => Ok(Months(months)),
            _ => Err(MonthsFault { number }),
        }
    }

    /// The number.
    pub fn get(self) -> u8 {
        self.0
    }
}

/// A number that is not a number of months.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MonthsFault {
    number: i64,
}

impl fmt::Display for MonthsFault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            out,
            "{} is not a number of months from one update to the next",
            self.number
        )
    }
}

impl Fault for MonthsFault {
    fn help(&self) -> String {
        format!("write a number from 1 to {}: 12", Months::MOST)
    }
}
