//! An abbreviation as a glossary has it, and where it is used in a text.
//!
//! It must not know what it is short for.

use std::fmt;
use std::ops::Range;

use super::{Fault, singular};

/// The fewest characters of an abbreviation: one letter is used for too much else.
const FEWEST: usize = 2;

/// The most characters of an abbreviation.
const LONGEST: usize = 24;

/// Letters that are short for words: "PIP", "A&E", "PM2.5".
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Abbreviation(String);

impl Abbreviation {
    /// The abbreviation that was typed.
    ///
    /// # Errors
    ///
    /// When it is no abbreviation.
    pub fn parse(typed: &str) -> Result<Self, AbbreviationFault> {
        let length = typed.chars().count();
        let is_sound = (FEWEST..=LONGEST).contains(&length)
            && !typed.contains(char::is_whitespace)
            && typed.starts_with(char::is_alphanumeric)
            && typed.ends_with(char::is_alphanumeric)
            && typed.contains(char::is_alphabetic);
        match is_sound {
            true => Ok(Self(typed.to_owned())),
            false => Err(AbbreviationFault {
                typed: typed.to_owned(),
            }),
        }
    }

    /// Its letters.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether a text uses it, or one of several: "UDA" where this is "UDAs".
    pub fn is_used_in(&self, text: &str) -> bool {
        let one = singular(&self.0);
        let mut places = text.match_indices(one);
        places.any(|(start, _)| used_at(text, start, one).is_some())
    }
}

/// The bytes of an abbreviation that is used at a byte of a text, with the "s" of several: "EHCPs". Letters in the midst of
/// a longer word are something else.
pub fn used_at(text: &str, start: usize, letters: &str) -> Option<Range<usize>> {
    let (before, after) = text.split_at_checked(start)?;
    let rest = after.strip_prefix(letters)?;
    let is_begun = before.ends_with(is_of_word);
    let goes_on = |rest: &str| rest.starts_with(is_of_word);
    let several = rest.strip_prefix('s').filter(|rest| !goes_on(rest));
    let rest = several.unwrap_or(rest);
    (!is_begun && !goes_on(rest)).then(|| start..text.len() - rest.len())
}

/// Whether a character is part of a word. In "F&GP" both halves are.
fn is_of_word(character: char) -> bool {
    character.is_alphanumeric() || matches!(character, '&' | '_' | '@')
}

/// Something that is no abbreviation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AbbreviationFault {
    typed: String,
}

impl fmt::Display for AbbreviationFault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "“{}” is not an abbreviation", self.typed)
    }
}

impl Fault for AbbreviationFault {
    fn help(&self) -> String {
        "write the letters before the equals sign and the words after it: PIP = \"Pupil Inclusion Panel\""
            .to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::{Abbreviation, used_at};

    #[test]
    fn an_abbreviation_is_one_word_of_several_letters() {
        for typed in ["PIP", "A&E", "PM2.5", "HoS", "KS1", "e.g"] {
            assert!(Abbreviation::parse(typed).is_ok(), "{typed}");
        }
        for typed in ["P", "", "Pupil Panel", "(PIP)", "24", "PIP."] {
            assert!(Abbreviation::parse(typed).is_err(), "{typed}");
        }
    }

    #[test]
    fn letters_within_a_word_are_no_abbreviation() {
        for (text, letters, used) in [
            ("the PIP, late", "PIP", Some("PIP")),
            ("three EHCPs.", "EHCP", Some("EHCPs")),
            ("PIP's and PIP-led", "PIP", Some("PIP")),
            ("SEND", "SEN", None),
            ("F&GP", "GP", None),
            ("PIPsqueak", "PIP", None),
            ("PM2.5", "PM2.5", Some("PM2.5")),
        ] {
            let start = text.find(letters).expect("it is there");
            let range = used_at(text, start, letters);
            assert_eq!(range.map(|range| &text[range]), used, "{text}");
        }
    }
}
