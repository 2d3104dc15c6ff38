//! The pieces of a date → what they mean.
//!
//! Only what is certain is read as a date. A form that is not known here stays words, is printed all the same, and is
//! reported by `check`.

use super::around::{after_from, inner, without_part};
use super::day::day;
use super::delay::delay;
use super::endless::{ENDLESS, endless};
use super::festival::{festival, week};
use super::month::month;
use super::month_name::month_of_year;
use super::piece::DatePiece;
use super::quarter::quarter;
use super::range::range;
use super::season::season;
use super::welsh::is_day_or_night;
use super::year::{part_of_year, year};
use super::{ImpossibleDay, Meaning};
use crate::model::day_of_week;

/// What the pieces mean. What is in brackets counts only where the rest says too little.
pub(super) fn meaning(pieces: &[DatePiece]) -> Result<Meaning, ImpossibleDay> {
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
    match plain(&outside)? {
        Meaning::Words if outside.len() < all.len() => plain(&all),
        meaning => Ok(meaning),
    }
}

fn plain(words: &[&str]) -> Result<Meaning, ImpossibleDay> {
    if words.is_empty() {
        return Ok(Meaning::Words);
    }
    let (words, goes_on) = match words {
        [rest @ .., "then" | "and" | "&" | "," | "–", last] if ENDLESS.contains(last) => {
            (rest, true)
        }
        [rest @ .., last] if ENDLESS.contains(last) => (rest, true),
        all => (all, false),
    };
    let dated = match after_from(words) {
        Some(rest) => match range(words)? {
            Some(period) => Some(Meaning::Period(period)),
            None => dated(rest)?.map(|_| Meaning::OpenEnded),
        },
        None => dated(words)?,
    };
    if goes_on {
        return Ok(Meaning::OpenEnded);
    }
    let dated = dated.or_else(|| endless(&without_signs(words)));
    Ok(dated.unwrap_or(Meaning::Words))
}

fn dated(words: &[&str]) -> Result<Option<Meaning>, ImpossibleDay> {
    match single(words)? {
        Some(meaning) => Ok(Some(meaning)),
        None => Ok(range(words)?.map(Meaning::Period)),
    }
}

/// One date without another beside it: "by the end of March 2025".
pub(super) fn single(words: &[&str]) -> Result<Option<Meaning>, ImpossibleDay> {
    if let Some(delay) = delay(words).or_else(|| delay(inner(words))) {
        return Ok(Some(Meaning::After(delay)));
    }
    let bare = without_signs(words);
    if let Some(period) = year(&without_fillers(&bare)) {
        return Ok(Some(Meaning::Period(period)));
    }
    let inside = inner(&bare);
    if let [part, rest @ ..] = without_fillers(inside).as_slice()
        && let [year] = rest
        && let Some(period) = part_of_year(part, year)
    {
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
    if let Some(day) = day(&words)? {
        return Ok(Some(Meaning::Day(day)));
    }
    if let Some(month) = month(&words) {
        return Ok(Some(Meaning::Month(month)));
    }
    let period = quarter(&words)
        .or_else(|| year(&words))
        .or_else(|| season(&words))
        .or_else(|| festival(&words));
    Ok(period.map(Meaning::Period))
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
