//! The pieces of a date → what they mean.
//!
//! Only what is certain is read as a date. A form that is not known here stays words, is printed all the same, and is
//! reported by `check`.

use super::around::{after_from, inner, without_part};
use super::day::{day, day_of_month};
use super::delay::delay;
use super::edge::edge;
use super::endless::{ENDLESS, endless};
use super::festival::{festival, week};
use super::month::month;
use super::month_name::month_of_year;
use super::occasion::without_occasion;
use super::part::parts;
use super::piece::DatePiece;
use super::quarter::quarter;
use super::quarter_months::quarter_of_months;
use super::range::range;
use super::season::season;
use super::state::without_state;
use super::stated::{is_unclear, of_parts, stated};
use super::welsh::is_day_or_night;
use super::year::{is_year, part_of_year, year};
use super::{DelayStart, ImpossibleDay, Meaning};
use crate::model::day_of_week;

/// What the pieces mean.
pub(super) fn meaning(pieces: &[DatePiece]) -> Result<Meaning, ImpossibleDay> {
    if let Some(parts) = parts(pieces) {
        let read: Result<Vec<Meaning>, ImpossibleDay> =
            parts.into_iter().map(in_brackets).collect();
        if let Some(meaning) = of_parts(read?) {
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
    if read != Meaning::Words {
        return Ok(read);
    }
    let parts = parts(pieces).unwrap_or_else(|| vec![pieces]);
    let read = parts.into_iter().map(|part| match in_brackets(part)? {
        Meaning::Words => {
            let words: Vec<&str> = part.iter().map(|piece| piece.plain.as_str()).collect();
            let words: Vec<&str> = words.into_iter().filter(|word| *word != ":").collect();
            let date = without_occasion(&words).map(dated).transpose()?.flatten();
            Ok(date.unwrap_or(Meaning::Words))
        }
        meaning => Ok(meaning),
    });
    let read: Result<Vec<Meaning>, ImpossibleDay> = read.collect();
    Ok(of_parts(read?).unwrap_or(Meaning::Words))
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
        Meaning::After(delay) if delay.since() == DelayStart::Unsaid => {
            Ok(stated(&all)?.unwrap_or(Meaning::After(delay)))
        }
        _ if all.contains(&"calendar") => plain(&all),
        meaning => Ok(meaning),
    }
}

fn plain(words: &[&str]) -> Result<Meaning, ImpossibleDay> {
    if words.is_empty() {
        return Ok(Meaning::Words);
    }
    let words = words
        .strip_suffix(&["or", "as", "soon", "as", "possible", "thereafter"])
        .unwrap_or(words);
    let (words, goes_on) = match words {
        [rest @ .., "then" | "and" | "&" | "," | "–", last] if ENDLESS.contains(last) => {
            (rest, true)
        }
        [rest @ .., last] if ENDLESS.contains(last) => (rest, true),
        all => (all, false),
    };
    let read = match after_from(words) {
        Some(rest) => match range(words)? {
            Some(range) => Some(range),
            None => dated(rest)?.map(|_| Meaning::OpenEnded),
        },
        None => dated(words)?,
    };
    if goes_on {
        return Ok(Meaning::OpenEnded);
    }
    if let Some(read) = read {
        return Ok(read);
    }
    match endless(&without_signs(words)) {
        Some(Meaning::Unknown) => return Ok(Meaning::Unknown),
        Some(_) if is_unclear(words) => return Ok(Meaning::Words),
        Some(endless) => return Ok(stated(words)?.unwrap_or(endless)),
        None => {}
    }
    let read = without_state(words).map(dated).transpose()?.flatten();
    Ok(read.unwrap_or(Meaning::Words))
}

/// One date, or several with words between them.
pub(super) fn dated(words: &[&str]) -> Result<Option<Meaning>, ImpossibleDay> {
    match single(words)? {
        Some(meaning) => Ok(Some(meaning)),
        None => range(words),
    }
}

/// One date without another beside it: "by the end of March 2025".
pub(super) fn single(words: &[&str]) -> Result<Option<Meaning>, ImpossibleDay> {
    if let Some(delay) = delay(words).or_else(|| delay(inner(words))) {
        return Ok(Some(Meaning::After(delay)));
    }
    if let Some(edge) = edge(words)? {
        return Ok(Some(edge));
    }
    let bare = without_signs(words);
    if let Some(period) = year(&without_fillers(&bare)).filter(|_| !bare.contains(&"new")) {
        return Ok(Some(Meaning::Period(period)));
    }
    let inside = inner(&bare);
    if let Some(period) = part_of_year(&without_fillers(inside)) {
        return Ok(Some(Meaning::Period(period)));
    }
    let inside = without_part(inside);
    let inside: Vec<&str> = inside
        .iter()
        .copied()
        .filter(|word| !is_day_or_night(word))
        .collect();
    let named = match inside.as_slice() {
        [first, rest @ ..] if day_of_week(first).is_some() => rest,
        all => all,
    };
    if let Some(week) = week(named)? {
        return Ok(Some(Meaning::Period(week)));
    }
    let words = without_fillers(named);
    if let Some(new_year) = festival(&with_new_year(&words)) {
        return Ok(Some(Meaning::Period(new_year)));
    }
    if let Some(day) = day(&words)? {
        return Ok(Some(Meaning::Day(day)));
    }
    if let Some(month) = month(&words) {
        return Ok(Some(Meaning::Month(month)));
    }
    let period = quarter(&words)
        .or_else(|| year(&words))
        .or_else(|| season(&words));
    Ok(period.map(Meaning::Period))
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

fn without_signs<'w>(words: &[&'w str]) -> Vec<&'w str> {
    let words = words.iter().copied();
    words
        .filter(|word| !matches!(*word, "–" | "," | ";" | "&" | "→"))
        .collect()
}

/// "the 12th of July 2018", "mis Mawrth 2025".
fn without_fillers<'w>(words: &[&'w str]) -> Vec<&'w str> {
    let after = |index: usize| {
        words
            .get(index + 1)
            .is_some_and(|next| month_of_year(next).is_some())
    };
    let kept = words
        .iter()
        .enumerate()
        .filter(|(index, word)| match **word {
            "the" | "of" | "in" | "for" => false,
            "month" => !after(*index),
            _ => true,
        });
    kept.map(|(_, word)| *word).collect()
}
