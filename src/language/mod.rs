//! Language tags, by which a screen reader chooses its voice.
//!
//! In comes what somebody wrote as a tag, out comes a tag or a fault. It must not know who wrote it, or where.

mod phrase;
mod script;
mod telephone;

use std::fmt;

pub use script::{ForeignWords, OtherScript, ScriptLanguages, are_in_two_scripts, is_turned};
pub use telephone::telephone_numbers;

/// A language tag such as `en-GB` or `cy` (BCP 47).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Language(String);

impl Language {
    /// The tag, if it has the form of one: two or three letters, then parts of up to eight letters or digits.
    pub fn parse(tag: &str) -> Result<Self, LanguageFault> {
        let mut parts = tag.split('-');
        let language = parts.next().unwrap_or_default();
        let known = (2..=3).contains(&language.len())
            && language.bytes().all(|byte| byte.is_ascii_alphabetic());
        let part = |part: &str| {
            (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
        };
        match known && parts.all(part) {
            true => Ok(Language(tag.to_owned())),
            false => Err(LanguageFault {
                tag: tag.to_owned(),
            }),
        }
    }

    /// Whether another tag names the same. Capital letters make no difference.
    pub fn is(&self, other: &Self) -> bool {
        self.0.eq_ignore_ascii_case(&other.0)
    }

    /// Its first part, in small letters: `cy` of `cy-GB`.
    pub fn primary(&self) -> String {
        let first = self.0.split('-').next().unwrap_or_default();
        first.to_ascii_lowercase()
    }

    /// The tag.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Language {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

/// Something that is not a language tag.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LanguageFault {
    tag: String,
}

impl fmt::Display for LanguageFault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "“{}” is not a language tag", self.tag)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_has_the_form_of_one() {
        for tag in ["en", "cy", "en-GB", "ur-PK", "zh-Hant-HK", "de-CH-1996"] {
            assert_eq!(
                Language::parse(tag).map(|tag| tag.to_string()),
                Ok(tag.into())
            );
        }
        for tag in [
            "", "english", "en_GB", "en GB", "e", "12", "en-", "Cymraeg", "en-GB-",
        ] {
            assert!(Language::parse(tag).is_err(), "{tag}");
        }
    }
}
