//! The words of a date → a time after something: "within 6 months", "12 months from Cabinet approval".

use jiff::Span;
use jiff::civil::Date;

use super::Meaning;
use super::delay_start::since;
use crate::model::Months;

/// A time after something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Delay {
    number: u16,
    unit: DelayUnit,
    since: DelayStart,
}

/// In what a delay is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum DelayUnit {
    Days,
    Weeks,
    Months,
    Years,
}

/// From when a delay is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DelayStart {
    /// Nothing was said, or only "approval": from the paper that says it.
    Unsaid,
    /// The action plan.
    ActionPlan,
    /// The decision of Cabinet.
    Cabinet,
}

impl Delay {
    /// From when it is counted.
    pub fn since(self) -> DelayStart {
        self.since
    }

    /// The day on which it is over, counted from the end of `start`. Months after a month are over with the last day of a
    /// month: 6 months after September 2024 is the end of March.
    pub fn after(self, start: &Meaning) -> Option<Date> {
        let last = start.last_day()?;
        let over = self.after_day(last)?;
        let is_in_months = matches!(self.unit, DelayUnit::Months | DelayUnit::Years);
        let is_whole = !matches!(start, Meaning::Day(_)) && last == last.last_of_month();
        match is_in_months && is_whole {
            true => Some(over.last_of_month()),
            false => Some(over),
        }
    }

    /// The last day that is so long before `end`: a month before July 2025 is in June.
    pub(super) fn before(self, end: &Meaning) -> Option<Date> {
        let last = end.last_day()?;
        let begun = last.checked_sub(self.span()).ok()?;
        let is_in_months = matches!(self.unit, DelayUnit::Months | DelayUnit::Years);
        let is_whole = !matches!(end, Meaning::Day(_)) && last == last.last_of_month();
        match is_in_months && is_whole {
            true => Some(begun.last_of_month()),
            false => Some(begun),
        }
    }

    fn after_day(self, start: Date) -> Option<Date> {
        start.checked_add(self.span()).ok()
    }

    fn span(self) -> Span {
        let number = i64::from(self.number);
        match self.unit {
            DelayUnit::Days => Span::new().days(number),
            DelayUnit::Weeks => Span::new().weeks(number),
            DelayUnit::Months => Span::new().months(number),
            DelayUnit::Years => Span::new().years(number),
        }
    }

    /// Its number of months, where it is counted in months or years.
    pub fn months(self) -> Option<Months> {
        let number = i64::from(self.number);
        match self.unit {
            DelayUnit::Months => Months::new(number).ok(),
            DelayUnit::Years => Months::new(12 * number).ok(),
            DelayUnit::Days | DelayUnit::Weeks => None,
        }
    }

    /// "6 months".
    pub fn words(self) -> String {
        let unit = match self.unit {
            DelayUnit::Days => "day",
            DelayUnit::Weeks => "week",
            DelayUnit::Months => "month",
            DelayUnit::Years => "year",
        };
        match self.number {
            1 => format!("1 {unit}"),
            number => format!("{number} {unit}s"),
        }
    }
}

/// The delay: "within 6 months", "6-12 months", "6 months from cabinet". None where it begins with something that nobody can
/// date, such as an appointment.
pub(super) fn delay(words: &[&str]) -> Option<Delay> {
    let (delay, rest) = counted(words)?;
    Some(Delay {
        since: since(rest)?,
        ..delay
    })
}

/// The delay, and the words after it, which say from when it is counted.
pub(super) fn counted<'a, 'w>(words: &'a [&'w str]) -> Option<(Delay, &'a [&'w str])> {
    let (words, is_within) = after_within(words);
    let (number, rest) = number(words)?;
    let rest = rest.strip_prefix(&["calendar"]).unwrap_or(rest);
    let (first, rest) = rest.split_first()?;
    let (times, unit) = unit(first)?;
    // "Ymhen blwyddyn" counts one without saying so.
    let is_counted = number > 0 || is_within;
    let delay = Delay {
        number: number.max(1) * times,
        unit,
        since: DelayStart::Unsaid,
    };
    is_counted.then_some((delay, rest))
}

/// Whether something can be counted in it: "months".
pub(super) fn is_unit(word: &str) -> bool {
    unit(word).is_some()
}

/// In what it is counted, and how many of it the word means.
fn unit(word: &str) -> Option<(u16, DelayUnit)> {
    Some(match word.trim_end_matches("'s").trim_end_matches('\'') {
        "day" | "days" => (1, DelayUnit::Days),
        "week" | "weeks" | "wk" | "wks" => (1, DelayUnit::Weeks),
        "fortnight" | "fortnights" => (2, DelayUnit::Weeks),
        "quarter" | "quarters" => (3, DelayUnit::Months),
        "month" | "months" | "mth" | "mths" | "mnth" | "mnths" | "mo" | "mos" => {
            (1, DelayUnit::Months)
        }
        "deufis" | "ddeufis" => (2, DelayUnit::Months),
        "year" | "years" | "yr" | "yrs" => (1, DelayUnit::Years),
        _ => return None,
    })
}

/// The words after "within the next" and the like, and whether there was such a word.
fn after_within<'a, 'w>(words: &'a [&'w str]) -> (&'a [&'w str], bool) {
    const BEFORE: [&[&str]; 12] = [
        &["within", "the", "next"],
        &["within", "the", "following"],
        &["within", "the", "coming"],
        &["within", "next"],
        &["within"],
        &["over", "the", "next"],
        &["over", "the", "coming"],
        &["over", "next"],
        &["during", "the", "next"],
        &["the", "next"],
        &["next"],
        &["in"],
    ];
    // "O fewn y 6 mis nesaf" puts "next" after the time.
    const WELSH: [&[&str]; 6] = [
        &["of", "within", "the"],
        &["within", "the"],
        &["in", "during", "the"],
        &["during", "the"],
        &["over", "the"],
        &["of", "within"],
    ];
    if let [rest @ .., "next"] = words
        && let Some(rest) = WELSH.iter().find_map(|before| rest.strip_prefix(*before))
    {
        return (rest, true);
    }
    let mut all = BEFORE.iter().chain(WELSH.last());
    match all.find_map(|before| Some((words.strip_prefix(*before)?, *before))) {
        // "Next year" and "in year" are other times than "within the next year".
        Some((rest, before)) => (rest, !matches!(before, ["next" | "in"] | ["the", "next"])),
        None => (words, false),
    }
}

/// "6", "six", "6-12", "6 to 12"; 0 where there is only what is counted, such as "year".
fn number<'a, 'w>(words: &'a [&'w str]) -> Option<(u16, &'a [&'w str])> {
    match words {
        [_, "to" | "–" | "or" | "and", second, rest @ ..] if let Some(number) = figure(second) => {
            Some((number, rest))
        }
        [first, ..] if unit(first).is_some() => Some((0, words)),
        [first, rest @ ..] => {
            let last = first.rsplit(['-', '/']).next().unwrap_or(first);
            let low = first.split(['-', '/']).next()?;
            // "0-6 months".
            if low != "0" {
                figure(low)?;
            }
            Some((figure(last)?, rest))
        }
        [] => None,
    }
}

/// A number in figures or in words.
pub(in crate::model) fn figure(word: &str) -> Option<u16> {
    const WORDS: [&str; 13] = [
        "a", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
        "eleven", "twelve",
    ];
    match word {
        "eighteen" => Some(18),
        "twenty-four" => Some(24),
        _ => match WORDS.iter().position(|known| *known == word) {
            Some(place) => u16::try_from(place.max(1)).ok(),
            None => word
                .parse()
                .ok()
                .filter(|number| (1..1000).contains(number)),
        },
    }
}
