//! A time, and what is in brackets beside it → the part of it that is meant: "Autumn 2025 (14 Oct)", "October 2025 (14th)", "June
//! 2025 (1st week)". A length in brackets is none: "June 2024 (2 years)".
//!
//! It must not know how dates are read.

use super::bracket_time::LEADING;
use super::condition::may_be_time;
use super::day::day_of_month;
use super::delay::counted;
use super::month_name::month_of_year;
use super::occasion::bare_date;
use super::reading::dated;
use super::times_beside::NamedTime;
use super::year::is_year_pair;
use super::{Meaning, PeriodKind};
use crate::model::day_of_week;

/// What the words in brackets make of a time; none where they change nothing.
pub(super) fn part_in_brackets(
    own: &NamedTime,
    outside: &[&str],
    inside: &[&str],
) -> Option<Meaning> {
    if is_longer(own, inside) {
        return Some(Meaning::Words);
    }
    let first = inside.first()?;
    let is_exact =
        matches!(own.meaning, Meaning::Day(_)) || own.kind() == Some(PeriodKind::QuarterMonths);
    if is_exact || LEADING.contains(first) || HOPING.contains(first) {
        return None;
    }
    // "June 2025 (2nd)" may be the second of something.
    let is_few = |word: &str| matches!(word, "1st" | "2nd" | "3rd" | "4th");
    if matches!(inside, [one] if is_few(one)) && matches!(own.meaning, Meaning::Month(_)) {
        return Some(Meaning::Words);
    }
    // Of "Winter 2026 (January)" the season begins in that year, and its January may be in it too.
    let is_winter = own.kind() == Some(PeriodKind::Season) && own.first.month() == 12;
    if is_winter && !outside.iter().chain(inside).any(|word| is_year_pair(word)) {
        return None;
    }
    let is_narrower = |time: &NamedTime| own.holds(time) && time.last < own.last;
    let times = times(own, outside, inside);
    if !times.is_empty() {
        return times.into_iter().find(is_narrower).map(|time| time.meaning);
    }
    // "Autumn 2025 (Cabinet 14 October 2025)": whether it is due then is not known here.
    let found = bare_date(inside)?;
    let is_named =
        found.date.len() < inside.len() && found.date.iter().any(|word| may_be_time(word));
    let times = times_of(own, outside, found.date);
    (is_named && times.iter().any(is_narrower)).then_some(Meaning::Words)
}

/// The part of a season or a quarter that comes after a sign; none where it is not within it.
pub(super) fn part_after_sign(
    own: &NamedTime,
    outside: &[&str],
    beside: &[&str],
) -> Option<Meaning> {
    let begins = beside.first()?;
    let is_date =
        day_of_month(begins).is_some() || month_of_year(begins).is_some() || *begins == "by";
    let is_narrower = |time: &NamedTime| own.holds(time) && time.last < own.last;
    let mut times = times_of(own, outside, beside).into_iter();
    times
        .find(is_narrower)
        .filter(|_| is_date)
        .map(|time| time.meaning)
}

/// "Autumn term 2025 (by half term)": which half of it is not known here.
pub(super) fn is_half_term(own: &NamedTime, outside: &[&str], inside: &[&str]) -> bool {
    let is_half = inside.ends_with(&["half", "term"]) || inside.ends_with(&["half-term"]);
    is_half && own.kind() == Some(PeriodKind::Term) && times_of(own, outside, inside).is_empty()
}

/// With one of these first the brackets say what is only hoped for.
const HOPING: [&str; 17] = [
    "ideally",
    "preferably",
    "hopefully",
    "possibly",
    "potentially",
    "probably",
    "likely",
    "provisional",
    "provisionally",
    "expected",
    "anticipated",
    "estimated",
    "est",
    "forecast",
    "aim",
    "aiming",
    "proposed",
];

/// The times that the words can mean, also where they are only a part of a month: "14th", "1st week".
fn times(own: &NamedTime, outside: &[&str], inside: &[&str]) -> Vec<NamedTime> {
    let month = outside.iter().find(|word| month_of_year(word).is_some());
    let Some(month) = month.filter(|_| matches!(own.meaning, Meaning::Month(_))) else {
        return times_of(own, outside, inside);
    };
    let is_link = |word: &&str| matches!(*word, "the" | "on") || day_of_week(word).is_some();
    let bare: Vec<&str> = inside.iter().copied().skip_while(is_link).collect();
    match bare.as_slice() {
        [day]
            if day_of_month(day).is_some() && day.ends_with(|last: char| last.is_alphabetic()) =>
        {
            times_of(own, outside, &[day, month])
        }
        ["week" | "wk", number] => times_of(own, outside, &["week", number, "of", month]),
        [which, "week" | "wk"] => times_of(own, outside, &[which, "week", "of", month]),
        _ => times_of(own, outside, inside),
    }
}

/// The times that words name, with each year that may be theirs.
fn times_of(own: &NamedTime, outside: &[&str], words: &[&str]) -> Vec<NamedTime> {
    if let Some(alone) = time(words) {
        return vec![alone];
    }
    let years = [own.first.year(), own.last.year()].map(|year| year.to_string());
    // "14/10".
    if let [day] = words
        && day.bytes().all(|one| one.is_ascii_digit() || one == b'/')
        && day.contains('/')
    {
        let in_year = |year: &String| time(&[&format!("{day}/{year}")]);
        return years.iter().filter_map(in_year).collect();
    }
    let pair = outside.iter().copied().filter(|word| is_year_pair(word));
    let years = years.iter().map(String::as_str).chain(pair);
    years
        .filter_map(|year| time(&[words, &[year]].concat()))
        .collect()
}

/// The time that words name. A day that no calendar has is none, because it may be put together here.
fn time(words: &[&str]) -> Option<NamedTime> {
    NamedTime::new(dated(words).ok()??)
}

/// Whether the words are a length, and a longer one than that of the time: it may begin or end then.
fn is_longer(own: &NamedTime, inside: &[&str]) -> bool {
    let mut words = inside.to_vec();
    // "3-year programme".
    if let Some((number, unit)) = inside.first().and_then(|first| first.split_once('-'))
        && number.bytes().all(|one| one.is_ascii_digit())
    {
        words.splice(..1, [number, unit]);
    }
    let begins =
        |first: &&str| matches!(*first, "within" | "in" | "over" | "next" | "the" | "during");
    let Some((delay, after)) = counted(&words).filter(|_| !words.first().is_some_and(begins))
    else {
        return false;
    };
    let is_length = match after {
        [] => true,
        [what] => matches!(
            *what,
            "programme"
                | "project"
                | "pilot"
                | "contract"
                | "plan"
                | "scheme"
                | "duration"
                | "period"
        ),
        _ => false,
    };
    let before = own.first.yesterday().ok();
    let over = before.and_then(|before| delay.after(&Meaning::Day(before)));
    is_length && over > Some(own.last)
}
