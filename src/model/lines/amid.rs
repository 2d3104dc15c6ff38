//! Words at the end of a line → whether a sentence goes on in the next one.
//!
//! In comes a line, out goes whether its last word is one that never ends anything. This must not know what a list is.

/// Words after which a date comes, in English and in Welsh.
const AWAITING: [&str; 31] = [
    "on", "by", "in", "since", "until", "till", "from", "before", "after", "of", "for", "to", "at",
    "the", "is", "was", "be", "between", "and", "dated", "during", "w/c", "ar", "erbyn", "yn",
    "ym", "ers", "hyd", "tan", "o", "cyn",
];

/// Other words that nothing ends with.
const JOINING: [&str; 23] = [
    "a", "an", "or", "with", "as", "that", "which", "who", "than", "into", "its", "their", "our",
    "are", "were", "y", "yr", "ac", "neu", "gyda", "i", "am", "Cllr",
];

/// Whether a line ends amid words about a date: "to report in", "paid on 4".
pub(super) fn awaits_date(line: &str) -> bool {
    let mut words = line.split_whitespace().rev();
    let last = words.next().unwrap_or_default();
    let is_day = last.len() <= 2 && last.bytes().all(|figure| figure.is_ascii_digit());
    let last = match is_day {
        true => words.next().unwrap_or_default(),
        false => last,
    };
    let is_first = words.next().is_none();
    !is_first && AWAITING.contains(&last.to_lowercase().as_str())
}

/// Whether a line ends amid a sentence: with a comma, a hyphen or a small word, as "the bins of" does.
pub(super) fn ends_amid(line: &str) -> bool {
    let last = line.split_whitespace().next_back().unwrap_or_default();
    let is_joining = || JOINING.contains(&last) || AWAITING.contains(&last);
    line.ends_with([',', '-', '–', '—', '(', '/', '&']) || is_joining()
}
