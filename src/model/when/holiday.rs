//! The words of a date → the school holidays, the half of a term or the numbered term that they name: "October half term 2024",
//! "Easter holidays 2025", "Autumn 2 2024", "Term 3 2024/25".
//!
//! Councils have them on different days. On the last day here each is over everywhere.

use jiff::Span;
use jiff::civil::Date;

use super::season::Season;
use super::year::{any_year, is_year, period, year_pair};
use super::{Period, PeriodKind};

/// The holidays, the half of a term or the numbered term.
pub(super) fn holiday(words: &[&str]) -> Option<Period> {
    // "Easter 2025 holidays".
    if let [name, year, tail @ ..] = words
        && !tail.is_empty()
        && is_year(year)
        && !tail.iter().any(|word| any_year(word).is_some())
    {
        return holiday(&[&[*name], tail, &[*year]].concat());
    }
    let (year, name) = match words {
        [year, name @ ..] if any_year(year).is_some() && year.len() == 4 => (*year, name),
        [name @ .., year] => (*year, name),
        [] => return None,
    };
    let name: Vec<&str> = name
        .iter()
        .copied()
        .filter(|word| !matches!(*word, "school" | "academic" | "year"))
        .collect();
    half_term(&name, year)
        .or_else(|| holidays(&name, year))
        .or_else(|| half_of_term(&name, year))
        .or_else(|| half_in_short(&name, year))
        .or_else(|| numbered(&name, year))
        .or_else(|| counted(&name, year))
        .or_else(|| other_term(&name, year))
}

/// In which year of two that follow each other a month is, counted from September.
fn in_year(word: &str, month: i8) -> Option<i16> {
    match year_pair(word) {
        Some(start) if month < 9 => start.checked_add(1),
        Some(start) => Some(start),
        None => any_year(word),
    }
}

/// The week in the middle of a term: "October half term".
fn half_term(name: &[&str], year: &str) -> Option<Period> {
    let name = match name {
        [name, "half-term"] | [name, "half", "term"] => *name,
        ["half-term", name] | ["half", "term", name] => *name,
        // "Gwyliau hanner tymor Hydref".
        ["holidays", "half", "term", name] => *name,
        [
            name,
            "half-term" | "half",
            "holiday" | "holidays" | "break" | "week",
        ]
        | [
            name,
            "half",
            "term",
            "holiday" | "holidays" | "break" | "week",
        ] => *name,
        _ => return None,
    };
    let (month, first, end_month, last) = match name {
        "october" | "oct" | "autumn" | "aut" => (10, 15, 11, 7),
        "february" | "feb" | "spring" | "spr" => (2, 8, 2, 28),
        "may" | "summer" | "sum" | "whit" | "whitsun" => (5, 24, 6, 7),
        _ => return None,
    };
    let year = in_year(year, month)?;
    let days = (
        Date::new(year, month, first),
        Date::new(year, end_month, last),
    );
    period(days.0, days.1, PeriodKind::Holidays)
}

/// "Easter holidays", "Christmas break", "summer recess".
fn holidays(name: &[&str], year: &str) -> Option<Period> {
    let name = match name {
        [
            name,
            "recess" | "holiday" | "holidays" | "break" | "vacation" | "vacations" | "hols",
        ] => name,
        // "Gwyliau'r Pasg", "toriad yr haf".
        ["holidays" | "recess", name] => name,
        _ => return None,
    };
    let (first, last) = match *name {
        "summer" => {
            let year = in_year(year, 7)?;
            (Date::new(year, 7, 20), Date::new(year, 8, 31))
        }
        "christmas" | "xmas" | "winter" => {
            let year = in_year(year, 12)?;
            let after = year.checked_add(1)?;
            (Date::new(year, 12, 18), Date::new(after, 1, 7))
        }
        "easter" | "spring" => {
            let sunday = crate::model::calendar::easter_sunday(in_year(year, 4)?)?;
            let first = sunday.checked_sub(Span::new().days(16));
            (first, sunday.checked_add(Span::new().days(15)))
        }
        _ => return None,
    };
    period(first, last, PeriodKind::Holidays)
}

/// "Autumn 2": the second half of the autumn term.
fn half_of_term(name: &[&str], year: &str) -> Option<Period> {
    let (season, half) = match name {
        [season, half] | [season, "term", half] | ["term", season, half] => {
            (Season::of(season)?, *half)
        }
        [half, "half", season, "term"] => (Season::of(season)?, *half),
        _ => return None,
    };
    half_of(season, half, year)
}

fn half_of(season: Season, half: &str, year: &str) -> Option<Period> {
    let is_second = match half {
        "1" | "one" | "first" | "1st" => false,
        "2" | "two" | "second" | "2nd" => true,
        _ => return None,
    };
    let (month, first, last) = match (season, is_second) {
        (Season::Autumn, false) => (8, (8, 15), (11, 7)),
        (Season::Autumn, true) => (10, (10, 15), (12, 31)),
        (Season::Spring, false) => (1, (1, 1), (2, 28)),
        (Season::Spring, true) => (2, (2, 8), (4, 30)),
        (Season::Summer, false) => (4, (4, 1), (6, 7)),
        (Season::Summer, true) => (5, (5, 24), (8, 31)),
        (Season::Winter, _) => return None,
    };
    let year = match (season, year_pair(year)) {
        (Season::Autumn, Some(start)) => start,
        _ => in_year(year, month)?,
    };
    let of_year = |(month, day)| Date::new(year, month, day);
    period(of_year(first), of_year(last), PeriodKind::Term)
}

/// "HT4 2025", "HT1 autumn 2024": the halves of the three terms, counted from the autumn.
fn half_in_short(name: &[&str], year: &str) -> Option<Period> {
    let (number, season) = match name {
        [number] => (number, None),
        [number, season] => (number, Some(Season::of(season)?)),
        _ => return None,
    };
    let (of_number, half) = match *number {
        "ht1" => (Season::Autumn, "1"),
        "ht2" => (Season::Autumn, "2"),
        "ht3" => (Season::Spring, "1"),
        "ht4" => (Season::Spring, "2"),
        "ht5" => (Season::Summer, "1"),
        "ht6" => (Season::Summer, "2"),
        _ => return None,
    };
    let is_same = season.is_none_or(|season| season == of_number);
    is_same.then(|| half_of(of_number, half, year))?
}

/// "Term 3 2024/25". Some councils have three terms in a year, and some have six: the later of the two is taken.
fn numbered(name: &[&str], year: &str) -> Option<Period> {
    let ["term", number] = name else { return None };
    let start = year_pair(year)?;
    let after = start.checked_add(1)?;
    let (first, last) = match *number {
        "1" => (Date::new(start, 8, 15), Date::new(start, 12, 31)),
        "2" => (Date::new(start, 10, 15), Date::new(after, 4, 30)),
        "3" => (Date::new(after, 1, 1), Date::new(after, 8, 31)),
        "4" => (Date::new(after, 2, 8), Date::new(after, 4, 30)),
        "5" => (Date::new(after, 4, 1), Date::new(after, 6, 7)),
        "6" => (Date::new(after, 5, 24), Date::new(after, 8, 31)),
        _ => return None,
    };
    period(first, last, PeriodKind::Term)
}

/// "First term of 2025/26".
fn counted(name: &[&str], year: &str) -> Option<Period> {
    let [which, "term"] = name else { return None };
    let number = match *which {
        "first" | "1st" => "1",
        "second" | "2nd" => "2",
        "third" | "3rd" | "last" | "final" => "3",
        _ => return None,
    };
    numbered(&["term", number], year)
}

/// Terms by their old names.
fn other_term(name: &[&str], year: &str) -> Option<Period> {
    let [name, "term"] = name else { return None };
    let season = match *name {
        "michaelmas" | "christmas" => Season::Autumn,
        "easter" | "lent" | "hilary" => Season::Spring,
        "trinity" | "whitsun" => Season::Summer,
        _ => return None,
    };
    season.term_of(year)
}
