//! A heading, a few words below it, and the table that they lead to: one chain.
//!
//! A heading is kept with the words below it, and a table's caption with its first rows. Without more, a heading and a
//! quotation would be at the foot of a page, and the table that they are about on the next.

use super::column::Column;
use super::composer::Composer;
use super::piece::height;
use crate::document::{Block, Level};
use crate::pdf::sheet::{Orientation, Sheet};

/// Words between a heading and its table are few as long as they, with the heading, take less than this share of a page.
const FEW: f32 = 0.2;

impl Composer<'_, '_> {
    /// The piece that a chain begins with, now that a block is about to be added: the one that began before, or a heading.
    /// The title of a paper begins none, for it is at the head of a page anyway.
    pub(super) fn chain(
        &self,
        next: &Block,
        column: &Column,
        begun: Option<usize>,
    ) -> Option<usize> {
        match next {
            Block::Heading(heading) if heading.level != Level::One => Some(column.len()),
            Block::Paragraph(_) | Block::Quote(_) | Block::List(_) => begun,
            _ => None,
        }
    }

    /// Keeps a chain together, and with the table that follows.
    pub(super) fn keep_chain(&self, first: usize, column: &mut Column) {
        let room = Sheet::new(&self.theme.page, Orientation::Upright).room();
        if height(column.pieces_from(first)) < room * FEW {
            column.keep_together(first);
        }
    }
}
