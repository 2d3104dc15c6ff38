//! A row: cells beside one another, and how it is split where it is higher than what is left of a page.

use super::piece::{Content, Piece, break_within, height, trim_space};

/// Cells beside one another.
#[derive(Debug, Clone)]
pub struct Row {
    /// The cells, from left to right.
    pub cells: Vec<CellFlow>,
    /// Between a cell's edge and its words, above and below, in points.
    pub padding: f32,
    /// Whether lines are drawn round the cells.
    pub ruled: bool,
}

/// What stands in one cell.
#[derive(Debug, Clone)]
pub struct CellFlow {
    /// Its left edge, in points from the sheet's.
    pub x: f32,
    /// Its width, in points.
    pub width: f32,
    /// Whether it is a header.
    pub header: bool,
    /// What it says.
    pub pieces: Vec<Piece>,
}

impl Row {
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
    /// None if no cell may break so early. A row within a cell is split too, if it is at least as high as `high`. When
    /// `forced`, lines are parted that should stay together, so that a row always gets on.
    pub fn split(&self, room: f32, high: f32, forced: bool) -> Option<(Self, Self)> {
        let inner = room - 2.0 * self.padding;
        let (mut above, mut below) = (self.clone(), self.clone());
        for (above, below) in above.cells.iter_mut().zip(&mut below.cells) {
            below.pieces = part(&mut above.pieces, inner, high, forced)?;
            trim_space(&mut above.pieces);
            let spaces = below.pieces.iter().take_while(|piece| piece.is_space());
            below.pieces.drain(..spaces.count());
        }
        (below.cells.iter().any(|cell| !cell.pieces.is_empty())).then_some((above, below))
    }
}

/// Takes off what does not fit `room` points; none if nothing of the pieces may stand there.
fn part(pieces: &mut Vec<Piece>, room: f32, high: f32, forced: bool) -> Option<Vec<Piece>> {
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
    if let Some(piece) = pieces.get(fitting)
        && let Content::Row(row) = &piece.content
        && row.height() >= high
        && let left = room - height(pieces.get(..fitting).unwrap_or_default())
        && let Some((above, below)) = row.split(left, high, forced && fitting == 0)
    {
        let parts = [above, below].map(|row| Piece {
            height: row.height(),
            content: Content::Row(row),
            ..piece.clone()
        });
        pieces.splice(fitting..=fitting, parts);
        return Some(pieces.split_off(fitting + 1));
    }
    let at = match break_within(pieces, room) {
        Some(at) if at > 0 => at,
        _ if forced => fitting.max(1),
        _ => return None,
    };
    Some(pieces.split_off(at.min(pieces.len())))
}
