//! A day as one number, and the municipal year that it is in.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::model::{MunicipalYear, When};

/// A day as one number, 20190901 for 1 September 2019. So days compare as numbers do, and the same day a year later is ten
/// thousand more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct CalendarDay(i32);

impl CalendarDay {
    /// The first day that a date means.
    pub fn of(date: &When) -> Option<Self> {
        let day = date.first_day()?;
        let (month, of_month) = (i32::from(day.month()), i32::from(day.day()));
        Some(Self(
            i32::from(day.year()) * 10_000 + month * 100 + of_month,
        ))
    }

    /// The same day some years later.
    pub fn years_later(self, years: i32) -> Self {
        Self(self.0 + years * 10_000)
    }

    /// How many whole months there are from this day to a later one.
    pub fn months_to(self, later: Self) -> i32 {
        let months = |day: i32| day / 10_000 * 12 + day / 100 % 100;
        let is_cut = later.0 % 100 < self.0 % 100;
        months(later.0) - months(self.0) - i32::from(is_cut)
    }
}

/// As 2019-09-01.
impl fmt::Display for CalendarDay {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = (self.0 / 10_000, self.0 / 100 % 100, self.0 % 100);
        write!(out, "{year:04}-{month:02}-{day:02}")
    }
}

impl MunicipalYear {
    /// The year that a day is in.
    pub fn of(day: CalendarDay) -> Self {
        let year = day.0 / 10_000;
        let is_spring = day.0 % 10_000 < 501;
        Self::beginning(year - i32::from(is_spring))
    }

    /// Its last day.
    pub fn last_day(self) -> CalendarDay {
        CalendarDay((self.first() + 1) * 10_000 + 430)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(words: &str) -> CalendarDay {
        CalendarDay::of(&When::parse(words).expect("a date")).expect("a day")
    }

    #[test]
    fn a_municipal_year_begins_in_may() {
        for (date, year) in [
            ("30 April 2026", "2025/26"),
            ("1 May 2026", "2026/27"),
            ("December 2025", "2025/26"),
            ("January 2000", "1999/00"),
        ] {
            assert_eq!(MunicipalYear::of(day(date)).to_string(), year, "{date}");
        }
        let year = MunicipalYear::of(day("May 2025"));
        assert_eq!(year.last_day(), day("30 April 2026"));
        assert_eq!(year.slug(), "2025-26");
    }

    #[test]
    fn months_are_whole() {
        assert_eq!(day("15 March 2024").months_to(day("14 April 2025")), 12);
        assert_eq!(day("15 March 2024").months_to(day("15 April 2025")), 13);
        assert_eq!(
            day("29 February 2024").years_later(1),
            CalendarDay(20_250_229)
        );
    }
}
