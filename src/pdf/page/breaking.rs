//! Where pages end.
//!
//! Pieces are taken group by group, a group being what must stay together. A group that does not fit goes to the next
//! page, unless it ends in a row high enough to be split. Where a page ends within a table, the next begins by saying
//! whose table goes on.

use std::collections::VecDeque;

use super::canvas::{Canvas, Drawing};
use super::display::Artifact;
use crate::pdf::flow::{Content, Continuation, Piece, TableId, height};
use crate::pdf::sheet::{Orientation, Sheet};
use crate::theme::Theme;

/// Puts pieces on pages.
pub fn paginate(pieces: Vec<Piece>, continuations: &[Continuation], canvas: &mut Canvas) {
    let theme = canvas.theme;
    let sheet = Sheet::new(&theme.page, Orientation::Upright);
    let mut breaking = Breaking {
        rest: pieces.into(),
        continuations,
        theme,
        canvas,
        orientation: Orientation::Upright,
        sheet,
        y: sheet.top,
        fresh: true,
        table: None,
    };
    while let Some(first) = breaking.rest.front() {
        if breaking.fresh && breaking.fades(first) {
            breaking.rest.pop_front();
        } else if breaking
            .next()
            .is_some_and(|next| next.orientation != breaking.orientation)
        {
            breaking.lie_otherwise();
        } else {
            breaking.group();
        }
    }
}

struct Breaking<'a, 'c> {
    rest: VecDeque<Piece>,
    continuations: &'a [Continuation],
    theme: &'c Theme,
    canvas: &'a mut Canvas<'c>,
    /// How the page under way lies.
    orientation: Orientation,
    /// Its sheet.
    sheet: Sheet,
    /// How far down it is filled, in points from its top edge.
    y: f32,
    /// Whether it has nothing on it that the document says.
    fresh: bool,
    /// The table that the last placed piece is part of.
    table: Option<TableId>,
}

impl Breaking<'_, '_> {
    /// The next piece that says something.
    fn next(&self) -> Option<&Piece> {
        let says = |piece: &&Piece| !matches!(piece.content, Content::Space | Content::Rule { .. });
        self.rest.iter().find(says)
    }

    /// Whether a piece is left out at the top of a page: space, and a line between what a page's end parts already.
    fn fades(&self, piece: &Piece) -> bool {
        let is_rule = matches!(piece.content, Content::Rule { .. });
        piece.is_space() || is_rule && self.canvas.pages.len() > 1
    }

    /// Goes on on a sheet that lies as the next piece wants it.
    fn lie_otherwise(&mut self) {
        if !self.fresh {
            self.turn();
        } else if let Some(orientation) = self.next().map(|next| next.orientation) {
            self.canvas.lay(orientation);
            self.lie(orientation);
        }
    }

    fn lie(&mut self, orientation: Orientation) {
        self.orientation = orientation;
        self.sheet = Sheet::new(&self.theme.page, orientation);
        self.y = self.sheet.top;
    }

    /// How much of the page is left, in points.
    fn left(&self) -> f32 {
        self.sheet.bottom - self.y
    }

    /// Places what must stay together, or turns the page.
    fn group(&mut self) {
        let count = self
            .rest
            .iter()
            .take_while(|piece| piece.keep_with_next)
            .count()
            + 1;
        let count = count.min(self.rest.len());
        let group: Vec<&Piece> = self.rest.iter().take(count).collect();
        let high: f32 = group.iter().map(|piece| piece.height).sum();
        let last = group.last().map_or(0.0, |last| last.height);
        let space_at_end = group
            .last()
            .filter(|last| last.is_space())
            .map_or(0.0, |last| last.height);
        if high - space_at_end <= self.left() {
            self.place(count);
        } else if let Some(parts) = self.split(count, self.left() - (high - last)) {
            self.place(count - 1);
            self.place_part(parts);
        } else if self.next().is_none() {
            // A line that ends the document gets no page of its own.
            self.rest.clear();
        } else if !self.fresh {
            self.turn();
        } else {
            self.force();
        }
    }

    /// Places the upper part of a split row, and leaves the lower one for the next page.
    fn place_part(&mut self, (above, below): (Piece, Piece)) {
        self.rest.pop_front();
        self.rest.push_front(below);
        self.rest.push_front(above);
        self.place(1);
        self.turn();
    }

    /// Splits the row that a group ends in, if it is high enough to be split and what is left of the page will hold
    /// a part of it.
    fn split(&self, count: usize, left: f32) -> Option<(Piece, Piece)> {
        let piece = self.rest.get(count - 1)?;
        match &piece.content {
            Content::Row(row) if piece.height >= self.split_height() => {
                let (above, below) = row.split(left, self.split_height(), false)?;
                Some((
                    part(piece, Content::Row(above)),
                    part(piece, Content::Row(below)),
                ))
            }
            _ => None,
        }
    }

    /// Gets on with a group that not even an empty page holds. Two rows part sooner than either from what leads to it,
    /// and a row is split wherever the page ends sooner than a heading is left behind.
    fn force(&mut self) {
        let mut below = 0.0;
        let fitting = self.rest.iter().take_while(|piece| {
            below += piece.height;
            below <= self.left()
        });
        let fitting = fitting.count();
        let row = self.rest.iter().take(fitting).rposition(is_body_row);
        if let Some(piece) = row.and_then(|row| self.rest.get_mut(row)) {
            piece.keep_with_next = false;
            return;
        }
        let above: f32 = self
            .rest
            .iter()
            .take(fitting)
            .map(|piece| piece.height)
            .sum();
        if let Some(parts) = self.split_anyhow(fitting, self.left() - above) {
            self.place(fitting);
            self.place_part(parts);
        } else {
            // A heading higher than a page: as much of it as goes.
            self.place(fitting.max(1));
            if self.next().is_some() {
                self.turn();
            }
        }
    }

    /// Splits a row into whatever parts `left` points allow. At the top of a page there is no more room to be had.
    fn split_anyhow(&self, index: usize, left: f32) -> Option<(Piece, Piece)> {
        let piece = self.rest.get(index)?;
        let Content::Row(row) = &piece.content else {
            return None;
        };
        let (above, below) = row
            .split(left, self.split_height(), false)
            .or_else(|| row.split(left, self.split_height(), true))?;
        (index == 0 || above.height() <= left).then(|| {
            (
                part(piece, Content::Row(above)),
                part(piece, Content::Row(below)),
            )
        })
    }

    /// A row at least as high as this may be split, in points.
    fn split_height(&self) -> f32 {
        self.sheet.room() * self.theme.table.split_rows_over
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
        let next = self.next().map(|next| (next.orientation, next.table));
        let (orientation, next) = next.unwrap_or((self.orientation, None));
        self.canvas.turn(orientation);
        self.lie(orientation);
        self.fresh = true;
        let continued = next
            .filter(|table| Some(*table) == self.table)
            .and_then(|table| self.continuations.get(table.0));
        if let Some(continuation) = continued {
            self.continuation(continuation);
        }
    }

    /// Says whose table goes on, and repeats its column headers; never at the cost of the table itself.
    fn continuation(&mut self, continuation: &Continuation) {
        let most = self.sheet.room() * self.theme.table.repeat_head_under;
        let Continuation { caption, head } = continuation;
        for part in [caption, head] {
            if height(part) < most {
                for piece in part {
                    let drawing = Drawing::Artifact(Artifact::Continuation);
                    self.canvas.piece(piece, self.y, drawing);
                    self.y += piece.height;
                }
            }
        }
    }
}

/// Whether a piece is a row of a table, and no row of column headers.
fn is_body_row(piece: &Piece) -> bool {
    matches!(&piece.content, Content::Row(row) if row.cells.iter().any(|cell| !cell.header))
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
        ..whole.clone()
    }
}
