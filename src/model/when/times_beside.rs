//! The words of a time beside a date, and those of the date → the times that can be meant: "April–June" beside "Spring 2026" is
//! in 2026, "by 31 March" beside "Winter 2025/26" too.
//!
//! It must not know which of the two counts.

use jiff::civil::Date;

use super::around::inner;
use super::condition::may_be_time;
use super::occasion::bare_date;
use super::quarter::is_quarter;
use super::reading::dated;
use super::season::Season;
use super::year::{calendar_year, is_year, is_year_pair, year_pair};
use super::{Meaning, PeriodKind};

/// A time with a first and a last day.
#[derive(Debug, Clone)]
pub(super) struct NamedTime {
    pub(super) meaning: Meaning,
    pub(super) first: Date,
    pub(super) last: Date,
    /// Whether it is that of an occasion: "December Cabinet".
    pub(super) is_of_occasion: bool,
}

impl NamedTime {
    /// The time, where its days are known.
    pub(super) fn new(meaning: Meaning) -> Option<Self> {
        let (first, last) = (meaning.first_day()?, meaning.last_day()?);
        Some(NamedTime {
            meaning,
            first,
            last,
            is_of_occasion: false,
        })
    }

    /// Its kind, where it is neither a day nor a month.
    pub(super) fn kind(&self) -> Option<PeriodKind> {
        match &self.meaning {
            Meaning::Period(period) => Some(period.kind()),
            _ => None,
        }
    }

    /// Whether all days of another time are in it.
    pub(super) fn holds(&self, other: &Self) -> bool {
        other.first >= self.first && other.last <= self.last
    }

    /// Whether a day of another time is in it.
    pub(super) fn overlaps(&self, other: &Self) -> bool {
        other.first <= self.last && other.last >= self.first
    }

    /// Whether it goes from one time to another, and is no longer time with a name.
    pub(super) fn is_range(&self) -> bool {
        self.kind() == Some(PeriodKind::Range)
    }

    /// Whether it is before another time, so that it may be any day until then.
    pub(super) fn is_before(&self) -> bool {
        matches!(
            self.kind(),
            Some(PeriodKind::Before | PeriodKind::BeforeUneven)
        )
    }
}

/// What the words beside a date can mean, with the year of the date where they have none.
pub(super) fn times_beside(outside: &[&str], inside: &[&str]) -> Vec<NamedTime> {
    let inside = match inside {
        ["to" | "until" | "till" | "through", rest @ ..] => rest,
        all => all,
    };
    let mut times = dated_with(inside, outside);
    if times.is_empty() {
        times = dated_with(inner(inside), outside);
    }
    if times.is_empty()
        && let Some(found) = bare_date(inside)
        && found.date.iter().any(|word| may_be_time(word))
    {
        times = dated_with(found.date, outside);
        times.iter_mut().for_each(|time| time.is_of_occasion = true);
    }
    // "Academic year" and "end of term" name a time only together with the date.
    let is_of_term = inside.contains(&"term");
    let is_kind = |word: &&str| {
        let is_filler = matches!(
            *word,
            "the" | "of" | "end" | "by" | "in" | "this" | "during"
        );
        !(is_filler || (is_of_term && *word == "school"))
    };
    let kind: Vec<&str> = inside.iter().copied().filter(is_kind).collect();
    times.extend(time(&[outside, &kind].concat()));
    times.extend(time(&[&kind, outside].concat()));
    // What is in a year 2025/26 is after March 2025, and no year of any kind that begins in it ends after August 2026.
    if let Some(start) = outside.iter().find_map(|word| year_pair(word))
        && let (Ok(first), Ok(last)) = (Date::new(start, 4, 1), Date::new(start + 1, 8, 31))
    {
        times.retain(|time| time.first >= first && time.last <= last);
    }
    times
}

/// The times that words name, with each year that may be theirs.
fn dated_with(words: &[&str], outside: &[&str]) -> Vec<NamedTime> {
    if let Some(alone) = time(words) {
        return vec![alone];
    }
    let is_any_year = |word: &&&str| is_year(word) || is_year_pair(word);
    let Some(year) = outside.iter().find(is_any_year) else {
        return Vec::new();
    };
    let pair = |start: i16| format!("{start}/{:02}", (start + 1) % 100);
    let in_year = |year: &str| time(&[words, &[year]].concat());
    if let Some(start) = year_pair(year) {
        // A quarter of 2025/26 is counted in that year, and a month is in one of the two.
        return match in_year(year) {
            Some(time) => vec![time],
            None => [start, start + 1]
                .iter()
                .filter_map(|year| in_year(&year.to_string()))
                .collect(),
        };
    }
    let mut times: Vec<NamedTime> = in_year(year).into_iter().collect();
    // "March 2025 (Q4)" is in 2024/25, and "January 2026 (winter)" in 2025/26.
    let is_of_pair = |word: &&str| {
        is_quarter(word) || Season::of(word).is_some() || matches!(*word, "quarter" | "h1" | "h2")
    };
    if let Some(year) = calendar_year(year).filter(|_| words.iter().any(is_of_pair)) {
        times.extend(in_year(&pair(year - 1)));
        times.extend(in_year(&pair(year)));
        // "31 March 2026 (Q1)" is counted from January.
        times.extend(time(&[words, &[&year.to_string(), "calendar"]].concat()));
    }
    times
}

/// The time that words name. A day that no calendar has is none, because it may be put together here.
fn time(words: &[&str]) -> Option<NamedTime> {
    NamedTime::new(dated(words).ok()??)
}
