//! A date as people write it → its words, what they mean, and the dates it had before.
//!
//! ```text
//! words ─► pieces ─► revision ─► reading ─┬► single ─► day, month, year, quarter, season, holiday, week, delay, edge
//!                                         ├► range, endless, stated, beginning
//!                                         ├► clause ─► occasion, condition, state
//!                                         └► occasions
//! ```
//!
//! Each file knows one kind of date, in English; `welsh` puts Welsh words into English before. The words are printed, the
//! meaning is compared. It must not know the review, today or what is checked.

mod aftermath;
mod around;
mod beginning;
mod beside_words;
mod bracket_part;
mod bracket_time;
mod bracketed;
mod clause;
mod clauses;
mod condition;
mod counted_from;
mod day;
mod delay;
mod delay_start;
mod earlier;
mod edge;
#[cfg(test)]
mod edge_stories;
mod endless;
mod entry;
mod eventful;
mod exact;
mod fault;
mod festival;
mod for_whom;
mod found;
mod holiday;
mod hour;
mod interval;
mod joined;
mod labelled;
mod last_held;
mod left_out;
mod length_beside;
mod meaning;
mod mentioned;
mod month;
mod month_name;
mod months_in_figures;
mod named_day;
mod narrower;
mod numbered;
mod occasion;
mod occasion_words;
mod occasions;
mod on_lines;
mod open_part;
mod order;
mod overlooked;
mod part;
mod period;
mod piece;
mod planned;
mod quarter;
mod quarter_list;
mod quarter_months;
mod range;
mod reading;
mod reason;
mod revision;
mod revision_words;
mod said_again;
mod season;
mod series;
mod short_years;
mod single;
mod spaced_years;
mod state;
mod stated;
#[cfg(test)]
mod table;
mod then_endless;
mod times_beside;
mod told;
mod told_first;
mod unagreed;
mod unfinished;
mod unread;
mod week;
mod weekday;
mod welsh;
mod welsh_doubles;
mod welsh_words;
mod year;
mod year_months;

use std::fmt;

use jiff::Span;
use jiff::civil::{Date, Weekday};

use super::{Month, Months};
use crate::bounds::LONGEST_LINE;
use crate::language::Language;
use found::{count_within, date_within, moved_within};
use interval::interval;
use month_name::month_name;
use overlooked::in_force;
use piece::pieces;
use reason::without_reason;
use revision::history;
use state::says_done;
use unfinished::is_unfinished;
use weekday::{may_name_weekday, wrong_weekday};

pub use delay::{Delay, DelayStart};
pub use earlier::EarlierDate;
use fault::ImpossibleDay;
pub use fault::WhenFault;
pub use meaning::Meaning;
pub use month_name::{DATE_NAMES, MONTH_NAMES, WELSH_MONTH_NAMES};
pub use period::{Period, PeriodKind};
pub use year::is_a_year_pair;

/// A date in the words it was written in, and what they mean. The words are printed, the meaning is compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct When {
    words: String,
    meaning: Meaning,
    earlier: Vec<EarlierDate>,
    /// The words on their own lines, where they were typed on several.
    lines: Option<Box<str>>,
}

impl When {
    /// Reads a date. Words that are not a date are kept as words; a date that does not exist is refused.
    pub fn parse(text: &str) -> Result<Self, WhenFault> {
        let words = text.trim();
        match words {
            "" => Err(WhenFault::Blank),
            _ if words.contains(char::is_control) => Err(WhenFault::Broken),
            _ if words.chars().nth(LONGEST_LINE).is_some() => Err(WhenFault::Long),
            _ => {
                let pieces = without_reason(pieces(words));
                let read = history(words, &pieces).map_err(|day| WhenFault::Impossible {
                    words: words.to_owned(),
                    days: day.and_others(words, &pieces),
                })?;
                let meaning = match is_unfinished(&pieces, &read) {
                    true => Meaning::Words,
                    false => in_force(words, &pieces, &read),
                };
                // Where nobody knows which date holds, none was replaced.
                let earlier = match meaning {
                    Meaning::Words => Vec::new(),
                    _ => read.earlier,
                };
                Ok(When {
                    words: words.to_owned(),
                    meaning,
                    earlier,
                    lines: None,
                })
            }
        }
    }

    /// The month of a day, in the words of a language.
    pub fn of_month(day: Date, language: &Language) -> Result<Self, WhenFault> {
        Self::parse(&format!("{} {}", month_name(day, language), day.year()))
    }

    /// A day, in the words of a language.
    pub fn of_day(day: Date, language: &Language) -> Result<Self, WhenFault> {
        let month = month_name(day, language);
        Self::parse(&format!("{} {month} {}", day.day(), day.year()))
    }

    /// The words, as written.
    pub fn words(&self) -> &str {
        &self.words
    }

    /// What they mean.
    pub fn meaning(&self) -> &Meaning {
        &self.meaning
    }

    /// The dates that it had before it was revised, the first agreed first.
    pub fn earlier(&self) -> &[EarlierDate] {
        &self.earlier
    }

    /// The last of the dates in its words, as it was typed: "March 2025" in "Review in March 2025".
    pub fn date_within(&self) -> Option<String> {
        date_within(&self.words, &pieces(&self.words))
    }

    /// The date that was agreed and a later one, of which nobody knows here whether it was moved to that: "June 2025" and "March
    /// 2026" in "June 2025 (updated March 2026)".
    pub fn moved_within(&self) -> Option<(String, String)> {
        let is_unread = self.meaning == Meaning::Words;
        is_unread.then(|| moved_within(&self.words, &pieces(&self.words)))?
    }

    /// Whether there are several dates in its words, of which nobody knows here which one counts.
    pub fn has_several_dates(&self) -> bool {
        self.meaning == Meaning::Words && count_within(&pieces(&self.words)) > 1
    }

    /// Whether it says of itself that the work was done: "Completed Nov 2024".
    pub fn says_done(&self) -> bool {
        says_done(&pieces(&self.words))
    }

    /// How many months are between one time and the next: 6 for "Every six months".
    pub fn interval(&self) -> Option<Months> {
        interval(&pieces(&self.words))
    }

    /// The first day it can mean.
    pub fn first_day(&self) -> Option<Date> {
        self.meaning.first_day()
    }

    /// The last day it can mean; once that is over the date has passed.
    pub fn last_day(&self) -> Option<Date> {
        self.meaning.last_day()
    }

    /// The day of the week that is written, and the day that falls on another.
    pub fn wrong_weekday(&self) -> Option<(Weekday, Date)> {
        // Nearly all dates name no day of the week.
        if !may_name_weekday(&self.words) {
            return None;
        }
        let day = match self.meaning {
            Meaning::Day(day) if self.earlier.is_empty() => Some(day),
            _ => None,
        };
        wrong_weekday(&pieces(&self.words), day)
    }

    /// Whether it means the same as another: the same days, or the same words where they mean no day.
    pub fn is_same_time(&self, other: &Self) -> bool {
        match (self.first_day(), self.last_day()) {
            (None, None) => self.words == other.words,
            days => {
                days == (other.first_day(), other.last_day())
                    && self.meaning.is_partly_known() == other.meaning.is_partly_known()
            }
        }
    }

    /// The date that number of months later in the words of a language, as exact as this one; none where this one has no day.
    pub fn later(&self, months: Months, language: &Language) -> Option<Self> {
        let later = match self.months_later(months)? {
            Meaning::Day(day) => Self::of_day(day, language),
            later => Self::of_month(later.first_day()?, language),
        };
        later.ok()
    }

    /// The last day that it can mean that number of months later.
    pub fn last_day_later(&self, months: Months) -> Option<Date> {
        self.months_later(months)?.last_day()
    }

    /// The day or the month that is so much later.
    fn months_later(&self, months: Months) -> Option<Meaning> {
        let add = |day: Date| day.checked_add(Span::new().months(months.get())).ok();
        let month = |day: Date| Month::new(day.year(), day.month()).map(Meaning::Month);
        match self.meaning {
            Meaning::Day(day) => add(day).map(Meaning::Day),
            Meaning::Month(own) => month(add(own.first_day())?),
            // As exact as a month: a quarter is over with its last one.
            Meaning::Period(period) => month(add(period.last_day().first_of_month())?),
            _ => None,
        }
    }
}

impl fmt::Display for When {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.words)
    }
}
