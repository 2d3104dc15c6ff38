//! One line of text.

use std::fmt;

use super::Fault;

/// One line of text that says something, as it was written but for white space at its ends.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Line(String);

impl Line {
    /// The line, unless it is blank or more than one.
    pub fn parse(text: &str) -> Result<Self, LineFault> {
        match text.trim() {
            "" => Err(LineFault::Blank),
            text if text.contains(char::is_control) => Err(LineFault::Broken),
            text => Ok(Line(text.to_owned())),
        }
    }

    /// The words.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Line {
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
}

impl fmt::Display for LineFault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            LineFault::Blank => "this text is blank",
            LineFault::Broken => "this text must stand on one line, without line breaks or tabs",
        })
    }
}

impl Fault for LineFault {
    fn code(&self) -> &'static str {
        match self {
            LineFault::Blank => "blank-text",
            LineFault::Broken => "broken-line",
        }
    }

    fn help(&self) -> String {
        match self {
            LineFault::Blank => "write the words that should be printed here".to_owned(),
            LineFault::Broken => "write it on one line between quotation marks: \"…\"".to_owned(),
        }
    }
}
