//! The words around the day of a deadline → the hour among them.

use super::Hour;

/// Whether it is the midnight with which the day begins: "00:00", "midnight at the start of". "12 am" can be either.
pub(super) fn is_at_start<'w>(words: impl Iterator<Item = &'w str>) -> bool {
    let words: Vec<String> = words
        .map(|word| word.to_lowercase().replace('.', ":"))
        .collect();
    let says = |names: &[&str]| words.iter().any(|word| names.contains(&word.as_str()));
    let zero = [
        "00:00", "0:00", "0000", "00:00am", "00:00hrs", "0000hrs", "00:00:00",
    ];
    says(&zero) || (says(&["midnight"]) && says(&["start", "beginning"]))
}

/// "16:00", "4.30pm", "pm", "00:00".
pub(super) fn looks_like_time(word: &str) -> bool {
    let small = word.to_lowercase().replace('.', "");
    let figures = small.trim_end_matches(['a', 'p', 'm']);
    let is_clock = |text: &str| {
        !text.is_empty()
            && text
                .chars()
                .all(|sign| sign.is_ascii_digit() || sign == ':')
    };
    let has_half = small.ends_with("am") || small.ends_with("pm");
    (has_half && (figures.is_empty() || is_clock(figures)))
        || (small.contains(':') && is_clock(&small))
}

/// The hour among words: "4.00 p.m", "midnight".
pub(super) fn hour(words: &[&str]) -> Option<Hour> {
    (0..words.len()).find_map(|start| {
        let rest = words.get(start..).unwrap_or_default();
        [2, 1].into_iter().find_map(|length| {
            let some = rest.get(..length)?;
            Hour::parse(&some.join(" ")).ok()
        })
    })
}
