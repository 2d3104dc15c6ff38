//! A byte of a text → the words there, to be shown in a message.

use super::follow::Parting;

/// The beginning of the word within which two texts part.
pub(super) fn at_word(parting: Parting, written: &str, said: &str) -> Parting {
    let back = letters_before(written, parting.written).min(letters_before(said, parting.said));
    Parting {
        written: parting.written - back,
        said: parting.said - back,
    }
}

/// The word at a byte of a text.
pub(super) fn word(text: &str, at: usize) -> &str {
    let rest = text.get(at..).unwrap_or_default();
    rest.split_whitespace().next().unwrap_or_default()
}

/// Three words, of which the first has this byte, or what is left of their block.
pub(super) fn words_at(text: &str, at: usize) -> String {
    phrase(text, at - letters_before(text, at))
}

/// Three words from a byte of a text on, or what is left of their block.
pub(super) fn phrase(text: &str, at: usize) -> String {
    let rest = text.get(at..).unwrap_or_default().trim_start();
    let block = rest.lines().next().unwrap_or_default();
    let words: Vec<&str> = block.split_whitespace().take(3).collect();
    words.join(" ")
}

/// How many bytes of a word come before a byte of a text.
fn letters_before(text: &str, at: usize) -> usize {
    let before = text.get(..at).unwrap_or_default();
    let letters = before.trim_end_matches(|letter: char| !letter.is_whitespace());
    before.len() - letters.len()
}
