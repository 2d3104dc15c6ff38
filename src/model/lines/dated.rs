//! The beginning of a line → the date that it begins with.
//!
//! This must not know whether such a day exists: the words are printed as they are.

use super::super::MONTH_NAMES;

const WEEKDAYS: [&str; 7] = [
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
];

/// How long the date is, with the colon or the dash after it, in bytes.
pub(super) fn length(line: &str) -> Option<usize> {
    let first = line.chars().next()?;
    if !first.is_ascii_digit() && !first.is_ascii_uppercase() {
        return None;
    }
    let length = in_figures(line).or_else(|| in_words(line))?;
    let after = line.get(length..)?;
    if after.starts_with(':') {
        return Some(length + 1);
    }
    let spaced = after.trim_start_matches(' ');
    let dash = spaced
        .chars()
        .next()
        .filter(|sign| matches!(sign, '–' | '—' | '-' | ':'))
        .map(char::len_utf8);
    match dash {
        Some(dash) if spaced.get(dash..).is_some_and(begins_apart) => {
            Some(line.len() - spaced.len() + dash)
        }
        _ => Some(length),
    }
}

fn begins_apart(rest: &str) -> bool {
    rest.starts_with(char::is_whitespace)
}

/// 17/11/25, 17.11.2025 or 2025-11-17.
fn in_figures(line: &str) -> Option<usize> {
    let is_part = |sign: char| sign.is_ascii_digit() || matches!(sign, '/' | '.' | '-');
    let end = line.find(|sign| !is_part(sign)).unwrap_or(line.len());
    let date = line.get(..end)?.trim_end_matches(['.', '-']);
    ['/', '.', '-'].into_iter().find(|sign| {
        let parts: Vec<usize> = date.split(*sign).map(str::len).take(4).collect();
        let figures = |part: &str| part.bytes().all(|figure| figure.is_ascii_digit());
        matches!(parts.as_slice(), [1 | 2, 1 | 2, 2 | 4] | [4, 2, 2])
            && date.split(*sign).all(figures)
    })?;
    Some(date.len())
}

/// 12 March, Monday 12th March 2025, March 12, 2025 or Mar 2025.
fn in_words(line: &str) -> Option<usize> {
    let mut words = DateWords { line, rest: line };
    if words.take(is_weekday) {
        words.comma();
    }
    let mut day = words.take(is_day);
    let month = words.take(is_month);
    if !month {
        return None;
    }
    let mut year = words.take(is_year);
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

    fn comma(&mut self) {
        self.rest = self.rest.strip_prefix(',').unwrap_or(self.rest);
    }
}

fn is_month(word: &str) -> bool {
    word == "Sept" || begins_one(word, &MONTH_NAMES)
}

fn is_weekday(word: &str) -> bool {
    matches!(word, "Tues" | "Thurs") || begins_one(word, &WEEKDAYS)
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
    matches!(ending, "" | "st" | "nd" | "rd" | "th")
        && (1..=2).contains(&figures.len())
        && figures.bytes().all(|figure| figure.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::length;

    #[test]
    fn a_line_can_begin_with_a_date() {
        for (line, date) in [
            ("17/11/25 – figures", "17/11/25 –"),
            ("17.11.2025 figures", "17.11.2025"),
            ("2025-11-17: figures", "2025-11-17:"),
            ("12 March figures", "12 March"),
            ("Mon 12th March 2025 - figures", "Mon 12th March 2025 -"),
            ("Sept 2025: figures", "Sept 2025:"),
            ("March 12, 2025 figures", "March 12, 2025"),
            ("March 12, figures", "March 12"),
        ] {
            let found = length(line).and_then(|length| line.get(..length));
            assert_eq!(found, Some(date));
        }
        for line in [
            "12 trees",
            "1.2 metres",
            "March on",
            "17/11 x",
            "Monday",
            "may 2025",
        ] {
            assert_eq!(length(line), None, "{line}");
        }
    }
}
