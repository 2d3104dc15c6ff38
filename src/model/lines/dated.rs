//! The beginning of a line → the date that it begins with.
//!
//! This must not know whether such a day exists: the words are printed as they are.

use super::date_words;

/// What is written before the day that a week begins or ends with.
const WEEKS: [&str; 14] = [
    "w/c",
    "w/b",
    "w/e",
    "wc",
    "w.c.",
    "w.b.",
    "w.e.",
    "week commencing",
    "week beginning",
    "week starting",
    "week ending",
    "week of",
    "wythnos yn dechrau",
    "wythnos yn dechrau ar",
];

/// What can be before a date that a colon or a dash follows. Without one the line is a sentence: "On 3 March we met".
const EARLY: [&str; 16] = [
    "early",
    "mid",
    "late",
    "end of",
    "start of",
    "beginning of",
    "middle of",
    "by",
    "from",
    "since",
    "until",
    "on",
    "before",
    "after",
    "circa",
    "c.",
];

/// How long the date is, with the colon or the dash after it, in bytes.
pub(super) fn length(line: &str) -> Option<usize> {
    let first = line.chars().next()?;
    if !first.is_ascii_alphanumeric() {
        return None;
    }
    let after = |words: &[&str]| words.iter().filter_map(|words| begun(line, words)).max();
    if let Some(date) = after(&WEEKS) {
        return of_date(line, date).map(|(length, _)| length);
    }
    if let Some(date) = after(&EARLY) {
        return of_date(line, date).and_then(|(length, is_ended)| is_ended.then_some(length));
    }
    if first.is_ascii_lowercase() {
        return None;
    }
    of_date(line, 0).map(|(length, _)| length).or_else(|| {
        let period = date_words::period(line)?;
        let (length, is_ended) = ended(line, period)?;
        is_ended.then_some(length)
    })
}

/// Whether a line is a date and nothing else.
pub(super) fn is_alone(line: &str) -> bool {
    let date = line.trim_matches(['*', '(', ')', '[', ']', ':', ',', '.', ' ']);
    length(date) == Some(date.len())
}

/// The byte after some words that the line begins with, in large letters or in small ones.
fn begun(line: &str, words: &str) -> Option<usize> {
    let beginning = line.get(..words.len())?;
    let rest = line.get(words.len()..)?;
    let date = rest.trim_start_matches([' ', ':', '-', '\u{a0}']);
    let is_same = beginning.eq_ignore_ascii_case(words);
    (is_same && date.len() < rest.len()).then_some(line.len() - date.len())
}

/// Where a date ends that begins at a byte, with the colon or the dash after it, and whether there is one.
fn of_date(line: &str, start: usize) -> Option<(usize, bool)> {
    let date = line.get(start..)?;
    let length = in_figures(date).or_else(|| date_words::length(date))?;
    ended(line, start + length)
}

/// Where a date ends whose words end at a byte, with the colon or the dash after it, and whether there is one.
fn ended(line: &str, length: usize) -> Option<(usize, bool)> {
    let after = line.get(length..)?;
    if after.starts_with(':') {
        return Some((length + 1, true));
    }
    let spaced = after.trim_start_matches(' ');
    let dash = spaced
        .chars()
        .next()
        .filter(|sign| matches!(sign, '–' | '—' | '-' | ':'))
        .map(char::len_utf8);
    match dash {
        Some(dash) if spaced.get(dash..).is_some_and(begins_apart) => {
            Some((line.len() - spaced.len() + dash, true))
        }
        _ => Some((length, false)),
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

#[cfg(test)]
mod tests {
    use super::{is_alone, length};

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
            ("w/c 3 November: figures", "w/c 3 November:"),
            ("W/E 7th Nov figures", "W/E 7th Nov"),
            (
                "Week commencing 3 November 2025 – figures",
                "Week commencing 3 November 2025 –",
            ),
            (
                "Wythnos yn dechrau 3 Tachwedd: ffigurau",
                "Wythnos yn dechrau 3 Tachwedd:",
            ),
            (
                "Dydd Llun 3 Tachwedd 2025: ffigurau",
                "Dydd Llun 3 Tachwedd 2025:",
            ),
            ("3–7 November: figures", "3–7 November:"),
            ("Mon 3 to Fri 7 Nov figures", "Mon 3 to Fri 7 Nov"),
            ("2nd of April 2025: figures", "2nd of April 2025:"),
            ("March/April 2025 – figures", "March/April 2025 –"),
            ("By 3 March: figures", "By 3 March:"),
            ("Mid-May 2025 - figures", "Mid-May 2025 -"),
            ("12 March – 14 March: figures", "12 March –"),
            ("12 June 23 - figures", "12 June 23 -"),
            ("12th June ’23: figures", "12th June ’23:"),
            ("12 June '23", "12 June '23"),
            ("12 June 23, figures", "12 June 23"),
            ("w/c 3 June 24 - figures", "w/c 3 June 24 -"),
            ("12 Mehefin 23 - ffigurau", "12 Mehefin 23 -"),
            ("2 May 24 and 9 May 24 - figures", "2 May 24 and 9 May 24 -"),
            (
                "2 May 2024 to 9 May 2024: figures",
                "2 May 2024 to 9 May 2024:",
            ),
            ("12 June 23 trees were planted", "12 June"),
            ("12 June 23, 24 and 25 trees", "12 June"),
            ("2 May 24 and 9 trees", "2 May"),
            ("2 May 2024 and 9 trees", "2 May 2024"),
            ("Q1 2026: final", "Q1 2026:"),
            ("Q4 2025/26 – final", "Q4 2025/26 –"),
            ("Spring 2026: final", "Spring 2026:"),
            ("April (early): draft", "April (early):"),
            ("April: draft", "April:"),
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
            "On 3 March we met",
            "by 3 March",
            "w/c x",
            "3 and 4 trees",
            "week one",
            "Q1 2026 was wet",
            "Spring came early",
            "April (as agreed at the meeting of the committee): draft",
            "Q7: final",
        ] {
            assert_eq!(length(line), None, "{line}");
        }
        for alone in [
            "12 March 2025",
            "**Mon 7 July**",
            "w/c 3 Nov:",
            "06.06.25",
            "(May 2025)",
        ] {
            assert!(is_alone(alone), "{alone}");
        }
        for line in ["12 March 2025 x", "May", "12", ""] {
            assert!(!is_alone(line), "{line}");
        }
    }
}
