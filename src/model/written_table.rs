//! The lines of a table → its headings and rows of cells, or what is wrong with them.
//!
//! Every row has as many cells as there are headings, and every heading has words: a table that is not so cannot be
//! made. What a cell means is Markdown within one line.

use std::ops::Range;

use super::meant::MeantText;
use super::table_cells::{cell_meaning, cells, cells_of_last, figures};
use super::table_fault::{TableFault, TableFaultKind};
use super::table_lines::{Parted, TableLines};

/// How many columns an upright sheet has room for.
const MOST_UPRIGHT: usize = 7;

/// A table that was written or pasted into a long text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WrittenTable {
    range: Range<usize>,
    columns: Vec<WrittenColumn>,
    rows: Vec<Vec<WrittenCell>>,
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
    range: Range<usize>,
    /// What it means; none if it was left empty.
    pub(super) meant: Option<MeantText>,
}

impl WrittenTable {
    /// The table that some lines of a text are, or everything that is wrong with it.
    pub(super) fn new(written: &str, lines: &TableLines) -> Result<Self, Vec<TableFault>> {
        let text = |line: &Range<usize>| written.get(line.clone()).unwrap_or_default();
        let row = |line: &Range<usize>| cells(text(line), line.start, lines.parted);
        let [first, below @ ..] = lines.lines.as_slice() else {
            return Err(Vec::new());
        };
        let mut head = row(first);
        // The line of hyphens must fit, and says which columns are at the right.
        let (hyphens, below) = match (lines.parted, below) {
            (Parted::Pipes, [hyphens, below @ ..]) => (Some(hyphens), below),
            _ => (None, below),
        };
        let mut rows: Vec<(Range<usize>, Vec<Range<usize>>)> =
            below.iter().map(|line| (line.clone(), row(line))).collect();
        if let (Parted::Tabs, Some((line, cells))) = (lines.parted, rows.last_mut())
            && line.end == written.len()
        {
            cells_of_last(cells, head.len());
        }
        let mut faults = Vec::new();
        let marks = hyphens.map(|line| (line.clone(), row(line)));
        for (line, cells) in marks.iter().chain(&rows) {
            if cells.len() != head.len() {
                let (cells, headings) = (cells.len(), head.len());
                let (parted, is_line) = (lines.parted, hyphens == Some(line));
                let kind = TableFaultKind::Uneven {
                    cells,
                    headings,
                    parted,
                    is_line,
                };
                faults.push(TableFault::new(line.clone(), kind));
            }
        }
        if rows.is_empty() {
            faults.push(TableFault::new(lines.range(), TableFaultKind::NoRows));
        }
        if !faults.is_empty() {
            return Err(faults);
        }
        let mut at_right: Vec<bool> = match &marks {
            Some((_, marks)) => marks
                .iter()
                .map(|mark| {
                    text(mark).trim_end().ends_with(':')
                        && !text(mark).trim_start().starts_with(':')
                })
                .collect(),
            None => vec![false; head.len()],
        };
        // A tab at the end or the beginning of every line makes a column with nothing in it.
        for column in (0..head.len()).rev() {
            let of_row = |cells: &Vec<Range<usize>>| {
                cells.get(column).is_none_or(|cell| text(cell).is_empty())
            };
            if of_row(&head) && rows.iter().all(|(_, cells)| of_row(cells)) {
                head.remove(column);
                at_right.remove(column);
                rows.iter_mut()
                    .for_each(|(_, cells)| drop(cells.remove(column)));
            }
        }
        for (index, cell) in head.iter().enumerate() {
            if text(cell).is_empty() {
                let below = rows.iter().filter_map(|(_, cells)| cells.get(index));
                let below = below
                    .map(text)
                    .find(|words| !words.is_empty())
                    .unwrap_or_default()
                    .to_owned();
                let kind = TableFaultKind::NoHeading {
                    column: index + 1,
                    below,
                };
                faults.push(TableFault::new(first.clone(), kind));
            }
        }
        for (line, cells) in &rows {
            if cells.first().is_some_and(|cell| text(cell).is_empty()) {
                faults.push(TableFault::new(line.clone(), TableFaultKind::NoLabel));
            }
        }
        if !faults.is_empty() {
            return Err(faults);
        }
        let cell = |range: &Range<usize>| WrittenCell {
            range: range.clone(),
            meant: (!text(range).is_empty()).then(|| cell_meaning(text(range), lines.parted)),
        };
        let columns = head
            .iter()
            .zip(at_right)
            .enumerate()
            .map(|(index, (heading, at_right))| {
                let below = rows
                    .iter()
                    .filter_map(|(_, cells)| cells.get(index))
                    .map(text);
                WrittenColumn {
                    heading: cell(heading),
                    is_figures: at_right || figures(below),
                }
            });
        Ok(WrittenTable {
            range: lines.range(),
            columns: columns.collect(),
            rows: rows
                .iter()
                .map(|(_, cells)| cells.iter().map(cell).collect())
                .collect(),
        })
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
