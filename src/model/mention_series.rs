//! References of a council's own → how others of their series begin: "SR (25/26) 01" and "SR (25/26) 02" → "SR (25/26) ", "AQ1"
//! and "AQ2" → "AQ".
//!
//! It must not know in which texts they are looked for.

use super::mention_letters::{is_end, is_unmistakable, letters_before_number};

/// What references of a series have in common, where two or more have it. One alone is no series.
pub(super) fn series<'n>(known: &[&'n str]) -> Vec<&'n str> {
    let signed = |known: &&&'n str| is_unmistakable(known);
    let signed = known
        .iter()
        .filter(signed)
        .filter_map(|known| beginning(known));
    let lettered = known
        .iter()
        .filter_map(|known| letters_before_number(known));
    let mut beginnings: Vec<&str> = signed.chain(lettered).collect();
    beginnings.sort_unstable();
    let repeated = beginnings.chunk_by(|one, next| one == next);
    let repeated = repeated.filter(|same| same.len() > 1);
    repeated.filter_map(|same| same.first().copied()).collect()
}

/// How numbers with more than figures begin, each once: "R" of "R1" and "R2".
pub(super) fn stems<'n>(known: &[&'n str]) -> Vec<&'n str> {
    let mut stems: Vec<&str> = known.iter().filter_map(|known| stem(known)).collect();
    stems.sort_unstable();
    stems.dedup();
    stems
}

/// The stem of a reference that can be known without a word before it.
fn beginning(reference: &str) -> Option<&str> {
    let stem = stem(reference)?;
    let letters = stem.chars().filter(|letter| letter.is_alphabetic());
    let is_parted = stem.ends_with(|last: char| !last.is_alphanumeric());
    (is_parted && letters.count() > 1).then_some(stem)
}

/// A reference without the figures that it ends with, and a letter after them: "R" of "R1a". The figures may be in brackets, as in
/// "ECC/22/31 (1)".
fn stem(reference: &str) -> Option<&str> {
    let open = reference.strip_suffix(')');
    let inner = open.unwrap_or(reference);
    let whole = inner
        .strip_suffix(|letter: char| letter.is_ascii_lowercase())
        .unwrap_or(inner);
    let stem = whole.trim_end_matches(|letter: char| letter.is_ascii_digit());
    let has_letter = stem.contains(char::is_alphabetic);
    let is_closed = open.is_some() == stem.ends_with('(');
    (stem.len() < whole.len() && has_letter && is_closed).then_some(stem)
}

/// How long the reference is that a text begins with, if it begins as one of these do.
pub(super) fn length_in(text: &str, beginnings: &[&str]) -> Option<usize> {
    beginnings.iter().find_map(|beginning| {
        let after = text.strip_prefix(beginning)?;
        let figures = after.bytes().take_while(u8::is_ascii_digit).count();
        let letter = after.as_bytes().get(figures);
        let length = figures + usize::from(letter.is_some_and(u8::is_ascii_lowercase));
        let length = match beginning.ends_with('(') {
            true => length + after.get(length..)?.starts_with(')').then_some(1)?,
            false => length,
        };
        let is_number = (1..=MOST_FIGURES).contains(&figures) && is_end(after, length);
        is_number.then_some(beginning.len() + length)
    })
}

/// No reference counts further.
const MOST_FIGURES: usize = 4;

#[cfg(test)]
mod tests {
    use super::{length_in, series, stems};

    #[test]
    fn two_references_that_differ_in_their_figures_are_a_series() {
        for (known, beginnings) in [
            (
                &["SR (25/26) 01", "SR (25/26) 02"][..],
                &["SR (25/26) "][..],
            ),
            (&["OSC-1", "OSC-2a", "OSC-2b"], &["OSC-"]),
            (&["SR (25/26) 01", "SR (24/25) 01"], &[]),
            (&["ICB/22/036.1", "ICB/22/036.2"], &["ICB/22/036."]),
            (&["ECC/22/31 (1)", "ECC/22/31 (2)"], &["ECC/22/31 ("]),
            (&["9 (5)", "9 (6)", "R (1)", "R (2)"], &[]),
            (&["AQ1", "AQ2", "CYP1", "KS2"], &["AQ"]),
            (&["1", "2", "2a", "(ii)", "R1", "R2"], &[]),
        ] {
            assert_eq!(series(known), beginnings, "{known:?}");
        }
    }

    #[test]
    fn the_stem_of_a_number_is_what_comes_before_its_figures() {
        for (known, expected) in [
            (&["R1", "R2", "R2a"][..], &["R"][..]),
            (
                &["A01", "B-1", "ECC/22/31 (1)"],
                &["A", "B-", "ECC/22/31 ("],
            ),
            (&["1", "2a", "2.1", "9 (5)", "(ii)", "A", "A i", "7a)"], &[]),
        ] {
            assert_eq!(stems(known), expected, "{known:?}");
        }
    }

    #[test]
    fn another_of_a_series_is_known_by_its_beginning() {
        let series = ["SR (25/26) ", "AQ", "ECC/22/31 ("];
        for (text, length) in [
            ("SR (25/26) 09 says", Some(13)),
            ("SR (25/26) 9a.", Some(13)),
            ("SR (25/26) 09%", None),
            ("SR (24/25) 09", None),
            ("SR (25/26) above", None),
            ("ECC/22/31 (9).", Some(13)),
            ("ECC/22/31 (9 of them)", None),
            ("AQ9.", Some(3)),
            ("AQ 9", None),
            ("AQMA", None),
        ] {
            assert_eq!(length_in(text, &series), length, "{text}");
        }
    }
}
