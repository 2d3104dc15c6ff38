//! Tables: simple cells under a caption, each header with its scope.
//!
//! Only types; what makes them is next door in `tables`. There are no merged cells, because guidance for public
//! bodies advises against them and a screen reader loses its way in them.

use super::block::{Block, Class, Heading};
use super::inline::{Inline, words};

/// A table. Every row has the same number of cells.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// What the table is about.
    pub caption: Caption,
    /// How the theme dresses it.
    pub class: Class,
    /// Rows of column headers, repeated where the table continues on another page.
    pub head: Vec<Row>,
    /// The rows; never none.
    pub body: Vec<Row>,
}

impl Table {
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

/// A row.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// Its cells, one a column.
    pub cells: Vec<Cell>,
}

/// A cell; never without words.
#[derive(Debug, Clone, PartialEq)]
pub struct Cell {
    /// Header or data.
    pub kind: CellKind,
    /// How the theme dresses it.
    pub class: Class,
    /// What it says.
    pub blocks: Vec<Block>,
}

/// What a cell is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CellKind {
    /// A label for the other cells of its row or column.
    Header(Scope),
    /// What the labels are about.
    Data,
}

/// Whom a header cell is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// The rest of its row.
    Row,
    /// The rest of its column.
    Column,
}
