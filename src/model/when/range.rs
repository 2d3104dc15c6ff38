//! The words of a date → the time between two dates, or the later of several: "March to June 2025", "March/April 2025".

use jiff::civil::Date;

use super::reading::single;
use super::{ImpossibleDay, Meaning, Period, PeriodKind};

/// What comes between two dates.
const BETWEEN: [&str; 15] = [
    "–", "to", "until", "till", "through", "and", "&", "or", "and/or", ",", ";", "/", "+", "then",
    "followed",
];

/// A text with more of them is a sentence.
const MOST: usize = 5;

/// The time from the first date to the last.
pub(super) fn range(words: &[&str]) -> Result<Option<Period>, ImpossibleDay> {
    let between = |word: &&str| BETWEEN.contains(word);
    let count = words.iter().filter(|word| between(word)).count();
    if count == 0 || count > MOST {
        return Ok(None);
    }
    let words = match words {
        ["between" | "from", rest @ ..] => rest,
        all => all,
    };
    for (at, _) in words
        .iter()
        .enumerate()
        .rev()
        .filter(|(_, word)| between(word))
    {
        let (left, right) = words.split_at(at);
        let right = right.get(1..).unwrap_or_default();
        if let Some(period) = joined(left, right)? {
            return Ok(Some(period));
        }
    }
    Ok(None)
}

fn joined(left: &[&str], right: &[&str]) -> Result<Option<Period>, ImpossibleDay> {
    let Some((right_first, right_last)) = bounds(single(right)?) else {
        return Ok(None);
    };
    let left = trimmed(left);
    let Some((first, last)) = before(left, right)? else {
        return Ok(None);
    };
    // "December/January 2025" begins in the year before.
    let first = first.min(right_first);
    let last = if first > right_last {
        right_last
    } else {
        right_last.max(last.min(right_last))
    };
    Ok(Period::new(first, last, PeriodKind::Range))
}

/// The days of the first date, which may leave its month or year to the last: "March" in "March to June 2025".
fn before(left: &[&str], right: &[&str]) -> Result<Option<(Date, Date)>, ImpossibleDay> {
    if left.is_empty() {
        return Ok(None);
    }
    if let Some(found) = bounds(single(left)?) {
        return Ok(Some(found));
    }
    if let Some(period) = range(left)? {
        return Ok(Some((period.first_day(), period.last_day())));
    }
    let most = right.len().min(3);
    for length in 1..=most {
        let (_, shared) = right.split_at(right.len() - length);
        let whole = [left, shared].concat();
        // What is put together here was not typed, so that an impossible day is nobody's.
        if let Ok(meaning) = single(&whole)
            && let Some(found) = bounds(meaning)
        {
            return Ok(Some(found));
        }
        if let Ok(Some(period)) = range(&whole) {
            return Ok(Some((period.first_day(), period.last_day())));
        }
    }
    Ok(None)
}

fn trimmed<'a, 'w>(words: &'a [&'w str]) -> &'a [&'w str] {
    match words {
        [rest @ .., "," | ";" | "and" | "–"] => rest,
        all => all,
    }
}

fn bounds(meaning: Option<Meaning>) -> Option<(Date, Date)> {
    let meaning = meaning?;
    Some((meaning.first_day()?, meaning.last_day()?))
}
