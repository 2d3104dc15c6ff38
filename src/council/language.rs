//! The language of the papers.

use std::fmt;

use crate::diagnostic::Code;
use crate::model::Fault;
use crate::validate::Coded;

/// A language tag such as `en-GB` or `cy`, by which a screen reader chooses its voice.
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

impl Coded for LanguageFault {
    fn code(&self) -> Code {
        Code::LanguageTag
    }
}

impl Fault for LanguageFault {
    fn help(&self) -> String {
        "British English is language = \"en-GB\", Welsh is language = \"cy\"".to_owned()
    }
}
