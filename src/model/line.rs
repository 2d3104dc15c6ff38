//! One line of text.

use std::fmt;

use super::Fault;

use crate::bounds::LONGEST_LINE;

/// One line of text that says something, as it was written, but without white space at its ends.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct TextLine(String);

impl TextLine {
    /// The line, unless it is blank, too long or more than one.
    pub fn parse(text: &str) -> Result<Self, LineFault> {
        match text.trim() {
            "" => Err(LineFault::Blank),
            text if text.contains(char::is_control) => Err(LineFault::Broken),
            text if text.chars().nth(LONGEST_LINE).is_some() => Err(LineFault::Long),
            text => Ok(TextLine(text.to_owned())),
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
    /// It has a line break or a tab.
    Broken,
    /// It is longer than any title.
    Long,
}

impl fmt::Display for LineFault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            LineFault::Blank => out.write_str("this text is blank"),
            LineFault::Broken => {
                out.write_str("this text must be on one line, without line breaks or tabs")
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
