//! A row of a table as cells below one another: its label above its values, as large letters need it.
//!
//! In comes a row whose cells are set over the whole width, out come as many pieces. Only the look changes: in the tree it
//! is a row of a table as before.

use std::rc::Rc;

use super::column::Column;
use super::columns::has_labels;
use super::composer::Composer;
use super::measure::Measure;
use super::piece::{CellFlow, CellRow, Piece};
use crate::document::Table;
use crate::pdf::sheet::{Orientation, Sheet};

/// A label is said again where its value goes on if it takes less than this share of a page.
const LOW: f32 = 0.25;

impl Composer<'_, '_> {
    /// Whether the cells of a table are below one another. Column headers have a meaning only above their columns.
    pub(super) fn is_stacked(&self, table: &Table) -> bool {
        self.theme.table.is_stacked && table.head().is_empty() && has_labels(table)
    }

    /// Adds the cells of a row below one another. What a label says again is a row by itself, above what is left of its value.
    pub(super) fn stack(&self, row: CellRow, column: &mut Column) {
        let room = Sheet::new(&self.theme.page, Orientation::Upright).room();
        let CellRow { padding, ruled, .. } = row;
        let alone = |cell: CellFlow| CellRow {
            cells: vec![cell],
            padding,
            ruled,
            label: None,
        };
        let mut label = None;
        for mut cell in row.cells {
            let again = std::mem::take(&mut cell.again);
            let mut set = alone(cell);
            match set.cells.first() {
                Some(CellFlow {
                    x,
                    width,
                    header: true,
                    ..
                }) if !again.is_empty() => {
                    let edge = Measure {
                        x: *x,
                        width: *width,
                    };
                    label = Some(alone(CellFlow::new(edge, true, again)));
                }
                _ => {
                    set.label = label
                        .take()
                        .filter(|label| label.height() < room * LOW)
                        .map(Rc::new)
                }
            }
            column.push(Piece::row(set));
        }
    }
}
