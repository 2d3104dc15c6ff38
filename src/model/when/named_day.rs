//! The words of a date → the day they name: "St David's Day 2025", "New Year's Eve 2025".

use jiff::civil::{Date, Weekday};

use super::month_name::month_of_year;
use super::quarter::ordinal;
use super::year::{any_year, year_pair};
use crate::model::calendar::easter_sunday;
use crate::model::{Month, day_of_week};

/// The day that has a name.
pub(super) fn named_day(words: &[&str]) -> Option<Date> {
    let (name, year) = match words {
        ["easter", "sunday", year] | ["sunday" | "sul", "easter", year] => {
            return easter_sunday(any_year(year)?);
        }
        ["easter", "monday", year] | ["monday" | "llun", "easter", year] => {
            return easter_sunday(any_year(year)?)?.tomorrow().ok();
        }
        ["last" | "final", rest @ .., month, year] if let Some(month) = month_of_year(month) => {
            return last_of_month(rest, Month::new(any_year(year)?, month)?.last_day());
        }
        // "First Monday in May 2025".
        [which, weekday, month, year]
            if let (Some(month), Some(weekday)) = (month_of_year(month), day_of_week(weekday)) =>
        {
            let nth = ordinal(which)?;
            let first = Month::new(any_year(year)?, month)?.first_day();
            return first.nth_weekday_of_month(nth, weekday).ok();
        }
        ["remembrance", "sunday", year] | ["sunday" | "sul", "cofio", year] => {
            let november = Date::new(any_year(year)?, 11, 1).ok()?;
            return november.nth_weekday_of_month(2, Weekday::Sunday).ok();
        }
        // "Dydd Gŵyl Dewi".
        ["gŵyl" | "gwyl", "dewi", year] => (&["st", "david's"][..], year),
        [name @ .., "day", year] => (name, year),
        ["new-year's" | "new-year", "eve", year] => (&["eve"][..], year),
        ["good", "friday", year] | ["friday" | "gwener", "groglith", year] => {
            let sunday = easter_sunday(any_year(year)?)?;
            return sunday.yesterday().ok()?.yesterday().ok();
        }
        ["burns", "night", year] => (&["burns"][..], year),
        ["new-year's-day", year] => (&["new-year's"][..], year),
        // "Noswyl Nadolig", "Calan Mai".
        ["noswyl", "christmas", year] => (&["christmas", "eve"][..], year),
        ["new-year", "may", year] => (&["may"][..], year),
        ["nye", year] => (&["eve"][..], year),
        ["hogmanay", year] => (&["eve"][..], year),
        ["christmas", "eve", year] => (&["christmas", "eve"][..], year),
        _ => return None,
    };
    let (month, day) = match name {
        ["new-year's" | "new-year" | "new-years"] => (1, 1),
        ["st" | "saint", "david's" | "davids"] => (3, 1),
        ["burns"] => (1, 25),
        ["lady"] => (3, 25),
        ["st" | "saint", "patrick's" | "patricks"] => (3, 17),
        ["st" | "saint", "george's" | "georges"] => (4, 23),
        ["st" | "saint", "andrew's" | "andrews"] => (11, 30),
        ["may"] => (5, 1),
        ["armistice" | "remembrance"] => (11, 11),
        ["christmas"] => (12, 25),
        ["christmas", "eve"] => (12, 24),
        ["boxing"] => (12, 26),
        ["eve"] => (12, 31),
        _ => return None,
    };
    // "New Year's Day 2024/25" is the one between the two.
    let year = match year_pair(year) {
        Some(start) if month < 4 => start.checked_add(1)?,
        Some(start) => start,
        None => any_year(year)?,
    };
    Date::new(year, month, day).ok()
}

/// "Last day of March 2025", "last working day in March 2025", "last Friday of March 2025".
fn last_of_month(named: &[&str], last: Date) -> Option<Date> {
    let is_meant = |day: Date| match named {
        ["day"] => Some(true),
        ["working", "day"] => Some(!matches!(
            day.weekday(),
            Weekday::Saturday | Weekday::Sunday
        )),
        [name] => day_of_week(name).map(|name| name == day.weekday()),
        _ => None,
    };
    let mut day = last;
    while !is_meant(day)? {
        day = day.yesterday().ok()?;
    }
    Some(day)
}
