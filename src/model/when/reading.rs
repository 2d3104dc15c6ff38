//! The pieces of a date → what they mean.
//!
//! Only what is certain is read as a date. A form that is not known here stays words, is printed all the same, and is
//! reported by `check`.

use super::beginning::beginning;
use super::clause::of_clauses;
use super::day::{day, day_of_month};
use super::delay::delay;
use super::delay_start::is_from_event;
use super::endless::{before_endless, endless, is_yearly_plan};
use super::month::month;
use super::month_name::month_of_year;
use super::occasion::{bare_date, without_occasion};
use super::occasions::of_occasions;
use super::part::{is_phase, parts};
use super::piece::DatePiece;
use super::quarter::{is_quarter, quarter};
use super::quarter_months::quarter_of_months;
use super::range::{is_between, range};
use super::said_again::said_again;
use super::season::{Season, season};
use super::single::{single, without_fillers, without_signs};
use super::state::{begins_with_done, is_state, without_state};
use super::stated::{has_other_work, is_unclear, of_parts, stated};
use super::then_endless::is_then_endless;
use super::year::is_year;
use super::{DelayStart, ImpossibleDay, Meaning, Period};

/// What the pieces mean.
pub(super) fn meaning(pieces: &[DatePiece]) -> Result<Meaning, ImpossibleDay> {
    if let Some(parts) = parts(pieces) {
        let read: Result<Vec<Meaning>, ImpossibleDay> =
            parts.iter().map(|part| in_brackets(part)).collect();
        let mut read = read?;
        let is_endless = |read: &Meaning| matches!(read, Meaning::OpenEnded | Meaning::Recurring);
        // "Ongoing (phase 1 complete May 2025)": what is done ends nothing.
        if read.iter().any(is_endless) {
            let mut done = parts.iter().map(|part| begins_with_done(part));
            read.retain(|_| !done.next().unwrap_or(false));
        }
        if let Some(meaning) = of_parts(read) {
            return Ok(meaning);
        }
    }
    in_brackets(pieces)
}

/// What the pieces mean where they are a month and its year, perhaps with a day, as most dates are. No other way to write a
/// date looks like it.
pub(super) fn simple(pieces: &[DatePiece]) -> Option<Meaning> {
    match pieces {
        [first, second] if is_year(&second.plain) => {
            month(&[&first.plain, &second.plain]).map(Meaning::Month)
        }
        [first, second, third] if is_year(&third.plain) => {
            day_of_month(&first.plain)?;
            month_of_year(&second.plain)?;
            let read = day(&[&first.plain, &second.plain, &third.plain]);
            read.ok().flatten().map(Meaning::Day)
        }
        _ => None,
    }
}

/// What the pieces mean, where they may name the occasion on which something is due: "Report to Cabinet, May 2025". In a date
/// that was revised such words say who did so, and when.
pub(super) fn meaning_or_occasion(pieces: &[DatePiece]) -> Result<Meaning, ImpossibleDay> {
    let read = meaning(pieces)?;
    if !matches!(read, Meaning::Words | Meaning::Unknown) {
        return Ok(read);
    }
    if read == Meaning::Unknown {
        return Ok(of_clauses(pieces)?.unwrap_or(read));
    }
    // "Phase 1 complete; Phase 2 by March 2025": what is done is due no more.
    let is_done = |part: &&[DatePiece]| {
        let words: Vec<&str> = part.iter().map(|piece| piece.plain.as_str()).collect();
        is_state(&words)
    };
    let mut parts = parts(pieces).unwrap_or_else(|| vec![pieces]);
    if !parts.iter().all(is_done) {
        parts.retain(|part| !is_done(part));
    }
    let read = parts.into_iter().map(|part| match in_brackets(part)? {
        Meaning::Words => {
            let words: Vec<&str> = part.iter().map(|piece| piece.plain.as_str()).collect();
            let words: Vec<&str> = words.into_iter().filter(|word| *word != ":").collect();
            let Some(found) = without_occasion(&words) else {
                return Ok(Meaning::Words);
            };
            let date = dated(found.date)?.and_then(|date| found.meaning(date));
            Ok(date.unwrap_or(Meaning::Words))
        }
        meaning => Ok(meaning),
    });
    let read: Result<_, ImpossibleDay> = read.collect();
    match of_parts(read?) {
        Some(meaning) => Ok(meaning),
        None => match of_clauses(pieces)? {
            Some(meaning) => Ok(meaning),
            None => {
                let read = of_occasions(pieces)?.or(said_again(pieces)?);
                Ok(read.unwrap_or(Meaning::Words))
            }
        },
    }
}

/// What is in brackets counts only where the rest says too little.
fn in_brackets(pieces: &[DatePiece]) -> Result<Meaning, ImpossibleDay> {
    let mut depth = 0_usize;
    let mut outside = Vec::new();
    let mut all = Vec::new();
    for piece in pieces {
        match piece.plain.as_str() {
            "(" => depth += 1,
            ")" => depth = depth.saturating_sub(1),
            // "Start: April 2025" is no start of April.
            ":" if all.last() == Some(&"start") => {
                all.push("date");
                outside.extend((depth == 0).then_some("date"));
            }
            ":" => {}
            word => {
                all.push(word);
                if depth == 0 {
                    outside.push(word);
                }
            }
        }
    }
    if let Some(quarter) = quarter_of_months(&all)? {
        return Ok(quarter);
    }
    if outside.len() == all.len() {
        return plain(&all);
    }
    match plain(&outside)? {
        // "1 (June 2025)" is no day of June.
        Meaning::Words if matches!(outside.as_slice(), [one] if day_of_month(one).is_some()) => {
            plain(all.strip_prefix(outside.as_slice()).unwrap_or(&all))
        }
        Meaning::Words => plain(&all),
        // "Ongoing (March 2025)", "Q1 2025 (calendar year)".
        meaning @ (Meaning::OpenEnded | Meaning::Recurring) => {
            let inside = plain(&all)?;
            Ok(if inside.last_day().is_some() {
                inside
            } else {
                meaning
            })
        }
        // "Within 3 months (by March 2025)".
        Meaning::After(unsaid) if unsaid.since() == DelayStart::Unsaid => {
            // "Within two years (2026)".
            let inside = all.strip_prefix(outside.as_slice());
            let alone = inside.map(dated).transpose()?.flatten();
            let alone = alone.filter(|alone| alone.last_day().is_some());
            // "6 months (from appointment)", "6 months (from Cabinet approval)".
            if alone.is_none() && inside.is_some_and(is_from_event) {
                return plain(&all);
            }
            let whole = delay(&all).unwrap_or(unsaid);
            let stated = stated(&all)?.or(alone);
            // "Within 6 months (Mar 26)".
            let names_time = |word: &&str| month_of_year(word).is_some();
            Ok(match stated {
                None if all.iter().any(names_time) => Meaning::Words,
                stated => stated.unwrap_or(Meaning::After(whole)),
            })
        }
        _ if all.contains(&"calendar") => plain(&all),
        Meaning::Period(year) if year.kind().is_year() => {
            Ok(part_of(year, &all, &outside)?.unwrap_or(Meaning::Words))
        }
        meaning => Ok(meaning),
    }
}

/// The part of a year that is in brackets behind it: "2025 (Q2)", "2025/26 (second quarter)", "2025/26 (September 2025)". The
/// year itself where no part is named; none where one is and cannot be read.
fn part_of(year: Period, all: &[&str], outside: &[&str]) -> Result<Option<Meaning>, ImpossibleDay> {
    if let Some(part) = quarter(&without_fillers(all)).or_else(|| season(all)) {
        return Ok(Some(Meaning::Period(part)));
    }
    let Some(inside) = all.strip_prefix(outside) else {
        return Ok(Some(Meaning::Period(year)));
    };
    let is_within = |part: &Meaning| {
        part.first_day() >= Some(year.first_day()) && part.last_day() <= Some(year.last_day())
    };
    let alone = dated(inside)?.filter(|part| part.last_day().is_some());
    let part = match alone.filter(is_within) {
        Some(part) => Some(part),
        None => dated(&[inside, outside].concat())?.filter(is_within),
    };
    let names_part = |word: &&str| {
        month_of_year(word).is_some()
            || is_quarter(word)
            || Season::of(word).is_some()
            || matches!(
                *word,
                "quarter" | "half" | "term" | "early" | "mid" | "late" | "start" | "first"
            )
            || is_phase(word)
    };
    let whole = Some(Meaning::Period(year)).filter(|_| !inside.iter().any(names_part));
    Ok(part.or(whole))
}

fn plain(words: &[&str]) -> Result<Meaning, ImpossibleDay> {
    if words.is_empty() {
        return Ok(Meaning::Words);
    }
    // "Every March, beginning 2025" starts then, and "beginning 2025" alone may be a part of the year.
    let again: Vec<&str>;
    let words = match words {
        [
            "every" | "each" | "monthly" | "quarterly" | "yearly" | "annually" | "annual",
            ..,
        ] => {
            let is_beginning = |word: &str| word == "beginning";
            let mut all = words.to_vec();
            let places = all.iter_mut().filter(|word| is_beginning(word));
            places.for_each(|word| *word = "starting");
            again = all;
            again.as_slice()
        }
        all => all,
    };
    let words = words
        .strip_suffix(&["or", "as", "soon", "as", "possible", "thereafter"])
        .unwrap_or(words);
    let before = before_endless(words);
    let (words, goes_on) = (before.unwrap_or(words), before.is_some());
    let read = match starting(words)? {
        Some(start) => Some(start),
        None => dated(words)?,
    };
    if goes_on {
        // "Policy by June 2025, training ongoing".
        let is_of_other = has_other_work(words)?;
        return Ok(if is_of_other {
            Meaning::Words
        } else {
            Meaning::OpenEnded
        });
    }
    if let Some(read) = read {
        return Ok(read);
    }
    match endless(&without_signs(words)) {
        Some(Meaning::Unknown) => return Ok(Meaning::Unknown),
        // "Weekly to 31 May 2025, then monthly".
        Some(often) if is_then_endless(words) => return Ok(often),
        Some(_) if is_unclear(words) || is_yearly_plan(words) => return Ok(Meaning::Words),
        Some(endless) => return Ok(stated(words)?.unwrap_or(endless)),
        None => {}
    }
    let read = without_state(words).map(dated).transpose()?.flatten();
    Ok(read.unwrap_or(Meaning::Words))
}

/// A start without an end; with one it is a time: "from April 2025 to May 2026".
pub(super) fn starting(words: &[&str]) -> Result<Option<Meaning>, ImpossibleDay> {
    let Some(time) = beginning(words) else {
        return Ok(None);
    };
    // "From March/April 2025" is a start all the same.
    let has_end = |word: &&str| !matches!(*word, "/" | "or") && is_between(word);
    if words.iter().any(has_end) {
        let range = match range(words)? {
            Some(range) => Some(range),
            None => range(time)?,
        };
        if range.is_some() {
            return Ok(range);
        }
    }
    let has_day = |meaning: &Meaning| meaning.last_day().is_some();
    let start = match dated(time)?.filter(has_day) {
        Some(start) => Some(start),
        None => match bare_date(time) {
            Some(found) => dated(found.date)?.filter(has_day),
            None => None,
        },
    };
    Ok(start.map(|start| start.of_start(time.contains(&"for"))))
}

/// One date, or several with words between them.
pub(super) fn dated(words: &[&str]) -> Result<Option<Meaning>, ImpossibleDay> {
    let words = words.strip_suffix(&["inclusive"]).unwrap_or(words);
    match single(words)? {
        Some(meaning) => Ok(Some(meaning)),
        None => range(words),
    }
}
