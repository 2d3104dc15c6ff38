//! A piece of a column: what a page break can stand before or after.

use super::contents::Leader;
use super::figures::SetPicture;
use super::row::Row;
use crate::pdf::sheet::Orientation;
use crate::pdf::text::Line;

/// A table of the document, by its number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TableId(pub usize);

/// A piece of a column.
#[derive(Debug, Clone)]
pub struct Piece {
    /// How high it is, in points.
    pub height: f32,
    /// What it is.
    pub content: Content,
    /// Whether a page must not end after it.
    pub keep_with_next: bool,
    /// The table it is part of.
    pub table: Option<TableId>,
    /// How the sheet lies that it stands on.
    pub orientation: Orientation,
}

/// What a piece is.
#[derive(Debug, Clone)]
pub enum Content {
    /// Nothing, which is dropped at the top of a page.
    Space,
    /// A line of words.
    Line(Box<SetLine>),
    /// Cells beside one another.
    Row(Row),
    /// A picture.
    Picture(Box<SetPicture>),
    /// A drawn line from `x` over `width`, in points.
    Rule {
        /// Its left end.
        x: f32,
        /// How long it is.
        width: f32,
    },
}

/// A line in its place.
#[derive(Debug, Clone)]
pub struct SetLine {
    /// The line.
    pub line: Line,
    /// Its left end, in points from the sheet's left edge.
    pub x: f32,
    /// The markers of the list items that begin on this line, each with its left end; the outermost first.
    pub markers: Vec<(Line, f32)>,
    /// What can lead here.
    pub anchor: Option<Anchor>,
    /// The page number it ends with, in a list of contents.
    pub leader: Option<Leader>,
}

/// A place that a bookmark or a link leads to.
#[derive(Debug, Clone, PartialEq)]
pub struct Anchor {
    /// The bookmark's words.
    pub title: String,
    /// The level of the heading, from 1.
    pub level: u8,
    /// Its id for links.
    pub id: Option<String>,
}

impl Piece {
    /// A piece so high, on an upright sheet, free to stand alone.
    pub fn new(height: f32, content: Content) -> Self {
        Self {
            height,
            content,
            keep_with_next: false,
            table: None,
            orientation: Orientation::Upright,
        }
    }

    /// A line with its left end at `x`.
    pub fn line(line: Line, x: f32) -> Self {
        let set = SetLine {
            x,
            markers: Vec::new(),
            anchor: None,
            leader: None,
            line,
        };
        Self::new(set.line.height, Content::Line(Box::new(set)))
    }

    /// A row.
    pub fn row(row: Row) -> Self {
        Self::new(row.height(), Content::Row(row))
    }

    /// Whether it is nothing but space.
    pub fn is_space(&self) -> bool {
        matches!(self.content, Content::Space)
    }
}

/// Adds space below the last piece; of two spaces the larger counts. A column never begins with space.
pub fn add_space(pieces: &mut Vec<Piece>, height: f32) {
    let Some(last) = pieces.last_mut() else {
        return;
    };
    if last.is_space() {
        last.height = last.height.max(height);
    } else if height > 0.0 {
        let (keep_with_next, orientation) = (last.keep_with_next, last.orientation);
        pieces.push(Piece {
            keep_with_next,
            orientation,
            ..Piece::new(height, Content::Space)
        });
    }
}

/// Adds a drawn line. Below a heading it leads to what follows, as the heading does.
pub fn add_rule(pieces: &mut Vec<Piece>, thickness: f32, rule: Content) {
    let keep_with_next = pieces.last().is_some_and(|last| last.keep_with_next);
    pieces.push(Piece {
        keep_with_next,
        ..Piece::new(thickness, rule)
    });
}

/// Takes the space off the end of a column.
pub fn trim_space(pieces: &mut Vec<Piece>) {
    while pieces.last().is_some_and(Piece::is_space) {
        pieces.pop();
    }
}

/// How high pieces are together, in points.
pub fn height(pieces: &[Piece]) -> f32 {
    pieces.iter().map(|piece| piece.height).sum()
}

/// Where a column breaks that has `room` points left: how many pieces stand before the break.
///
/// None if no break is allowed that early.
pub fn break_within(pieces: &[Piece], room: f32) -> Option<usize> {
    let (mut used, mut at) = (0.0, None);
    for (index, piece) in pieces.iter().enumerate() {
        used += piece.height;
        if used > room && !piece.is_space() {
            return at;
        }
        if !piece.keep_with_next {
            at = Some(index + 1);
        }
    }
    Some(pieces.len())
}
