//! A character → whether anybody can see it.
//!
//! There is one list for everything that is typed: what is left out of a text without a word is also what is reported
//! where it keeps a line from being TOML.

use std::borrow::Cow;

use icu_properties::CodePointSetData;
use icu_properties::props::DefaultIgnorableCodePoint;

/// Unicode's default-ignorable characters: soft hyphens, zero-width spaces, marks of direction and variation. A font
/// draws nothing for them.
pub fn is_invisible(letter: char) -> bool {
    !letter.is_ascii() && CodePointSetData::new::<DefaultIgnorableCodePoint>().contains(letter)
}

/// A text without what nobody sees: for comparing, searching and counting.
pub fn without_invisible(text: &str) -> Cow<'_, str> {
    match text.chars().any(is_invisible) {
        true => Cow::Owned(
            text.chars()
                .filter(|letter| !is_invisible(*letter))
                .collect(),
        ),
        false => Cow::Borrowed(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_has_no_shape_is_invisible_and_nothing_else_is() {
        let invisible = "\u{AD}\u{200B}\u{200F}\u{202E}\u{2060}\u{2069}\u{FE0F}\u{FEFF}\u{E0041}";
        assert!(invisible.chars().all(is_invisible));
        let visible = "a –\u{A0}\u{2009}é\u{301}\u{FFFC}\u{1D11E}";
        assert!(!visible.chars().any(is_invisible));
    }
}
