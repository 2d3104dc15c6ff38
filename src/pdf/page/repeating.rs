//! What a table repeats where it goes on on another page.

use super::breaking::Breaking;
use crate::pdf::flow::{Continuation, Piece, TableId, height};

impl Breaking<'_, '_> {
    /// Repeats what the table is about and its column headers, each only if it is low: a head as high as half a page
    /// would leave the table itself no room, and then no page would ever end it.
    pub(super) fn continuation(&mut self, continuation: &Continuation) {
        for piece in self.repeated_parts(continuation).into_iter().flatten() {
            self.canvas.piece(piece, self.y);
            self.y += piece.height;
        }
    }

    fn repeated_parts<'t>(&self, continuation: &'t Continuation) -> [&'t [Piece]; 2] {
        let most = self.sheet.room() * self.theme.table.repeat_head_under;
        let Continuation { caption, head } = continuation;
        [caption, head].map(|part| match height(part) < most {
            true => part.as_slice(),
            false => &[],
        })
    }

    /// How much of the next page a table takes for what it repeats there, in points.
    pub(super) fn repeated_height(&self, table: Option<TableId>) -> f32 {
        let continued = table.filter(|table| Some(*table) == self.table);
        continued.map_or(0.0, |table| self.height_of_continuation(table))
    }

    /// How high what a table repeats is, in points.
    pub(super) fn height_of_continuation(&self, table: TableId) -> f32 {
        let continuation = self.continuations.get(table.0);
        continuation.map_or(0.0, |continuation| {
            let parts = self.repeated_parts(continuation).into_iter();
            parts.map(height).sum()
        })
    }
}
