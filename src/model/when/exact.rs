//! A date → the date, if it is as exact as what is asked for: a day, a month, a time on which one can report.
//!
//! It must not know how dates are read.

use jiff::civil::Date;

use super::{Meaning, When, WhenFault};

impl When {
    /// The date, if it is an exact day.
    pub fn exact_day(self) -> Result<Self, WhenFault> {
        match self.meaning {
            Meaning::Day(_) => Ok(self),
            _ => Err(WhenFault::NotADay { words: self.words }),
        }
    }

    /// The day, if it is an exact one.
    pub fn into_day(self) -> Result<Date, WhenFault> {
        match self.meaning {
            Meaning::Day(day) => Ok(day),
            _ => Err(WhenFault::NotADay { words: self.words }),
        }
    }

    /// The date, if it is a day, or the days on which one meeting was held: "22 and 29 September 2025".
    pub fn day_or_days(self) -> Result<Self, WhenFault> {
        match self.meaning {
            Meaning::Day(_) => Ok(self),
            Meaning::Period(period) if period.are_days_of_a_meeting() => Ok(self),
            _ => Err(WhenFault::NotADay { words: self.words }),
        }
    }

    /// The date, if it is a day, a month or a time on which one can report: "Quarter 2 2025/26".
    pub fn reported_time(self) -> Result<Self, WhenFault> {
        match self.meaning {
            Meaning::Day(_) | Meaning::Month(_) => Ok(self),
            Meaning::Period(period) if period.kind().can_be_reported_on() => Ok(self),
            _ => Err(WhenFault::NotATime { words: self.words }),
        }
    }

    /// The date, if it is an exact day or a month.
    pub fn day_or_month(self) -> Result<Self, WhenFault> {
        match self.meaning {
            Meaning::Day(_) | Meaning::Month(_) => Ok(self),
            _ => Err(WhenFault::NotADayOrMonth { words: self.words }),
        }
    }
}
