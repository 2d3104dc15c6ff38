//! Text with paragraphs, lists, emphasis and links.

use std::ops::Range;
use std::sync::Arc;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::markdown;
use super::rich_text_fault::{RichTextFault, RichTextFaultKind};
use super::signs;
use super::text_part::TextPart;
use super::written_table::WrittenTable;

use crate::bounds::LONGEST_TEXT;

/// Text written in Markdown (plain CommonMark), with nothing in it that a council's paper does not need or that
/// could run in a browser: see [`RichTextFaultKind`](super::RichTextFaultKind) for what is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RichText {
    /// Shared with every spot in it, of which there may be thousands.
    source: Arc<str>,
    /// What it means, part by part.
    parts: Arc<[TextPart]>,
}

impl RichText {
    /// The text, or everything in it that is refused.
    pub fn parse(text: &str) -> Result<Self, Vec<RichTextFault>> {
        if text.chars().nth(LONGEST_TEXT).is_some() {
            return Err(vec![RichTextFault::long(text)]);
        }
        // A tab at the end is an empty cell of a table.
        let source = text.trim_end_matches(|sign: char| sign.is_whitespace() && sign != '\t');
        let (parts, faults) = TextPart::all(source);
        let rich = RichText {
            source: source.into(),
            parts: parts.into(),
        };
        let mut all = markdown::faults(&rich);
        if !faults.is_empty() {
            // What is wrong with a table is not that there are no words.
            all.retain(|fault| *fault.kind() != RichTextFaultKind::Blank);
        }
        all.extend(faults.into_iter().map(RichTextFault::table));
        match all.is_empty() {
            true => Ok(rich),
            false => Err(all),
        }
    }

    /// The Markdown, as written.
    pub fn source(&self) -> &str {
        &self.source
    }

    /// The Markdown, shared rather than copied.
    pub(super) fn shared(&self) -> Arc<str> {
        Arc::clone(&self.source)
    }

    /// What the Markdown says, piece by piece, each with the bytes of [`source`](Self::source) it was written at.
    ///
    /// Everything that reads the text uses this, so that all agree on what is Markdown and what is not. The sign of an
    /// item that brings its own is text.
    pub fn events(&self) -> impl Iterator<Item = (Event<'_>, Range<usize>)> {
        let source = &*self.source;
        self.parts.iter().flat_map(move |part| part.events(source))
    }

    /// The tables in it, in order.
    pub fn tables(&self) -> impl Iterator<Item = &WrittenTable> {
        self.parts.iter().filter_map(|part| match part {
            TextPart::Table(table) => Some(table),
            TextPart::Words { .. } => None,
        })
    }

    /// The bytes of the stars and hyphens that begin a footnote of a table before them.
    pub fn noted_stars(&self) -> Vec<usize> {
        if self.tables().next().is_none() {
            return Vec::new();
        }
        let words = self.parts.iter().filter_map(|part| match part {
            TextPart::Words { range, .. } => Some(range),
            TextPart::Table(_) => None,
        });
        let stars = words.filter_map(|words| {
            let (before, after) = self.source.split_at_checked(words.start)?;
            let after = after.get(..words.len())?;
            Some(signs::noted_stars(before, after).map(|star| words.start + star))
        });
        stars.flatten().collect()
    }

    /// The words without their marking up, with a space where a line or a paragraph ends: for counting, comparing
    /// and searching.
    pub fn plain(&self) -> String {
        self.unmarked(' ')
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ")
    }

    /// The words of each printed line without their marking up.
    pub fn plain_lines(&self) -> Vec<String> {
        let words = self.unmarked('\n');
        let lines = words
            .split('\n')
            .map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
        lines.filter(|line| !line.is_empty()).collect()
    }

    /// The words without their marking up, with a sign where a printed line ends.
    fn unmarked(&self, line_end: char) -> String {
        let mut words = String::new();
        for (event, _) in self.events() {
            match event {
                // A soft hyphen is no part of the word that it may break.
                Event::Text(text) => words.extend(text.chars().filter(|c| *c != '\u{AD}')),
                // What is bold, or leads somewhere, may end before a sign: "**Nine**, of ten".
                Event::End(TagEnd::Strong | TagEnd::Emphasis | TagEnd::Link) => {}
                Event::SoftBreak => words.push(' '),
                Event::HardBreak | Event::End(_) | Event::Start(Tag::List(_)) => {
                    words.push(line_end)
                }
                _ => {}
            }
        }
        words
    }
}

#[cfg(test)]
mod tests {
    use super::RichText;

    #[test]
    fn plain_words_keep_the_signs_that_are_beside_what_is_marked() {
        for (source, plain) in [
            ("**Nine**, of *ten*.", "Nine, of ten."),
            (
                "See [the list](https://www.example.gov.uk):\n\n- one\n- **two**\n- three",
                "See the list: one two three",
            ),
            ("One.\n\n**Two**\nthree", "One. Two three"),
            ("| A | B |\n|---|---|\n| **1** | 2 |", "A B 1 2"),
        ] {
            let text = RichText::parse(source).expect("a text");
            assert_eq!(text.plain(), plain, "{source}");
        }
    }
}
