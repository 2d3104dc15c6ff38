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
use super::table::{Caption, Cell, CellKind, Table, TableRow};

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
        let (text, titles, _) = self.said_with_rows(markers);
        (text, titles)
    }

    /// The same, and where each row is that it has.
    pub fn said_with_rows(&self, markers: SaidMarkers) -> (String, Vec<SaidTitle>, Vec<SaidRows>) {
        let mut said = Said {
            markers,
            text: String::new(),
            titles: Vec::new(),
            rows: Vec::new(),
        };
        said.blocks(&self.blocks);
        (said.text, said.titles, said.rows)
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

/// The rows of a table, the items of a list, or the definitions of some terms, in what a document says.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SaidRows {
    /// The bytes of each head of a column. Only tables have them.
    pub heads: Vec<Range<usize>>,
    /// The rows.
    pub rows: Vec<SaidRow>,
}

/// One of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SaidRow {
    /// The bytes of each cell. An item has one, and a term has another for what it means.
    pub cells: Vec<Range<usize>>,
    /// The number of the cell that says what the row is about: its first header, or else its first cell.
    pub head: usize,
}

/// What has been said so far.
struct Said {
    markers: SaidMarkers,
    text: String,
    titles: Vec<SaidTitle>,
    rows: Vec<SaidRows>,
}

impl Said {
    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            match block {
                Block::Heading(heading) => self.heading(heading),
                Block::Paragraph(paragraph) => self.block(&paragraph.inlines),
                Block::List(list) => self.list(list),
                Block::Definitions(definitions) => {
                    let rows = definitions.iter().map(|definition| {
                        let start = self.text.len();
                        self.block(&definition.term);
                        let between = self.text.len();
                        self.blocks(&definition.description);
                        vec![start..between, between..self.text.len()]
                    });
                    let rows = rows.map(|cells| SaidRow { cells, head: 0 }).collect();
                    self.rows.push(SaidRows {
                        heads: Vec::new(),
                        rows,
                    });
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
        let mut rows = Vec::new();
        for item in &list.items {
            let start = self.text.len();
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
            let cells = std::iter::once(start..self.text.len()).collect();
            rows.push(SaidRow { cells, head: 0 });
        }
        self.rows.push(SaidRows {
            heads: Vec::new(),
            rows,
        });
    }

    fn table(&mut self, table: &Table) {
        match table.caption() {
            Caption::Heading(heading) => self.heading(heading),
            Caption::Words(inlines) => self.block(inlines),
        }
        let heads = table.head().iter().map(|row| self.row(row)).last();
        let rows = table.body().iter().map(|row| self.row(row)).collect();
        self.rows.push(SaidRows {
            heads: heads.map_or_else(Vec::new, |heads| heads.cells),
            rows,
        });
    }

    fn row(&mut self, row: &TableRow) -> SaidRow {
        let is_header = |cell: &Cell| matches!(cell.kind, CellKind::Header(_));
        let cells = row.cells.iter().map(|cell| {
            let start = self.text.len();
            self.blocks(&cell.blocks);
            if is_header(cell) {
                self.title(start, None);
            }
            start..self.text.len()
        });
        let cells = cells.collect();
        let head = row.cells.iter().position(is_header);
        let head = head.unwrap_or_default();
        SaidRow { cells, head }
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
