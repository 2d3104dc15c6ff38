//! A long text → its parts, which are words and tables in turn.

use std::ops::Range;

use pulldown_cmark::{Alignment, CowStr, Event, Options, Parser, Tag, TagEnd};

use super::meant::MeantText;
use super::table_fault::TableFault;
use super::table_lines::tables;
use super::written_table::{WrittenCell, WrittenTable};

/// A part of a long text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TextPart {
    /// Words, in paragraphs and lists.
    Words {
        /// The byte of the text that they begin at.
        start: usize,
        /// What they mean.
        meant: MeantText,
    },
    /// A table.
    Table(WrittenTable),
}

/// A piece of Markdown, with the bytes of the text it was written at.
type Written<'t> = (Event<'t>, Range<usize>);

impl TextPart {
    /// The parts of a text in order, and what is wrong with its tables. A table with a fault is none of the parts.
    pub fn all(written: &str) -> (Vec<Self>, Vec<TableFault>) {
        let (mut parts, mut faults) = (Vec::new(), Vec::new());
        let mut done = 0;
        let words = |parts: &mut Vec<Self>, range: Range<usize>| {
            let text = written.get(range.clone()).unwrap_or_default();
            if !text.trim().is_empty() {
                let meant = MeantText::of(text);
                parts.push(TextPart::Words {
                    start: range.start,
                    meant,
                });
            }
        };
        for lines in tables(written) {
            let range = lines.range();
            words(&mut parts, done..range.start);
            done = range.end;
            match WrittenTable::new(written, &lines) {
                Ok(table) => parts.push(TextPart::Table(table)),
                Err(of_table) => faults.extend(of_table),
            }
        }
        words(&mut parts, done..written.len());
        (parts, faults)
    }

    /// What it says, piece by piece.
    pub(super) fn events(&self) -> Box<dyn Iterator<Item = Written<'_>> + '_> {
        match self {
            TextPart::Words { start, meant } => Box::new(
                Parser::new_ext(meant.markdown(), Options::empty())
                    .into_offset_iter()
                    .map(|(event, range)| (event, moved(meant.written(range), *start))),
            ),
            TextPart::Table(table) => Box::new(table.events()),
        }
    }
}

impl WrittenTable {
    fn events(&self) -> impl Iterator<Item = Written<'_>> {
        let alignments = vec![Alignment::None; self.columns().len()];
        let cells = self.cells().flat_map(|cell| {
            let inner = cell.events();
            let range = cell.range();
            let start = (Event::Start(Tag::TableCell), range.clone());
            let end = (Event::End(TagEnd::TableCell), range);
            std::iter::once(start).chain(inner).chain([end])
        });
        let start = (Event::Start(Tag::Table(alignments)), self.range());
        let end = (Event::End(TagEnd::Table), self.range());
        std::iter::once(start).chain(cells).chain([end])
    }
}

impl WrittenCell {
    /// Whether it was left empty.
    pub fn is_empty(&self) -> bool {
        self.meant.is_none()
    }

    /// What it says, piece by piece, with the bytes of the text.
    pub fn events(&self) -> Vec<(Event<'_>, Range<usize>)> {
        let Some(meant) = &self.meant else {
            return Vec::new();
        };
        let start = self.range().start;
        let mut begins = true;
        Parser::new_ext(meant.markdown(), Options::empty())
            .into_offset_iter()
            .filter(|(event, _)| {
                !matches!(
                    event,
                    Event::Start(Tag::Paragraph) | Event::End(TagEnd::Paragraph)
                )
            })
            .map(|(event, range)| {
                let event = match event {
                    Event::Text(text) if std::mem::take(&mut begins) => {
                        let words = text.strip_prefix('.').unwrap_or(&text);
                        Event::Text(CowStr::from(words.to_owned()))
                    }
                    event => event,
                };
                (event, moved(meant.written(range), start))
            })
            .filter(|(event, _)| !matches!(event, Event::Text(text) if text.is_empty()))
            .collect()
    }
}

fn moved(range: Range<usize>, by: usize) -> Range<usize> {
    range.start + by..range.end + by
}
