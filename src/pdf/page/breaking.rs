//! Where pages end.
//!
//! Pieces are taken group by group, a group being what must stay together. A group that does not fit goes to the next
//! page, unless it ends in a row high enough to be split. Where a page ends within a table, the next begins by saying
//! whose table goes on.

use std::collections::VecDeque;

use super::canvas::{Canvas, Drawing};
use super::display::Artifact;
use crate::pdf::flow::{Content, Continuation, Piece, TableId, height};

/// What the pages give room to, in points from the top edge of the sheet.
#[derive(Debug, Clone, Copy)]
pub struct Room {
    /// Where the text begins.
    pub top: f32,
    /// Where it ends.
    pub bottom: f32,
    /// A row at least as high as this may be split.
    pub split_height: f32,
}

/// Puts pieces on pages.
pub fn paginate(
    pieces: Vec<Piece>,
    continuations: &[Continuation],
    room: Room,
    canvas: &mut Canvas,
) {
    let mut breaking = Breaking {
        rest: pieces.into(),
        continuations,
        room,
        canvas,
        y: room.top,
        fresh: true,
        table: None,
    };
    while let Some(first) = breaking.rest.front() {
        if breaking.fresh && first.is_space() {
            breaking.rest.pop_front();
        } else {
            breaking.group();
        }
    }
}

struct Breaking<'a, 'c> {
    rest: VecDeque<Piece>,
    continuations: &'a [Continuation],
    room: Room,
    canvas: &'a mut Canvas<'c>,
    y: f32,
    /// Whether the page has nothing on it that the document says.
    fresh: bool,
    /// The table that the last placed piece is part of.
    table: Option<TableId>,
}

impl Breaking<'_, '_> {
    /// Places what must stay together, or turns the page.
    fn group(&mut self) {
        let count = self
            .rest
            .iter()
            .take_while(|piece| piece.keep_with_next)
            .count()
            + 1;
        let count = count.min(self.rest.len());
        let left = self.room.bottom - self.y;
        let group: Vec<&Piece> = self.rest.iter().take(count).collect();
        let high: f32 = group.iter().map(|piece| piece.height).sum();
        let space_at_end = group
            .last()
            .filter(|piece| piece.is_space())
            .map_or(0.0, |piece| piece.height);
        if high - space_at_end <= left {
            self.place(count);
        } else if let Some((above, below)) = self.split(
            count,
            left - (high - group.last().map_or(0.0, |last| last.height)),
        ) {
            self.place(count - 1);
            self.rest.pop_front();
            self.rest.push_front(below);
            self.rest.push_front(above);
            self.place(1);
            self.turn();
        } else if !self.fresh {
            self.turn();
        } else {
            self.force();
        }
    }

    /// Splits the row that a group ends in, if it is high enough to be split and what is left of the page will hold
    /// a part of it.
    fn split(&self, count: usize, left: f32) -> Option<(Piece, Piece)> {
        let piece = self.rest.get(count - 1)?;
        match &piece.content {
            Content::Row(row) if piece.height >= self.room.split_height => {
                let (above, below) = row.split(left, false)?;
                Some((
                    part(piece, Content::Row(above)),
                    part(piece, Content::Row(below)),
                ))
            }
            _ => None,
        }
    }

    /// Gets on with a group that not even an empty page holds: its first piece is let go by itself, and a row is
    /// split wherever the page ends.
    fn force(&mut self) {
        let left = self.room.bottom - self.y;
        let Some(first) = self.rest.front_mut() else {
            return;
        };
        if first.height <= left {
            first.keep_with_next = false;
            return;
        }
        let parts = match &first.content {
            Content::Row(row) => row.split(left, true),
            _ => None,
        };
        if let Some((above, below)) = parts {
            let (above, below) = (
                part(first, Content::Row(above)),
                part(first, Content::Row(below)),
            );
            self.rest.pop_front();
            self.rest.push_front(below);
            self.rest.push_front(above);
            self.place(1);
            self.turn();
        } else {
            self.place(1);
        }
    }

    fn place(&mut self, count: usize) {
        for _ in 0..count {
            let Some(piece) = self.rest.pop_front() else {
                return;
            };
            self.canvas.piece(&piece, self.y, Drawing::Content);
            self.y += piece.height;
            self.fresh = self.fresh && piece.is_space();
            self.table = piece.table;
        }
    }

    fn turn(&mut self) {
        self.canvas.turn();
        self.y = self.room.top;
        self.fresh = true;
        let next = self
            .rest
            .iter()
            .find(|piece| !piece.is_space())
            .and_then(|piece| piece.table);
        let continued = next
            .filter(|table| Some(*table) == self.table)
            .and_then(|table| self.continuations.get(table.0));
        if let Some(continuation) = continued {
            // Never at the cost of the table itself.
            let high = height(&continuation.pieces);
            if high <= (self.room.bottom - self.room.top) / 3.0 {
                for piece in &continuation.pieces {
                    self.canvas
                        .piece(piece, self.y, Drawing::Artifact(Artifact::Continuation));
                    self.y += piece.height;
                }
            }
        }
    }
}

/// A part of a split piece.
fn part(whole: &Piece, content: Content) -> Piece {
    let height = match &content {
        Content::Row(row) => row.height(),
        _ => whole.height,
    };
    Piece {
        height,
        content,
        keep_with_next: whole.keep_with_next,
        table: whole.table,
    }
}
