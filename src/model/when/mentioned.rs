//! The words of a date, and a place in them → the time that is named there, with or without a year.
//!
//! It is read by itself and knows nothing of what all the words mean, so that it can tell what a reading leaves out.

use jiff::civil::Date;

use super::day::{day, day_of_month};
use super::joined::is_day_in_figures;
use super::month_name::month_of_year;
use super::quarter::number;
use super::season::Season;
use super::year::{any_year, calendar_year, is_year, is_year_pair, year_pair};

/// A time that is named beside others, with or without its year.
#[derive(Debug)]
pub(super) enum MentionedTime {
    /// One of these months, of any year.
    Months(i8, i8),
    /// A day of any year.
    Day(i8, i8),
    /// A time that begins on this day.
    From(Date),
}

/// The time that the word at a place names, with the words beside it; none where it names none.
pub(super) fn mentioned_at(plain: &[&str], at: usize) -> Option<MentionedTime> {
    let (before, rest) = plain.split_at_checked(at)?;
    let (word, after) = rest.split_first()?;
    if let Some(month) = month_of_year(word) {
        of_month(month, before.last(), after)
    } else if let Some(quarter) = number(word) {
        of_quarter(quarter, plain, after.first().copied())
    } else if let Some(season) = Season::of(word) {
        of_season(season, plain, after.first().copied())
    } else if is_day_in_figures(word) {
        day(&[word]).ok()?.map(MentionedTime::From)
    } else if let Some(start) = year_pair(word) {
        Date::new(start, 4, 1).ok().map(MentionedTime::From)
    } else if is_year(word) {
        let year = calendar_year(word)?;
        Date::new(year, 1, 1).ok().map(MentionedTime::From)
    } else {
        // "14/4".
        let (day, month) = word.split_once('/')?;
        let (day, month) = (day_of_month(day)?, month.parse().ok()?);
        (1..=12)
            .contains(&month)
            .then_some(MentionedTime::Day(month, day))
    }
}

/// "June", "13 May", "May 13, 2026".
fn of_month(month: i8, before: Option<&&str>, after: &[&str]) -> Option<MentionedTime> {
    let (behind, after) = match after {
        [day, rest @ ..] if any_year(day).is_none() && day_of_month(day).is_some() => {
            (day_of_month(day), rest)
        }
        all => (None, all),
    };
    let year = match after {
        [",", year, ..] | [year, ..] => calendar_year(year),
        [] => None,
    };
    let day = before.and_then(|day| day_of_month(day)).or(behind);
    match (year, day) {
        (Some(year), _) => Date::new(year, month, 1).ok().map(MentionedTime::From),
        (None, Some(day)) => Some(MentionedTime::Day(month, day)),
        (None, None) => Some(MentionedTime::Months(month, month)),
    }
}

/// "Q1", "Q4 25/26". Where nothing says of which kind of year it is, it may be counted from January or from April.
fn of_quarter(quarter: i8, plain: &[&str], year: Option<&str>) -> Option<MentionedTime> {
    let of_calendar = quarter * 3 - 2;
    let of_financial_year = quarter % 4 * 3 + 1;
    if let Some(start) = year.and_then(year_pair) {
        let year = if quarter == 4 { start + 1 } else { start };
        let first = Date::new(year, of_financial_year, 1);
        return first.ok().map(MentionedTime::From);
    }
    if let Some(year) = year.and_then(any_year) {
        let first = Date::new(year, of_calendar, 1);
        return first.ok().map(MentionedTime::From);
    }
    let is_alone = plain.iter().filter(|word| number(word).is_some()).count() == 1;
    let is_unsaid = is_alone && !plain.iter().any(|word| is_year_pair(word));
    let first = if is_unsaid {
        of_calendar
    } else {
        of_financial_year
    };
    let length = (of_financial_year + 2 - first).rem_euclid(12);
    Some(MentionedTime::Months(first, first + length))
}

/// "Summer", "autumn 2026". A school term of that name is longer, and beside another season none is meant.
fn of_season(season: Season, plain: &[&str], year: Option<&str>) -> Option<MentionedTime> {
    let seasons = plain.iter().filter(|word| Season::of(word).is_some());
    let (first, last) = match (season, seasons.count() == 1) {
        (Season::Spring, true) => (1, 5),
        (Season::Summer, true) => (4, 8),
        (Season::Autumn, true) => (8, 12),
        (Season::Spring, false) => (3, 5),
        (Season::Summer, false) => (6, 8),
        (Season::Autumn, false) => (9, 11),
        (Season::Winter, _) => (12, 14),
    };
    let is_late = matches!(season, Season::Autumn | Season::Winter);
    let of_pair = |start: i16| if is_late { start } else { start + 1 };
    match year {
        Some("term" | "recess") => None,
        // "Winter 2026" may be the one that ends in that year.
        Some(year) if any_year(year).is_some() && season == Season::Winter => None,
        Some(year) => match year_pair(year).map(of_pair).or_else(|| any_year(year)) {
            Some(year) => Date::new(year, first, 1).ok().map(MentionedTime::From),
            None => Some(MentionedTime::Months(first, last)),
        },
        None => Some(MentionedTime::Months(first, last)),
    }
}
