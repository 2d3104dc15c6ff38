//! The words of a date → the feast, or the meeting that a council has each year, that they name.

use jiff::civil::{Date, Weekday};

use super::piece::DatePiece;
use super::year::{any_year, calendar_year, is_year, period, year_pair};
use super::{Period, PeriodKind};
use crate::model::calendar::easter_sunday;

/// The feast: "easter 2025", which is over with Easter Monday, and "christmas 2025".
pub(super) fn festival(words: &[&str]) -> Option<Period> {
    if let Some(budget) = budget(words) {
        return Some(budget);
    }
    let (name, year) = match words {
        // "May 2026 local elections", "local elections in May 2026".
        ["may", year, kind @ .., "election" | "elections"]
        | [kind @ .., "election" | "elections", "may", year]
        | [kind @ .., "may", "election" | "elections", year]
            if (kind.is_empty() || is_local(kind)) && calendar_year(year).is_some() =>
        {
            ("local-elections", year)
        }
        [name @ .., year] | [year, name @ ..] if is_year(year) && is_annual_meeting(name) => {
            ("annual-meeting", year)
        }
        [kind @ .., "election" | "elections", year]
        | [year, kind @ .., "election" | "elections"]
            if is_local(kind) && calendar_year(year).is_some() =>
        {
            ("local-elections", year)
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
        "annual-meeting" => Period::new(day(5, 1)?, day(5, 31)?, PeriodKind::AnnualMeeting),
        "local-elections" => {
            let thursday = day(4, 30)?.nth_weekday(1, Weekday::Thursday).ok()?;
            Period::new(thursday, thursday, PeriodKind::LocalElections)
        }
        "new-year" | "new-year's" => Period::new(day(1, 1)?, day(1, 31)?, PeriodKind::NewYear),
        "budget-meeting" => budget_before(year),
        _ => None,
    }
}

/// The council tax of the financial year that begins in a year must be set by 11 March.
fn budget_before(year: i16) -> Option<Period> {
    period(
        Date::new(year, 2, 1),
        Date::new(year, 3, 11),
        PeriodKind::BudgetMeeting,
    )
}

/// "2025/26 budget", "budget setting 2025/26": it is set before its year begins. "2025 budget" may be anybody's.
fn budget(words: &[&str]) -> Option<Period> {
    let names_year = |word: &&&str| year_pair(word).is_some();
    let (years, names): (Vec<&str>, Vec<&str>) = words.iter().partition(names_year);
    let [year] = years.as_slice() else {
        return None;
    };
    let are_known = names.iter().all(|name| BUDGET.contains(name));
    (are_known && names.contains(&"budget")).then(|| budget_before(year_pair(year)?))?
}

/// What may be beside "budget" in the name of one.
pub(super) const BUDGET: [&str; 16] = [
    "budget",
    "scrutiny",
    "council",
    "council's",
    "setting",
    "meeting",
    "process",
    "round",
    "cycle",
    "proposals",
    "annual",
    "revenue",
    "capital",
    "financial",
    "year",
    "full",
];

/// The meeting of the council at which a municipal year begins. In Welsh "annual" and "general" come after "meeting".
fn is_annual_meeting(name: &[&str]) -> bool {
    matches!(
        name,
        ["agm"]
            | ["annual" | "annually", "council" | "meeting"]
            | ["annual" | "annually", "council" | "general", "meeting"]
            | ["annual" | "annually", "meeting", "council"]
            | ["meeting", "annual" | "annually"]
            | ["meeting", "annual" | "annually", "council"]
            | ["meeting", "general", "annual" | "annually"]
    )
}

/// Whose elections are held on the first Thursday in May.
fn is_local(kind: &[&str]) -> bool {
    matches!(
        kind,
        ["local" | "council" | "county" | "borough" | "district"]
            | ["local", "government" | "council"]
            | ["county" | "borough" | "district" | "city", "council"]
    )
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
