//! A column: what is being set below one another, and what all of it has in common.
//!
//! Blocks add pieces to it, with the space and the rules between them. It must not know what a block is, nor where
//! pages end.

use std::rc::Rc;

use super::measure::Measure;
use super::piece::{Content, Piece, trim_space};
use crate::document::{CellAlignment, TextDirection};
use crate::pdf::structure::Owner;
use crate::pdf::text::SetLine;
use crate::theme::Style;

/// Pieces below one another, and what the next of them belongs to and looks like.
///
/// A list in a cell or a quote in a list adds to the pieces of the column around it, only narrower or for another
/// element. So a column borrows its pieces, and [`Column::part`] lends them on.
pub struct Column<'p> {
    /// The element that what is added belongs to.
    pub owner: Owner,
    /// Where it is, from left to right.
    pub measure: Measure,
    /// What its words look like.
    pub style: Style,
    /// Which end of its lines is at its edge.
    pub alignment: CellAlignment,
    /// The side that its lines begin at.
    pub direction: TextDirection,
    /// Whether all its lines are to be about as long, as in a heading.
    pub evenly: bool,
    pieces: &'p mut Vec<Piece>,
}

impl<'p> Column<'p> {
    /// A column that adds to some pieces.
    pub fn new(owner: Owner, measure: Measure, style: Style, pieces: &'p mut Vec<Piece>) -> Self {
        Self {
            owner,
            measure,
            style,
            alignment: CellAlignment::Left,
            direction: TextDirection::LeftToRight,
            evenly: false,
            pieces,
        }
    }

    /// The same column, for a part of what it holds.
    pub fn part(&mut self) -> Column<'_> {
        Column {
            owner: self.owner,
            measure: self.measure,
            style: self.style,
            alignment: self.alignment,
            direction: self.direction,
            evenly: self.evenly,
            pieces: self.pieces,
        }
    }

    /// The same pieces, for another owner.
    pub fn owned_by(self, owner: Owner) -> Self {
        Self { owner, ..self }
    }

    /// The same pieces, in another style.
    pub fn in_style(self, style: Style) -> Self {
        Self { style, ..self }
    }

    /// The same pieces, with lines that begin at a side.
    pub fn running(self, direction: TextDirection) -> Self {
        Self { direction, ..self }
    }

    /// The same pieces, over another stretch of the sheet.
    pub fn over(self, measure: Measure) -> Self {
        Self { measure, ..self }
    }

    /// How many pieces there are so far.
    pub fn len(&self) -> usize {
        self.pieces.len()
    }

    /// The pieces from number `first` on.
    pub fn pieces_from(&mut self, first: usize) -> &mut [Piece] {
        self.pieces.get_mut(first..).unwrap_or_default()
    }

    /// What a piece holds.
    pub fn content(&mut self, number: usize) -> Option<&mut Content> {
        self.pieces.get_mut(number).map(|piece| &mut piece.content)
    }

    /// Adds a piece.
    pub fn push(&mut self, piece: Piece) {
        self.pieces.push(piece);
    }

    /// Puts pieces in before number `first`.
    pub fn insert(&mut self, first: usize, pieces: impl IntoIterator<Item = Piece>) {
        let first = first.min(self.pieces.len());
        self.pieces.splice(first..first, pieces);
    }

    /// Adds lines. At least two of them are together at the end of a page and at the beginning of the next, so the
    /// first keeps the second and the last but one the last.
    pub fn lines(&mut self, lines: Vec<SetLine>) {
        let count = lines.len();
        for (index, line) in lines.into_iter().enumerate() {
            let beside = match self.alignment {
                CellAlignment::Left => 0.0,
                CellAlignment::Right => (self.measure.width - line.width).max(0.0),
            };
            let mut piece = Piece::line(line, self.measure.x + beside);
            piece.keep_with_next = count > 1 && (index == 0 || index + 2 == count);
            self.pieces.push(piece);
        }
    }

    /// Adds space below the last piece, in points. Of two spaces the larger counts, and a column never begins with one.
    ///
    /// The space is kept with the next piece if the piece above it is: a promise must not end in the space below a
    /// heading.
    pub fn space(&mut self, height: f32) {
        let Some(last) = self.pieces.last_mut() else {
            return;
        };
        if last.is_space() {
            last.height = last.height.max(height);
        } else if height > 0.0 {
            let (keep_with_next, orientation) = (last.keep_with_next, last.orientation);
            self.pieces.push(Piece {
                keep_with_next,
                orientation,
                ..Piece::new(height, Content::Space)
            });
        }
    }

    /// Adds a drawn line over the whole width; `thickness` is in points. Below a heading it is kept with what follows,
    /// as the heading is.
    pub fn rule(&mut self, thickness: f32) {
        let keep_with_next = self.pieces.last().is_some_and(|last| last.keep_with_next);
        let Measure { x, width } = self.measure;
        self.pieces.push(Piece {
            keep_with_next,
            ..Piece::new(thickness, Content::Rule { x, width })
        });
    }

    /// Begins a new page with these words at its head. A heading that is kept with what is on it goes there too.
    pub fn begin_page(&mut self, header: Option<Rc<str>>) {
        let kept = self.kept_end().len();
        let start = Piece::new(0.0, Content::PageStart(header));
        self.insert(self.len() - kept, [start]);
    }

    /// Removes the space at the end.
    pub fn trim_space(&mut self) {
        trim_space(self.pieces);
    }

    /// Keeps the pieces from number `first` on together, and with what follows.
    pub fn keep_together(&mut self, first: usize) {
        for piece in self.pieces_from(first) {
            piece.keep_with_next = true;
        }
    }

    /// Keeps the last line so far, and the space below it, with what follows.
    pub fn keep_end_with_next(&mut self) {
        for piece in self.pieces.iter_mut().rev() {
            piece.keep_with_next = true;
            if !piece.is_space() {
                return;
            }
        }
    }

    /// Whether the column ends in something that is kept with what follows.
    pub fn ends_kept(&self) -> bool {
        self.pieces.last().is_some_and(|piece| piece.keep_with_next)
    }

    /// The pieces at the end that are kept with what follows: a heading and the space below it, as a rule.
    pub fn kept_end(&mut self) -> &mut [Piece] {
        let kept = self.pieces.iter().rev();
        let kept = kept.take_while(|piece| piece.keep_with_next).count();
        self.pieces_from(self.len() - kept)
    }
}
