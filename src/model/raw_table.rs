//! The lines of a table → its cells as they were typed, and what is wrong with them.
//!
//! It becomes a `WrittenTable` when nothing is.

use std::ops::Range;

use super::table_cells::{cell_lines, cells, figures, years};
use super::table_fault::{TableFault, TableFaultKind};
use super::table_lines::{Parted, TableLines};
use super::written_table::{WrittenCell, WrittenColumn, WrittenTable};

/// A table whose rows may have any number of cells.
pub(super) struct RawTable<'t> {
    written: &'t str,
    parted: Parted,
    range: Range<usize>,
    head: RawRow,
    /// The line of hyphens, where there is one.
    hyphens: Option<RawRow>,
    rows: Vec<RawRow>,
}

/// A line, and the cells in it.
struct RawRow {
    line: Range<usize>,
    cells: Vec<Range<usize>>,
}

impl<'t> RawTable<'t> {
    /// Parts lines into cells.
    pub fn read(written: &'t str, lines: &TableLines) -> Self {
        let mut rows = lines.lines.iter().map(|line| RawRow {
            line: line.clone(),
            cells: cells(
                written.get(line.clone()).unwrap_or_default(),
                line.start,
                lines.parted,
            ),
        });
        let none = || RawRow {
            line: lines.range(),
            cells: Vec::new(),
        };
        let head = rows.next().unwrap_or_else(none);
        let hyphens = match lines.parted {
            Parted::Pipes => rows.next(),
            Parted::Tabs => None,
        };
        Self {
            written,
            parted: lines.parted,
            range: lines.range(),
            head,
            hyphens,
            rows: rows.collect(),
        }
    }

    /// The rows that have more or fewer cells than there are headings.
    pub fn uneven(&self) -> Vec<TableFault> {
        let headings = self.head.cells.len();
        let below = self.hyphens.iter().map(|row| (row, true));
        let below = below.chain(self.rows.iter().map(|row| (row, false)));
        let uneven = below.filter(|(row, _)| row.cells.len() != headings);
        let uneven = uneven.map(|(row, is_line)| {
            let kind = TableFaultKind::Uneven {
                cells: row.cells.len(),
                headings,
                parted: self.parted,
                is_line,
            };
            TableFault::new(row.line.clone(), kind)
        });
        let without_rows = self.rows.is_empty();
        let without_rows =
            without_rows.then(|| TableFault::new(self.head.line.clone(), TableFaultKind::NoRows));
        uneven.chain(without_rows).collect()
    }

    /// Leaves out columns with nothing in them: a tab at the end or the beginning of every line makes one.
    pub fn leave_out_empty_columns(&mut self) {
        for column in (0..self.head.cells.len()).rev() {
            let rows = || std::iter::once(&self.head).chain(&self.rows);
            if rows().all(|row| self.words(row, column).is_empty()) {
                let head = std::iter::once(&mut self.head).chain(&mut self.hyphens);
                for row in head.chain(&mut self.rows) {
                    row.cells.remove(column);
                }
            }
        }
    }

    /// The columns without a heading, and the rows that do not begin with words.
    pub fn without_words(&self) -> Vec<TableFault> {
        let columns = 0..self.head.cells.len();
        let without_heading = columns.filter(|column| self.words(&self.head, *column).is_empty());
        let without_heading = without_heading.map(|column| {
            let below = self.below(column).find(|words| !words.is_empty());
            let kind = TableFaultKind::NoHeading {
                column: column + 1,
                below: below.unwrap_or_default().to_owned(),
            };
            TableFault::new(self.head.line.clone(), kind)
        });
        let without_label = self.rows.iter();
        let without_label = without_label
            .filter(|row| self.words(row, 0).is_empty())
            .map(|row| TableFault::new(row.line.clone(), TableFaultKind::NoLabel));
        without_heading.chain(without_label).collect()
    }

    /// The table, once nothing is wrong with it.
    pub fn judged(&self) -> WrittenTable {
        let column = |(index, heading)| WrittenColumn {
            heading: self.cell(heading),
            is_figures: self.is_at_right(index) || self.is_of_figures(index),
        };
        let row = |row: &RawRow| row.cells.iter().map(|cell| self.cell(cell)).collect();
        WrittenTable {
            range: self.range.clone(),
            columns: self.head.cells.iter().enumerate().map(column).collect(),
            rows: self.rows.iter().map(row).collect(),
        }
    }

    fn cell(&self, range: &Range<usize>) -> WrittenCell {
        let words = self.written.get(range.clone()).unwrap_or_default();
        WrittenCell {
            range: range.clone(),
            lines: cell_lines(words, range.start, self.parted),
        }
    }

    /// Whether the line of hyphens says so: `---:`.
    fn is_at_right(&self, column: usize) -> bool {
        let mark = self.hyphens.as_ref().map(|row| self.words(row, column));
        mark.is_some_and(|mark| mark.ends_with(':') && !mark.starts_with(':'))
    }

    /// Years in the first column are the labels of the rows.
    fn is_of_figures(&self, column: usize) -> bool {
        figures(self.below(column)) && !(column == 0 && years(self.below(column)))
    }

    /// The words of each row in a column.
    fn below(&self, column: usize) -> impl Iterator<Item = &'t str> {
        self.rows.iter().map(move |row| self.words(row, column))
    }

    fn words(&self, row: &RawRow, column: usize) -> &'t str {
        let cell = row.cells.get(column).cloned().unwrap_or_default();
        self.written.get(cell).unwrap_or_default()
    }
}
