//! A word of a recommendation → the same word as whoever takes the minutes would write it.
//!
//! It must not know the words around it.

use std::borrow::Cow;

use crate::model::Word;

/// "a report" and "the report" are one thing to whoever takes the minutes.
pub(super) fn is_article(small: &str) -> bool {
    matches!(small, "a" | "an" | "the")
}

/// The verb that was spoken, where minutes report it: "the Council would ask" for "the Council will ask".
pub(super) fn as_spoken(small: &str) -> Option<&'static str> {
    Some(match small {
        "has" | "had" | "have" => "have",
        "would" | "will" => "will",
        "was" | "is" => "is",
        "were" | "are" => "are",
        "could" | "can" => "can",
        "might" | "may" => "may",
        _ => return None,
    })
}

/// The word without the ending of a third person: publishes, uses, identifies, works. A last e is removed as well, because
/// it cannot be known whether it belongs to the word (use, uses) or to the ending (publish, publishes).
pub(super) fn stem(word: Cow<'_, str>) -> Cow<'_, str> {
    let stem = match word.strip_suffix("ies") {
        Some(stem) if stem.chars().count() > 1 => format!("{stem}y"),
        _ if word.ends_with("ss") => word.to_string(),
        _ => word.strip_suffix('s').unwrap_or(&word).to_owned(),
    };
    Cow::Owned(stem.strip_suffix('e').unwrap_or(&stem).to_owned())
}

/// The word without the punctuation at its ends: £40 is not 40, and neither is 40%.
pub(super) fn without_punctuation<'a>(word: &'a Word<'_>) -> &'a str {
    let has_meaning =
        |letter: char| letter.is_alphanumeric() || matches!(letter, '£' | '€' | '$' | '%');
    word.text.trim_matches(|letter: char| !has_meaning(letter))
}

/// The word in small letters, without quotation marks and apostrophes.
pub(super) fn small_letters(word: &str) -> Cow<'_, str> {
    // Most words are so already, and need not be copied.
    let is_small = |letter: u8| letter.is_ascii_lowercase() || letter.is_ascii_digit();
    if word.bytes().all(is_small) {
        return Cow::Borrowed(word);
    }
    let letters = word
        .chars()
        .filter(|letter| !matches!(letter, '\'' | '’' | '‘' | '"' | '“' | '”'));
    Cow::Owned(letters.flat_map(char::to_lowercase).collect())
}

/// True for the letter of a sub-item: "a)", "(b)".
pub(super) fn is_letter_of_an_item(word: &str) -> bool {
    let bare = word.trim_start_matches('(');
    let mut letters = bare.chars();
    let letter = letters
        .next()
        .is_some_and(|letter| letter.is_ascii_lowercase());
    letter && matches!(letters.as_str(), ")" | ".")
}
