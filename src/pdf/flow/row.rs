//! How a row is split where it is higher than what is left of a page.

use super::cell_pieces::CellPieces;
use super::piece::{CellFlow, CellRow, Content, Piece, break_within, height_up_to, trim_space};
use crate::bounds::LONGEST_LENGTH;

/// As high as several of the longest sheets, in points. No sheet has room for such a row, so it makes no difference how much
/// higher it is: a row of a thousand pages is not added up again on each of them.
const HIGHER_THAN_SHEETS: f32 = 3.0 * LONGEST_LENGTH;

impl CellRow {
    /// How high it is, in points: as high as its highest cell. A row that is higher than any sheets is only known to be so.
    pub fn height(&self) -> f32 {
        self.cells
            .iter()
            .map(|cell| height_up_to(HIGHER_THAN_SHEETS, cell.pieces.iter()))
            .fold(0.0, f32::max)
            + 2.0 * self.padding
    }

    /// Splits the row where `room` points are left; every cell that says something must begin on this page.
    ///
    /// None if no cell may break so early, or if nothing would be left for the next page. A row within a cell is split
    /// too, if it is at least as high as `high`. When `forced`, lines are parted that should stay together: every cell
    /// then has at least one piece above the break, so a row that is too high for any page still comes to an end.
    pub fn split(&self, room: f32, high: f32, forced: bool) -> Option<(Self, Self)> {
        let inner = room - 2.0 * self.padding;
        let (mut above, mut below) = (Vec::new(), Vec::new());
        for cell in &self.cells {
            let (mut placed, mut left) = part(&cell.pieces, inner, high, forced)?;
            // Space on either side of the break would look like an empty line in the cell.
            trim_space(&mut placed);
            let spaces = left.iter().take_while(|piece| piece.is_space()).count();
            left = left.after(spaces);
            above.push(cell.with_pieces(placed.into()));
            below.push(cell.with_pieces(left));
        }
        // A lower part with nothing in it would be an empty row on the next page.
        let goes_on = below.iter().any(|cell| !cell.pieces.is_empty());
        for below in &mut below {
            // A row that goes on beside an empty cell would not say what it is.
            if below.pieces.is_empty() {
                below.pieces = below.again.clone().into();
            }
        }
        let part = |cells| Self {
            cells,
            padding: self.padding,
            ruled: self.ruled,
            label: self.label.clone(),
        };
        goes_on.then(|| (part(above), part(below)))
    }
}

impl CellFlow {
    /// The same cell with other pieces.
    fn with_pieces(&self, pieces: CellPieces) -> Self {
        Self {
            x: self.x,
            width: self.width,
            header: self.header,
            pieces,
            again: self.again.clone(),
        }
    }
}

/// The pieces of a cell that stay on a page where `room` points are left, and those that go to the next; none if no piece of
/// it may be on this page.
///
/// There are three places to break at, and the first that there is wins: within a row that crosses the edge, the last
/// place before the edge where a break is allowed, and, when forced, the edge itself.
fn part(
    pieces: &CellPieces,
    room: f32,
    high: f32,
    forced: bool,
) -> Option<(Vec<Piece>, CellPieces)> {
    // An empty cell beside a full one is no reason against a break.
    if pieces.is_empty() {
        return Some((Vec::new(), CellPieces::default()));
    }
    let mut used = 0.0;
    let fits = |piece: &&Piece| {
        used += piece.height;
        used <= room
    };
    let fitting = pieces.iter().take_while(fits).count();
    // A row within the cell comes first, if it is what crosses the edge and high enough to be split: a break before it
    // would leave a large hole in this cell, while its neighbours go on to the foot of the page.
    let placed: f32 = pieces.iter().take(fitting).map(|piece| piece.height).sum();
    if let Some(piece) = pieces.iter().nth(fitting)
        && let Content::Row(row) = &piece.content
        && row.height() >= high
        // Force is for a cell that would otherwise have nothing on this page; here something fits above the row
        // already.
        && let Some((above, below)) = row.split(room - placed, high, forced && fitting == 0)
    {
        let mut upper = pieces.first(fitting);
        upper.push(piece.with_row(above));
        let mut lower = pieces.after(fitting + 1);
        let below = piece.with_row(below);
        lower.put_before(below.label_again().into_iter().chain([below]));
        return Some((upper, lower));
    }
    let at = match break_within(pieces.iter(), room) {
        Some(at) if at > 0 => at,
        // One piece at least, even if it is higher than the room: the same row would come back to the next page whole,
        // and to the next, and the paper would never end.
        _ if forced => fitting.max(1),
        // Not even one piece of this cell may be here, so the row as a whole cannot be split: a cell that begins a page
        // later than its neighbours looks empty.
        _ => return None,
    };
    Some((pieces.first(at), pieces.after(at)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pdf::flow::measure::Measure;

    const ROWS: usize = 50_000;

    fn row(pieces: Vec<Piece>) -> CellRow {
        let measure = Measure {
            x: 0.0,
            width: 100.0,
        };
        CellRow::plain(vec![CellFlow::new(measure, false, pieces)])
    }

    fn pieces(count: usize) -> Vec<Piece> {
        let rule = Content::Rule { x: 0.0, width: 1.0 };
        vec![Piece::new(10.0, rule); count]
    }

    fn own(row: &CellRow) -> usize {
        row.cells.iter().map(|cell| cell.pieces.own()).sum()
    }

    /// Whether it is in the cell itself, or in a row within it that is split with it.
    #[test]
    fn a_row_of_a_thousand_pages_is_not_copied_for_each() {
        let within = Piece::row(row(pieces(ROWS)));
        for (row, is_nested) in [(row(pieces(ROWS)), false), (row(vec![within]), true)] {
            let (mut rest, mut pages, mut copied) = (row, 0, 0);
            while let Some((above, below)) = rest.split(500.0, 100.0, false) {
                pages += 1;
                copied += own(&below);
                if let (true, Some(piece)) = (is_nested, below.cells[0].pieces.iter().next()) {
                    let Content::Row(inner) = &piece.content else {
                        panic!("the row within it goes on");
                    };
                    copied += own(inner);
                }
                assert_eq!(above.height(), 500.0);
                rest = below;
            }
            assert_eq!(pages, ROWS / 50 - 1);
            assert!(
                copied <= pages,
                "{copied} pieces were copied to {pages} pages"
            );
        }
    }

    #[test]
    fn a_row_higher_than_any_sheets_is_not_added_up() {
        let high = row(pieces(ROWS)).height();
        assert!(
            (HIGHER_THAN_SHEETS..=HIGHER_THAN_SHEETS + 10.0).contains(&high),
            "{high}"
        );
        assert_eq!(row(pieces(20)).height(), 200.0);
    }
}
