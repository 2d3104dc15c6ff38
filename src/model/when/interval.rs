//! The pieces of a date that comes again and again → how many months are between one time and the next: "6-monthly",
//! "every six months", "annually".

use super::delay::{delay, figure};
use super::piece::DatePiece;
use crate::model::Months;

/// The number of months; none where it is not said, or not in months.
pub(super) fn interval(pieces: &[DatePiece]) -> Option<Months> {
    let words: Vec<&str> = pieces.iter().map(|piece| piece.plain.as_str()).collect();
    let words = match words.as_slice() {
        // "Yn flynyddol".
        ["in", rest @ ..] => rest,
        all => all,
    };
    let months = match words {
        [one] => named(one).or_else(|| {
            let number = one.strip_suffix("-monthly").and_then(figure)?;
            Some(i64::from(number))
        })?,
        [number, "monthly"] => i64::from(figure(number)?),
        ["half", "yearly"] | ["bi", "annually"] => 6,
        [number, "yearly"] => 12 * i64::from(figure(number)?),
        [
            "twice" | "2",
            "a" | "per" | "the" | "each" | "every",
            "year",
        ] => 6,
        ["once", "a" | "per" | "the" | "each" | "every", "year"] => 12,
        ["every" | "each", "quarter"] => 3,
        ["every" | "each", "other", "year"] => 24,
        ["every" | "each", time @ ..] => match delay(time) {
            Some(delay) => return delay.months(),
            None => match time {
                ["month"] => 1,
                ["year"] => 12,
                _ => return None,
            },
        },
        _ => return None,
    };
    Months::new(months).ok()
}

/// "Bi-monthly" and "bi-annual" have two meanings each. For "bi-annual" the usual one is taken, and "bi-monthly" is not read.
fn named(word: &str) -> Option<i64> {
    Some(match word {
        "monthly" => 1,
        "quarterly" => 3,
        "six-monthly" | "half-yearly" | "bi-annual" | "bi-annually" | "biannual" | "biannually" => {
            6
        }
        "yearly" | "annually" | "annual" => 12,
        "biennial" | "biennially" | "bi-ennially" => 24,
        _ => return None,
    })
}
