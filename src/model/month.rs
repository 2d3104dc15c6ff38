//! A month of a year.

use jiff::civil::Date;

/// A month of a year, when the day is not known: "September 2018".
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Month {
    first: Date,
}

impl Month {
    /// The month `month` (1 to 12) of `year`.
    pub fn new(year: i16, month: i8) -> Option<Self> {
        let first = Date::new(year, month, 1).ok()?;
        Some(Month { first })
    }

    /// The year.
    pub fn year(self) -> i16 {
        self.first.year()
    }

    /// The month, from 1.
    pub fn month(self) -> i8 {
        self.first.month()
    }

    /// Its first day.
    pub fn first_day(self) -> Date {
        self.first
    }

    /// Its last day: only then has a date of this precision passed.
    pub fn last_day(self) -> Date {
        self.first.last_of_month()
    }
}
