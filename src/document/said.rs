//! A document → what it says, as plain text.
//!
//! The words come in the order in which they are read, with a line feed where a block ends. The number of an item is among
//! them, because people quote it. A picture says nothing here: its words are an attribute. This must not know how any of
//! it looks.

use std::ops::Range;

use super::block::{Block, Heading, List, ListKind, Marker};
use super::figure::Figure;
use super::inline::Inline;
use super::level::Level;
use super::page::Document;
use super::table::{Caption, CellKind, Table};

/// Which markers of items are said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SaidMarkers {
    /// Those that items bring themselves: the text of a web page has no others.
    Brought,
    /// Those, and the numbers that come from counting: people write and quote them.
    Numbers,
    /// All, bullets too: in a PDF each is drawn.
    All,
}

impl Document {
    /// What it says.
    pub fn said(&self, markers: SaidMarkers) -> String {
        self.said_with_titles(markers).0
    }

    /// What it says, and which of it says what comes after it, in order.
    pub fn said_with_titles(&self, markers: SaidMarkers) -> (String, Vec<SaidTitle>) {
        let mut said = Said {
            markers,
            text: String::new(),
            titles: Vec::new(),
        };
        said.blocks(&self.blocks);
        (said.text, said.titles)
    }
}

/// A heading, or a cell of headings, in what a document says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SaidTitle {
    /// The bytes it is at.
    pub range: Range<usize>,
    /// The level of a heading. A cell has none.
    pub level: Option<Level>,
}

/// What has been said so far.
struct Said {
    markers: SaidMarkers,
    text: String,
    titles: Vec<SaidTitle>,
}

impl Said {
    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            match block {
                Block::Heading(heading) => self.heading(heading),
                Block::Paragraph(paragraph) => self.block(&paragraph.inlines),
                Block::List(list) => self.list(list),
                Block::Definitions(definitions) => {
                    for definition in definitions {
                        self.block(&definition.term);
                        self.blocks(&definition.description);
                    }
                }
                Block::Table(table) => self.table(table),
                Block::Figure(figure) => self.figure(figure),
                Block::Quote(quote) => self.blocks(&quote.blocks),
                Block::Group(group) => self.blocks(&group.blocks),
                Block::Rule => {}
            }
        }
    }

    fn list(&mut self, list: &List) {
        for item in &list.items {
            // Entries of contents have page numbers instead.
            let is_drawn = list.kind == ListKind::Items;
            match (&item.marker, list.marker, self.markers) {
                (Some(marker), _, _) => self.words(marker),
                (None, _, SaidMarkers::Brought) | (None, Marker::Disc, SaidMarkers::Numbers) => {}
                (None, marker, _) if is_drawn => self.words(&marker.words(item.number)),
                (None, ..) => {}
            }
            self.end();
            self.blocks(&item.blocks);
        }
    }

    fn table(&mut self, table: &Table) {
        match table.caption() {
            Caption::Heading(heading) => self.heading(heading),
            Caption::Words(inlines) => self.block(inlines),
        }
        for cell in table.rows().flat_map(|row| &row.cells) {
            let start = self.text.len();
            self.blocks(&cell.blocks);
            if matches!(cell.kind, CellKind::Header(_)) {
                self.title(start, None);
            }
        }
    }

    fn heading(&mut self, heading: &Heading) {
        let start = self.text.len();
        self.block(&heading.inlines);
        self.title(start, Some(heading.level));
    }

    fn title(&mut self, start: usize, level: Option<Level>) {
        self.titles.push(SaidTitle {
            range: start..self.text.len(),
            level,
        });
    }

    fn figure(&mut self, figure: &Figure) {
        if let Some(caption) = &figure.caption {
            self.block(&caption.inlines);
        }
    }

    fn block(&mut self, inlines: &[Inline]) {
        self.inlines(inlines);
        self.end();
    }

    fn inlines(&mut self, inlines: &[Inline]) {
        for inline in inlines {
            match inline {
                Inline::Text(words) => self.words(words),
                Inline::Break => self.words(" "),
                _ => self.inlines(inline.children()),
            }
        }
    }

    fn words(&mut self, words: &str) {
        self.text.push_str(words);
    }

    fn end(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with('\n') {
            self.text.push('\n');
        }
    }
}
