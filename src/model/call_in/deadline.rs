//! The typed deadline of a call-in.

use std::fmt;

use jiff::civil::{Date, Weekday};

use super::Hour;
use crate::model::{Fault, LineFault, Meaning, TextLine, WhenFault, day_of_week, wording};

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
    /// The decision cannot be called in: "Not applicable".
    NotApplicable,
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
            DeadlineMeaning::NotApplicable | DeadlineMeaning::Words => None,
        }
    }

    /// The day of the week that was typed, if the date falls on another.
    pub fn wrong_weekday(&self) -> Option<Weekday> {
        match self.meaning {
            DeadlineMeaning::Day { day, weekday, .. } => {
                weekday.filter(|typed| *typed != day.weekday())
            }
            DeadlineMeaning::NotApplicable | DeadlineMeaning::Words => None,
        }
    }
}

fn meaning(words: &str) -> Result<DeadlineMeaning, WhenFault> {
    let spaced = words.replace(',', " ");
    let parts: Vec<&str> = spaced.split_whitespace().collect();
    if is_not_applicable(&spaced.to_lowercase()) {
        return Ok(DeadlineMeaning::NotApplicable);
    }
    let Some((before, day, after)) = date_among(&parts)? else {
        return Ok(DeadlineMeaning::Words);
    };
    let mut rest = [before, after].concat();
    let weekday = rest.iter().find_map(|word| day_of_week(word));
    rest.retain(|word| day_of_week(word).is_none() && !is_filler(word));
    let hour = match rest.is_empty() {
        true => None,
        false => match Hour::parse(&rest.join(" ")) {
            Ok(hour) => Some(hour),
            Err(_) => return Ok(DeadlineMeaning::Words),
        },
    };
    Ok(DeadlineMeaning::Day { day, hour, weekday })
}

/// "Not applicable", "N/A", with or without a reason after it.
fn is_not_applicable(small: &str) -> bool {
    let first = small.split_whitespace().next().unwrap_or_default();
    small.starts_with("not applicable") || ["n/a", "n/a.", "na"].contains(&first)
}

/// The words before the date, the date, and the words after it.
type Split<'a, 'w> = (&'a [&'w str], Date, &'a [&'w str]);

/// The first run of words that is an exact day: "20 July 2018", "2018-07-20".
fn date_among<'a, 'w>(parts: &'a [&'w str]) -> Result<Option<Split<'a, 'w>>, WhenFault> {
    for start in 0..parts.len() {
        let (before, rest) = parts.split_at(start);
        for length in [3, 1] {
            let Some((date, after)) = rest.split_at_checked(length) else {
                continue;
            };
            // A day of the week is read separately, because it may be wrong.
            if date.iter().any(|word| day_of_week(word).is_some()) {
                continue;
            }
            if let Meaning::Day(day) = wording::meaning(&date.join(" "))? {
                return Ok(Some((before, day, after)));
            }
        }
    }
    Ok(None)
}

/// Words around a day and an hour that mean nothing by themselves.
fn is_filler(word: &str) -> bool {
    const FILLERS: [&str; 15] = [
        "at", "by", "on", "the", "end", "of", "day", "before", "until", "not", "no", "later",
        "than", "-", "–",
    ];
    FILLERS.contains(&word.to_lowercase().as_str())
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
