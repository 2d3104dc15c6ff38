//! A piece of a column: the least that a page can end before or after.

use std::rc::Rc;

use super::cell_pieces::CellPieces;
use super::measure::Measure;
use super::placed::{PlacedLine, PlacedPicture};
use crate::pdf::sheet::Orientation;
use crate::pdf::text::SetLine;

/// A table of the document, by its number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TableId(pub usize);

/// A piece of a column.
///
/// `keep_with_next` promises that no page ends between this piece and the next, as long as all the pieces that are tied
/// together so fit on one page; only the breaking of pages may break the promise, and only on an empty page. A space
/// has the flag of the piece above it (`Column::space`), or a heading would be kept with the space below it and nothing
/// else. The flag and the orientation of a piece are not final when it is added: a block that comes after it may walk
/// back and set them (`keep_together`, `keep_end_with_next`, `kept_end`), so a column is broken into pages only when it
/// is complete.
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
    /// How the sheet is turned that it is set on.
    pub orientation: Orientation,
}

/// What a piece is. A row that goes on over many pages is split again on each, so lines and rows are shared and not copied.
#[derive(Debug, Clone)]
pub enum Content {
    /// Nothing, which is dropped at the top of a page.
    Space,
    /// A line of words.
    Line(Rc<PlacedLine>),
    /// Cells beside one another.
    Row(Rc<CellRow>),
    /// A picture.
    Picture(Box<PlacedPicture>),
    /// The beginning of a new page, which has these words at its head instead of the document's. Only a group between
    /// pages begins with one, so there is none in a row.
    PageStart(Option<Rc<str>>),
    /// A drawn line from `x` over `width`, in points.
    Rule {
        /// Its left end.
        x: f32,
        /// How long it is.
        width: f32,
    },
}

/// Cells beside one another.
#[derive(Debug, Clone)]
pub struct CellRow {
    /// The cells, from left to right.
    pub cells: Vec<CellFlow>,
    /// Between a cell's edge and its words, above and below, in points.
    pub padding: f32,
    /// Whether lines are drawn round the cells.
    pub ruled: bool,
    /// The row with the label of a value below it, once more as an artifact, for where the value goes on on another page.
    pub label: Option<Rc<CellRow>>,
}

/// What is in one cell.
#[derive(Debug, Clone)]
pub struct CellFlow {
    /// Its left edge, in points from the sheet's.
    pub x: f32,
    /// Its width, in points.
    pub width: f32,
    /// Whether it is a header.
    pub header: bool,
    /// What it says.
    pub pieces: CellPieces,
    /// What a header says again, as an artifact, where its row goes on on another page.
    pub again: Vec<Piece>,
}

impl CellRow {
    /// Cells without padding and lines.
    pub fn plain(cells: Vec<CellFlow>) -> Self {
        Self {
            cells,
            padding: 0.0,
            ruled: false,
            label: None,
        }
    }
}

impl CellFlow {
    /// A cell over a stretch of the sheet.
    pub fn new(Measure { x, width }: Measure, header: bool, pieces: Vec<Piece>) -> Self {
        Self {
            x,
            width,
            header,
            pieces: pieces.into(),
            again: Vec::new(),
        }
    }
}

impl Piece {
    /// A piece of a height in points, on an upright sheet, that may be alone on a page.
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
    pub fn line(line: SetLine, x: f32) -> Self {
        let placed = PlacedLine {
            x,
            markers: Vec::new(),
            anchor: None,
            leader: None,
            line,
        };
        Self::new(placed.line.height, Content::Line(Rc::new(placed)))
    }

    /// A row.
    pub fn row(row: CellRow) -> Self {
        Self::new(row.height(), Content::Row(Rc::new(row)))
    }

    /// This piece with a part of its row instead of the whole.
    pub fn with_row(&self, row: CellRow) -> Self {
        Self {
            height: row.height(),
            content: Content::Row(Rc::new(row)),
            ..self.clone()
        }
    }

    /// The row with the label of a value, for where this row, the lower part of the value, goes on.
    pub fn label_again(&self) -> Option<Self> {
        let Content::Row(row) = &self.content else {
            return None;
        };
        let label = row.label.as_ref()?;
        Some(Self {
            height: label.height(),
            content: Content::Row(Rc::clone(label)),
            keep_with_next: true,
            ..self.clone()
        })
    }

    /// Whether it is nothing but space.
    pub fn is_space(&self) -> bool {
        matches!(self.content, Content::Space)
    }
}

/// Removes the space at the end of a column.
pub fn trim_space(pieces: &mut Vec<Piece>) {
    while pieces.last().is_some_and(Piece::is_space) {
        pieces.pop();
    }
}

/// How high pieces are together, in points.
pub fn height(pieces: &[Piece]) -> f32 {
    pieces.iter().map(|piece| piece.height).sum()
}

/// How high pieces are together, in points; of pieces that are higher than `enough`, only that they are.
pub fn height_up_to<'p>(enough: f32, pieces: impl Iterator<Item = &'p Piece>) -> f32 {
    let mut high = 0.0;
    for piece in pieces {
        high += piece.height;
        if high > enough {
            break;
        }
    }
    high
}

/// How many of the pieces are placed before the break, in a column that has `room` points left.
///
/// None if no break is allowed that early.
pub fn break_within<'p>(pieces: impl Iterator<Item = &'p Piece>, room: f32) -> Option<usize> {
    let (mut used, mut at, mut count) = (0.0, None, 0);
    for piece in pieces {
        count += 1;
        used += piece.height;
        // Space may hang over the edge: it is dropped where the column goes on.
        if used > room && !piece.is_space() {
            return at;
        }
        if !piece.keep_with_next {
            at = Some(count);
        }
    }
    Some(count)
}
