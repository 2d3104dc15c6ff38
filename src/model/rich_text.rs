//! Text with paragraphs, lists, emphasis and links.

use std::iter::once;
use std::ops::Range;
use std::sync::Arc;

use pulldown_cmark::{Event, Tag};

use super::markdown;
use super::markdown::RichTextFault;
use super::meant::MeantText;

/// Text written in Markdown (plain CommonMark), with nothing in it that a council's paper does not need or that
/// could run in a browser: see [`RichTextFaultKind`](super::RichTextFaultKind) for what is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RichText {
    /// Shared with every spot in it, of which there may be thousands.
    source: Arc<str>,
    /// What it means.
    meant: Arc<MeantText>,
}

impl RichText {
    /// How many characters a text may have: forty pages. Texts are compared with each other, and the
    /// time that takes grows with their length.
    pub(super) const LONGEST: usize = 100_000;

    /// The text, or everything in it that is refused.
    pub fn parse(text: &str) -> Result<Self, Vec<RichTextFault>> {
        if text.chars().nth(Self::LONGEST).is_some() {
            return Err(vec![RichTextFault::long(text)]);
        }
        let source = text.trim_end();
        let rich = RichText {
            source: source.into(),
            meant: Arc::new(MeantText::of(source)),
        };
        match markdown::faults(&rich) {
            faults if faults.is_empty() => Ok(rich),
            faults => Err(faults),
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
        self.meant.events().flat_map(|(event, range)| {
            let sign = match event {
                Event::Start(Tag::Item) => self.sign(&range),
                _ => None,
            };
            once((event, self.meant.written(range))).chain(sign)
        })
    }

    /// The own sign of an item, with the space that is printed after it.
    fn sign(&self, item: &Range<usize>) -> Option<(Event<'_>, Range<usize>)> {
        let range = self.meant.sign_range(item)?;
        let sign = self.meant.sign(&self.source, item)?;
        Some((Event::Text(format!("{sign} ").into()), range))
    }

    /// The words without their marking up, with a space where a line or a paragraph ends: for counting, comparing
    /// and searching.
    pub fn plain(&self) -> String {
        let mut words = String::new();
        for (event, _) in self.events() {
            match event {
                // A soft hyphen is no part of the word that it may break.
                Event::Text(text) => words.extend(text.chars().filter(|c| *c != '\u{AD}')),
                Event::SoftBreak
                | Event::HardBreak
                | Event::End(_)
                | Event::Start(Tag::List(_)) => words.push(' '),
                _ => {}
            }
        }
        words.split_whitespace().collect::<Vec<_>>().join(" ")
    }
}
