//! The words of one date, without another beside it → what they mean: "by the end of March 2025".
//!
//! Here the kinds of dates are tried, each of which is a room of its own.

use super::around::{inner, without_part};
use super::day::{day, day_of_month};
use super::delay::{counted, delay};
use super::edge::edge;
use super::festival::festival;
use super::holiday::holiday;
use super::hour::without_hour;
use super::joined::is_day_in_figures;
use super::month::month;
use super::month_name::month_of_year;
use super::months_in_figures::months_in_figures;
use super::named_day::named_day;
use super::quarter::quarter;
use super::reading::dated;
use super::season::{is_unclear_winter, season};
use super::week::week;
use super::year::{is_unclear_end, is_year, part_of_year, short_year, year};
use super::{Delay, ImpossibleDay, Meaning, Period, PeriodKind};
use crate::model::{comes_before_weekday, day_of_week};

/// One date without another beside it: "by the end of March 2025".
pub(super) fn single(words: &[&str]) -> Result<Option<Meaning>, ImpossibleDay> {
    // "Week 2, October 2025" is no week of the second.
    if let [name, _, ",", ..] = inner(words)
        && matches!(*name, "week" | "wk")
        && let Some(week) = week(inner(words))?
    {
        return Ok(Some(Meaning::Period(week)));
    }
    if let Some(delay) = delay(words).or_else(|| delay(inner(words))) {
        return Ok(Some(Meaning::After(delay)));
    }
    let longer = match longer(words)? {
        Some(longer) => Some(longer),
        None => later(words)?,
    };
    if longer.is_some() {
        return Ok(longer);
    }
    if let Some(edge) = edge(words)? {
        return Ok(Some(edge));
    }
    let bare = without_signs(words);
    if is_unclear_end(&bare) || is_unclear_winter(inner(&bare)) || is_count_after_dash(words) {
        return Ok(None);
    }
    if let Some(period) = year(&without_fillers(&bare)).filter(|_| !bare.contains(&"new")) {
        return Ok(Some(Meaning::Period(period)));
    }
    let bare = without_hour(&bare);
    let inside = inner(&bare);
    if let Some(holiday) = holiday(&without_fillers(inside)) {
        return Ok(Some(Meaning::Period(holiday)));
    }
    if let Some(period) = part_of_year(&without_fillers(inside)) {
        return Ok(Some(Meaning::Period(period)));
    }
    let inside = without_part(inside);
    let inside: Vec<&str> = inside
        .iter()
        .copied()
        .filter(|word| !comes_before_weekday(word))
        .collect();
    // "Sul y Pasg" is a day of its own, and no Sunday at Easter. So are "Gwener y Groglith" and "Sul y Cofio".
    if inside
        .iter()
        .any(|word| matches!(*word, "easter" | "groglith" | "cofio"))
        && let Some(day) = named_day(&without_fillers(&inside))
    {
        return Ok(Some(Meaning::Day(day)));
    }
    // "FYE March 2026"; "FYE 2026" is a year of its own.
    let inside = match inside.as_slice() {
        ["fye", time @ ..] | ["fy", "ending" | "end", time @ ..] if time.len() > 1 => time,
        // "Year end March 2026"; "year end 2026" may be that of any year.
        ["year" | "yr", "end" | "ending", time @ ..]
            if (time.len() > 1 && !time.first().is_some_and(|year| is_year(year)))
                || time.first().is_some_and(|day| is_day_in_figures(day)) =>
        {
            time
        }
        all => all,
    };
    let named = match inside {
        [first, rest @ ..] if day_of_week(first).is_some() => rest,
        all => all,
    };
    if let Some(week) = week(named)? {
        return Ok(Some(Meaning::Period(week)));
    }
    let words = without_fillers(named);
    if let Some(day) = named_day(&with_new_year(&words)) {
        return Ok(Some(Meaning::Day(day)));
    }
    if let Some(new_year) = festival(&with_new_year(&words)) {
        return Ok(Some(Meaning::Period(new_year)));
    }
    if let Some(day) = day(&words)? {
        return Ok(Some(Meaning::Day(day)));
    }
    if let [one] = words.as_slice()
        && let Some(months) = months_in_figures(one)
    {
        return Ok(Some(Meaning::Period(months)));
    }
    if let Some(month) = month(&words) {
        return Ok(Some(Meaning::Month(month)));
    }
    let period = quarter(&words)
        .or_else(|| year(&words))
        .or_else(|| season(&words));
    Ok(period.map(Meaning::Period))
}

/// Whether two figures behind a dash may be a count, and no year: "12 March – 25", "Dec 25 – 10". "12 – March – 25" has two.
fn is_count_after_dash(words: &[&str]) -> bool {
    let dashes = words.iter().filter(|word| **word == "–").count();
    matches!(words, [_, .., "–", year] if dashes == 1 && short_year(year).is_some())
}

/// A time after a date: "2 years from September 2023".
fn longer(words: &[&str]) -> Result<Option<Meaning>, ImpossibleDay> {
    let Some((delay, rest)) = counted(words).or_else(|| counted(inner(words))) else {
        return Ok(None);
    };
    // "6 months ending September 2025" is over with it.
    let is_year = |word: &&str| matches!(*word, "year" | "years" | "yr" | "yrs");
    let rest = match rest {
        // "Two years to March 2026"; in Welsh "6 mis i" may be a delay.
        ["to" | "until", end @ ..] if words.iter().any(is_year) && !words.contains(&"within") => {
            &[&["ending"], end].concat()
        }
        all => all,
    };
    if let ["ending" | "ended", end @ ..] = rest {
        return Ok(dated(end)?.filter(|end| end.last_day().is_some()));
    }
    let rest = rest.strip_prefix(&["on"]).unwrap_or(rest);
    let [
        "from" | "of" | "after" | "following" | "since" | "post",
        start @ ..,
    ] = rest
    else {
        return Ok(None);
    };
    after_start(delay, start)
}

/// "April 2024 plus 12 months", "June 2025 for 12 months".
fn later(words: &[&str]) -> Result<Option<Meaning>, ImpossibleDay> {
    let mut plus = words
        .iter()
        .rposition(|word| matches!(*word, "+" | "plus" | "for"));
    let Some((start, [_, delay @ ..])) = plus.take().map(|at| words.split_at(at)) else {
        return Ok(None);
    };
    let is_length = words.contains(&"for");
    match counted(delay) {
        Some((delay, [])) if is_length => length_from(delay, start),
        Some((delay, [])) => after_start(delay, start),
        _ => Ok(None),
    }
}

/// "2024/25 for 3 years" has that year in it.
fn length_from(delay: Delay, start: &[&str]) -> Result<Option<Meaning>, ImpossibleDay> {
    let first = match dated(start)? {
        Some(Meaning::Period(period)) if period.kind().is_year() => period.first_day(),
        _ => return after_start(delay, start),
    };
    let before = first.yesterday().ok().map(Meaning::Day);
    let over = before.and_then(|before| delay.after(&before));
    let over = over.and_then(|over| Period::new(over, over, PeriodKind::Extended));
    Ok(over.map(Meaning::Period))
}

fn after_start(delay: Delay, start: &[&str]) -> Result<Option<Meaning>, ImpossibleDay> {
    let start = dated(start)?;
    let over = start.and_then(|start| delay.after(&start));
    let over = over.and_then(|over| Period::new(over, over, PeriodKind::Extended));
    Ok(over.map(Meaning::Period))
}

/// "New year" as one word, so that its second half is not taken for a year.
fn with_new_year<'w>(words: &[&'w str]) -> Vec<&'w str> {
    match words {
        ["new", "year", rest @ ..] => [&["new-year"], rest].concat(),
        ["year", "newydd", rest @ ..] => [&["new-year"], rest].concat(),
        ["new", "year's", rest @ ..] => [&["new-year's"], rest].concat(),
        all => all.to_vec(),
    }
}

/// Without the signs that change nothing.
pub(super) fn without_signs<'w>(words: &[&'w str]) -> Vec<&'w str> {
    let words = words.iter().copied();
    words
        .filter(|word| !matches!(*word, "–" | "/" | "," | ";" | "&" | "→"))
        .collect()
}

/// "the 12th of July 2018", "mis Mawrth 2025".
pub(super) fn without_fillers<'w>(words: &[&'w str]) -> Vec<&'w str> {
    let after = |index: usize| {
        words
            .get(index + 1)
            .is_some_and(|next| month_of_year(next).is_some())
    };
    let is_day_before = |index: usize| {
        let before = index.checked_sub(1).and_then(|before| words.get(before));
        before.is_some_and(|before| day_of_month(before).is_some())
    };
    let kept = words
        .iter()
        .enumerate()
        .filter(|(index, word)| match **word {
            "the" | "of" | "in" | "for" | "this" | "current" | "next" | "coming" => false,
            "month" => !after(*index),
            // "The 6th day of March 2025".
            "day" => !(is_day_before(*index) && (after(*index) || after(index + 1))),
            // "31 st March 2025".
            "st" | "nd" | "rd" | "th" => !after(*index),
            _ => true,
        });
    kept.map(|(_, word)| *word).collect()
}
