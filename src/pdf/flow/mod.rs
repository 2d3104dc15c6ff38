//! Blocks → a column of pieces, each as high as it will be, with what must stay together.
//!
//! In comes the document, out comes what stands below one another, sideways already in its place. Where pages end is
//! not decided here, only where they must not.

mod blocks;
mod columns;
mod contents;
mod figures;
mod lists;
mod piece;
mod row;
mod tables;

pub use blocks::Composer;
pub use contents::Leader;
pub use figures::SetPicture;
pub use piece::{Anchor, Content, Piece, SetLine, TableId, height};
pub use row::{CellFlow, Row};
pub use tables::Continuation;
