//! The words of a date → the day they name: "St David's Day 2025", "New Year's Eve 2025".

use jiff::civil::Date;

use super::year::{any_year, year_pair};

/// The day that has a name.
pub(super) fn named_day(words: &[&str]) -> Option<Date> {
    let (name, year) = match words {
        [name @ .., "day", year] => (name, year),
        ["new-year's" | "new-year", "eve", year] => (&["eve"][..], year),
        ["christmas", "eve", year] => (&["christmas", "eve"][..], year),
        _ => return None,
    };
    let (month, day) = match name {
        ["new-year's" | "new-year" | "new-years"] => (1, 1),
        ["st" | "saint", "david's" | "davids"] => (3, 1),
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
