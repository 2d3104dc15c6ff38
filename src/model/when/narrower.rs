//! A date that was read, and a narrower one beside it → the narrower one: "Autumn 2025 (by 31 October 2025)", "2025/26 – May
//! 2025", "October 2025 (w/c 6th)".
//!
//! The looser time says no more than when the narrower date is. What is outside of it, or when something else happens, is not
//! put in its place. It must not know how dates are read.

use jiff::Span;

use super::bracket_part::{is_half_term, part_after_sign, part_in_brackets};
use super::condition::is_condition;
use super::day::day_of_month;
use super::month_name::month_of_year;
use super::occasion::is_only_occasion;
use super::piece::DatePiece;
use super::reading::dated;
use super::revision::DateHistory;
use super::single::single;
use super::times_beside::NamedTime;
use super::year::{calendar_year, is_year, is_year_pair};
use super::{Meaning, PeriodKind};

/// What the narrower date makes of the one that was read; none where there is none beside it.
pub(super) fn narrower(pieces: &[DatePiece], read: &DateHistory) -> Option<Meaning> {
    // Most dates are alone.
    let parts = |piece: &DatePiece| is_sign(&piece.plain) || piece.plain == "(";
    if !pieces.iter().any(parts) {
        return None;
    }
    let is_date = read.meaning.last_day().is_some() || read.meaning == Meaning::Words;
    if !is_date || !read.earlier.is_empty() {
        return None;
    }
    let words: Vec<&str> = pieces.iter().map(|piece| &*piece.plain).collect();
    let words = without_condition(&words);
    let opens = words.iter().filter(|word| **word == "(").count();
    match opens {
        0 => after_sign(words, read),
        1 => in_brackets(words, read),
        _ => None,
    }
}

/// Without "subject to funding" after the last sign.
fn without_condition<'a, 'w>(words: &'a [&'w str]) -> &'a [&'w str] {
    let sign = words.iter().rposition(|word| is_sign(word));
    let parted = sign.and_then(|at| words.split_at_checked(at));
    match parted {
        Some((before, [_, after @ ..])) if is_condition(after) => before,
        _ => words,
    }
}

fn is_sign(word: &str) -> bool {
    matches!(word, "–" | "," | ";" | ":")
}

/// One of these says that something is due by the time in brackets.
const DUE: [&[&str]; 12] = [
    &["by"],
    &["before"],
    &["no", "later", "than"],
    &["not", "later", "than"],
    &["on", "or", "before"],
    &["prior", "to"],
    &["target"],
    &["target", "date"],
    &["deadline"],
    &["due"],
    &["due", "by"],
    &["w/c"],
];

/// "Summer 2025 (by 30 June)".
fn in_brackets(words: &[&str], read: &DateHistory) -> Option<Meaning> {
    let open = words.iter().position(|word| *word == "(")?;
    let (outside, inside) = words.split_at(open);
    let inside = inside.get(1..)?;
    let (inside, after) = inside.split_at(inside.iter().position(|word| *word == ")")?);
    let after = after.get(1..)?;
    let is_any_year = |word: &&str| is_year(word) || is_year_pair(word);
    // "Autumn (by October) 2025" has its year behind.
    if !after.iter().all(is_any_year) || outside.is_empty() {
        return None;
    }
    let outside = &[outside, after].concat();
    if read.meaning == Meaning::Words {
        return in_month_of_occasion(outside, inside);
    }
    // "(before: Summer 2024)" names the date that it had before.
    if matches!(inside, ["before", ":", ..]) {
        return None;
    }
    let inside: Vec<&str> = inside.iter().copied().filter(|word| *word != ":").collect();
    // With a condition behind the brackets both were read as one time.
    let own = NamedTime::new(read.meaning.clone()).filter(|own| !own.is_range());
    let own = own.or_else(|| named(outside))?;
    if is_half_term(&own, outside, &inside) {
        return Some(Meaning::Words);
    }
    let rests = DUE.iter().filter_map(|due| inside.strip_prefix(*due));
    let Some(time) = rests.min_by_key(|rest| rest.len()) else {
        return part_in_brackets(&own, outside, &inside);
    };
    let times = times_with(&inside, time, &own, outside);
    match times.iter().find(|time| is_within(&own, time)) {
        Some(time) => (time.last < own.last).then(|| time.meaning.clone()),
        None => {
            let is_earlier = |time: &NamedTime| time.last < own.first;
            // "Q1 2026 (by March)" is counted from January.
            let is_month = matches!(time, [month] if month_of_year(month).is_some());
            let are_earlier = !times.is_empty() && times.iter().all(is_earlier);
            (are_earlier && !is_month).then_some(Meaning::Words)
        }
    }
}

/// "June Cabinet (18/06/25)": the day of an occasion of which only the month is named.
fn in_month_of_occasion(outside: &[&str], inside: &[&str]) -> Option<Meaning> {
    let (month, occasion) = outside.split_first()?;
    let month = month_of_year(month).filter(|_| is_only_occasion(occasion))?;
    let day = single(inside).ok()??;
    let is_in = matches!(&day, Meaning::Day(day) if day.month() == month);
    is_in.then_some(day)
}

/// The times that the words in brackets can mean, with each year that may be theirs.
fn times_with(inside: &[&str], time: &[&str], own: &NamedTime, outside: &[&str]) -> Vec<NamedTime> {
    if let Some(alone) = named(inside) {
        return vec![alone];
    }
    let years = [own.first.year(), own.last.year()].map(|year| year.to_string());
    let pair = outside.iter().copied().filter(|word| is_year_pair(word));
    let years: Vec<&str> = years.iter().map(String::as_str).chain(pair).collect();
    // "By 14th" and "w/c 6th" lack their month.
    let month = match (&own.meaning, time) {
        (Meaning::Month(_), [day]) if day_of_month(day).is_some() => {
            outside.iter().find(|word| month_of_year(word).is_some())
        }
        _ => None,
    };
    let month: Vec<&str> = month.into_iter().copied().collect();
    let in_year = |year: &&str| named(&[inside, &month, &[*year]].concat());
    years.iter().filter_map(in_year).collect()
}

/// "2025/26 – May 2025", "Q3, October 2025", "Autumn 2025; by 31 October 2025".
fn after_sign(words: &[&str], read: &DateHistory) -> Option<Meaning> {
    let at = words.iter().position(|word| is_sign(word))?;
    let (outside, beside) = words.split_at(at);
    let beside = beside.get(1..)?;
    // A sign more makes a list of it, and the end of a term may be after the month in which it is.
    if beside.iter().any(|word| is_sign(word)) || outside.contains(&"end") {
        return None;
    }
    let time = match single(beside).ok()? {
        Some(alone) => NamedTime::new(alone),
        None => None,
    };
    let Some(time) = time else {
        let own = named(outside)?;
        // "Autumn 2025, 14 Oct", "Q3 2025/26 – November".
        let is_year = own.kind().is_some_and(PeriodKind::is_year);
        if own.kind().is_some() && !is_year {
            return part_after_sign(&own, outside, beside);
        }
        // "2025/26, second quarter", "2025/26, by end Q2".
        let pair = outside.iter().find(|word| is_year_pair(word))?;
        let time = NamedTime::new(single(&[beside, &[*pair]].concat()).ok()??)?;
        let is_narrower = own.holds(&time) && time.last < own.last;
        let is_quarter = time.kind() == Some(PeriodKind::Quarter);
        return (is_narrower && is_quarter).then_some(time.meaning);
    };
    let last = read.meaning.last_day()?;
    let is_narrower = time.last < last
        && loose(outside, beside)
            .iter()
            .any(|own| own.last == last && is_within(own, &time));
    is_narrower.then_some(time.meaning)
}

/// The times before a sign, with each year that may be theirs.
fn loose(outside: &[&str], beside: &[&str]) -> Vec<NamedTime> {
    if let Some(own) = named(outside) {
        return vec![own];
    }
    let Some(year) = beside
        .iter()
        .find(|word| is_year(word) || is_year_pair(word))
    else {
        return Vec::new();
    };
    let mut years = vec![(*year).to_owned()];
    if let Some(year) = calendar_year(year) {
        years.extend([year - 1, year].map(|first| format!("{first}/{:02}", (first + 1) % 100)));
    }
    let in_year = |year: &String| named(&[outside, &[year.as_str()]].concat());
    years.iter().filter_map(in_year).collect()
}

/// Whether all of a narrower time is in another. What is due by a day before Christmas or Easter is so near.
fn is_within(own: &NamedTime, time: &NamedTime) -> bool {
    let first = match own.kind() {
        Some(PeriodKind::Christmas | PeriodKind::Easter | PeriodKind::Before) => {
            let before = own.first.checked_sub(Span::new().months(1));
            before.unwrap_or(own.first)
        }
        _ => own.first,
    };
    // What is before a time may be any day until then.
    let begins = if time.is_before() {
        time.last
    } else {
        time.first
    };
    begins >= first && time.last <= own.last
}

/// The time that words name. A day that no calendar has is none, because it may be put together here.
fn named(words: &[&str]) -> Option<NamedTime> {
    let time = NamedTime::new(dated(words).ok()??)?;
    (!time.is_range()).then_some(time)
}
