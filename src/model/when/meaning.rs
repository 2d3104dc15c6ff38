//! What a date means.

use jiff::civil::Date;

use super::{Delay, Period, PeriodKind};
use crate::model::Month;

/// What a date means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Meaning {
    /// An exact day: "12th July 2018".
    Day(Date),
    /// A month: "September 2018".
    Month(Month),
    /// A time that has an end: "Q4 2025/26", "Spring 2026", "Autumn Term 2019", "March to June 2025".
    Period(Period),
    /// A time after something: "6 months from Cabinet".
    After(Delay),
    /// Again and again: "Termly".
    Recurring,
    /// Without an end: "Ongoing".
    OpenEnded,
    /// A start, and no end: "Commence April 2025", "On hold until April 2025".
    StartOnly,
    /// Not a date yet: "TBC".
    Unknown,
    /// A time that ends before it begins: "March 2025 – January 2025".
    Backwards,
    /// Anything else that was agreed: "When the new school opens".
    Words,
}

impl Meaning {
    /// The first day it can mean.
    pub fn first_day(&self) -> Option<Date> {
        match self {
            Meaning::Day(day) => Some(*day),
            Meaning::Month(month) => Some(month.first_day()),
            Meaning::Period(period) => Some(period.first_day()),
            Meaning::After(_)
            | Meaning::Recurring
            | Meaning::OpenEnded
            | Meaning::StartOnly
            | Meaning::Unknown
            | Meaning::Backwards
            | Meaning::Words => None,
        }
    }

    /// What it means that something starts then. With a length, as in "from June 2025 for 6 months", it has its end.
    pub(super) fn of_start(self, has_length: bool) -> Self {
        match self {
            Meaning::Period(period) if has_length && period.kind() == PeriodKind::Extended => self,
            _ => Meaning::StartOnly,
        }
    }

    /// Whether one of its dates is not known yet, and another is: "October 2025 (Phase 1), TBC (Phase 2)".
    pub fn is_partly_known(&self) -> bool {
        matches!(self, Meaning::Period(period) if period.kind() == PeriodKind::PartlyKnown)
    }

    /// Why its last day was taken, where it is not the day that was written: "the last day of that month".
    pub fn why(&self) -> Option<&'static str> {
        match self {
            Meaning::Month(_) => Some("the last day of that month"),
            Meaning::Period(period) => Some(period.kind().why()),
            _ => None,
        }
    }

    /// The last day it can mean; once that is over the date has passed.
    pub fn last_day(&self) -> Option<Date> {
        match self {
            Meaning::Day(day) => Some(*day),
            Meaning::Month(month) => Some(month.last_day()),
            Meaning::Period(period) => Some(period.last_day()),
            Meaning::After(_)
            | Meaning::Recurring
            | Meaning::OpenEnded
            | Meaning::StartOnly
            | Meaning::Unknown
            | Meaning::Backwards
            | Meaning::Words => None,
        }
    }
}
