//! Two texts → the words that differ, with a few of those around them.

use similar::{ChangeTag, TextDiff};

/// How many words are shown on each side of those that differ.
const AROUND: usize = 4;

/// How many characters are shown at most.
const LONGEST: usize = 1200;

/// One line: `-words only in the first-` and `+words only in the second+`, each in square brackets.
pub(super) fn word_difference(first: &str, second: &str) -> String {
    let (first, second): (Vec<&str>, Vec<&str>) = (
        first.split_whitespace().collect(),
        second.split_whitespace().collect(),
    );
    let difference = TextDiff::from_slices(&first, &second);
    let mut pieces: Vec<(ChangeTag, Vec<&str>)> = Vec::new();
    for change in difference.iter_all_changes() {
        match pieces.last_mut() {
            Some((tag, words)) if *tag == change.tag() => words.push(change.value()),
            _ => pieces.push((change.tag(), vec![change.value()])),
        }
    }
    let last = pieces.len().saturating_sub(1);
    let shown = pieces.into_iter().enumerate().map(|(index, (tag, words))| {
        let joined = words.join(" ");
        match tag {
            ChangeTag::Delete => format!("[-{joined}-]"),
            ChangeTag::Insert => format!("[+{joined}+]"),
            ChangeTag::Equal => around(&words, index > 0, index < last),
        }
    });
    let shown: Vec<String> = shown.collect();
    let shown = shown.join(" ");
    match shown.chars().nth(LONGEST) {
        Some(_) => shown.chars().take(LONGEST).chain(['…']).collect(),
        None => shown,
    }
}

/// The words after a difference, and those before the next one.
fn around(words: &[&str], is_after: bool, is_before: bool) -> String {
    let after = if is_after { AROUND } else { 0 };
    let before = if is_before { AROUND } else { 0 };
    if words.len() <= after + before + 1 {
        return words.join(" ");
    }
    let first = words.get(..after).unwrap_or_default();
    let last = words.get(words.len() - before..).unwrap_or_default();
    let shown: Vec<&str> = first.iter().chain(&["…"]).chain(last).copied().collect();
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
