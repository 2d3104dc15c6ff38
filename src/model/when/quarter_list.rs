//! The pieces of several quarters of which only the first has its letter → each with it: "Q3 & 4 2025/26", "Quarters 1, 2 and 3".
//!
//! It must not know of which year they are.

use super::piece::DatePiece;
use super::quarter::{figure_of, is_quarter};
use super::year::{is_year, is_year_pair};

/// Gives each quarter its letter.
pub(super) fn with_letters(mut pieces: Vec<DatePiece>) -> Vec<DatePiece> {
    let mut is_listed = false;
    for at in 0..pieces.len() {
        let plain = |at: usize| pieces.get(at).map(|piece| piece.plain.as_str());
        let word = plain(at).unwrap_or_default();
        let before = at.checked_sub(1).and_then(plain).unwrap_or_default();
        let is_one_of_list = is_listed && is_sign(before) && ends_quarter(plain(at + 1));
        let is_figure = word.len() == 1 && figure_of(word).is_some();
        let lettered = format!("q{word}");
        is_listed = is_quarter(word)
            || is_name(word)
            || (is_listed && (is_sign(word) || (is_figure && is_name(before))))
            || (is_figure && is_one_of_list);
        if is_figure
            && (is_one_of_list || is_plural(before))
            && let Some(piece) = pieces.get_mut(at)
        {
            piece.plain = lettered;
        }
    }
    let is_needless = |at: usize, piece: &DatePiece| {
        let next = pieces.get(at + 1).map_or("", |next| next.plain.as_str());
        let before = at.checked_sub(1).and_then(|at| pieces.get(at));
        // The year of "Q1 and Q2, 2025/26" is no third time.
        let is_before_year = piece.plain == ","
            && before.is_some_and(|before| is_quarter(&before.plain))
            && (is_year(next) || is_year_pair(next));
        is_before_year || (is_plural(&piece.plain) && is_quarter(next))
    };
    let kept = pieces.iter().enumerate();
    let kept = kept.filter(|(at, piece)| !is_needless(*at, piece));
    kept.map(|(_, piece)| piece.clone()).collect()
}

/// What is between two quarters.
fn is_sign(word: &str) -> bool {
    matches!(word, "," | "&" | "and" | "or" | "/" | "–" | "to" | "+")
}

/// Whether what comes after a figure leaves it a quarter: "2 weeks" are none.
fn ends_quarter(next: Option<&str>) -> bool {
    let is_end = |word: &str| {
        is_sign(word) || is_year(word) || is_year_pair(word) || matches!(word, "of" | "(" | ")")
    };
    next.is_none_or(is_end)
}

fn is_name(word: &str) -> bool {
    is_plural(word) || matches!(word, "quarter" | "qtr")
}

fn is_plural(word: &str) -> bool {
    matches!(word, "quarters" | "qtrs" | "qs" | "q's")
}
