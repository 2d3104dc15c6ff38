//! The pieces of a cell, which the parts of its row share.
//!
//! A row may go on over a thousand pages, and is split on each. Were the pieces that are left copied each time, the work
//! would grow with the square of the pages. So a part has a few pieces of its own and, after them, a stretch of those that
//! all parts share.

use std::rc::Rc;

use super::piece::Piece;

/// Pieces below each other.
#[derive(Debug, Clone, Default)]
pub struct CellPieces {
    /// Those of this part alone: what it says again, and the part of a row that was split.
    own: Vec<Piece>,
    /// Those that it shares with the parts above.
    shared: Rc<Vec<Piece>>,
    /// The first of the shared ones that is not above.
    from: usize,
}

impl From<Vec<Piece>> for CellPieces {
    fn from(pieces: Vec<Piece>) -> Self {
        Self {
            own: Vec::new(),
            shared: Rc::new(pieces),
            from: 0,
        }
    }
}

impl CellPieces {
    /// All of them, from above to below.
    pub fn iter(&self) -> impl Iterator<Item = &Piece> {
        let shared = self.shared.get(self.from..).unwrap_or_default();
        self.own.iter().chain(shared)
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.own.len() + self.shared.len().saturating_sub(self.from)
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Copies of the first `count`.
    pub fn first(&self, count: usize) -> Vec<Piece> {
        self.iter().take(count).cloned().collect()
    }

    /// Those after the first `count`.
    pub fn after(&self, count: usize) -> Self {
        Self {
            own: self.own.iter().skip(count).cloned().collect(),
            shared: Rc::clone(&self.shared),
            from: self.from + count.saturating_sub(self.own.len()),
        }
    }

    /// Puts some before all others.
    pub fn put_before(&mut self, pieces: impl IntoIterator<Item = Piece>) {
        self.own.splice(0..0, pieces);
    }

    /// How many are of this part alone.
    #[cfg(test)]
    pub fn own(&self) -> usize {
        self.own.len()
    }
}
