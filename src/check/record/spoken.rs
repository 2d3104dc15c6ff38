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
    let bare = word.text.trim_matches(|letter: char| !has_meaning(letter));
    let begins = word.text.len()
        - word
            .text
            .trim_start_matches(|letter| !has_meaning(letter))
            .len();
    match signed(word.text.get(..begins).unwrap_or_default(), bare) {
        0 => bare,
        length => word
            .text
            .get(begins - length..begins + bare.len())
            .unwrap_or(bare),
    }
}

/// How many bytes the signs before a number have that say how much it is: "+5%", "-£2", "<5". Alone, as in "< 5", a sign is a
/// word.
fn signed(before: &str, bare: &str) -> usize {
    let number = bare.trim_start_matches(['£', '€', '$']);
    let is_number = bare.is_empty() || number.starts_with(|first: char| first.is_ascii_digit());
    let is_sign = |sign: &char| {
        matches!(
            sign,
            '+' | '-' | '–' | '−' | '±' | '<' | '>' | '≤' | '≥' | '~'
        )
    };
    let signs = before.chars().rev().take_while(is_sign);
    match is_number {
        // A dash alone joins two parts of a sentence.
        true if bare.is_empty() && matches!(before, "-" | "–" | "−" | "~") => 0,
        true => signs.map(char::len_utf8).sum(),
        false => 0,
    }
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

/// The words of a recommendation after those that only introduce it: "Recommendation 1: That the Council should …".
pub(super) fn after_opening<'w, 'a>(words: &'w [Word<'a>]) -> &'w [Word<'a>] {
    const OPENINGS: [&[&str]; 6] = [
        &["recommendation"],
        &["that"],
        &["the", "council"],
        &["cabinet"],
        &["should"],
        &["to"],
    ];
    let mut rest = words;
    for opening in OPENINGS {
        let begins = rest
            .iter()
            .zip(opening)
            .all(|(word, known)| small_letters(word.bare()) == *known);
        // "The Council should:" is all of a text whose sub-items are texts of their own.
        let goes_on =
            rest.len() > opening.len() || rest.last().is_some_and(|last| last.text.ends_with(':'));
        if begins && goes_on && rest.len() >= opening.len() {
            rest = rest.get(opening.len()..).unwrap_or_default();
            let number = rest
                .first()
                .filter(|word| word.bare().parse::<u16>().is_ok());
            if opening == ["recommendation"] && number.is_some() {
                rest = rest.get(1..).unwrap_or_default();
            }
        }
    }
    rest
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
