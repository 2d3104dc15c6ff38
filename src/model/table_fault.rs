//! What is wrong with a table in a text.

use std::fmt;
use std::ops::Range;

use super::table_lines::Parted;

/// Something in a table that is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableFault {
    /// The bytes of the text that are meant.
    pub(super) range: Range<usize>,
    kind: TableFaultKind,
}

/// What is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum TableFaultKind {
    /// A row has more or fewer cells than there are headings.
    Uneven {
        cells: usize,
        headings: usize,
        parted: Parted,
        /// It is the line of hyphens.
        is_line: bool,
    },
    /// A column has no heading.
    NoHeading { column: usize, below: String },
    /// A row does not begin with words.
    NoLabel,
    /// There are headings and nothing below them.
    NoRows,
}

impl TableFault {
    pub(super) fn new(range: Range<usize>, kind: TableFaultKind) -> Self {
        Self { range, kind }
    }

    /// What the officer can do.
    pub(super) fn help(&self) -> String {
        match &self.kind {
            TableFaultKind::Uneven { is_line: true, headings, .. } => {
                format!("|{}", "---|".repeat(*headings))
            }
            TableFaultKind::Uneven { parted: Parted::Pipes, .. } => {
                "put one | between two cells, and write – in a cell with nothing to say; for a | that is printed, write \\\\|".to_owned()
            }
            TableFaultKind::Uneven { .. } => {
                "put one tab between two cells, and write – in a cell with nothing to say; if this is no table, replace the tabs with spaces".to_owned()
            }
            TableFaultKind::NoHeading { below, .. } if below.is_empty() => {
                "write above the column what is in it".to_owned()
            }
            TableFaultKind::NoHeading { below, .. } => {
                format!("write above “{below}” what it is, for example “Centre” or “Year”")
            }
            TableFaultKind::NoLabel => {
                "write in its first cell what the row is about; where cells were merged, write the words of the merged cell in every row".to_owned()
            }
            TableFaultKind::NoRows => "write a row below the line of hyphens, or remove the table".to_owned(),
        }
    }
}

impl fmt::Display for TableFault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.kind {
            TableFaultKind::Uneven {
                cells,
                headings,
                is_line,
                ..
            } => {
                let line = if *is_line {
                    "the line of hyphens below the headings"
                } else {
                    "this row of a table"
                };
                write!(
                    out,
                    "{line} has {}, but there {}",
                    counted(*cells, "cell"),
                    match headings {
                        1 => "is 1 heading".to_owned(),
                        more => format!("are {more} headings"),
                    }
                )
            }
            TableFaultKind::NoHeading { column, .. } => {
                write!(out, "column {column} of this table has no heading")
            }
            TableFaultKind::NoLabel => {
                out.write_str("the first cell of this row of a table is empty")
            }
            TableFaultKind::NoRows => out.write_str("this table has headings and no rows"),
        }
    }
}

fn counted(count: usize, noun: &str) -> String {
    match count {
        1 => format!("1 {noun}"),
        more => format!("{more} {noun}s"),
    }
}
