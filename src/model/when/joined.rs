//! A word of a date → whether it is two: "march/april", "22/jan", "year-end", "6months", "ay25/26".

use super::day::{day, day_of_month};
use super::month::month;
use super::month_name::month_of_year;
use super::quarter::{figure_of, is_quarter};
use super::season::Season;
use super::welsh::english;
use super::year::{is_year, is_year_pair, year_pair};

/// A sign that joins two words, and a dash between two figures.
pub(super) fn is_joining(letter: char) -> bool {
    matches!(letter, '/' | '-' | '&' | '–' | '—' | '−' | '‑' | '‐')
}

/// "6months", "12mths": the bytes of the number.
pub(super) fn before_unit(word: &str) -> Option<usize> {
    const UNITS: [&str; 9] = [
        "months", "month", "mths", "mth", "weeks", "wks", "days", "years", "yrs",
    ];
    let figures = UNITS.iter().find_map(|unit| word.strip_suffix(unit))?;
    let plain = !figures.is_empty() && figures.bytes().all(|one| one.is_ascii_digit());
    plain.then_some(figures.len())
}

/// "AY25/26": the bytes before the years.
pub(super) fn before_years(word: &str) -> Option<usize> {
    let years = word.strip_prefix("ay")?;
    is_year_pair(years).then_some(word.len() - years.len())
}

/// "Year-end", "month-end", "Q2-end": the bytes before "end".
pub(super) fn before_end(word: &str) -> Option<usize> {
    let name = word.strip_suffix("-end")?;
    let is_known = matches!(name, "year" | "month" | "quarter" | "term" | "week");
    (is_known || is_quarter(name)).then_some(name.len() + 1)
}

/// Two times with a sign between: "march/april", "january/february/march", "22/jan" in "Dec 22/Jan 23".
pub(super) fn is_joined(left: &str, right: &str) -> bool {
    let is_short_year = left.len() == 2 && left.bytes().all(|one| one.is_ascii_digit());
    let month = |word: &str| month_of_year(english(word).unwrap_or(word)).is_some();
    let is_part = || matches!(right, "early" | "mid" | "late" | "end" | "start");
    // "Mar-2025" is one month.
    let is_month = || month(left) && is_year(right);
    // "2024/25–2026/27".
    let are_years = || is_long_pair(left) && is_long_pair(right);
    let are_times = || right.split(['/', '-', '&']).all(is_time) || is_part() || are_years();
    let are_days = is_day_in_figures(left) && is_day_in_figures(right);
    // "27-31/3/2026".
    let is_day_before = || {
        // "30/11-2/12/2025".
        let is_day_and_month = || match left.split_once(['/', '.']) {
            Some((first, month)) => {
                let month: Option<u8> = month.parse().ok();
                day_of_month(first).is_some()
                    && month.is_some_and(|month| (1..=12).contains(&month))
            }
            None => day_of_month(left).is_some(),
        };
        let is_day = !right.contains('-') && is_day_and_month();
        is_day && day(&[right]).is_ok_and(|day| day.is_some())
    };
    are_days
        || is_day_before()
        || are_months_in_figures(left, right)
        || (is_time(left) && are_times() && !is_month())
        || (is_short_year && month(right))
}

/// Two years that can be no day and its month: "2024/25", "24/25".
fn is_long_pair(word: &str) -> bool {
    let starts_late = || year_pair(word).is_some_and(|first| first > 2012);
    is_year_pair(word) && (word.len() > 5 || starts_late())
}

/// A word that names a time by itself, at least with a year after it.
fn is_time(word: &str) -> bool {
    let word = english(word).unwrap_or(word);
    let month_with_year = || {
        word.split_once('-')
            .is_some_and(|(month, _)| month_of_year(month).is_some())
    };
    month_of_year(word).is_some()
        || is_year(word)
        || is_year_pair(word)
        || is_quarter(word)
        || Season::of(word).is_some()
        || month_with_year()
}

/// Three figures with a sign between them, such as "03/04/2025": a day, though "03/04" could be two years.
pub(super) fn is_day_in_figures(word: &str) -> bool {
    let parts: Vec<&str> = word.split(['/', '-', '.']).collect();
    let is_figure =
        |part: &&str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    parts.len() == 3 && parts.iter().all(is_figure)
}

/// "Mar-31-2025".
pub(super) fn is_day_with_month_first(word: &str) -> bool {
    let parts: Vec<&str> = word.split('-').collect();
    match parts.as_slice() {
        [month, day, year] => {
            month_of_year(month).is_some() && day_of_month(day).is_some() && is_year(year)
        }
        _ => false,
    }
}

/// "07/24" and "09/24", of which neither can be two years: months of two years in two figures.
fn are_months_in_figures(left: &str, right: &str) -> bool {
    let is_month = |word: &str| month(&[word]).is_some() && !is_year_pair(word);
    is_month(left) && is_month(right)
}

/// "Q2/3": the quarter, and the figure of the other.
pub(super) fn quarters(word: &str) -> Option<(&str, &str)> {
    let (first, last) = word.split_once(['/', '-', '&', '+'])?;
    (is_quarter(first) && last.len() == 1 && figure_of(last).is_some()).then_some((first, last))
}

/// Whether a word says which year is meant before "year".
pub(super) fn is_kind_of_year(word: &str) -> bool {
    matches!(
        word,
        "financial" | "fiscal" | "academic" | "school" | "municipal" | "calendar"
    )
}
