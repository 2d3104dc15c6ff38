//! Where a table waits for the next page though this one has room for a part of it.
//!
//! A reader loses least where a row is whole, and a table too. Both cost empty paper at the foot of a page, and the theme
//! says how much of it is worth it. Nothing waits on a page that is still empty, so that every piece is placed.

use super::breaking::Breaking;
use crate::pdf::flow::{Piece, TableId};

/// A table that loses so many rows to the next page, or fewer, is better whole.
const LAST_ROWS: usize = 2;

impl Breaking<'_, '_> {
    /// Whether the row that ends a group of `count` pieces, `high` points high together, is better moved to the next
    /// page than split: it fits there, and leaves little of this page empty.
    pub(super) fn row_waits(&self, count: usize, high: f32) -> bool {
        let table = self.rest.get(count - 1).and_then(|piece| piece.table);
        let room = self.sheet.room();
        !self.fresh
            && self.left() <= room * self.theme.table.empty_before_row
            && high + self.repeated_height(table) <= room
    }

    /// Whether the table that begins in a group of `count` pieces is better begun on the next page: it is whole there,
    /// it would lose no more than its last rows here, and leaves little of this page empty.
    pub(super) fn table_waits(&self, count: usize) -> bool {
        let room = self.sheet.room();
        if self.fresh || self.left() > room * self.theme.table.empty_before_table {
            return false;
        }
        let mut group = self.rest.iter().take(count);
        let Some((before, table)) = group
            .position(|piece| piece.table.is_some())
            .and_then(|at| {
                let table = self.rest.get(at)?.table?;
                (Some(table) != self.table).then_some((at, table))
            })
        else {
            return false;
        };
        let above: f32 = self
            .rest
            .iter()
            .take(before)
            .map(|piece| piece.height)
            .sum();
        let rows = self.rest.iter().skip(before);
        let rows: Vec<f32> = rows
            .take_while(|piece| is_of(piece, table))
            .map(|piece| piece.height)
            .collect();
        let whole = above + rows.iter().sum::<f32>();
        let last: f32 = rows.iter().rev().take(LAST_ROWS).sum();
        let loses_only_the_last = whole > self.left() && whole - last <= self.left();
        loses_only_the_last && whole <= room
    }
}

fn is_of(piece: &Piece, table: TableId) -> bool {
    piece.table == Some(table)
}
