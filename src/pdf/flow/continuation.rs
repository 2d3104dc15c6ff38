//! What a table repeats where it continues on another page.

use super::piece::Piece;

/// The words that a table repeats. They are artifacts: a screen reader has read them where the table begins.
#[derive(Debug, Clone)]
pub struct Continuation {
    /// What the table is about.
    pub caption: Vec<Piece>,
    /// Its column headers.
    pub head: Vec<Piece>,
}
