//! The words of a date → the week they name: "w/c 3 march 2025", "week ending 7 march 2025", "first week of june 2025".

use jiff::Span;
use jiff::civil::{Date, Weekday};

use super::day::{day, day_of_month};
use super::month::month;
use super::month_name::month_of_year;
use super::quarter::{figure_of, ordinal};
use super::{ImpossibleDay, Period, PeriodKind};
use crate::model::day_of_week;

/// The week. Of several, as in "w/c 3 and 10 march 2025", the last.
pub(super) fn week(words: &[&str]) -> Result<Option<Period>, ImpossibleDay> {
    if let Some(week) = week_of_month(words) {
        return Ok(Some(week));
    }
    let begins = |name: &str| {
        matches!(
            name,
            "commencing" | "commences" | "comm" | "beginning" | "beg" | "starting" | "start" | "of"
        )
    };
    let (rest, days) = match words {
        [
            "w/c" | "wc" | "w.c" | "w/b" | "wb" | "w.b" | "w/commencing",
            rest @ ..,
        ] => (rest, 6),
        // "Wythnos yn dechrau".
        ["weeks", "in", "start", rest @ ..] => (rest, 6),
        ["week" | "weeks" | "wk", name, rest @ ..] if begins(name) => (rest, 6),
        ["w/e" | "we" | "w.e", rest @ ..]
        | ["week" | "weeks" | "wk", "ending" | "end", rest @ ..] => (rest, -6),
        ["fortnight", name, rest @ ..] if begins(name) => (rest, 13),
        ["fortnight", "ending" | "ended" | "to", rest @ ..] => (rest, -13),
        ["week" | "weeks" | "wk", rest @ ..] => return Ok(around(day(&without_of(rest))?)),
        _ => return Ok(None),
    };
    let rest = match rest {
        [named, rest @ ..] if day_of_week(named).is_some() => rest,
        all => all,
    };
    let (first, last) = match day(&without_of(rest))? {
        Some(day) => (day, day),
        None => match listed(rest)? {
            Some(days) => days,
            None => return Ok(None),
        },
    };
    let other = |named: Date| named.checked_add(Span::new().days(days)).ok();
    let (first, last) = match days < 0 {
        true => (other(first), Some(last)),
        false => (Some(first), other(last)),
    };
    let days = first.zip(last);
    Ok(days.and_then(|(first, last)| Period::new(first, last, PeriodKind::Week)))
}

/// The week from Monday to Sunday in which a day is: "week 2 february 2026", "end of week 12/9/25".
fn around(day: Option<Date>) -> Option<Period> {
    let day = day?;
    let since_monday = i64::from(day.weekday().to_monday_zero_offset());
    let first = day.checked_sub(Span::new().days(since_monday)).ok()?;
    let last = first.checked_add(Span::new().days(6)).ok()?;
    Period::new(first, last, PeriodKind::Week)
}

/// "3, 10 and 17 march 2025": the first and the last of several days of one month.
fn listed(words: &[&str]) -> Result<Option<(Date, Date)>, ImpossibleDay> {
    let [days @ .., month, year] = words else {
        return Ok(None);
    };
    let is_between = |word: &&&str| !matches!(**word, "and" | "&" | "," | "–" | "to" | "or" | "of");
    let days: Vec<&str> = days.iter().filter(is_between).copied().collect();
    let are_days = days.iter().all(|day| day_of_month(day).is_some());
    let (Some(one), Some(other), true) = (days.first(), days.last(), are_days) else {
        return Ok(None);
    };
    let of_month = |one: &str| day(&[one, month, year]);
    let both = of_month(one)?.zip(of_month(other)?);
    Ok(both.map(|(one, other)| (one.min(other), one.max(other))))
}

fn without_of<'w>(words: &[&'w str]) -> Vec<&'w str> {
    let is_word = |word: &&str| !matches!(*word, "the" | "of" | ",");
    words.iter().copied().filter(is_word).collect()
}

/// "first week of june 2025", "last week in march 2025", "2 weeks" is none. A week may be counted from the first day of a month or from its
/// first Monday: the later of the two is taken.
fn week_of_month(words: &[&str]) -> Option<Period> {
    let (which, rest) = match words {
        [which, "week" | "wk", rest @ ..] => (which, rest),
        // "Wythnos gyntaf Mehefin", "ail wythnos Mehefin".
        ["weeks", which, rest @ ..] | [which, "weeks", rest @ ..]
            if ordinal(which).is_some() || *which == "last" =>
        {
            (which, rest)
        }
        // "Week 3 of October 2025"; "week 2 February 2026" may be that of a day.
        ["week" | "wk", which, rest @ ..] if matches!(rest.first(), Some(&("of" | "in" | ","))) => {
            (which, rest)
        }
        _ => return None,
    };
    let rest: Vec<&str> = rest
        .iter()
        .copied()
        .filter(|word| !matches!(*word, "of" | "in" | "the" | "," | "month"))
        .collect();
    let [name, year] = rest.as_slice() else {
        return None;
    };
    month_of_year(name)?;
    let month = month(&[name, year])?;
    let first = month.first_day();
    let (first, last) = match *which {
        "last" | "final" => {
            let last = month.last_day();
            (last.checked_sub(Span::new().days(6)).ok()?, last)
        }
        which => {
            let number = ordinal(which).or_else(|| figure_of(which))?;
            let before = 7 * (i64::from(number) - 1);
            let monday = first
                .yesterday()
                .ok()?
                .nth_weekday(1, Weekday::Monday)
                .ok()?;
            let begins = first.checked_add(Span::new().days(before)).ok()?;
            let ends = monday.checked_add(Span::new().days(before + 6)).ok()?;
            (begins, ends)
        }
    };
    Period::new(first, last, PeriodKind::Week)
}
