//! What a page says, and some words → whether it says them as they are: not as a part of longer ones, and not turned round.

use super::joined_text::{ENDING, TURNING, turns};

/// Whether blocks of one line each say some words: "May 2026" is not said in "3 May 2026".
pub(super) fn says(said: &str, words: &str) -> bool {
    // A long text may be printed in several blocks.
    says_in_blocks(said, words)
        || said.contains('\n') && says_in_blocks(&said.replace('\n', " "), words)
}

fn says_in_blocks(said: &str, words: &str) -> bool {
    let mut places = said.match_indices(words);
    places.any(|(start, _)| {
        let before = said.get(..start).unwrap_or_default();
        let after = said.get(start + words.len()..).unwrap_or_default();
        let is_part =
            before.ends_with(char::is_alphanumeric) || after.starts_with(char::is_alphanumeric);
        let before = before.rsplit('\n').next().unwrap_or_default();
        let after = after.lines().next().unwrap_or_default();
        let last = before.split_whitespace().next_back().unwrap_or_default();
        let is_figure = |sign: char| sign.is_ascii_digit();
        let is_day = words.ends_with(is_figure)
            && words.starts_with(char::is_alphabetic)
            && !last.is_empty()
            && last.chars().all(is_figure);
        let is_turned = turns(before.split_whitespace().rev().take(1), &TURNING)
            || turns(after.split_whitespace().take(1), &ENDING);
        !is_part && !is_day && !is_turned
    })
}

#[cfg(test)]
mod tests {
    use super::says;

    #[test]
    fn words_are_said_where_they_are_no_part_of_others() {
        for (said, words) in [
            ("Quay\nMay 2026 (overdue)\nAnn", "May 2026"),
            ("Due: May 2026.", "May 2026"),
            ("Reason: The grant\nwas late.", "The grant was late."),
            ("Work on it did not\nSlipped", "Slipped"),
        ] {
            assert!(says(said, words), "{said}");
        }
        for (said, words) in [
            ("3 May 2026", "May 2026"),
            ("not Slipped", "Slipped"),
            ("Slipped (provisional)", "Slipped"),
            ("Annabel", "Ann"),
        ] {
            assert!(!says(said, words), "{said}");
        }
    }
}
