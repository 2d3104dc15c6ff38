//! The word of a date → the months that it has in figures: "01-03/2025", "10-12/24".

use jiff::civil::Date;

use super::year::{is_year, period, short_year};
use super::{Period, PeriodKind};

/// The time from the first of the months to the last.
pub(super) fn months_in_figures(word: &str) -> Option<Period> {
    let (first, last, year) = parts(word)?;
    let year = match is_year(year) {
        true => year.parse().ok()?,
        false => short_year(year)?,
    };
    let end = Date::new(year, last, 1).map(Date::last_of_month);
    (first < last).then(|| period(Date::new(year, first, 1), end, PeriodKind::Range))?
}

/// Whether the figures are two months and their year, and no day: the hyphen is between the months, the stroke before the year.
pub(super) fn are_months_in_figures(word: &str) -> bool {
    parts(word).is_some()
}

fn parts(word: &str) -> Option<(i8, i8, &str)> {
    let (months, year) = word.split_once('/')?;
    let (first, last) = months.split_once('-')?;
    let month = |figures: &str| {
        let month = figures.parse().ok().filter(|_| figures.len() <= 2)?;
        (1..=12).contains(&month).then_some(month)
    };
    Some((month(first)?, month(last)?, year))
}
