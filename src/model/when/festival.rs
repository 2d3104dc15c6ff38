//! The words of a date → the feast or the week they name.

use jiff::Span;
use jiff::civil::Date;

use super::day::day;
use super::piece::DatePiece;
use super::year::{any_year, is_year, year_pair};
use super::{ImpossibleDay, Period, PeriodKind};
use crate::model::calendar::easter_sunday;

/// The feast: "easter 2025", which is over with Easter Monday, and "christmas 2025".
pub(super) fn festival(words: &[&str]) -> Option<Period> {
    let (name, year) = match words {
        ["annual" | "annually", "council" | "meeting", year] if is_year(year) => {
            ("annual-meeting", year)
        }
        ["new-year" | "new-year's", "day", year] => ("new-year's-day", year),
        ["new-year" | "new-year's", "eve", year] => ("new-year's-eve", year),
        [year, name @ ("easter" | "christmas" | "xmas" | "new-year")] => (*name, year),
        [name, year] => (*name, year),
        _ => return None,
    };
    // "New year 2024/25" is the one between the two.
    let year = match name {
        "new-year" | "new-year's" => {
            let between = year_pair(year).and_then(|start| start.checked_add(1));
            between.or_else(|| any_year(year))?
        }
        _ => any_year(year)?,
    };
    let day = |month, day| Date::new(year, month, day).ok();
    match name {
        "easter" => {
            let sunday = easter_sunday(year)?;
            let monday = sunday.tomorrow().ok()?;
            Period::new(sunday, monday, PeriodKind::Easter)
        }
        "christmas" | "xmas" => {
            let day = day(12, 25)?;
            Period::new(day, day, PeriodKind::Christmas)
        }
        // It is held in May.
        "annual-meeting" => Period::new(day(5, 1)?, day(5, 31)?, PeriodKind::MunicipalYear),
        "new-year" | "new-year's" => Period::new(day(1, 1)?, day(1, 31)?, PeriodKind::NewYear),
        "new-year's-day" => Period::new(day(1, 1)?, day(1, 1)?, PeriodKind::NewYear),
        "new-year's-eve" => Period::new(day(12, 31)?, day(12, 31)?, PeriodKind::NewYear),
        _ => None,
    }
}

/// "New year" is a time, and no new date.
pub(super) fn is_new_year(pieces: &[DatePiece], at: usize) -> bool {
    let plain = |at: usize| pieces.get(at).map_or("", |piece| piece.plain.as_str());
    plain(at) == "new" && matches!(plain(at + 1), "year" | "year's")
}

/// The week that begins or ends on a day: "w/c 3 march 2025", "week ending 7 march 2025".
pub(super) fn week(words: &[&str]) -> Result<Option<Period>, ImpossibleDay> {
    let begins = |name: &str| matches!(name, "commencing" | "beginning" | "starting" | "of");
    let (rest, days) = match words {
        ["w/c" | "wc" | "w/b", rest @ ..] => (rest, 6),
        ["week" | "weeks", name, rest @ ..] if begins(name) => (rest, 6),
        ["w/e", rest @ ..] | ["week", "ending" | "end", rest @ ..] => (rest, -6),
        ["week", rest @ ..] => (rest, 6),
        _ => return Ok(None),
    };
    let Some(named) = day(rest)? else {
        return Ok(None);
    };
    let other = named.checked_add(Span::new().days(days)).ok();
    Ok(other.and_then(|other| Period::new(named.min(other), named.max(other), PeriodKind::Week)))
}
