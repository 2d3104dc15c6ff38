//! The words of a quarter that names its months → those months: "Q1 (Jan-Mar) 2025", "Q4 (January to March) 2025/26".
//!
//! The months are what nobody can misunderstand. Where they are those of another quarter, the words are left as they are.

use super::month_name::month_of_year;
use super::quarter::{figure_of, number, ordinal};
use super::range::range;
use super::year::{is_year, is_year_pair, short_year, year_pair};
use super::{ImpossibleDay, Meaning, Period, PeriodKind};

/// The quarter; none where the words name no quarter, or no months of it.
pub(super) fn quarter_of_months(words: &[&str]) -> Result<Option<Meaning>, ImpossibleDay> {
    let Some((number, rest)) = without_quarter(words) else {
        return Ok(None);
    };
    let named = rest.iter().filter_map(|word| month_of_year(word));
    let months: Vec<i8> = named.collect();
    let (Some(first), Some(last)) = (months.first(), months.last()) else {
        return Ok(None);
    };
    // "June 2025 (Q1)" is a month.
    if months.len() == 1 {
        return Ok(None);
    }
    // Of the calendar, or counted from April.
    let begins = |month: i8| *first == (month + 3 * (number - 1) - 1) % 12 + 1;
    let is_whole = months.len() == 3 || (months.len() == 2 && *last == *first + 2);
    if !is_whole || !(begins(1) || begins(4)) {
        return Ok(Some(Meaning::Words));
    }
    // "Q2 2025 (July-September)" has its year first.
    let names_year = |word: &&&str| is_year(word) || is_year_pair(word);
    let (years, others): (Vec<&str>, Vec<&str>) = rest.iter().partition(names_year);
    // Of "Q3 25/26 (Oct – Dec 2025)" the year of the months is enough.
    let own: Vec<&str> = years.iter().copied().filter(|year| is_year(year)).collect();
    let years = if own.len() == 1 { own } else { years };
    // "Q3 2025/26 (Oct 25 – Dec 25)" has the year of the months twice.
    let Some(others) = without_short_years(&others, &years, *first) else {
        return Ok(Some(Meaning::Words));
    };
    let dated = others.into_iter().chain(years);
    let dated: Vec<String> = dated.map(|word| in_year(word, *first)).collect();
    let dated: Vec<&str> = dated.iter().map(String::as_str).collect();
    let found = match range(&dated)? {
        Some(Meaning::Period(period)) => period,
        _ => return Ok(Some(Meaning::Words)),
    };
    let quarter = Period::new(
        found.first_day(),
        found.last_day(),
        PeriodKind::QuarterMonths,
    );
    Ok(Some(quarter.map_or(Meaning::Words, Meaning::Period)))
}

/// The words without the two figures after a month that are those of its year; none where they are of another.
fn without_short_years<'w>(words: &[&'w str], years: &[&str], first: i8) -> Option<Vec<&'w str>> {
    let mut kept = Vec::new();
    for (at, word) in words.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|at| words.get(at));
        let is_after_month = before.is_some_and(|before| month_of_year(before).is_some());
        match short_year(word).filter(|_| is_after_month) {
            Some(own)
                if !years
                    .iter()
                    .all(|year| in_year(year, first) == own.to_string()) =>
            {
                return None;
            }
            Some(_) => {}
            None => kept.push(*word),
        }
    }
    Some(kept)
}

/// In which year of "2025/26" a month is.
fn in_year(word: &str, month: i8) -> String {
    match year_pair(word).filter(|_| is_year_pair(word)) {
        Some(start) if month < 4 => (start + 1).to_string(),
        Some(start) => start.to_string(),
        None => word.to_owned(),
    }
}

/// Which quarter it is, and the other words.
fn without_quarter<'w>(words: &[&'w str]) -> Option<(i8, Vec<&'w str>)> {
    (0..words.len()).find_map(|at| {
        let (before, found) = words.split_at(at);
        let (quarter, after) = match found {
            [one, rest @ ..] if let Some(quarter) = number(one) => (quarter, rest),
            ["q" | "qtr" | "quarter", one, rest @ ..] if let Some(quarter) = figure_of(one) => {
                (quarter, rest)
            }
            [one, "quarter" | "qtr", rest @ ..] if let Some(quarter) = ordinal(one) => {
                (quarter, rest)
            }
            _ => return None,
        };
        let others = before.iter().chain(after).map(|word| {
            let years = word.strip_prefix("fy").filter(|years| is_year_pair(years));
            years.unwrap_or(word)
        });
        let is_kept = |word: &&str| {
            !matches!(
                *word,
                "(" | ")" | ":" | "," | "of" | "the" | "end" | "by" | "fy"
            )
        };
        Some((quarter, others.filter(is_kept).collect()))
    })
}
