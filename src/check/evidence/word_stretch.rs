//! A word → the stretches of letters and digits in it, of which each may be an abbreviation.
//!
//! It must not know what an abbreviation is.

/// The stretches of letters and digits in a word: "SEMH/ASD" has two, "F&GP" one. The figure of a footnote, as in "EHCPs¹", is
/// no part of them.
pub(super) fn stretches(word: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut rest = 0;
    let is_of_footnote = |letter: char| matches!(letter, '¹' | '²' | '³' | '⁰' | '⁴'..='⁹');
    let is_between =
        move |letter: char| (!letter.is_alphanumeric() && letter != '&') || is_of_footnote(letter);
    let parts = word.split(is_between);
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

#[cfg(test)]
mod tests {
    use super::stretches;

    #[test]
    fn the_figure_of_a_footnote_is_no_part_of_a_stretch() {
        for (word, expected) in [
            ("EHCPs¹", &["EHCPs"][..]),
            ("SEMH²/ASD³.", &["SEMH", "ASD"]),
            ("F&GP¹²", &["F&GP"]),
            ("H₂O", &["H₂O"]),
            ("KS1", &["KS1"]),
        ] {
            let found: Vec<&str> = stretches(word).map(|(_, piece)| piece).collect();
            assert_eq!(found, expected, "{word}");
            for (start, piece) in stretches(word) {
                assert_eq!(word.get(start..start + piece.len()), Some(piece), "{word}");
            }
        }
    }
}
