//! Words → whether a star in them leads to a footnote.

/// Whether a word ends with a star, as one with a footnote does: `£5*`.
pub(super) fn has_footnote(text: &str) -> bool {
    let has_star = || text.split(['\n', '\t', '|']).any(ends_with_star);
    // Whether words before are emphasised that the next star ends.
    let mut is_open = false;
    let has_starred = text.split_whitespace().any(|word| {
        let word = word.trim_matches(['.', ',', ';', ':', '|']);
        let stem = word.trim_end_matches('*');
        let ends = stem.len() < word.len();
        let begins = word
            .trim_start_matches(['(', '“', '‘', '"'])
            .starts_with('*');
        let closes = is_open && ends;
        is_open = (is_open || (begins && !stem.is_empty())) && !ends;
        ends && !closes
            && !begins
            && stem.ends_with(|sign: char| sign.is_alphanumeric() || matches!(sign, ')' | '%'))
    });
    has_starred || has_star()
}

/// Whether words end with a star that is apart: `Rate 5% *`.
pub(super) fn ends_with_star(words: &str) -> bool {
    let words = words.trim_end();
    let stem = words.trim_end_matches('*');
    let is_apart = stem.len() < words.len() && stem.ends_with([' ', '\u{a0}']);
    let after = |sign: char| sign.is_alphanumeric() || matches!(sign, ')' | '%' | '.' | '!' | '?');
    is_apart && stem.trim_end().ends_with(after)
}

/// Whether a line is a footnote: "* provisional", "** see below", "*estimated", "† estimated". A star that another one closes
/// is a mark.
pub(super) fn begins_footnote(line: &str) -> bool {
    let words = line.trim_start_matches(['*', '†', '‡']);
    let is_apart = words.starts_with([' ', '\u{a0}']) && !words.trim().is_empty();
    let is_lone = || words.starts_with(char::is_alphanumeric) && !words.contains('*');
    words.len() < line.len() && (is_apart || is_lone())
}
