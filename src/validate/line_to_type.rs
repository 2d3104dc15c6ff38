//! The line that puts a missing key right, as a help line offers it.

use std::ops::Range;

use crate::diagnostic::{Diagnostic, Edit, Place};
use crate::draft::first_header;

/// A line to type, and what is said about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LineToType {
    line: String,
    more: String,
    is_complete: bool,
}

impl LineToType {
    /// A key with a text. Nobody can guess the text, so it is left to be filled in: `example` only shows what it is like.
    pub fn text(key: impl AsRef<str>, example: &str) -> Self {
        let line = format!("{} = \"…\"", key.as_ref());
        match example {
            "…" => Self::from(line.as_str()),
            example => Self::from(line.as_str()).and(&format!(", for example \"{example}\"")),
        }
    }

    /// A key with a text that may be blank.
    pub fn blank(key: impl AsRef<str>) -> Self {
        Self::from(format!("{} = \"\"", key.as_ref()).as_str())
            .and(" (nothing between the quotation marks when it was left blank)")
    }

    /// A part of a record, which may be blank, and which a council need not have.
    pub fn part_of_record(key: impl AsRef<str>) -> Self {
        let key = key.as_ref();
        Self::blank(key).and(&format!(
            "; if your council's records do not have it, your web team takes the label `{key}` out of council.toml"
        ))
    }

    /// A header, which is nothing without the keys below it.
    pub fn header(header: &str, below: &str) -> Self {
        LineToType {
            line: header.to_owned(),
            more: format!(", and {below} below it"),
            is_complete: false,
        }
    }

    /// The same line, with more said about it.
    pub fn and(mut self, more: &str) -> Self {
        self.more.push_str(more);
        self
    }

    /// Offers it: below the header that the finding points at, or at the top of the file.
    pub(super) fn offered(self, finding: Diagnostic, header: &Place, is_top: bool) -> Diagnostic {
        let text = &header.file().text;
        let room = match first_header(text) {
            _ if !self.is_complete => String::new(),
            _ if !is_top => " below this header".to_owned(),
            Some(first) => format!(" above the first {first}"),
            None => " to this file".to_owned(),
        };
        let (line, more) = (&self.line, &self.more);
        let finding = finding.help(format!("add a line{room}: {line}{more}"));
        if !self.is_complete {
            return finding;
        }
        let top = || Place::new(header.file(), top_of(text));
        finding.typed(match is_top {
            true => Edit::At(top(), format!("{line}\n")),
            false => Edit::Below(self.line),
        })
    }
}

impl From<&str> for LineToType {
    fn from(line: &str) -> Self {
        LineToType {
            line: line.to_owned(),
            more: String::new(),
            is_complete: true,
        }
    }
}

/// Where there is room for a key of the whole file: before the first header, or else before everything.
fn top_of(text: &str) -> Range<usize> {
    let at = first_header(text).and_then(|first| text.find(&format!("\n{first}")));
    let at = at.map_or(0, |line_end| line_end + 1);
    at..at
}
