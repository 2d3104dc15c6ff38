//! A date as people write it.

use std::cmp::Ordering;
use std::fmt;

use jiff::Span;
use jiff::civil::{Date, Weekday};

use super::{Fault, Month, Months, TextLine, day_of_week, wording};

/// A date in the words it was written in, and what they mean. The words are printed, the meaning is compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct When {
    words: String,
    meaning: Meaning,
}

/// What a date means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Meaning {
    /// An exact day: "12th July 2018".
    Day(Date),
    /// A month: "September 2018".
    Month(Month),
    /// A school term: "Autumn Term 2019".
    Term {
        /// Which term.
        name: Term,
        /// The calendar year it falls in.
        year: i16,
    },
    /// Again and again: "Termly".
    Recurring,
    /// Without an end: "Ongoing".
    OpenEnded,
    /// Anything else that was agreed: "When the new school opens".
    Words,
}

/// A term of the school year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Term {
    /// January to Easter.
    Spring,
    /// Easter to July.
    Summer,
    /// September to Christmas.
    Autumn,
}

impl When {
    /// Reads a date. Words that are not a date are kept as words; a date that does not exist is refused.
    pub fn parse(text: &str) -> Result<Self, WhenFault> {
        let words = text.trim();
        match words {
            "" => Err(WhenFault::Blank),
            _ if words.contains(char::is_control) => Err(WhenFault::Broken),
            _ if words.chars().nth(TextLine::LONGEST).is_some() => Err(WhenFault::Long),
            _ => Ok(When {
                words: words.to_owned(),
                meaning: wording::meaning(words)?,
            }),
        }
    }

    /// The words, as written.
    pub fn words(&self) -> &str {
        &self.words
    }

    /// What they mean.
    pub fn meaning(&self) -> &Meaning {
        &self.meaning
    }

    /// The first day it can mean. A term has none, because councils begin and end their terms on
    /// different days.
    pub fn first_day(&self) -> Option<Date> {
        match self.meaning {
            Meaning::Day(day) => Some(day),
            Meaning::Month(month) => Some(month.first_day()),
            Meaning::Term { .. } | Meaning::Recurring | Meaning::OpenEnded | Meaning::Words => None,
        }
    }

    /// The last day it can mean; once that is over the date has passed.
    pub fn last_day(&self) -> Option<Date> {
        match self.meaning {
            Meaning::Day(day) => Some(day),
            Meaning::Month(month) => Some(month.last_day()),
            Meaning::Term { .. } | Meaning::Recurring | Meaning::OpenEnded | Meaning::Words => None,
        }
    }

    /// The day of the week that is written, if the date falls on another.
    pub fn wrong_weekday(&self) -> Option<Weekday> {
        let Meaning::Day(day) = self.meaning else {
            return None;
        };
        let typed = self.words.split_whitespace().find_map(day_of_week);
        typed.filter(|typed| *typed != day.weekday())
    }

    /// The date that number of months later, as exact as this one; none where this one has no day.
    pub fn later(&self, months: Months) -> Option<Self> {
        let add = |day: Date| day.checked_add(Span::new().months(months.get())).ok();
        match self.meaning {
            Meaning::Day(day) => {
                let day = add(day)?;
                Some(When {
                    words: day.strftime("%-d %B %Y").to_string(),
                    meaning: Meaning::Day(day),
                })
            }
            Meaning::Month(month) => {
                let day = add(month.first_day())?;
                Some(When {
                    words: day.strftime("%B %Y").to_string(),
                    meaning: Meaning::Month(Month::new(day.year(), day.month())?),
                })
            }
            Meaning::Term { .. } | Meaning::Recurring | Meaning::OpenEnded | Meaning::Words => None,
        }
    }

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

    /// The date, if it is an exact day or a month.
    pub fn day_or_month(self) -> Result<Self, WhenFault> {
        match self.meaning {
            Meaning::Day(_) | Meaning::Month(_) => Ok(self),
            _ => Err(WhenFault::NotADayOrMonth { words: self.words }),
        }
    }
}

/// By day where the day is known; then the others, in the order of their words.
impl Ord for When {
    fn cmp(&self, other: &Self) -> Ordering {
        let key = |when: &When| (when.first_day().unwrap_or(Date::MAX), when.last_day());
        key(self)
            .cmp(&key(other))
            .then_with(|| self.words.cmp(&other.words))
    }
}

impl PartialOrd for When {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for When {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.words)
    }
}

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
