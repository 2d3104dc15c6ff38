//! The label of a row, once more, for where the row goes on on another page.
//!
//! It is set while the row is, because where pages end is found out when nothing can be composed any more. It is an
//! artifact: a screen reader has read the label where the row begins.

use super::column::Column;
use super::composer::Composer;
use super::measure::Measure;
use super::piece::CellRow;
use crate::document::{Block, Cell, CellKind, Inline, Scope, TableRow, words};
use crate::pdf::structure::Owner;

impl Composer<'_, '_> {
    /// Sets the labels of a row again. Only a row of several lines can be split. `caption` is what the table repeats above
    /// them.
    pub(super) fn labels_again(
        &mut self,
        row: &TableRow,
        caption: &str,
        column: &Column,
        set: &mut CellRow,
    ) {
        let pieces = set.cells.iter().map(|cell| cell.pieces.len());
        if pieces.max().unwrap_or(0) < 2 {
            return;
        }
        for (cell, set) in row.cells.iter().zip(&mut set.cells) {
            if cell.kind == CellKind::Header(Scope::Row) {
                let (x, width) = (set.x, set.width);
                let label = self.continued_label(cell, caption);
                let again = self.cell(&label, Owner::Artifact, Measure { x, width }, column);
                set.again = again.pieces.iter().cloned().collect();
            }
        }
    }

    /// A label with the words that say that it goes on; the colon after it has nothing to announce there. One that says
    /// what the caption says stays as it is, because the caption above it goes on too.
    fn continued_label(&self, cell: &Cell, caption: &str) -> Cell {
        let mut label = cell.clone();
        if let Some(Block::Paragraph(last)) = label.blocks.last_mut() {
            let said = words(&last.inlines);
            let said = said.trim_end().trim_end_matches(':');
            if begins_with(caption, said) {
                return label;
            }
            let said = format!("{said} {}", self.theme.table.continued);
            last.inlines = vec![Inline::Text(said)];
        }
        label
    }
}

/// Whether a caption begins with the words of a label: with whole words, not with the beginning of one.
fn begins_with(caption: &str, label: &str) -> bool {
    let rest = caption.strip_prefix(label);
    rest.is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
}
