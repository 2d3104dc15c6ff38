//! The words of a date → the quarter or the half of a year they name.
//!
//! Councils count quarters in financial years. So the first quarter of 2025 is counted from April too: that is the later of
//! the two that it can be.

use jiff::civil::Date;

use super::year::{calendar_year, financial_start, period};
use super::{Period, PeriodKind};

/// "q4".
pub(super) fn is_quarter(word: &str) -> bool {
    number(word).is_some()
}

/// The quarter or half: "q4 2025/26", "qtr 4 2015/16", "2nd quarter 2025/26", "h1 2025/26".
pub(super) fn quarter(words: &[&str]) -> Option<Period> {
    match words {
        [one, rest @ ..] if let Some(number) = number(one) => of_year(number, rest),
        [rest @ .., one] if let Some(number) = number(one) => of_year(number, rest),
        ["q" | "qtr" | "qu" | "quarter", figure, rest @ ..]
            if let Some(number) = figure_of(figure) =>
        {
            of_year(number, rest)
        }
        [which, "quarter" | "qtr", rest @ ..] if let Some(number) = ordinal(which) => {
            of_year(number, rest)
        }
        ["h1", rest @ ..] => half(1, rest),
        ["h2", rest @ ..] => half(2, rest),
        [which, "half", rest @ ..] if let Some(number @ (1 | 2)) = ordinal(which) => {
            half(number, rest)
        }
        _ => None,
    }
}

fn number(word: &str) -> Option<i8> {
    let names = ["quarter", "qtr", "q"];
    let rest = names.iter().find_map(|name| word.strip_prefix(name))?;
    figure_of(rest.trim_start_matches(['.', '-']))
}

fn figure_of(word: &str) -> Option<i8> {
    let number = match word {
        "one" => 1,
        "two" => 2,
        "three" => 3,
        "four" => 4,
        _ if word.len() == 1 => word.parse().ok()?,
        _ => return None,
    };
    (1..=4).contains(&number).then_some(number)
}

fn ordinal(word: &str) -> Option<i8> {
    match word {
        "1st" | "first" => Some(1),
        "2nd" | "second" => Some(2),
        "3rd" | "third" => Some(3),
        "4th" | "fourth" | "last" | "final" => Some(4),
        _ => None,
    }
}

/// The first year of the financial year in which quarters are counted.
fn start(year: &[&str]) -> Option<i16> {
    financial_start(year).or_else(|| match year {
        [year] => calendar_year(year.strip_prefix("fy").unwrap_or(year)),
        _ => None,
    })
}

fn of_year(number: i8, year: &[&str]) -> Option<Period> {
    let start = start(year)?;
    let (year, month) = match number {
        4 => (start.checked_add(1)?, 1),
        number => (start, 3 * number + 1),
    };
    let last = Date::new(year, month + 2, 1).map(Date::last_of_month);
    period(Date::new(year, month, 1), last, PeriodKind::Quarter)
}

/// The half of a financial year, or of a year of the calendar.
fn half(number: i8, year: &[&str]) -> Option<Period> {
    let (first, last) = match financial_start(year) {
        Some(start) if number == 1 => (Date::new(start, 4, 1), Date::new(start, 9, 30)),
        Some(start) => (
            Date::new(start, 10, 1),
            Date::new(start.checked_add(1)?, 3, 31),
        ),
        None => {
            let [year] = year else { return None };
            let year = calendar_year(year)?;
            match number {
                1 => (Date::new(year, 1, 1), Date::new(year, 6, 30)),
                _ => (Date::new(year, 7, 1), Date::new(year, 12, 31)),
            }
        }
    };
    period(first, last, PeriodKind::Half)
}
