//! The words of a date before a time that has a length, or at its start → the last day of that: "before summer 2025", "in advance
//! of the start of 2025/26", "start of 2025/26".
//!
//! It must not be used for the start of a month: "start of April 2025" may be any day of it.

use jiff::Span;
use jiff::civil::Date;

use super::around::without_lead;
use super::day::day_of_month;
use super::festival::NEW_YEARS;
use super::hour::without_hour;
use super::joined::is_day_in_figures;
use super::month_name::month_of_year;
use super::named_day::named_day;
use super::single::single;
use super::{ImpossibleDay, Meaning, Period, PeriodKind};
use crate::model::day_of_week;

/// Which edge of a time is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum TimeEdge {
    Before,
    /// "Ready for September 2025" may be in September, "ready for winter 2025" is before it.
    ReadyFor,
    Start,
}

/// What is before a time or at its start; none where no such word comes before it.
pub(super) fn edge(words: &[&str]) -> Result<Option<Meaning>, ImpossibleDay> {
    let Some((edge, rest)) = without_edge(words) else {
        return Ok(None);
    };
    let time = single(rest)?;
    let is_uneven = matches!(&time, Some(Meaning::Period(period)) if is_uneven(*period));
    let last = match (time, edge) {
        (Some(Meaning::Day(day)), TimeEdge::Before) if is_whole_day(rest) => day.yesterday().ok(),
        (Some(Meaning::Month(month)), TimeEdge::Before) => month.first_day().yesterday().ok(),
        (Some(Meaning::Period(period)), TimeEdge::Before | TimeEdge::ReadyFor) => {
            start_at_latest(period).yesterday().ok()
        }
        (Some(Meaning::Period(period)), TimeEdge::Start) => {
            let is_long = period.last_day() > period.first_day().last_of_month();
            let month = period.first_day().checked_add(Span::new().days(20)).ok();
            month.filter(|_| is_long).map(|day| day.last_of_month())
        }
        _ => None,
    };
    let kind = match edge {
        TimeEdge::Start => PeriodKind::Start,
        _ if is_uneven => PeriodKind::BeforeUneven,
        _ => PeriodKind::Before,
    };
    Ok(last
        .and_then(|last| Period::new(last, last, kind))
        .map(Meaning::Period))
}

/// Whether a day is named, and nothing in it: what is before noon on a day, or before a meeting on it, may be on that day.
fn is_whole_day(words: &[&str]) -> bool {
    let begins = words.first().is_some_and(|first| {
        day_of_month(first).is_some()
            || month_of_year(first).is_some()
            || day_of_week(first).is_some()
            || is_day_in_figures(first)
    });
    (begins && without_hour(words).len() == words.len()) || named_day(words).is_some()
}

/// Whether councils begin it on different days.
fn is_uneven(period: Period) -> bool {
    matches!(
        period.kind(),
        PeriodKind::Term
            | PeriodKind::Holidays
            | PeriodKind::BudgetMeeting
            | PeriodKind::AnnualMeeting
            | PeriodKind::MunicipalYear
    )
}

/// The day on which a time has begun everywhere: the later of two readings counts.
fn start_at_latest(period: Period) -> Date {
    let first = period.first_day();
    if !is_uneven(period) {
        return first;
    }
    let days = match (period.kind(), first.month()) {
        // A meeting may be on the last of these days.
        (PeriodKind::BudgetMeeting | PeriodKind::AnnualMeeting, _) => return period.last_day(),
        // It begins with the annual meeting of the council, which is held by the middle of May as a rule.
        (PeriodKind::MunicipalYear, _) => 14,
        (PeriodKind::Term, 4) | (PeriodKind::Term, 8) => 24,
        (PeriodKind::Term, _) => 7,
        (_, 12) => 5,
        (_, 5) => 7,
        (_, 7) => 12,
        // The Easter holidays begin with Good Friday at the latest.
        (_, 3 | 4) => 14,
        (_, _) => 13,
    };
    let later = first.checked_add(Span::new().days(days)).ok();
    later.map_or(first, |later| later.min(period.last_day()))
}

/// What comes before a time by whose beginning something is done.
const BEFORE: [(&[&str], TimeEdge); 10] = [
    (&["in", "place", "for"], TimeEdge::ReadyFor),
    (&["before"], TimeEdge::Before),
    (&["pre"], TimeEdge::Before),
    (&["prior", "to"], TimeEdge::Before),
    (&["ahead", "of"], TimeEdge::Before),
    (&["in", "advance", "of"], TimeEdge::Before),
    (&["in", "time", "for"], TimeEdge::ReadyFor),
    (&["ready", "for"], TimeEdge::ReadyFor),
    (&["in", "readiness", "for"], TimeEdge::ReadyFor),
    (&["in", "preparation", "for"], TimeEdge::ReadyFor),
];

/// What may be before such a word beside what may be before any date, and says no more.
const ABOUT: [&[&str]; 7] = [
    &["any", "time"],
    &["from"],
    &["well"],
    &["just"],
    &["shortly"],
    &["immediately"],
    &["to", "be"],
];

fn without_edge<'a, 'w>(words: &'a [&'w str]) -> Option<(TimeEdge, &'a [&'w str])> {
    // Most dates have no such word.
    if !words.iter().any(|word| is_of_edge(word)) {
        return None;
    }
    let mut words = words;
    let (edge, rest) = loop {
        if let Some(before) = BEFORE
            .iter()
            .find_map(|(before, edge)| Some((*edge, words.strip_prefix(*before)?)))
        {
            break before;
        }
        match words {
            [first, rest @ ..] if is_start(first) => break (TimeEdge::Start, rest),
            ["new", rest @ ..] if rest.first().is_some_and(|year| NEW_YEARS.contains(year)) => {
                break (TimeEdge::Start, rest);
            }
            _ => {
                let mut about = ABOUT.iter();
                let rest = without_lead(words);
                words = rest.or_else(|| about.find_map(|about| words.strip_prefix(*about)))?;
            }
        }
    };
    let mut rest = without_links(rest);
    // "Before the start of 2025/26" is before 2025/26.
    if edge != TimeEdge::Start
        && let [first, after @ ..] = rest
        && is_start(first)
    {
        rest = without_links(after);
    }
    if let ["new", after @ ..] = rest
        && !matches!(after, ["year" | "year's", ..])
    {
        rest = after;
    }
    // "Before the end of March" and "before the close of March" are in March.
    let is_part = matches!(
        rest,
        [
            "end"
                | "close"
                | "finish"
                | "conclusion"
                | "completion"
                | "mid"
                | "middle"
                | "early"
                | "late",
            ..
        ] | []
    ) || rest.first().is_some_and(|first| is_start(first));
    // "Before year end 2025" is in 2025.
    let is_end = rest.contains(&"end");
    (!is_part && !is_end).then_some((edge, rest))
}

/// A word of those that name an edge.
fn is_of_edge(word: &str) -> bool {
    const OTHERS: [&str; 10] = [
        "before",
        "pre",
        "prior",
        "ahead",
        "advance",
        "time",
        "ready",
        "readiness",
        "preparation",
        "place",
    ];
    word == "new" || OTHERS.contains(&word) || is_start(word)
}

fn is_start(word: &str) -> bool {
    matches!(
        word,
        "start" | "beginning" | "onset" | "outset" | "commencement"
    )
}

fn without_links<'a, 'w>(words: &'a [&'w str]) -> &'a [&'w str] {
    let mut words = words;
    while let ["of" | "the", after @ ..] = words {
        words = after;
    }
    words
}
