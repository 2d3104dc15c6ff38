//! The words of a date → the time between two dates, or the later of several: "March to June 2025", "March/April 2025".

use jiff::Span;
use jiff::civil::Date;

use super::condition::may_be_time;
use super::day::day_of_month;
use super::delay::counted;
use super::joined::is_day_in_figures;
use super::month_name::month_of_year;
use super::quarter::is_quarter;
use super::season::winter_that_ends;
use super::short_years::over_new_year;
use super::single::single;
use super::year::{is_year, is_year_pair};
use super::year_months::year_months;
use super::{ImpossibleDay, Meaning, Period, PeriodKind};

/// What comes between two dates.
const BETWEEN: [&str; 17] = [
    "thru", "–", "to", "until", "till", "through", "into", "and", "&", "or", "and/or", ",", ";",
    "/", "+", "then", "followed",
];

/// A text with more of them is a sentence.
const MOST: usize = 5;

/// What is between the first day of a time and its last; a list of dates has no order.
const UNTIL: [&str; 7] = ["thru", "–", "to", "until", "till", "through", "into"];

/// The time from the first date to the last.
pub(super) fn range(words: &[&str]) -> Result<Option<Meaning>, ImpossibleDay> {
    let between = |word: &&str| BETWEEN.contains(word);
    let count = words.iter().filter(|word| between(word)).count();
    if count == 0 || count > MOST {
        return Ok(None);
    }
    if let Some(months) = year_months(words).or_else(|| over_new_year(words)) {
        return Ok(Some(Meaning::Period(months)));
    }
    // In "Nov 30 – Dec 2, 2025" the comma parts no dates.
    let at = words.windows(4).position(|words| match words {
        [month, day, ",", year] => {
            month_of_year(month).is_some() && day_of_month(day).is_some() && is_year(year)
        }
        _ => false,
    });
    if let Some(at) = at {
        let (before, after) = words.split_at(at + 2);
        return range(&[before, after.get(1..).unwrap_or_default()].concat());
    }
    if let Some(days) = days_of_month(words) {
        return Ok(Some(days));
    }
    // "Between October 2025 and March 2026" is a time, and no list.
    let (words, is_time) = match words {
        // "Between now and March 2026".
        ["between", "now" | "today", "and", ..] => {
            return single(words.get(3..).unwrap_or_default());
        }
        ["between", rest @ ..] => (rest, true),
        ["from" | "either", rest @ ..] => (rest, false),
        all => (all, false),
    };
    let signs = words.iter().enumerate().rev();
    for (at, sign) in signs.filter(|(_, word)| between(word)) {
        let (left, right) = words.split_at(at);
        let right = right.get(1..).unwrap_or_default();
        let is_until = UNTIL.contains(sign) || (is_time && matches!(*sign, "and" | "&"));
        if let Some(meaning) = repeated(left, right)? {
            return Ok(Some(meaning));
        }
        if let Some(meaning) = joined(left, right, is_until)? {
            return Ok(Some(meaning));
        }
    }
    Ok(None)
}

/// "March 27-31, 2026": the days of a month that is before them.
fn days_of_month(words: &[&str]) -> Option<Meaning> {
    let words: Vec<&str> = words.iter().copied().filter(|word| *word != ",").collect();
    let [month, first, "–" | "to", last, year] = words.as_slice() else {
        return None;
    };
    month_of_year(month)?;
    let day = |day: &str| bounds(single(&[day, month, year]).ok().flatten());
    day_of_month(first).and(day_of_month(last))?;
    let ((first, _), (last, _)) = (day(first)?, day(last)?);
    match first <= last {
        true => Period::new(first, last, PeriodKind::Range).map(Meaning::Period),
        false => Some(Meaning::Backwards),
    }
}

/// Whether a word may be between two dates.
pub(super) fn is_between(word: &str) -> bool {
    BETWEEN.contains(&word)
}

/// "Every March until 2027" ends with the March of that year.
fn repeated(left: &[&str], right: &[&str]) -> Result<Option<Meaning>, ImpossibleDay> {
    let (["every" | "each", time @ ..], [year]) = (left, right) else {
        return Ok(None);
    };
    match is_year(year) {
        true => single(&[time, &[*year]].concat()),
        false => Ok(None),
    }
}

fn joined(left: &[&str], right: &[&str], is_until: bool) -> Result<Option<Meaning>, ImpossibleDay> {
    let left = trimmed(left);
    let again = same_in_year(left, right).filter(|_| !is_until);
    let found = match again {
        Some(again) => Some(again),
        None => bounds(single(right)?).or_else(|| after(left, right)),
    };
    let Some((right_first, right_last)) = found else {
        return Ok(None);
    };
    let Some((first, last, is_own)) = before(left, right)? else {
        return Ok(None);
    };
    let period = |first, last| Ok(Period::new(first, last, PeriodKind::Range).map(Meaning::Period));
    if let Some(winter) = winter_that_ends(right).filter(|winter| {
        let autumn = winter.first_day().checked_sub(Span::new().months(3));
        let is_just_before = autumn.is_ok_and(|autumn| first >= autumn);
        let is_in_it = || !is_own && last <= winter.last_day();
        is_just_before && (last < winter.first_day() || is_in_it())
    }) {
        return period(first.min(winter.first_day()), winter.last_day());
    }
    match first > right_last {
        false => period(first.min(right_first), right_last.max(last)),
        true if is_until && (is_day_alone(left) || is_within_year(left, right)) => {
            Ok(Some(Meaning::Backwards))
        }
        true if is_day_alone(left) || is_within_year(left, right) => period(right_first, last),
        true if !is_own => {
            // "December/January 2025" begins in the year before.
            let before = first
                .checked_sub(Span::new().years(1))
                .unwrap_or(right_first);
            period(before.min(right_first), right_last)
        }
        true if is_until => Ok(Some(Meaning::Backwards)),
        // "September 2025 and March 2025": the later of the two counts.
        true => period(right_first, last),
    }
}

/// "12" in "12-3 March 2025": a day of the same month, which is not in the year before.
fn is_day_alone(left: &[&str]) -> bool {
    let is_day = |word: &&str| day_of_month(word).is_some();
    left.last().is_some_and(is_day) && !left.iter().any(|word| month_of_year(word).is_some())
}

/// "Feb" in "Feb-Nov 2024/25": a month of the same year, which is not in the one before.
fn is_within_year(left: &[&str], right: &[&str]) -> bool {
    let is_month = |word: &&str| month_of_year(word).is_some();
    left.last().is_some_and(is_month) && right.last().is_some_and(|year| is_year_pair(year))
}

/// The days of the first date, which may leave its month or year to the last: "March" in "March to June 2025". And whether
/// its year is its own.
fn before(left: &[&str], right: &[&str]) -> Result<Option<(Date, Date, bool)>, ImpossibleDay> {
    if left.is_empty() {
        return Ok(None);
    }
    if let Some((first, last)) = bounds(single(left)?) {
        return Ok(Some((first, last, true)));
    }
    if let Some((first, last)) = bounds(range(left)?) {
        return Ok(Some((first, last, true)));
    }
    // "6 mis i Ebrill 2024" begins with no day of April.
    if counted(left).is_some_and(|(_, rest)| rest.is_empty()) {
        return Ok(None);
    }
    // "Year to March 2026" does not begin with 2026. "On or before 31 March" has no date before "or".
    if left.last() == Some(&"year") || !left.iter().any(|word| may_be_time(word)) {
        return Ok(None);
    }
    // "June 2024, meant to end June 2026": what is after the sign is no time of its own.
    let parted = left
        .iter()
        .rposition(|word| matches!(*word, "," | ";" | "–"));
    let tail = parted.and_then(|at| left.get(at + 1..));
    if tail.is_some_and(|tail| !tail.iter().any(|word| may_be_time(word)) && has_year(left)) {
        return Ok(None);
    }
    let end = right.split_first();
    if let ([.., day], Some((end, []))) = (left, end)
        && let Some(whole) = with_year_of(day, end, left.len() == 1)
        && let Some((first, last)) = bounds(single(&[&whole]).ok().flatten())
    {
        return Ok(Some((first, last, false)));
    }
    let most = right.len().min(3);
    for length in 1..=most {
        let (_, shared) = right.split_at(right.len() - length);
        let whole = [left, shared].concat();
        // What is put together here was not typed, so that an impossible day is nobody's.
        let found = single(&whole).ok().and_then(bounds);
        let found = found.or_else(|| range(&whole).ok().and_then(bounds));
        if let Some((first, last)) = found {
            return Ok(Some((first, last, false)));
        }
    }
    Ok(None)
}

/// "27" and "1/4" before "30/6/2025": a day, perhaps with its month, which leaves its year to the last.
fn with_year_of(day: &str, end: &str, is_alone: bool) -> Option<String> {
    if is_alone && day_of_month(day).is_some() {
        let month = end.find(['/', '.']).filter(|_| is_day_in_figures(end))?;
        return Some(format!("{day}{}", end.get(month..)?));
    }
    let sign = day.find(['/', '.'])?;
    let year = end.rfind(['/', '.']).filter(|_| is_day_in_figures(end))?;
    let has_year = day.matches(['/', '.']).count() > 1;
    let is_same_sign = day.get(sign..=sign) == end.get(year..=year);
    (is_same_sign && !has_year).then(|| Some(format!("{day}{}", end.get(year..)?)))?
}

/// The days of the last date where the year is before the first: "2025/26 Q1-Q2".
fn after(left: &[&str], right: &[&str]) -> Option<(Date, Date)> {
    let (year, _) = left.split_first()?;
    let is_quarter = right.len() == 1 && right.iter().any(|word| is_quarter(word));
    if !is_quarter || !(is_year(year) || is_year_pair(year)) {
        return None;
    }
    single(&[&[*year], right].concat()).ok().and_then(bounds)
}

/// The days of the last date where it leaves its name to the first: "2026" in "June 2025 and 2026".
fn same_in_year(left: &[&str], right: &[&str]) -> Option<(Date, Date)> {
    let [year] = right else {
        return None;
    };
    let is_any = |word: &str| is_year(word) || is_year_pair(word);
    let is_of_years = |word: &&str| is_any(word) || is_between(word);
    let end = left.iter().rposition(|word| !is_of_years(word))?;
    let (name, years) = left.split_at_checked(end + 1)?;
    let name = name.rsplit(|word| is_between(word)).next()?;
    // "Winter 2025-26 and 2026-27" has two winters.
    let is_alike = |first: &&str| is_any(first) && is_year(first) == is_year(year);
    let is_again = is_any(year) && years.first().is_some_and(is_alike);
    let found = is_again.then(|| single(&[name, &[*year]].concat()));
    found?.ok().and_then(bounds)
}

fn has_year(words: &[&str]) -> bool {
    words.iter().any(|word| is_year(word) || is_year_pair(word))
}

fn trimmed<'a, 'w>(words: &'a [&'w str]) -> &'a [&'w str] {
    match words {
        [rest @ .., "," | ";" | "and" | "–" | "/" | "then"] => trimmed(rest),
        // "Commenced June 2024, due to end June 2026".
        [rest @ .., "," | ";" | "and" | "–" | "but", word] if SAID_OF_END.contains(word) => {
            trimmed(rest)
        }
        [
            rest @ ..,
            "," | ";" | "and" | "–" | "but",
            "is" | "now",
            word,
        ] if SAID_OF_END.contains(word) => trimmed(rest),
        all => all,
    }
}

/// What may be said of the end of a time before "to": "due to end".
const SAID_OF_END: [&str; 11] = [
    "due",
    "likely",
    "expected",
    "scheduled",
    "planned",
    "anticipated",
    "set",
    "aiming",
    "running",
    "continuing",
    "intended",
];

fn bounds(meaning: Option<Meaning>) -> Option<(Date, Date)> {
    let meaning = meaning?;
    Some((meaning.first_day()?, meaning.last_day()?))
}
