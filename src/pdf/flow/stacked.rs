//! A row of a table as cells below one another: its label above its value, as large letters need it.
//!
//! In comes a row whose cells are set over the whole width, out come as many pieces. Only the look changes: in the tree it
//! is a row of a table as before.

use super::column::Column;
use super::columns::is_label_and_value;
use super::composer::Composer;
use super::piece::{CellRow, Piece, height};
use crate::document::Table;
use crate::pdf::sheet::{Orientation, Sheet};

/// A label is said again where its value goes on if it takes less than this share of a page.
const LOW: f32 = 0.25;

impl Composer<'_, '_> {
    /// Whether the cells of a table are below one another. Column headers have a meaning only above their columns.
    pub(super) fn is_stacked(&self, table: &Table) -> bool {
        self.theme.table.is_stacked && table.head().is_empty() && is_label_and_value(table)
    }

    /// Adds the cells of a row below one another. What a label says again is said by its value.
    pub(super) fn stack(&self, row: CellRow, column: &mut Column) {
        let room = Sheet::new(&self.theme.page, Orientation::Upright).room();
        let mut label = Vec::new();
        for mut cell in row.cells {
            match cell.header {
                true => label = std::mem::take(&mut cell.again),
                false => cell.again = std::mem::take(&mut label),
            }
            if height(&cell.again) >= room * LOW {
                cell.again.clear();
            }
            for piece in &mut cell.again {
                piece.keep_with_next = true;
            }
            column.push(Piece::row(CellRow {
                cells: vec![cell],
                ..row
            }));
        }
    }
}
