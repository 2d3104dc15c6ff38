//! Text of a page → the text to print.
//!
//! It must not know where on the page the text is.

use std::borrow::Cow;

use crate::cleaning::{Cleaned, LineBreaks};

/// Text as it is to be printed.
pub(super) fn cleaned(typed: String) -> String {
    match Cleaned::of(&typed, LineBreaks::Separators).text {
        Cow::Owned(text) => text,
        Cow::Borrowed(_) => typed,
    }
}

/// Text that is read out, or shown on a single line: nothing in it ends a line or breaks a word.
pub(super) fn on_one_line(text: &str) -> String {
    let letters = text.chars().filter(|letter| *letter != '\u{AD}');
    let spaced = letters.map(|letter| if letter == '\u{2028}' { ' ' } else { letter });
    spaced.collect()
}
