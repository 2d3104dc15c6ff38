//! Words → the date in words that they begin with, in English or in Welsh.
//!
//! This must not know what is before it or after it in the line.

use super::super::when::{MONTH_NAMES, WELSH_MONTH_NAMES};
use crate::model::day_of_week;

/// 12 March, Monday 12th March 2025, 12 March 25 and 14 March 25, 3–7 March, March 12, 2025, Mar 2025 or March–May 2025.
pub(in crate::model) fn length(line: &str) -> Option<usize> {
    let first = one(line)?;
    let second = line.get(first..).and_then(second);
    Some(first + second.unwrap_or_default())
}

/// One date, or two with what they share written once.
fn one(line: &str) -> Option<usize> {
    let mut words = DateWords { line, rest: line };
    words.take(|word| word == "Dydd");
    if words.take(is_weekday) {
        words.comma();
    }
    let mut day = words.take(is_day);
    if day {
        words.until(is_day);
        words.take(|word| word == "of");
    }
    let month = words.take(is_month);
    if !month {
        return None;
    }
    words.until(is_month);
    let mut year = words.take(is_year) || (day && words.take_short_year());
    if !day && !year {
        day = words.take(is_day);
        let before = words.rest;
        words.comma();
        year = words.take(is_year);
        if !year {
            words.rest = before;
        }
    }
    (day || year).then(|| words.line.len() - words.rest.len())
}

/// A second whole date after the first: " to 14 March 2025", " and 9 May 24".
fn second(after: &str) -> Option<usize> {
    let mut words = DateWords {
        line: after,
        rest: after,
    };
    let begins = |rest: &str| {
        let rest = rest.trim_start_matches(' ');
        rest.starts_with(|sign: char| sign.is_ascii_digit())
    };
    let is_joined = words.take(is_joining) && begins(words.rest);
    let next = is_joined.then(|| one(words.rest))??;
    Some(after.len() - words.rest.len() + next)
}

/// Q1 2026, Q4 2025/26, Spring 2026, April (early): a time that is only known for one where a colon or a dash follows it.
pub(super) fn period(line: &str) -> Option<usize> {
    let mut words = DateWords { line, rest: line };
    let is_month = words.take(is_month);
    if !is_month && !words.take(is_quarter_or_season) {
        return None;
    }
    let is_in_brackets = |rest: &str| {
        let inner = rest.trim_start_matches(' ').strip_prefix('(')?;
        let (inner, after) = inner.split_once(')')?;
        (inner.len() <= LONGEST_REMARK).then_some(rest.len() - after.len())
    };
    if let Some(length) = is_in_brackets(words.rest).filter(|_| is_month) {
        words.rest = words.rest.get(length..)?;
    } else if words.take(is_year) {
        let second = words.rest.strip_prefix(['/', '-', '–']);
        let figures = second.map(|second| second.bytes().take_while(u8::is_ascii_digit).count());
        if let (Some(second), Some(2 | 4)) = (second, figures) {
            words.rest = second.get(figures?..)?;
        }
    }
    Some(words.line.len() - words.rest.len())
}

/// How many bytes a remark on a month has at most: "early", "first half".
const LONGEST_REMARK: usize = 20;

fn is_quarter_or_season(word: &str) -> bool {
    matches!(
        word,
        "Q1" | "Q2" | "Q3" | "Q4" | "Spring" | "Summer" | "Autumn" | "Winter"
    )
}

/// The words of a date that were not read yet.
struct DateWords<'t> {
    line: &'t str,
    rest: &'t str,
}

impl DateWords<'_> {
    /// Reads the next word, if it fits.
    fn take(&mut self, fits: impl Fn(&str) -> bool) -> bool {
        let word = self.rest.trim_start_matches(' ');
        let length = word.bytes().take_while(u8::is_ascii_alphanumeric).count();
        match word.split_at_checked(length) {
            Some((word, after)) if !word.is_empty() && fits(word) => {
                self.rest = after;
                true
            }
            _ => false,
        }
    }

    /// Reads the end of a time that has one: "–7", "to Friday 7", "and 7".
    fn until(&mut self, fits: impl Fn(&str) -> bool) {
        let before = self.rest;
        let spaced = before.trim_start_matches(' ');
        let sign = spaced.strip_prefix(['–', '—', '-', '/', '&']);
        self.rest = sign.unwrap_or(before);
        let is_joined = sign.is_some() || self.take(is_joining);
        self.take(is_weekday);
        if !is_joined || !self.take(fits) {
            self.rest = before;
        }
    }

    /// Reads a year of two figures, such as 24 or ’24. Only what comes after it shows that it is one: "12 June 23 people came".
    fn take_short_year(&mut self) -> bool {
        let before = self.rest;
        let year = before
            .trim_start_matches(' ')
            .trim_start_matches(['’', '‘', '\'']);
        let (Some(figures), Some(after)) = (year.get(..2), year.get(2..)) else {
            return false;
        };
        let is_year = before.starts_with(' ') && figures.bytes().all(|one| one.is_ascii_digit());
        let spaced = after.trim_start_matches(' ');
        let is_dash = spaced.starts_with(['–', '—', '-'])
            && spaced.chars().nth(1).is_none_or(char::is_whitespace);
        let is_list = |rest: &str| {
            rest.trim_start()
                .starts_with(|sign: char| sign.is_ascii_digit())
        };
        let is_comma = after.strip_prefix(',').is_some_and(|rest| !is_list(rest));
        let is_ended =
            spaced.is_empty() || spaced.starts_with([':', ')', ']', ';']) || is_dash || is_comma;
        let is_year = is_year && (is_ended || second(after).is_some());
        if is_year {
            self.rest = after;
        }
        is_year
    }

    fn comma(&mut self) {
        self.rest = self.rest.strip_prefix(',').unwrap_or(self.rest);
    }
}

fn is_joining(word: &str) -> bool {
    matches!(word, "to" | "and" | "until" | "i" | "a")
}

fn is_month(word: &str) -> bool {
    word == "Sept" || begins_one(word, &MONTH_NAMES) || begins_one(word, &WELSH_MONTH_NAMES)
}

fn is_weekday(word: &str) -> bool {
    // "Mawrth" is March as well, so that it is left out there.
    word == "Mawrth" || day_of_week(word).is_some()
}

/// True for a name, and for its first three letters.
fn begins_one(word: &str, names: &[&str]) -> bool {
    names
        .iter()
        .any(|name| word == *name || (word.len() == 3 && name.starts_with(word)))
}

fn is_year(word: &str) -> bool {
    word.len() == 4 && word.bytes().all(|figure| figure.is_ascii_digit())
}

fn is_day(word: &str) -> bool {
    let figures = word.trim_end_matches(|letter: char| letter.is_ascii_lowercase());
    let ending = word.get(figures.len()..).unwrap_or_default();
    matches!(
        ending,
        "" | "st" | "nd" | "rd" | "th" | "af" | "il" | "ydd" | "ed" | "eg" | "fed"
    ) && (1..=2).contains(&figures.len())
        && figures.bytes().all(|figure| figure.is_ascii_digit())
}
