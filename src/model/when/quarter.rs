//! The words of a date → the quarter or the half of a year they name.
//!
//! Councils count quarters in financial years. So Q1 of 2025 is counted from April too: that is the later of the two that it
//! can be, and the halves are counted in the same way. "The first quarter of 2025" in words is one of the calendar, and so is
//! one that says so.

use jiff::Span;
use jiff::civil::Date;

use super::year::{any_year, calendar_year, financial_start, period};
use super::{Period, PeriodKind};

/// "q4".
pub(super) fn is_quarter(word: &str) -> bool {
    number(word).is_some()
}

/// The quarter or half: "q4 2025/26", "qtr 4 2015/16", "2nd quarter 2025/26", "h1 2025/26".
pub(super) fn quarter(words: &[&str]) -> Option<Period> {
    if let Some(rest) = of_calendar(words) {
        return in_calendar(rest);
    }
    match words {
        [which, "quarter" | "qtr", year]
            if let Some(number) = ordinal(which)
                && let Some(year) = calendar_year(year) =>
        {
            of_calendar_year(number, year)
        }
        [one, rest @ ..] if let Some(number) = number(one) => of_year(number, rest),
        [rest @ .., one] if let Some(number) = number(one) => of_year(number, rest),
        ["q" | "qtr" | "qu" | "quarter", figure, rest @ ..]
            if let Some(number) = figure_of(figure) =>
        {
            of_year(number, rest)
        }
        [rest @ .., "q" | "qtr" | "quarter", figure]
            if !rest.is_empty()
                && let Some(number) = figure_of(figure) =>
        {
            of_year(number, rest)
        }
        [which, "quarter" | "qtr", rest @ ..] if let Some(number) = ordinal(which) => {
            of_year(number, rest)
        }
        // "Chwarter cyntaf", "hanner cyntaf".
        [part @ ("quarter" | "half"), which, rest @ ..] if ordinal(which).is_some() => {
            quarter(&[&[*which, *part], rest].concat())
        }
        // "Half-year 2025/26" is the first half of that year.
        ["half-year", rest @ ..] | ["half", "year", rest @ ..] => half(1, rest),
        // "First six months" are a half, "last three months" a quarter.
        [
            which,
            length @ ("six" | "6" | "three" | "3"),
            "months",
            rest @ ..,
        ] if let Some(number @ (1 | 4)) = ordinal(which) => {
            let which = if number == 1 { "first" } else { "last" };
            let part = match *length {
                "six" | "6" => "half",
                _ => "quarter",
            };
            quarter(&[&[which, part], rest].concat())
        }
        ["h1", rest @ ..] => half(1, rest),
        ["h2", rest @ ..] => half(2, rest),
        [rest @ .., "h1"] => half(1, rest),
        [rest @ .., "h2"] => half(2, rest),
        [which, "half", year]
            if let Some(number) = half_number(which)
                && let Some(year) = calendar_year(year) =>
        {
            calendar_half(number, year)
        }
        [which, "half", rest @ ..] if let Some(number) = half_number(which) => half(number, rest),
        _ => None,
    }
}

pub(super) fn number(word: &str) -> Option<i8> {
    // "3Q".
    if let Some(figure) = word.strip_suffix('q') {
        return figure_of(figure).filter(|_| figure.len() == 1);
    }
    let names = ["quarter", "qtr", "q"];
    let rest = names.iter().find_map(|name| word.strip_prefix(name))?;
    figure_of(rest.trim_start_matches(['.', '-']))
}

pub(super) fn figure_of(word: &str) -> Option<i8> {
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

pub(super) fn ordinal(word: &str) -> Option<i8> {
    match word {
        "1st" | "1af" | "first" => Some(1),
        "2nd" | "2il" | "second" => Some(2),
        "3rd" | "3ydd" | "third" => Some(3),
        "4th" | "4ydd" | "fourth" | "last" | "final" => Some(4),
        _ => None,
    }
}

/// Which half: "the second half", "the latter half".
fn half_number(word: &str) -> Option<i8> {
    match word {
        "latter" | "last" => Some(2),
        word => ordinal(word).filter(|number| *number <= 2),
    }
}

/// "Q1 calendar year 2025", "calendar Q1 2025", "Q1 2025 calendar year" without the words that say so.
fn of_calendar<'w>(words: &[&'w str]) -> Option<Vec<&'w str>> {
    let is_said = words.contains(&"calendar");
    let rest = words.iter().copied();
    is_said.then(|| {
        rest.filter(|word| !matches!(*word, "calendar" | "year"))
            .collect()
    })
}

fn in_calendar(words: Vec<&str>) -> Option<Period> {
    let (number, year) = match words.as_slice() {
        [one, year] | [year, one] if let Some(number) = number(one) => (number, year),
        ["quarter" | "qtr" | "q", figure, year] => (figure_of(figure)?, year),
        [which, "quarter" | "qtr", year] => (ordinal(which)?, year),
        [which, "half", year] => return calendar_half(half_number(which)?, calendar_year(year)?),
        ["h1", year] | [year, "h1"] => return calendar_half(1, calendar_year(year)?),
        ["h2", year] | [year, "h2"] => return calendar_half(2, calendar_year(year)?),
        _ => return None,
    };
    of_calendar_year(number, calendar_year(year)?)
}

fn of_calendar_year(number: i8, year: i16) -> Option<Period> {
    let quarter = months(number, year, 1)?;
    Period::new(
        quarter.first_day(),
        quarter.last_day(),
        PeriodKind::CalendarQuarter,
    )
}

fn calendar_half(number: i8, year: i16) -> Option<Period> {
    let (first, last) = match number {
        1 => (Date::new(year, 1, 1), Date::new(year, 6, 30)),
        _ => (Date::new(year, 7, 1), Date::new(year, 12, 31)),
    };
    period(first, last, PeriodKind::CalendarHalf)
}

/// A quarter of a year that begins with a month.
fn months(number: i8, year: i16, first_month: i8) -> Option<Period> {
    let month = first_month + 3 * (number - 1);
    let (year, month) = match month {
        13.. => (year.checked_add(1)?, month - 12),
        month => (year, month),
    };
    let last = Date::new(year, month + 2, 1).map(Date::last_of_month);
    period(Date::new(year, month, 1), last, PeriodKind::Quarter)
}

/// The first year of the financial year in which quarters are counted. "FY26" may end in 2026 or begin in it, so that the
/// later is taken.
fn start(year: &[&str]) -> Option<i16> {
    let of_pair = financial_start(year);
    of_pair.or_else(|| match year {
        [year] | ["fy" | "financial", year] | ["financial", "year", year] => {
            any_year(year.strip_prefix("fy").unwrap_or(year))
        }
        _ => None,
    })
}

fn of_year(number: i8, year: &[&str]) -> Option<Period> {
    match start(year) {
        Some(start) => months(number, start, 4),
        None => share(year, 3, i32::from(number), PeriodKind::QuarterOfYear),
    }
}

/// A share of a municipal or school year, of so many months.
fn share(year: &[&str], length: i32, number: i32, kind: PeriodKind) -> Option<Period> {
    let whole = super::year::year(year)?;
    let is_own = matches!(
        whole.kind(),
        PeriodKind::MunicipalYear | PeriodKind::SchoolYear
    );
    let after = |months: i32| {
        let begins = whole.first_day();
        begins.checked_add(Span::new().months(months)).ok()
    };
    // A municipal year has thirteen months.
    let last = match length * number {
        12 => whole.last_day(),
        months => after(months)?.yesterday().ok()?,
    };
    is_own.then(|| Period::new(after(length * (number - 1))?, last, kind))?
}

/// The half of a financial year.
fn half(number: i8, year: &[&str]) -> Option<Period> {
    let Some(start) = start(year) else {
        return share(year, 6, i32::from(number), PeriodKind::HalfOfYear);
    };
    let (first, last) = match number {
        1 => (Date::new(start, 4, 1), Date::new(start, 9, 30)),
        _ => (
            Date::new(start, 10, 1),
            Date::new(start.checked_add(1)?, 3, 31),
        ),
    };
    period(first, last, PeriodKind::Half)
}
