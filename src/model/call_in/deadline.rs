//! The typed deadline of a call-in.

use std::fmt;

use jiff::civil::{Date, Weekday};

use super::deadline_words::{meaning, names_month_without_year};
use super::{DaysCounted, Hour, NoCallIn};
use crate::model::{Fault, LineFault, TextLine, WhenFault};

/// By when a decision can be called in, in the words of the record, and what they mean. The words are printed, and the
/// meaning is compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deadline {
    words: TextLine,
    meaning: DeadlineMeaning,
}

/// What a typed deadline means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DeadlineMeaning {
    /// A day: "Midnight, 20 July 2018."
    Day {
        /// The day.
        day: Date,
        /// The hour, where one is given.
        hour: Option<Hour>,
        /// The day of the week that was typed with it, right or wrong.
        weekday: Option<Weekday>,
    },
    /// The day from which the decision can be carried out unless it is called in before: "will come into force on 23 July
    /// 2018, unless called in".
    InForce {
        /// The day.
        day: Date,
        /// The hour, where one is given.
        hour: Option<Hour>,
    },
    /// So many working days from a day: "5 clear working days from 29 April 2020".
    Counted(DaysCounted),
    /// The decision was called in, and nothing is said of the deadline.
    CalledIn,
    /// The decision cannot be called in: "Not applicable".
    NotApplicable(NoCallIn),
    /// Nothing is said of any day: "Yes", "5 working days".
    NoDay,
    /// Anything else.
    Words,
}

impl Deadline {
    /// Reads a deadline. What is not certain is kept as words; a date that does not exist is refused.
    pub fn parse(text: &str) -> Result<Self, DeadlineFault> {
        let words = TextLine::parse(text).map_err(DeadlineFault::Line)?;
        let meaning = meaning(words.as_str()).map_err(DeadlineFault::Date)?;
        Ok(Deadline { words, meaning })
    }

    /// The words, as written.
    pub fn words(&self) -> &str {
        self.words.as_str()
    }

    /// What they mean.
    pub fn meaning(&self) -> DeadlineMeaning {
        self.meaning
    }

    /// The last day, where the words name one.
    pub fn day(&self) -> Option<Date> {
        match self.meaning {
            DeadlineMeaning::Day { day, .. } => Some(day),
            DeadlineMeaning::InForce { .. }
            | DeadlineMeaning::Counted(_)
            | DeadlineMeaning::CalledIn
            | DeadlineMeaning::NotApplicable(_)
            | DeadlineMeaning::NoDay
            | DeadlineMeaning::Words => None,
        }
    }

    /// The day of the week that was typed, if the date falls on another.
    pub fn wrong_weekday(&self) -> Option<Weekday> {
        match self.meaning {
            DeadlineMeaning::Day { day, weekday, .. } => {
                weekday.filter(|typed| *typed != day.weekday())
            }
            DeadlineMeaning::InForce { .. }
            | DeadlineMeaning::Counted(_)
            | DeadlineMeaning::CalledIn
            | DeadlineMeaning::NotApplicable(_)
            | DeadlineMeaning::NoDay
            | DeadlineMeaning::Words => None,
        }
    }

    /// True when a month is named and no year, so that no day can be read.
    pub fn lacks_year(&self) -> bool {
        self.meaning == DeadlineMeaning::Words && names_month_without_year(self.words.as_str())
    }

    /// True when there is no deadline to compare: the decision cannot be called in, or was.
    pub fn is_not_applicable(&self) -> bool {
        matches!(
            self.meaning,
            DeadlineMeaning::NotApplicable(_) | DeadlineMeaning::CalledIn
        )
    }
}

impl fmt::Display for Deadline {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.words.fmt(out)
    }
}

/// Why a deadline is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DeadlineFault {
    /// It is not one line of text.
    Line(LineFault),
    /// The calendar has no such day.
    Date(WhenFault),
}

impl fmt::Display for DeadlineFault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            DeadlineFault::Line(fault) => fault.fmt(out),
            DeadlineFault::Date(fault) => fault.fmt(out),
        }
    }
}

impl Fault for DeadlineFault {
    fn help(&self) -> String {
        match self {
            DeadlineFault::Line(fault) => fault.help(),
            DeadlineFault::Date(fault) => fault.help(),
        }
    }
}
