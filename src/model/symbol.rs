//! A sign beside the words of a grade.

use std::fmt;

use super::Fault;

/// A sign that is printed beside the words of a grade: "●", "✔", "▲".
///
/// It is printed as text, and not as an artifact that screen readers pass over. So the page, the PDF and what somebody
/// copies out of either say the same, and the account of words sees it. It costs those who listen little: a screen reader
/// leaves such signs out or reads one short name, and the words of the grade always follow.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Symbol(String);

impl Symbol {
    /// A sign may be put together of several characters; more than these are words.
    const LONGEST: usize = 3;

    /// Reads it.
    pub fn parse(text: &str) -> Result<Self, SymbolFault> {
        let symbol = text.trim();
        let is_short = symbol.chars().nth(Self::LONGEST).is_none();
        let is_one = !symbol.contains(|sign: char| sign.is_whitespace() || sign.is_control());
        match is_short && is_one && !symbol.is_empty() {
            true => Ok(Symbol(symbol.to_owned())),
            false => Err(SymbolFault {
                text: symbol.to_owned(),
            }),
        }
    }

    /// The sign.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A text that is too long for a sign.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SymbolFault {
    text: String,
}

impl fmt::Display for SymbolFault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.text.is_empty() {
            true => out.write_str("this symbol is blank"),
            false => write!(out, "“{}” is not a symbol", self.text),
        }
    }
}

impl Fault for SymbolFault {
    fn help(&self) -> String {
        "write one sign, such as symbol = \"●\"; the words of the grade are printed beside it anyway".to_owned()
    }
}
