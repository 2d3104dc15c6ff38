//! The words of a date → the exact day they name.

use jiff::civil::Date;

use super::ImpossibleDay;
use super::month_name::month_of_year;
use super::months_in_figures::are_months_in_figures;
use super::year::{is_year, short_year};

/// "12", "1st", "22nd", "21ain": any number of one or two figures, so that "32nd" can be called impossible.
pub(super) fn day_of_month(word: &str) -> Option<i8> {
    const ENDINGS: [&str; 12] = [
        "st", "nd", "rd", "th", "af", "il", "ydd", "edd", "fed", "ed", "eg", "ain",
    ];
    let figures = ENDINGS.iter().find_map(|ending| word.strip_suffix(ending));
    let figures = figures.unwrap_or(word);
    let plain =
        (1..=2).contains(&figures.len()) && figures.bytes().all(|figure| figure.is_ascii_digit());
    plain.then(|| figures.parse().ok())?
}

/// The day: "12th july 2018", "july 12 2018", "12-jul-18", "2018-07-12", "12/07/2018". A day that no calendar has is an error.
pub(super) fn day(words: &[&str]) -> Result<Option<Date>, ImpossibleDay> {
    let parts = match words {
        [one] if are_months_in_figures(one) => None,
        [one] => in_one_word(one),
        [first, second, year] => {
            let named = in_words(first, second, year).or_else(|| in_words(second, first, year));
            named.or_else(|| apart(first, second, year))
        }
        _ => None,
    };
    parts
        .map(|(year, month, day)| {
            Date::new(year, month, day).map_err(|_| ImpossibleDay {
                pieces: words.iter().map(|word| (*word).to_owned()).collect(),
            })
        })
        .transpose()
}

/// "28 03 2025": two figures each, and no number among other words.
fn apart(day: &str, month: &str, year: &str) -> Option<(i16, i8, i8)> {
    let number = |word: &str| figures(word).filter(|number| word.len() == 2 && *number <= 31);
    let (day, month) = (number(day)?, number(month).filter(|month| *month <= 12)?);
    is_year(year).then(|| Some((self::year(year)?, month, day)))?
}

fn in_one_word(word: &str) -> Option<(i16, i8, i8)> {
    if let Some((day, month, year)) = run_together(word) {
        return in_words(day, month, year);
    }
    let parts: Vec<&str> = word.split(['/', '.', '-']).collect();
    let [first, second, third] = parts.as_slice() else {
        return None;
    };
    if is_year(first) {
        // A year comes first only where the day comes last: "2025-03-31", "2025/03/31".
        let is_of_one_sign = ['-', '/', '.']
            .iter()
            .any(|sign| word.matches(*sign).count() == 2);
        // "2025/26/27" are years.
        let is_month = word.contains('-') || figures(second).is_some_and(|month| month <= 12);
        let is_iso = is_of_one_sign && is_month && second.len() == 2 && third.len() == 2;
        return is_iso.then(|| Some((year(first)?, figures(second)?, figures(third)?)))?;
    }
    in_words(first, second, third)
        .or_else(|| in_words(second, first, third))
        .or_else(|| Some((year(third)?, day_of_month(second)?, day_of_month(first)?)))
}

/// "31mar25", "31march2025".
fn run_together(word: &str) -> Option<(&str, &str, &str)> {
    let month = word.find(|letter: char| letter.is_ascii_alphabetic())?;
    let (day, rest) = word.split_at_checked(month)?;
    let year = rest.find(|letter: char| letter.is_ascii_digit())?;
    let (month, year) = rest.split_at_checked(year)?;
    let is_figure = |day: &str| day.bytes().all(|one| one.is_ascii_digit());
    let plain = !day.is_empty() && is_figure(day) && month.len() > 2;
    plain.then_some((day, month, year))
}

fn in_words(day: &str, month: &str, year_of_it: &str) -> Option<(i16, i8, i8)> {
    Some((year(year_of_it)?, month_of_year(month)?, day_of_month(day)?))
}

/// After a day and a month, two figures are a year of this century.
fn year(word: &str) -> Option<i16> {
    match is_year(word) {
        true => word.parse().ok(),
        false => short_year(word.strip_prefix('\'').unwrap_or(word)),
    }
}

fn figures(word: &str) -> Option<i8> {
    word.parse().ok()
}
