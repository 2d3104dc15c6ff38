//! The pieces of a date → the same, with two years that follow each other as one piece where there are spaces around the sign
//! between them: "2025 / 26", "FY 2025 / 2026", "2025 -26".
//!
//! Beside the name of a month the figures are days, or each year has that month: "June 2025 / 2026". It must not know what the
//! years mean.

use super::month_name::month_of_year;
use super::piece::DatePiece;
use super::quarter::is_quarter;
use super::season::Season;
use super::year::{is_year, short_year, year_pair};

/// The pieces with such years joined.
pub(super) fn with_years_joined(pieces: Vec<DatePiece>) -> Vec<DatePiece> {
    // Most dates have no sign behind a year.
    let may_be_spaced = |pair: &[DatePiece]| match pair {
        [one, next] => {
            (ends_with_sign(&one.plain) || begins_with_sign(&next.plain))
                && one.plain.contains(|letter: char| letter.is_ascii_digit())
        }
        _ => false,
    };
    if !pieces.windows(2).any(may_be_spaced) {
        return pieces;
    }
    let mut joined: Vec<DatePiece> = Vec::with_capacity(pieces.len());
    let mut at = 0;
    while let Some(piece) = pieces.get(at) {
        match pair(pieces.get(at..).unwrap_or_default(), &joined) {
            Some((years, length)) => {
                joined.push(years);
                at += length;
            }
            None => {
                joined.push(piece.clone());
                at += 1;
            }
        }
    }
    joined
}

fn begins_with_sign(word: &str) -> bool {
    word.starts_with(['/', '-', '–'])
}

fn ends_with_sign(word: &str) -> bool {
    word.ends_with(['/', '-'])
}

/// The years as one piece, and from how many it was made, after the pieces before them.
fn pair(pieces: &[DatePiece], list: &[DatePiece]) -> Option<(DatePiece, usize)> {
    let before = list.last().map_or("", |before| before.plain.as_str());
    let first = pieces.first()?;
    let plain = |at: usize| pieces.get(at).map_or("", |piece| piece.plain.as_str());
    let next = plain(1);
    let (first_year, second_year, length) = match first.plain.strip_suffix(['/', '-']) {
        Some(year) => (year, next, 2),
        None if matches!(next, "/" | "–") => (first.plain.as_str(), plain(2), 3),
        None => (first.plain.as_str(), next.strip_prefix(['/', '-'])?, 2),
    };
    let figures = first_year.strip_prefix("fy").unwrap_or(first_year);
    let is_short = |word: &str| short_year(word).is_some();
    let are_years = (is_year(figures) && (is_year(second_year) || is_short(second_year)))
        || (is_short(figures) && is_short(second_year) && stands_alone(before, plain(length)));
    let typed = format!("{figures}/{second_year}");
    let start = year_pair(&typed).filter(|_| are_years)?;
    let is_month = |word: &str| month_of_year(word).is_some();
    // "2024 / 2025 / 2026" is a list of years.
    let goes_on = matches!(plain(length), "/" | "–")
        && plain(length + 1).parse() == Ok(start + 2)
        && is_year(second_year);
    let went_on = matches!(list, [.., year, _] if year.plain.parse() == Ok(start - 1));
    let is_list = goes_on || went_on;
    // "Autumn 2025 / 2026" may be two of them, and "from 2025 – 2026" begins with one.
    let is_season = Season::of(before).is_some_and(|season| season != Season::Winter);
    let are_two =
        (is_season && is_year(second_year) && plain(length) != "term") || before == "from";
    let is_beside_month = is_month(before) || (is_short(second_year) && is_month(plain(length)));
    if is_list || are_two || is_beside_month {
        return None;
    }
    let last = pieces.get(length - 1)?;
    let years = DatePiece {
        range: first.range.start..last.range.end,
        plain: format!("{first_year}/{second_year}"),
    };
    Some((years, length))
}

/// Whether two figures beside these words can only be a year: "Q4 25 / 26", "FY 25 / 26". Beside others they may be days.
fn stands_alone(before: &str, after: &str) -> bool {
    let is_after = matches!(after, "" | "(" | ")" | "," | ";" | "financial" | "year");
    is_after && (is_quarter(before) || matches!(before, "" | "fy" | "year" | "h1" | "h2"))
}
