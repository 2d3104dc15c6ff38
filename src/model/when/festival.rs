//! The words of a date → the feast, or the meeting that a council has each year, that they name.

use jiff::civil::Date;

use super::piece::DatePiece;
use super::year::{any_year, is_year, year_pair};
use super::{Period, PeriodKind};
use crate::model::calendar::easter_sunday;

/// The feast: "easter 2025", which is over with Easter Monday, and "christmas 2025".
pub(super) fn festival(words: &[&str]) -> Option<Period> {
    let (name, year) = match words {
        [
            "annual" | "annually",
            "council" | "meeting",
            "meeting",
            year,
        ]
        | ["annual" | "annually", "council" | "meeting", year]
            if is_year(year) =>
        {
            ("annual-meeting", year)
        }
        ["budget", "council", rest @ .., year]
        | ["budget", "setting", rest @ .., year]
        | ["budget", "meeting", rest @ .., year]
            if matches!(rest, [] | ["meeting"] | ["council"]) && is_year(year) =>
        {
            ("budget-meeting", year)
        }
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
        "christmas" | "xmas" => year_pair(year).or_else(|| any_year(year))?,
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
        // The council tax of the next year must be set by 11 March.
        "budget-meeting" => Period::new(day(2, 1)?, day(3, 11)?, PeriodKind::BudgetMeeting),
        _ => None,
    }
}

/// "New year" and "new financial year" are times, and no new dates.
pub(super) fn is_new_year(pieces: &[DatePiece], at: usize) -> bool {
    let plain = |at: usize| pieces.get(at).map_or("", |piece| piece.plain.as_str());
    plain(at) == "new"
        && (matches!(plain(at + 1), "year" | "year's") || NEW_YEARS.contains(&plain(at + 1)))
}

/// Years of which the new one is named for its start: "new financial year 2025/26".
pub(super) const NEW_YEARS: [&str; 8] = [
    "financial",
    "municipal",
    "academic",
    "school",
    "council",
    "civic",
    "mayoral",
    "calendar",
];
