//! The words of a deadline → the days among them.

use jiff::civil::Date;

use super::deadline_words::is_of_a_month;
use crate::model::{Meaning, When, WhenFault, day_of_week};

/// A day among the words.
pub(super) struct FoundDay {
    pub(super) day: Date,
    /// Its first word, and the first after it.
    pub(super) start: usize,
    pub(super) end: usize,
}

/// Every exact day: "20 July 2018", "2018-07-20".
pub(super) fn days(parts: &[&str]) -> Result<Vec<FoundDay>, WhenFault> {
    let mut days = Vec::new();
    let mut start = 0;
    while start < parts.len() {
        match day_at(parts, start)? {
            Some(found) => {
                start = found.end;
                days.push(found);
            }
            None => start += 1,
        }
    }
    Ok(days)
}

fn day_at(parts: &[&str], start: usize) -> Result<Option<FoundDay>, WhenFault> {
    for length in [4, 3, 1] {
        let Some(date) = parts.get(start..start + length) else {
            continue;
        };
        // Only "20fed o Orffennaf 2018" has four words.
        if length == 4 && !matches!(date, [_, "o" | "of", ..]) {
            continue;
        }
        let has_figure = |word: &&str| word.contains(|sign: char| sign.is_ascii_digit());
        // A day of the week is read separately, because it may be wrong.
        let starts = match date {
            // "February 6th 2025".
            [month, day, _] if is_of_a_month(month) => has_figure(day),
            all => all.first().is_some_and(has_figure),
        };
        // So is an hour, which is not a part of the day.
        let is_separate = |word: &&str| day_of_week(word).is_some() || is_behind_hour(word);
        if !starts || date.iter().any(is_separate) {
            continue;
        }
        if let Meaning::Day(day) = When::parse(&date.join(" "))?.meaning() {
            return Ok(Some(FoundDay {
                day: *day,
                start,
                end: start + length,
            }));
        }
    }
    Ok(None)
}

/// "pm" of "17/02/2022 5 pm".
fn is_behind_hour(word: &str) -> bool {
    let small = word.to_lowercase();
    matches!(
        small.trim_end_matches(['.', ',']),
        "am" | "pm" | "a.m" | "p.m" | "hours" | "hrs"
    )
}
