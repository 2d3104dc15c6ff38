//! A row: cells beside one another, and how it is split where it is higher than what is left of a page.

use super::piece::{Piece, break_within, height, trim_space};

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
    /// None if no cell may break so early. When `forced`, lines are parted that should stay together, so that a row
    /// always gets on.
    pub fn split(&self, room: f32, forced: bool) -> Option<(Self, Self)> {
        let inner = room - 2.0 * self.padding;
        let (mut above, mut below) = (self.clone(), self.clone());
        for ((cell, above), below) in self
            .cells
            .iter()
            .zip(&mut above.cells)
            .zip(&mut below.cells)
        {
            let at = match break_within(&cell.pieces, inner) {
                Some(at) if at > 0 || cell.pieces.is_empty() => at,
                _ if forced => cell
                    .pieces
                    .iter()
                    .scan(0.0, |used, piece| {
                        *used += piece.height;
                        Some(*used)
                    })
                    .take_while(|used| *used <= inner)
                    .count()
                    .max(usize::from(!cell.pieces.is_empty())),
                _ => return None,
            };
            below.pieces = above.pieces.split_off(at.min(above.pieces.len()));
            trim_space(&mut above.pieces);
            let leading_space = below
                .pieces
                .iter()
                .take_while(|piece| piece.is_space())
                .count();
            below.pieces.drain(..leading_space);
        }
        (below.cells.iter().any(|cell| !cell.pieces.is_empty())).then_some((above, below))
    }
}
