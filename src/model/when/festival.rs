//! The words of a date → the feast or the week they name.

use jiff::Span;
use jiff::civil::Date;

use super::day::day;
use super::year::calendar_year;
use super::{ImpossibleDay, Period, PeriodKind};
use crate::model::calendar::easter_sunday;

/// The feast: "easter 2025", which is over with Easter Monday, and "christmas 2025".
pub(super) fn festival(words: &[&str]) -> Option<Period> {
    let [name, year] = words else {
        return None;
    };
    let year = calendar_year(year)?;
    match *name {
        "easter" => {
            let sunday = easter_sunday(year)?;
            let monday = sunday.tomorrow().ok()?;
            Period::new(sunday, monday, PeriodKind::Easter)
        }
        "christmas" | "xmas" => {
            let day = Date::new(year, 12, 25).ok()?;
            Period::new(day, day, PeriodKind::Christmas)
        }
        _ => None,
    }
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
