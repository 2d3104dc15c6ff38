//! The lines of a table → its headings and rows of cells, or what is wrong with them.
//!
//! Every row has as many cells as there are headings, and every heading has words: a table that is not so cannot be
//! made. What a cell means is Markdown within one line.

use std::ops::Range;

use super::first_cells::are_alike;
use super::meant::MeantText;
use super::raw_table::RawTable;
use super::table_cells::{figures, years};
use super::table_fault::TableFault;
use super::table_lines::TableLines;

/// How many columns an upright sheet has room for.
const MOST_UPRIGHT: usize = 7;

/// A table that was written or pasted into a long text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WrittenTable {
    pub(super) range: Range<usize>,
    pub(super) columns: Vec<WrittenColumn>,
    pub(super) rows: Vec<Vec<WrittenCell>>,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WrittenColumn {
    /// Its heading; never without words.
    pub heading: WrittenCell,
    /// Whether it is of figures, which are compared digit below digit.
    pub is_figures: bool,
}

/// A cell of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WrittenCell {
    /// The bytes of the text it was written at.
    pub(super) range: Range<usize>,
    /// Its lines; none if it was left empty.
    pub(super) lines: Vec<CellLine>,
}

/// A line of a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct CellLine {
    /// The byte of the text it was written at.
    pub(super) start: usize,
    /// What it means.
    pub(super) meant: MeantText,
}

impl WrittenTable {
    /// The table that some lines of a text are, or everything that is wrong with it.
    pub(super) fn new(written: &str, lines: &TableLines) -> Result<Self, Vec<TableFault>> {
        let mut raw = RawTable::read(written, lines);
        let uneven = raw.uneven();
        if !uneven.is_empty() {
            return Err(uneven);
        }
        raw.leave_out_empty_columns();
        match raw.without_words() {
            faults if faults.is_empty() => Ok(raw.judged()),
            faults => Err(faults),
        }
    }

    /// The bytes of the text it was written at.
    pub fn range(&self) -> Range<usize> {
        self.range.clone()
    }

    /// Its columns, with their headings.
    pub fn columns(&self) -> &[WrittenColumn] {
        &self.columns
    }

    /// Its rows below the headings; never none, and each with a cell for every column.
    pub fn rows(&self) -> &[Vec<WrittenCell>] {
        &self.rows
    }

    /// Whether it has more columns than an upright sheet has room for.
    pub fn is_wide(&self) -> bool {
        self.columns.len() > MOST_UPRIGHT
    }

    /// The bytes of its headings.
    pub fn head_range(&self) -> Range<usize> {
        let start = self
            .columns
            .first()
            .map_or(0, |column| column.heading.range.start);
        start
            ..self
                .columns
                .last()
                .map_or(start, |column| column.heading.range.end)
    }

    /// Whether every column but the first is of figures, and so is its heading in the text. Years and 1, 2, 3 are
    /// headings as often.
    pub fn has_figures_as_headings(&self, text: &str) -> bool {
        let Some((_, columns)) = self.columns.split_first() else {
            return false;
        };
        let headings = || {
            let cells = columns.iter().map(|column| column.heading.range());
            cells.map(|cell| text.get(cell).unwrap_or_default())
        };
        let counts = || {
            headings()
                .zip(1..)
                .all(|(heading, number)| heading.parse() == Ok(number))
        };
        // A sum of money is never the name of a column, whatever the others say.
        let is_sum =
            |heading: &str| heading.starts_with(['£', '€']) && figures(std::iter::once(heading));
        let has_sum = columns
            .iter()
            .zip(headings())
            .any(|(column, heading)| column.is_figures && is_sum(heading));
        if has_sum {
            return true;
        }
        columns.iter().all(|column| column.is_figures)
            && headings().all(|heading| figures(std::iter::once(heading)))
            && !headings().any(|heading| years(std::iter::once(heading)))
            && !counts()
    }

    /// Whether its first row begins with a number, a time or a date, as each row below does, and so is none of headings.
    pub fn has_headings_like_rows(&self, text: &str) -> bool {
        let words = |cell: &WrittenCell| text.get(cell.range()).unwrap_or_default();
        let heading = self.columns.first().map(|column| words(&column.heading));
        let first = self.rows.iter().filter_map(|row| row.first().map(words));
        heading.is_some_and(|heading| are_alike(heading, first))
    }

    /// Its cells, row by row, with the headings first.
    pub(super) fn cells(&self) -> impl Iterator<Item = &WrittenCell> {
        let headings = self.columns.iter().map(|column| &column.heading);
        headings.chain(self.rows.iter().flatten())
    }
}

impl WrittenCell {
    /// The bytes of the text it was written at.
    pub fn range(&self) -> Range<usize> {
        self.range.clone()
    }
}
