//! How a row is split where it is higher than what is left of a page.

use super::piece::{CellRow, Content, Piece, break_within, height, trim_space};

impl CellRow {
    /// How high it is, in points: as high as its highest cell.
    pub fn height(&self) -> f32 {
        self.cells
            .iter()
            .map(|cell| height(&cell.pieces))
            .fold(0.0, f32::max)
            + 2.0 * self.padding
    }

    /// Splits the row where `room` points are left; every cell that says something must begin on this page.
    ///
    /// None if no cell may break so early, or if nothing would be left for the next page. A row within a cell is split
    /// too, if it is at least as high as `high`. When `forced`, lines are parted that should stay together: every cell
    /// then has at least one piece above the break, so a row that is too high for any page still comes to an end.
    pub fn split(&self, room: f32, high: f32, forced: bool) -> Option<(Self, Self)> {
        let inner = room - 2.0 * self.padding;
        let (mut above, mut below) = (self.clone(), self.clone());
        for (above, below) in above.cells.iter_mut().zip(&mut below.cells) {
            below.pieces = part(&mut above.pieces, inner, high, forced)?;
            // Space on either side of the break would look like an empty line in the cell.
            trim_space(&mut above.pieces);
            let spaces = below.pieces.iter().take_while(|piece| piece.is_space());
            below.pieces.drain(..spaces.count());
        }
        // A lower part with nothing in it would be an empty row on the next page.
        let goes_on = below.cells.iter().any(|cell| !cell.pieces.is_empty());
        for (above, below) in above.cells.iter().zip(&mut below.cells) {
            // A row that goes on beside an empty cell would not say what it is, nor would a value below its label. Where
            // there was room for nothing but that, it is left out, or the row would never come to an end.
            let is_stuck = above.goes_on && above.pieces.len() <= above.again.len();
            if below.pieces.is_empty() {
                below.pieces.clone_from(&below.again);
            } else if !below.header {
                below.goes_on = !below.again.is_empty() && !is_stuck;
                if below.goes_on {
                    below.pieces.splice(0..0, below.again.iter().cloned());
                }
            }
        }
        goes_on.then_some((above, below))
    }
}

/// Takes the pieces off a cell that go to the next page, where `room` points are left; none if no piece of it may be on
/// this page.
///
/// There are three places to break at, and the first that there is wins: within a row that crosses the edge, the last
/// place before the edge where a break is allowed, and, when forced, the edge itself.
fn part(pieces: &mut Vec<Piece>, room: f32, high: f32, forced: bool) -> Option<Vec<Piece>> {
    // An empty cell beside a full one is no reason against a break.
    if pieces.is_empty() {
        return Some(Vec::new());
    }
    let fitting = pieces
        .iter()
        .scan(0.0, |used, piece| {
            *used += piece.height;
            Some(*used)
        })
        .take_while(|used| *used <= room)
        .count();
    // A row within the cell comes first, if it is what crosses the edge and high enough to be split: a break before it
    // would leave a large hole in this cell, while its neighbours go on to the foot of the page.
    if let Some(piece) = pieces.get(fitting)
        && let Content::Row(row) = &piece.content
        && row.height() >= high
        && let left = room - height(pieces.get(..fitting).unwrap_or_default())
        // Force is for a cell that would otherwise have nothing on this page; here something fits above the row
        // already.
        && let Some((above, below)) = row.split(left, high, forced && fitting == 0)
    {
        let parts = [above, below].map(|row| piece.with_row(row));
        pieces.splice(fitting..=fitting, parts);
        return Some(pieces.split_off(fitting + 1));
    }
    let at = match break_within(pieces, room) {
        Some(at) if at > 0 => at,
        // One piece at least, even if it is higher than the room: the same row would come back to the next page whole,
        // and to the next, and the paper would never end.
        _ if forced => fitting.max(1),
        // Not even one piece of this cell may be here, so the row as a whole cannot be split: a cell that begins a page
        // later than its neighbours looks empty.
        _ => return None,
    };
    Some(pieces.split_off(at.min(pieces.len())))
}
