//! A date with a month that was typed wrongly → the words with the month that is probably meant.

use super::advice::{has_end, with_century};
use crate::diagnostic::nearest;
use crate::model::DATE_NAMES;

/// The words with the month that one of them is probably meant to be.
pub(super) fn misspelt(words: &str) -> Option<String> {
    let mut pieces = words.split(|letter: char| !letter.is_alphabetic());
    pieces.find_map(|piece| {
        let meant = nearest(piece, DATE_NAMES).filter(|meant| is_slip(piece, meant))?;
        let right = words.replacen(piece, meant, 1);
        if meant.eq_ignore_ascii_case(piece) {
            return None;
        }
        match has_end(&right) {
            true => Some(right),
            false => with_century(&right),
        }
    })
}

/// Whether a word can be a month that was typed wrongly: "Meeting" is no "Mehefin".
fn is_slip(piece: &str, meant: &str) -> bool {
    let (piece, meant) = (piece.to_lowercase(), meant.to_lowercase());
    // "Quarterly" and "quarters" are words of their own.
    let ending = piece.strip_prefix(&meant);
    if matches!(ending, Some("ly" | "s")) {
        return false;
    }
    let mistakes = strsim::damerau_levenshtein(&piece, &meant);
    let most = if piece.len() > LONG { 2 } else { 1 };
    piece.len() >= SHORTEST && mistakes <= most
}

/// Letters of a word in which two may be wrong.
const LONG: usize = 6;

/// The shortest word that is taken for a misspelt month, in letters.
const SHORTEST: usize = 4;

#[cfg(test)]
mod tests {
    use super::misspelt;

    #[test]
    fn a_misspelt_month_is_recognised() {
        assert_eq!(
            misspelt("31 Decmber 2023").as_deref(),
            Some("31 December 2023")
        );
        assert_eq!(misspelt("Easter, Spring or march/April 2023, or Q4"), None);
        assert_eq!(
            misspelt("Sepetmber 2025").as_deref(),
            Some("September 2025")
        );
        for words in [
            "Meeting 4, 2025",
            "Outturn 2025/26",
            "Q3 23/24, then quarterly to Dec. 2024",
            "Reports in all quarters to Dec. 2024",
            "April 2025 (slipping to Oct)",
        ] {
            assert_eq!(misspelt(words), None, "{words}");
        }
        assert_eq!(misspelt("Ocotber 25").as_deref(), Some("October 2025"));
        assert_eq!(misspelt("Tachwed 2025").as_deref(), Some("Tachwedd 2025"));
    }
}
