//! A document → what it says, as plain text.
//!
//! The words come in the order in which they are read, with a line feed where a block ends. The number of an item is among
//! them, because people quote it. A picture says nothing here: its words are an attribute. This must not know how any of
//! it looks.

use super::block::{Block, List, ListKind, Marker};
use super::figure::Figure;
use super::inline::Inline;
use super::page::Document;
use super::table::{Caption, Table};

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
        let mut said = Said {
            markers,
            text: String::new(),
        };
        said.blocks(&self.blocks);
        said.text
    }
}

/// What has been said so far.
struct Said {
    markers: SaidMarkers,
    text: String,
}

impl Said {
    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            match block {
                Block::Heading(heading) => self.block(&heading.inlines),
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
            Caption::Heading(heading) => self.block(&heading.inlines),
            Caption::Words(inlines) => self.block(inlines),
        }
        for cell in table.rows().flat_map(|row| &row.cells) {
            self.blocks(&cell.blocks);
        }
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
