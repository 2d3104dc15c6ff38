//! The words of a date that was read → whether a length beside it may move its end: "1 July 2025, 3 months", "March 2026 (±1
//! month)".
//!
//! "Within 3 months (by March 2025)" says twice when it ends, and "2025/26 (12 months)" how long that is. It must not know how
//! dates are read.

use super::bracketed::BEGINNING;
use super::condition::may_be_time;
use super::delay::{counted, is_unit};
use super::{Meaning, PeriodKind};

/// Whether a length in the words may begin with the date.
pub(super) fn leaves_out_length(plain: &[&str], meaning: &Meaning) -> bool {
    if let Meaning::Period(period) = meaning
        && (period.kind().is_year()
            || matches!(
                period.kind(),
                PeriodKind::Extended | PeriodKind::CountedBack | PeriodKind::Range
            ))
    {
        return false;
    }
    (0..plain.len()).any(|at| may_move(plain, at, meaning))
}

fn may_move(plain: &[&str], at: usize, meaning: &Meaning) -> bool {
    let (before, rest) = plain.split_at(at);
    if is_margin(rest) {
        return true;
    }
    let Some((_, after)) = counted(rest) else {
        return false;
    };
    let is_sign = |word: &&&str| matches!(**word, "," | ";" | ":" | "–" | "(" | ")" | "then");
    let mut earlier = before.iter().rev().skip_while(is_sign);
    let is_date_before = earlier.next().is_some_and(|word| may_be_time(word));
    let is_whole = after
        .first()
        .is_none_or(|next| matches!(*next, ")" | "," | ";" | "–" | ":"));
    // "March 2025 (within 6 months)" says how far that was.
    let is_within = rest
        .first()
        .is_some_and(|first| matches!(*first, "within" | "in"));
    if is_date_before && is_whole && !is_within {
        return true;
    }
    // "3 months (1 July 2025)", "6 weeks; w/c 7 July 2025", "12 months, start 2025/26".
    let is_first = matches!(meaning, Meaning::Day(day) if day.day() == 1);
    let next = after.iter().find(|word| !is_sign(word)).copied();
    // "Dechrau" is both a start and early.
    let is_start = next.is_some_and(|word| {
        BEGINNING.contains(&word)
            || matches!(word, "early" | "w/c")
            || (is_first && may_be_time(word))
    });
    before.is_empty() && (is_start || is_of_other_work(after))
}

/// Whether a sign and words of other work are before the next time: "12 months; first report June 2025".
fn is_of_other_work(after: &[&str]) -> bool {
    const UNTIL: [&str; 16] = [
        "by",
        "to",
        "until",
        "till",
        "end",
        "ends",
        "ending",
        "ended",
        "i.e",
        "ie",
        "the",
        "of",
        "complete",
        "completed",
        "in",
        "due",
    ];
    let Some(("," | ";" | ":" | "–" | "(", rest)) =
        after.split_first().map(|(sign, rest)| (*sign, rest))
    else {
        return false;
    };
    let between = rest.iter().take_while(|word| !may_be_time(word));
    let is_named = between.clone().any(|word| !UNTIL.contains(word));
    is_named && between.count() < rest.len()
}

/// "±1 month", "+/- 1 month", "-1 month", "give or take a month", "+10 w/days".
fn is_margin(rest: &[&str]) -> bool {
    match rest {
        ["give", "or", "take", ..] => true,
        [sign, next, ..] if matches!(*sign, "±" | "+/-" | "+" | "plus/minus" | "+-") => {
            may_be_time(next) || is_unit(next)
        }
        [number, unit, ..] => {
            let figures = number.trim_start_matches(['±', '+', '-', '/']);
            figures.len() < number.len()
                && figures.bytes().all(|one| one.is_ascii_digit())
                && (is_unit(unit) || unit.contains("day"))
        }
        _ => false,
    }
}
