//! A word → the stretches of letters and digits in it, of which each may be an abbreviation.
//!
//! It must not know what an abbreviation is.

/// The stretches of letters and digits in a word: "SEMH/ASD" has two, "F&GP" one.
pub(super) fn stretches(word: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut rest = 0;
    let parts = word.split(|letter: char| !letter.is_alphanumeric() && letter != '&');
    parts
        .map(move |piece| {
            let start = rest;
            // The character between two pieces may be longer than one byte.
            let after = word
                .get(start + piece.len()..)
                .and_then(|after| after.chars().next());
            rest = start + piece.len() + after.map_or(0, char::len_utf8);
            let before = piece.trim_start_matches('&');
            let start = start + (piece.len() - before.len());
            (start, before.trim_end_matches('&'))
        })
        .filter(|(_, piece)| !piece.is_empty())
}

/// How many bytes of a word are decimals from a place on: two in "PM2.5".
pub(super) fn decimals(word: &str, start: usize) -> usize {
    let is_figure = |letter: char| letter.is_ascii_digit();
    let (before, after) = word.split_at_checked(start).unwrap_or_default();
    match after.strip_prefix('.') {
        Some(after) if before.ends_with(is_figure) && after.starts_with(is_figure) => {
            1 + after
                .find(|letter| !is_figure(letter))
                .unwrap_or(after.len())
        }
        _ => 0,
    }
}
