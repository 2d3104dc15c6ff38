//! Stars in a word → whether they are signs, because nothing beside them could be emphasised.
//!
//! Markdown would take "(*)" for the beginning of emphasis that a star further on ends.

use std::ops::Range;

/// Whether stars of a word have nothing beside them that could be emphasised: "(*)", "“*”", "(was **)".
pub(super) fn are_alone(word: &str, stars: Range<usize>) -> bool {
    let before = word.get(..stars.start).unwrap_or_default();
    let after = word.get(stars.end..).unwrap_or_default();
    let is_quoted = !before.is_empty();
    let opens = |sign: char| matches!(sign, '(' | '[' | '“' | '‘' | '"' | '\'');
    let closes = |sign: char| match sign {
        // These may begin the emphasised words.
        '"' | '\'' | '’' => is_quoted,
        other => matches!(other, ')' | ']' | '”' | ',' | '.' | ';' | ':' | '!' | '?'),
    };
    let is_word = before.is_empty() && after.is_empty();
    !is_word && before.chars().all(opens) && after.chars().all(closes)
}

#[cfg(test)]
mod tests {
    use super::are_alone;

    #[test]
    fn stars_without_words_beside_them_are_signs() {
        let alone = |word: &str| {
            let start = word.find('*').expect("a star");
            let end = word.rfind('*').expect("a star") + 1;
            are_alone(word, start..end)
        };
        for word in [
            "(*)", "“*”", "\"**\"", "(***)", "**)", "****,", "(*),", "[*].", "*)",
        ] {
            assert!(alone(word), "{word}");
        }
        for word in [
            "*", "**", "*“", "*\"", "*’", "**(", "5*", "*a", "**–", "**£",
        ] {
            assert!(!alone(word), "{word}");
        }
    }
}
