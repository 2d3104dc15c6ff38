//! The words of a date → the month they name.

use super::month_name::month_of_year;
use super::quarter::ordinal;
use super::year::{calendar_year, is_year, is_year_pair, short_year, year_pair};
use crate::model::Month;

/// The month: "march 2025", "mar-25", "mar25", "march '25", "03/2025", "2025-03". "March 25" is none, because it may be a day of March.
pub(super) fn month(words: &[&str]) -> Option<Month> {
    match words {
        [month, years]
            if is_year_pair(years)
                && let Some(month) = month_of_year(month) =>
        {
            in_two_years(month, years)
        }
        [month, year] | [year, month] if let Some(month) = month_of_year(month) => {
            Month::new(calendar_year(year)?, month)
        }
        [one] => in_one_word(one),
        // "The first half of March 2025" is somewhere in March, as "early March" is.
        [half, "half", month, year] if ordinal(half).is_some() => {
            Month::new(calendar_year(year)?, month_of_year(month)?)
        }
        _ => None,
    }
}

/// "March 2025/26" is in 2026, and "October 2025/26" in 2025, in a year from April as in one from September. "July 2025/26" may
/// be in either, and "April 25/26" on two days.
fn in_two_years(month: i8, years: &str) -> Option<Month> {
    let start = year_pair(years).filter(|_| years.len() > SHORT_PAIR)?;
    match month {
        1..=3 => Month::new(start + 1, month),
        9..=12 => Month::new(start, month),
        _ => None,
    }
}

/// The length of "25/26".
const SHORT_PAIR: usize = 5;

/// "10/24": a month and a year in two figures, where it can be no day of a month and no two years.
fn in_figures(word: &str) -> Option<Month> {
    let (month, year) = word.split_once('/')?;
    let year = short_year(year).filter(|year| *year > 2012)?;
    let plain = (1..=2).contains(&month.len()) && month.bytes().all(|one| one.is_ascii_digit());
    plain.then(|| Month::new(year, month.parse().ok()?))?
}

fn in_one_word(word: &str) -> Option<Month> {
    if let Some((first, second)) = word.split_once(['-', '/', '.'])
        && !is_year_pair(word)
    {
        let any = |year: &str| calendar_year(year).or_else(|| short_year(year));
        if let Some(month) = month_of_year(first) {
            return Month::new(any(second)?, month);
        }
        let (month, year) = if is_year(first) {
            (second, first)
        } else {
            (first, second)
        };
        // "2025/6" is a year, and "2025/7" is nobody's month.
        let is_whole = !is_year(first) || month.len() == 2;
        let plain =
            is_whole && month.len() <= 2 && month.bytes().all(|figure| figure.is_ascii_digit());
        return match plain && is_year(year) {
            true => Month::new(year.parse().ok()?, month.parse().ok()?),
            false => in_figures(word),
        };
    }
    let figures = word.find(|letter: char| !letter.is_alphabetic())?;
    let (month, year) = word.split_at_checked(figures)?;
    let year = calendar_year(year).or_else(|| short_year(year))?;
    Month::new(year, month_of_year(month)?)
}
