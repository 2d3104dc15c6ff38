//! Two texts → the words that differ, with a few of those around them.

use similar::{Algorithm, DiffTag, capture_diff_slices};

use crate::bounds::MOST_COMPARED;

/// How many words are shown on each side of those that differ.
const AROUND: usize = 4;

/// How many characters are shown at most.
const LONGEST: usize = 1200;

/// One line: `-words only in the first-` and `+words only in the second+`, each in square brackets.
pub(super) fn word_difference(first: &str, second: &str) -> String {
    let words = |text: &'_ str| -> Vec<String> {
        let words = text.split_whitespace().take(MOST_COMPARED);
        words.map(str::to_owned).collect()
    };
    let (first, second) = (words(first), words(second));
    let pieces = capture_diff_slices(Algorithm::Myers, &first, &second);
    let last = pieces.len().saturating_sub(1);
    let mut shown = Vec::new();
    for (index, piece) in pieces.iter().enumerate() {
        let old = first.get(piece.old_range()).unwrap_or_default();
        let new = second.get(piece.new_range()).unwrap_or_default();
        if piece.tag() == DiffTag::Equal {
            shown.push(around(old, index > 0, index < last));
            continue;
        }
        if !old.is_empty() {
            shown.push(format!("[-{}-]", old.join(" ")));
        }
        if !new.is_empty() {
            shown.push(format!("[+{}+]", new.join(" ")));
        }
    }
    let shown = shown.join(" ");
    match shown.chars().nth(LONGEST) {
        Some(_) => shown.chars().take(LONGEST).chain(['…']).collect(),
        None => shown,
    }
}

/// The words after a difference, and those before the next one.
fn around(words: &[String], is_after: bool, is_before: bool) -> String {
    let after = if is_after { AROUND } else { 0 };
    let before = if is_before { AROUND } else { 0 };
    if words.len() <= after + before + 1 {
        return words.join(" ");
    }
    let first = words.get(..after).unwrap_or_default();
    let last = words.get(words.len() - before..).unwrap_or_default();
    let first = first.iter().map(String::as_str);
    let last = last.iter().map(String::as_str);
    let shown: Vec<&str> = first.chain(["…"]).chain(last).collect();
    shown.join(" ")
}

#[cfg(test)]
mod tests {
    use super::word_difference;

    #[test]
    fn the_words_that_differ_are_marked() {
        for (first, second, expected) in [
            ("On Track", "Slipped", "[-On Track-] [+Slipped+]"),
            ("", "Two words", "[+Two words+]"),
            (
                "a b c d e f g two h i",
                "a b c d e f g three h i",
                "… d e f g [-two-] [+three+] h i",
            ),
        ] {
            assert_eq!(word_difference(first, second), expected);
        }
    }
}
