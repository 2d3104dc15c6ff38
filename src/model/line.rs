//! One line of text.

use std::fmt;

use super::Fault;

use crate::bounds::LONGEST_LINE;

/// One line of text that says something, as it was written, but without white space at its ends. A tab is a space.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct TextLine(String);

impl TextLine {
    /// The line, unless it is blank, too long or more than one.
    pub fn parse(text: &str) -> Result<Self, LineFault> {
        let is_broken = |letter: char| letter.is_control() && letter != '\t';
        match text.trim() {
            "" => Err(LineFault::Blank),
            text if text.contains(is_broken) => Err(LineFault::Broken),
            text if text.chars().nth(LONGEST_LINE).is_some() => Err(LineFault::Long),
            text => Ok(TextLine(text.replace('\t', " "))),
        }
    }

    /// The words.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for TextLine {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

/// Why a text is not one line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LineFault {
    /// There is nothing in it.
    Blank,
    /// It has a line break.
    Broken,
    /// It is longer than any title.
    Long,
}

impl fmt::Display for LineFault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            LineFault::Blank => out.write_str("this text is blank"),
            LineFault::Broken => {
                out.write_str("this text must be on one line, without line breaks")
            }
            LineFault::Long => write!(
                out,
                "this text must be short, and it is longer than {} characters",
                LONGEST_LINE
            ),
        }
    }
}

impl Fault for LineFault {
    fn help(&self) -> String {
        match self {
            LineFault::Blank => "write the words that should be printed here".to_owned(),
            LineFault::Broken => "write it on one line between quotation marks: \"…\"".to_owned(),
            LineFault::Long => {
                "say it in fewer words: this is a name, a title or a label".to_owned()
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{LineFault, TextLine};

    #[test]
    fn a_tab_is_a_space_and_a_line_break_is_refused() {
        let line = TextLine::parse("\t1.\tIntroduction").expect("a line");
        assert_eq!(line.as_str(), "1. Introduction");
        assert_eq!(TextLine::parse("1.\nIntroduction"), Err(LineFault::Broken));
    }
}
