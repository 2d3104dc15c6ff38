//! The words of a date before a time that has a length, or at its start → the last day of that: "before summer 2025", "start of
//! 2025/26".
//!
//! It must not be used for a month: "start of April 2025" may be any day of it.

use jiff::Span;
use jiff::civil::Date;

use super::festival::NEW_YEARS;
use super::single::single;
use super::{ImpossibleDay, Meaning, Period, PeriodKind};

/// Which edge of a time is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum TimeEdge {
    Before,
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
        (Some(Meaning::Month(month)), TimeEdge::Before) => month.first_day().yesterday().ok(),
        (Some(Meaning::Period(period)), TimeEdge::Before) => {
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
        TimeEdge::Before if is_uneven => PeriodKind::BeforeUneven,
        TimeEdge::Before => PeriodKind::Before,
        TimeEdge::Start => PeriodKind::Start,
    };
    Ok(last
        .and_then(|last| Period::new(last, last, kind))
        .map(Meaning::Period))
}

/// Whether councils begin it on different days.
fn is_uneven(period: Period) -> bool {
    matches!(period.kind(), PeriodKind::Term | PeriodKind::Holidays)
}

/// The day on which a time has begun everywhere: the later of two readings counts.
fn start_at_latest(period: Period) -> Date {
    let first = period.first_day();
    if !is_uneven(period) {
        return first;
    }
    let days = match (period.kind(), first.month()) {
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

fn without_edge<'a, 'w>(words: &'a [&'w str]) -> Option<(TimeEdge, &'a [&'w str])> {
    let mut words = words;
    while let ["by" | "at" | "the" | "in" | "from" | "for", rest @ ..] = words {
        words = rest;
    }
    let (edge, rest) = match words {
        // "Before the start of 2025/26" is before 2025/26.
        ["before", "start" | "beginning", rest @ ..]
        | ["before", "the", "start" | "beginning", rest @ ..] => (TimeEdge::Before, rest),
        ["before" | "pre", rest @ ..] | ["prior", "to", rest @ ..] => (TimeEdge::Before, rest),
        ["start" | "beginning", rest @ ..] => (TimeEdge::Start, rest),
        ["new", rest @ ..] if rest.first().is_some_and(|year| NEW_YEARS.contains(year)) => {
            (TimeEdge::Start, rest)
        }
        _ => return None,
    };
    let mut rest = rest;
    while let ["of" | "the", after @ ..] = rest {
        rest = after;
    }
    if let ["new", after @ ..] = rest
        && edge == TimeEdge::Start
    {
        rest = after;
    }
    // "Before the end of March" is in March.
    let is_part = matches!(
        rest,
        [
            "end" | "start" | "beginning" | "mid" | "middle" | "early" | "late",
            ..
        ] | []
    );
    // "Before year end 2025" is in 2025.
    let is_end = rest.contains(&"end");
    (!is_part && !is_end).then_some((edge, rest))
}
