//! Where pages end.
//!
//! Pieces are taken group by group: a group is what must stay together, up to the first piece that need not stay with
//! the next. For each there are four ways to get on, and the first that works is taken (`waiting_rows` says when one waits
//! for the next page though there is another way):
//!
//! 1. **place** the whole group, if it fits what is left of the page ([`Breaking::group`]);
//! 2. **split** the row it ends in, if that is a row high enough to be split and every cell of it gets a part on this
//!    page. Only the last row of a group can be: what is above it fits, and is kept with a part of it;
//! 3. **turn** to the next page. This is where a heading moves on with what it is kept with;
//! 4. **force** it, only on a page that is still empty, so when turning would not help ([`Breaking::force`]). This is
//!    the only place where a promise to stay together is broken, and it is broken at the least harmful point.
//!
//! It comes to an end because each step places a piece, turns to an empty page, or takes a tie away for good; on an
//! empty page there is no second turn.
//!
//! Where a page ends within a table, the next begins with what the table repeats.

use std::collections::VecDeque;

use super::canvas::Canvas;
use crate::pdf::flow::{Content, Continuation, Piece, TableId};
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
        bottom: sheet.bottom,
        y: sheet.top,
        fresh: true,
        table: None,
    };
    breaking.avoid_empty_last_page();
    while let Some(first) = breaking.rest.front() {
        // The sheet is turned for the next piece that says something, not for the next piece: space and rules are set
        // for an upright sheet even where a table on its side follows them, and must not turn the sheet back and forth.
        if let Content::PageStart(header) = &first.content {
            let header = header.clone();
            breaking.rest.pop_front();
            breaking.begin_part(header);
        } else if breaking.fresh && breaking.is_dropped_at_top(first) {
            breaking.rest.pop_front();
        } else if breaking
            .next()
            .is_some_and(|next| next.orientation != breaking.orientation)
        {
            breaking.turn_sheet();
        } else {
            breaking.group();
        }
    }
}

pub(super) struct Breaking<'a, 'c> {
    pub(super) rest: VecDeque<Piece>,
    pub(super) continuations: &'a [Continuation],
    pub(super) theme: &'c Theme,
    pub(super) canvas: &'a mut Canvas<'c>,
    /// How the sheet of the current page is turned.
    pub(super) orientation: Orientation,
    /// Its sheet.
    pub(super) sheet: Sheet,
    /// Where its last piece ends at the latest: above the foot of the sheet where the last page would be nearly empty.
    pub(super) bottom: f32,
    /// How far down it is filled, in points from its top edge.
    pub(super) y: f32,
    /// Whether it has nothing on it yet but what a table repeats.
    pub(super) fresh: bool,
    /// The table that the last placed piece is part of.
    pub(super) table: Option<TableId>,
}

impl Breaking<'_, '_> {
    /// The next piece that says something.
    pub(super) fn next(&self) -> Option<&Piece> {
        let says = |piece: &&Piece| {
            let content = &piece.content;
            !matches!(
                content,
                Content::Space | Content::Rule { .. } | Content::PageStart(_)
            )
        };
        self.rest.iter().find(says)
    }

    /// Whether a piece is dropped at the top of a page: space, and a line between two parts that the end of the page
    /// has separated already. On the first page a line is what the document begins with.
    fn is_dropped_at_top(&self, piece: &Piece) -> bool {
        let is_rule = matches!(piece.content, Content::Rule { .. });
        piece.is_space() || is_rule && self.canvas.pages.len() > 1
    }

    /// Continues on a sheet turned as the next piece needs it. A page that is still empty is turned itself, or it would
    /// be left empty in the document.
    fn turn_sheet(&mut self) {
        if !self.fresh {
            self.turn_page();
        } else if let Some(orientation) = self.next().map(|next| next.orientation) {
            self.canvas.orient(orientation);
            self.orient(orientation);
            self.avoid_empty_last_page();
        }
    }

    /// Starts at the top of a sheet turned so.
    fn orient(&mut self, orientation: Orientation) {
        self.orientation = orientation;
        self.sheet = Sheet::new(&self.theme.page, orientation);
        self.bottom = self.sheet.bottom;
        self.y = self.sheet.top;
    }

    /// How much of the page is left, in points.
    pub(super) fn left(&self) -> f32 {
        self.bottom - self.y
    }

    /// Places what must stay together, splits its last row, turns the page, or forces it, in this order.
    fn group(&mut self) {
        // A group is all pieces up to the first that is not kept with the next, and that one too. The last piece of the
        // document may be kept with a next one that there is not.
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
        // The space it ends with may hang over the end of the page, where it would be dropped anyway.
        let space_at_end = group
            .last()
            .filter(|last| last.is_space())
            .map_or(0.0, |last| last.height);
        let high_in_print = high - space_at_end;
        if self.table_waits(count) {
            self.turn_page();
        } else if high_in_print <= self.left() {
            self.place(count);
        } else if self.next().is_none() {
            // Space, or a line, at the end of the document gets no page of its own.
            self.rest.clear();
        } else if self.row_waits(count, high_in_print) {
            self.turn_page();
        } else if let Some(parts) = self.split(count, self.left() - (high - last)) {
            // What is above the row fits: in less than no room its cells would have found nowhere to break.
            self.place(count - 1);
            self.place_part(parts);
        } else if !self.fresh {
            self.turn_page();
        } else {
            self.force();
        }
    }

    /// Places the upper part of a split row, and leaves the lower one for the next page.
    fn place_part(&mut self, (above, below): (Piece, Piece)) {
        self.rest.pop_front();
        // The lower part goes back to the front of the queue and is a row like any other: it may be split again. A value
        // below its label has the label above it there too.
        let label = below.label_again();
        self.rest.push_front(below);
        if let Some(label) = label {
            self.rest.push_front(label);
        }
        self.rest.push_front(above);
        self.place(1);
        self.turn_page();
    }

    /// Splits the row that a group ends in, if it is high enough to be split and what is left of the page will hold
    /// a part of it.
    fn split(&self, count: usize, left: f32) -> Option<(Piece, Piece)> {
        let piece = self.rest.get(count - 1)?;
        match &piece.content {
            Content::Row(row) if piece.height >= self.split_height() => {
                let (above, below) = row.split(left, self.split_height(), false)?;
                Some((piece.with_row(above), piece.with_row(below)))
            }
            _ => None,
        }
    }

    /// Gets on with a group that not even an empty page can hold: parts two rows, else splits a row, else places what
    /// fits.
    fn force(&mut self) {
        let mut below = 0.0;
        let fitting = self.rest.iter().take_while(|piece| {
            below += piece.height;
            below <= self.left()
        });
        let fitting = fitting.count();
        // First choice: two rows of a table part. A reader loses least by it, for what introduces the first row stays
        // with it. The last row that fits is taken, so that the page is as full as can be. Nothing is placed yet: the
        // group is shorter now, fits, and is placed in the next round.
        let row = self.rest.iter().take(fitting).rposition(is_body_row);
        if let Some(piece) = row.and_then(|row| self.rest.get_mut(row)) {
            piece.keep_with_next = false;
            return;
        }
        // Second choice: no row of a table's body fits, so what crosses the end of the page may be the first row below
        // a heading or a table's head. It is split even where it should not be: a heading alone at the foot of a page
        // would be worse.
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
            // Last choice: a heading or a caption higher than a page, or a picture. As many pieces as fit are placed,
            // and at least one, even if it runs off the page: without it the rest would never be placed.
            self.place(fitting.max(1));
            // Trailing space gets no page of its own.
            if self.next().is_some() {
                self.turn_page();
            }
        }
    }

    /// Splits a row however low it is: between lines where a break is allowed if there are such, else between any two.
    ///
    /// A forced split puts one line at least into the upper part, which may then be higher than the `left` points that
    /// there are. That is accepted only for a row at the top of a page (`index` 0), because no page has more room.
    fn split_anyhow(&self, index: usize, left: f32) -> Option<(Piece, Piece)> {
        let piece = self.rest.get(index)?;
        let Content::Row(row) = &piece.content else {
            return None;
        };
        // A gentle split first: even in a row that is too low to be split as a rule, there may be a place between two
        // paragraphs.
        let (above, below) = row
            .split(left, self.split_height(), false)
            .or_else(|| row.split(left, self.split_height(), true))?;
        let fits = index == 0 || above.height() <= left;
        fits.then(|| (piece.with_row(above), piece.with_row(below)))
    }

    /// A row at least as high as this may be split, in points.
    pub(super) fn split_height(&self) -> f32 {
        self.sheet.room() * self.theme.table.split_rows_over
    }

    fn place(&mut self, count: usize) {
        for _ in 0..count {
            let Some(piece) = self.rest.pop_front() else {
                return;
            };
            self.canvas.piece(&piece, self.y);
            self.y += piece.height;
            // A page with nothing but space on it is still fresh, or an empty page could be turned.
            self.fresh = self.fresh && piece.is_space();
            self.table = piece.table;
        }
    }

    pub(super) fn turn_page(&mut self) {
        let next = self.next().map(|next| (next.orientation, next.table));
        let (orientation, next) = next.unwrap_or((self.orientation, None));
        self.canvas.begin_page(orientation);
        self.orient(orientation);
        // What a table repeats is drawn after this and leaves the page fresh. To turn such a page would make no room:
        // the next would begin with the same words.
        self.fresh = true;
        let continued = next
            .filter(|table| Some(*table) == self.table)
            .and_then(|table| self.continuations.get(table.0));
        if let Some(continuation) = continued {
            self.continuation(continuation);
        }
        self.avoid_empty_last_page();
    }
}

/// Whether a piece is a row of a table, and no row of column headers.
fn is_body_row(piece: &Piece) -> bool {
    matches!(&piece.content, Content::Row(row) if row.cells.iter().any(|cell| !cell.header))
}
