//! Words → whether they begin as a note at the end of a text does.

/// What a note begins with, before a colon or a dash.
const LABELS: [&str; 12] = [
    "Note",
    "Notes",
    "NOTE",
    "Please note",
    "NB",
    "N.B.",
    "N.B",
    "PS",
    "P.S.",
    "Source",
    "Nodyn",
    "Ffynhonnell",
];
/// What needs neither. "D.S." is Welsh for it.
const SURE: [&str; 5] = ["N.B.", "N.B", "NB", "P.S.", "D.S."];

/// True for "N.B. gates close at dusk", "Note: …" and "Source: …".
pub(super) fn begins_note(words: &str) -> bool {
    // Most lines begin with another letter.
    if !words.starts_with(['N', 'P', 'S', 'D', 'F']) {
        return false;
    }
    let after = |labels: &[&str], follows: &dyn Fn(&str) -> bool| {
        let mut rest = labels.iter().filter_map(|label| words.strip_prefix(*label));
        rest.any(follows)
    };
    let is_apart = |rest: &str| {
        let rest = rest.trim_start_matches(' ');
        [": ", "- ", "– ", "— "]
            .iter()
            .any(|sign| rest.starts_with(sign))
    };
    after(&SURE, &|rest| rest.starts_with(' ')) || after(&LABELS, &is_apart)
}

/// True for "Note" and "Notes are below" as well: what is after the star of a footnote.
pub(super) fn is_note(words: &str) -> bool {
    let word = words.split(|sign: char| !sign.is_alphabetic()).next();
    begins_note(words) || matches!(word, Some("Note" | "Notes" | "Nodyn"))
}
