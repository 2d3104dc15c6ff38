//! A word of a text → whether it is all that a cell of a table says.
//!
//! It must not know what the word means.

use std::ops::Range;

/// Whether a word is all that a cell of a table says: what is not known yet is often the truth there.
pub(super) fn is_whole_cell(source: &str, range: &Range<usize>) -> bool {
    let before = source.get(..range.start).unwrap_or_default();
    let after = source.get(range.end..).unwrap_or_default();
    let before = before.trim_end_matches(' ');
    let after = after.trim_start_matches(' ');
    let is_parted = |sign: char| matches!(sign, '|' | '\t');
    before.ends_with(is_parted) && (after.is_empty() || after.starts_with(['|', '\t', '\n']))
}

#[cfg(test)]
mod tests {
    use super::is_whole_cell;

    #[test]
    fn what_is_not_known_yet_may_be_all_of_a_cell() {
        let is_tbc_a_cell = |source: &str| {
            let at = source.find("TBC").expect("the letters are there");
            is_whole_cell(source, &(at..at + "TBC".len()))
        };
        for source in [
            "Canada\tNo\tTBC",
            "a\tTBC\tb",
            "| a | TBC |",
            "| a | TBC\nb",
        ] {
            assert!(is_tbc_a_cell(source), "{source}");
        }
        for source in [
            "TBC",
            "Start: TBC",
            "| TBC by Ann |",
            "a\tdate TBC",
            "a, TBC\tb",
        ] {
            assert!(!is_tbc_a_cell(source), "{source}");
        }
    }
}
