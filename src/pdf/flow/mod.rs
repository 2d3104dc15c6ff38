//! Blocks → a column of pieces, each as high as it will be, with what must stay together.
//!
//! In comes the document, out come pieces below one another, each in its place from left to right. Where pages end is
//! not decided here, only where they must not.

mod blocks;
mod cell_pieces;
mod chain;
mod column;
mod columns;
mod composer;
mod contents;
mod continuation;
mod figures;
mod groups;
mod label_again;
mod lists;
mod measure;
mod piece;
mod placed;
mod row;
mod shares;
mod stacked;
mod table_plan;
mod tables;
mod wide_table;

pub use composer::Composer;
pub use continuation::Continuation;
pub use piece::{CellRow, Content, Piece, TableId, height};
pub use placed::{Anchor, Leader, PlacedLine, PlacedPicture};
pub use wide_table::WideTable;
