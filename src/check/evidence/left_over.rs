//! Words → whether they are what another program left there: a field of a form, a broken formula, letters read wrongly.
//!
//! In come words from one place of a text on. Nobody typed any of these as words of a paper. It must not know what else is
//! unfinished.

use crate::model::Word;

/// What Word shows in a field of a form that nobody has filled in, and the words that fill a layout until the real ones come.
const FORM_FIELDS: [&[&str]; 5] = [
    &["click", "or", "tap", "here", "to", "enter"],
    &["click", "or", "tap", "to", "enter"],
    &["click", "here", "to", "enter"],
    &["choose", "an", "item."],
    &["lorem", "ipsum", "dolor"],
];

/// What a spreadsheet shows in the place of a figure that it cannot work out.
const CELL_ERRORS: [&str; 8] = [
    "#REF!", "#N/A", "#VALUE!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!", "####",
];

/// Letters of one encoding read in another, and the place of a picture or an object that was not copied.
const GARBLED: [&str; 5] = ["\u{fffd}", "\u{fffc}", "Â£", "â€", "Ã©"];

/// What opens and closes the name of a field that a letter is merged with.
const MERGED: [(&str, &str); 3] = [("«", "»"), ("{{", "}}"), ("<<", ">>")];

/// The fields that most letters have.
const MERGED_NAMES: [&str; 6] = ["Name", "Date", "Title", "Address", "Forename", "Surname"];

/// Whether a word that begins with this byte needs a look.
pub(super) fn begins_left_over(first: u8) -> bool {
    matches!(first, b'C' | b'c' | b'L' | b'l' | b'#' | b'{')
}

/// Whether the first of these words, with those after it, was left there by another program.
pub(super) fn is_left_over(words: &[Word<'_>]) -> bool {
    let Some(first) = words.first() else {
        return false;
    };
    is_garbled(&first.text)
        || is_cell_error(&first.text)
        || is_merged(&first.text)
        || is_reference_error(words)
        || FORM_FIELDS.iter().any(|field| are(words, field))
}

fn is_garbled(word: &str) -> bool {
    !word.is_ascii() && GARBLED.iter().any(|sign| word.contains(sign))
}

fn is_cell_error(word: &str) -> bool {
    word.starts_with('#') && CELL_ERRORS.iter().any(|error| word.starts_with(error))
}

/// "«Link_Officer»", but not the French “«Bienvenue»”, in quotation marks.
fn is_merged(word: &str) -> bool {
    let may_open = |byte: u8| !byte.is_ascii() || matches!(byte, b'{' | b'<');
    let may_be = word.bytes().any(may_open);
    may_be
        && MERGED.iter().any(|(opens, closes)| {
            let rest = word.split_once(opens).map(|(_, rest)| rest);
            let name = rest.and_then(|rest| rest.split_once(closes));
            name.is_some_and(|(name, _)| match *opens {
                "«" => name.contains('_') || MERGED_NAMES.contains(&name),
                _ => !name.is_empty(),
            })
        })
}

/// What a word processor prints where a cross-reference had no target: "Error! Reference source not found".
fn is_reference_error(words: &[Word<'_>]) -> bool {
    let next = words.get(1).map_or("", Word::bare);
    words.first().is_some_and(|first| first.text == "Error!")
        && matches!(next, "Reference" | "Bookmark" | "Not")
}

fn are(words: &[Word<'_>], field: &[&str]) -> bool {
    field.len() <= words.len()
        && words
            .iter()
            .zip(field)
            .all(|(word, expected)| word.text.eq_ignore_ascii_case(expected))
}
