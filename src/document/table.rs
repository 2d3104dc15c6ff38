//! Tables: simple cells under a caption, each header with its scope.
//!
//! Types only; `tables` reads them from a page. There are no merged cells, because guidance for public bodies advises
//! against them and a screen reader loses its way in them.

use std::ops::Range;

use super::block::{Block, Heading};
use super::class::Class;
use super::inline::{Inline, words};
use super::writing::Writing;

/// How the sheet is turned that a table is set on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TableOrientation {
    /// Upright, unless the table needs more width than an upright sheet has.
    AsItFits,
    /// Sideways (`class="landscape"`).
    Landscape,
}

/// A table. It has a row at least, and every row has the same number of cells.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    caption: Caption,
    class: Class,
    orientation: TableOrientation,
    head: Vec<TableRow>,
    body: Vec<TableRow>,
    place: Range<usize>,
    has_even_columns: bool,
}

impl Table {
    /// A table; none if it has no rows in its body, or rows of different length.
    pub fn new(
        caption: Caption,
        class: Class,
        orientation: TableOrientation,
        head: Vec<TableRow>,
        body: Vec<TableRow>,
    ) -> Option<Self> {
        let columns = body.first()?.cells.len();
        let is_even = |row: &TableRow| row.cells.len() == columns;
        head.iter().chain(&body).all(is_even).then_some(Self {
            caption,
            class,
            orientation,
            head,
            body,
            place: 0..0,
            has_even_columns: false,
        })
    }

    /// The same table, with the place of its tag in the page.
    pub(super) fn at(mut self, place: Range<usize>) -> Self {
        self.place = place;
        self
    }

    /// The place of its tag in the page, for what is found when it is set.
    pub fn place(&self) -> Range<usize> {
        self.place.clone()
    }

    /// The same table, with columns of one width (`class="even-columns"`) or as their words need.
    pub(super) fn evenly(mut self, has_even_columns: bool) -> Self {
        self.has_even_columns = has_even_columns;
        self
    }

    /// Whether its columns are equally wide, but for one of labels at the left.
    pub fn has_even_columns(&self) -> bool {
        self.has_even_columns
    }

    /// What the table is about.
    pub fn caption(&self) -> &Caption {
        &self.caption
    }

    /// The classes that change its look.
    pub fn class(&self) -> &Class {
        &self.class
    }

    /// How the sheet is turned that it is set on.
    pub fn orientation(&self) -> TableOrientation {
        self.orientation
    }

    /// The rows of column headers, repeated where the table continues on another page.
    pub fn head(&self) -> &[TableRow] {
        &self.head
    }

    /// The other rows; never none.
    pub fn body(&self) -> &[TableRow] {
        &self.body
    }

    /// Its caption and its cells, to change their words and not how many there are.
    pub(super) fn caption_and_cells_mut(
        &mut self,
    ) -> (&mut Caption, impl Iterator<Item = &mut Cell>) {
        let rows = self.head.iter_mut().chain(&mut self.body);
        (&mut self.caption, rows.flat_map(|row| &mut row.cells))
    }

    /// All rows, those of the head first.
    pub fn rows(&self) -> impl Iterator<Item = &TableRow> {
        self.head.iter().chain(&self.body)
    }

    /// How many columns there are.
    pub fn columns(&self) -> usize {
        self.body.first().map_or(0, |row| row.cells.len())
    }
}

/// What a table is about: words, or a heading that is a bookmark too.
#[derive(Debug, Clone, PartialEq)]
pub enum Caption {
    /// A heading within the caption.
    Heading(Heading),
    /// Plain words.
    Words(Vec<Inline>),
}

impl Caption {
    /// Its words as plain text.
    pub fn words(&self) -> String {
        match self {
            Caption::Heading(heading) => words(&heading.inlines),
            Caption::Words(inlines) => words(inlines),
        }
    }
}

/// A row of a table.
#[derive(Debug, Clone, PartialEq)]
pub struct TableRow {
    /// Its cells, one a column.
    pub cells: Vec<Cell>,
}

/// A cell; never without words.
#[derive(Debug, Clone, PartialEq)]
pub struct Cell {
    /// Header or data.
    pub kind: CellKind,
    /// The classes that change its look.
    pub class: Class,
    /// Which end of its lines is at the edge.
    pub alignment: CellAlignment,
    /// How its words are written.
    pub writing: Writing,
    /// What it says.
    pub blocks: Vec<Block>,
}

/// Which end of a cell's lines is at the edge.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum CellAlignment {
    /// Their beginnings, at the left.
    #[default]
    Left,
    /// Their ends, at the right (`class="figures"`): the last digit of a number is below that of another.
    Right,
}

/// What a cell is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CellKind {
    /// A label for the other cells of its row or column.
    Header(Scope),
    /// What the labels describe.
    Data,
}

/// Which cells a header cell labels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// The rest of its row.
    Row,
    /// The rest of its column.
    Column,
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Rows with so many cells each.
    fn rows(lengths: &[usize]) -> Vec<TableRow> {
        let cell = Cell {
            kind: CellKind::Data,
            class: Class::default(),
            alignment: CellAlignment::Left,
            writing: Writing::default(),
            blocks: Vec::new(),
        };
        let row = |length: &usize| TableRow {
            cells: vec![cell.clone(); *length],
        };
        lengths.iter().map(row).collect()
    }

    #[test]
    fn a_table_is_even_and_has_rows() {
        for (head, body, is_table) in [
            (&[][..], &[2, 2][..], true),
            (&[2], &[2, 2], true),
            (&[3], &[2, 2], false),
            (&[], &[2, 1], false),
            (&[2], &[], false),
        ] {
            let caption = Caption::Words(Vec::new());
            let orientation = TableOrientation::AsItFits;
            let (class, head, body) = (Class::default(), rows(head), rows(body));
            let table = Table::new(caption, class, orientation, head, body);
            assert_eq!(table.is_some(), is_table);
        }
    }
}
