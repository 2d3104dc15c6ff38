//! A sign beside the words of a grade.

use std::fmt;

use unicode_segmentation::UnicodeSegmentation;

use super::Fault;

/// A sign that is printed beside the words of a grade: "●", "✔", "▲".
///
/// It is printed as text, and not as an artifact that screen readers pass over. So the page, the PDF and what somebody
/// copies out of either say the same, and the account of words sees it. It costs those who listen little: a screen reader
/// leaves such signs out or reads one short name, and the words of the grade always follow.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Symbol(String);

impl Symbol {
    /// Reads it. A sign may be put together of several characters, and is one to those who see it.
    pub fn parse(text: &str) -> Result<Self, SymbolFault> {
        let symbol = text.trim();
        let is_one = symbol.graphemes(true).count() == 1;
        match is_one && !symbol.contains(char::is_control) {
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

    /// Whether words have the sign already, so that it is not printed beside them again. A letter is only a sign by itself:
    /// the R of "Red" is none.
    pub fn is_in(&self, words: &str) -> bool {
        let sign = bare(&self.0);
        match sign.contains(char::is_alphanumeric) {
            true => words
                .split(|letter: char| !letter.is_alphanumeric())
                .any(|word| word == sign),
            false => bare(words).contains(&sign),
        }
    }
}

/// Words without the marks that only choose how a sign is drawn.
fn bare(words: &str) -> String {
    words.replace(['\u{FE0E}', '\u{FE0F}'], "")
}

/// A text that is not one sign.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SymbolFault {
    text: String,
}

impl fmt::Display for SymbolFault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.text.is_empty() {
            true => out.write_str("this symbol is blank"),
            false => write!(out, "“{}” is not a symbol, which is one sign", self.text),
        }
    }
}

impl Fault for SymbolFault {
    fn help(&self) -> String {
        "write one sign, such as symbol = \"●\"; the words of the grade are printed beside it anyway".to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::Symbol;

    #[test]
    fn a_symbol_is_one_sign() {
        for one in ["●", "✔", "✔\u{FE0F}", "▲", " ◆ ", "R", "e\u{301}"] {
            assert!(Symbol::parse(one).is_ok(), "{one}");
        }
        for other in ["", "RED", "●●", "● ●", "OK", "->", "\u{7}"] {
            assert!(Symbol::parse(other).is_err(), "{other}");
        }
    }

    #[test]
    fn a_sign_is_seen_in_words_wherever_it_is() {
        for (sign, words, is_in) in [
            ("●", "● Green", true),
            ("●", "Green ●", true),
            ("●", "●Green", true),
            ("●", "Green", false),
            ("✔", "✔\u{FE0F} Complete", true),
            ("R", "R Red", true),
            ("R", "Red (R)", true),
            ("R", "Red", false),
            ("R", "GREEN", false),
        ] {
            let symbol = Symbol::parse(sign).expect("a sign");
            assert_eq!(symbol.is_in(words), is_in, "{sign} in {words}");
        }
    }
}
