//! The lines round the cells of a table, each drawn once.
//!
//! In come rows from above to below. Cells share the lines between them: a line drawn for each of two neighbours is
//! darker than the others on a screen. So a row below another of the same columns makes the lines between the columns
//! longer and adds only the line at its foot.

use super::canvas::Canvas;
use super::display::Draw;
use crate::pdf::flow::CellRow;

/// A row that was drawn, as far as the one below it has to know.
#[derive(Debug)]
pub(super) struct DrawnRow {
    /// The page that it is on, from 0.
    page: usize,
    /// Where it ends.
    bottom: f32,
    /// Where its columns begin and end, from the left.
    edges: Vec<f32>,
    /// The first of the lines at these edges, among the lines of its table.
    first: usize,
}

/// Heights are added up, so that a row may begin a little off the end of the one above it.
const NEXT_TO: f32 = 0.01;

impl Canvas<'_> {
    /// Draws the lines round the cells of a row.
    pub(super) fn cell_lines(&mut self, row: &CellRow, [top, bottom]: [f32; 2]) {
        let last = row.cells.last().map(|last| last.x + last.width);
        let edges: Vec<f32> = row.cells.iter().map(|cell| cell.x).chain(last).collect();
        let (Some(left), Some(right)) = (edges.first().copied(), last) else {
            return;
        };
        let page_number = self.current;
        let above = self
            .last_row
            .take()
            .filter(|above| above.page == page_number && (above.bottom - top).abs() < NEXT_TO);
        let rule = self.theme.table.rule;
        let Some(page) = self.pages.get_mut(page_number) else {
            return;
        };
        if above.is_none() {
            page.cell_lines.push(Draw::Lines {
                lines: vec![[left, top, right, top]],
                width: rule.width.pt(),
                colour: rule.colour,
            });
        }
        let Some(Draw::Lines { lines, .. }) = page.cell_lines.last_mut() else {
            return;
        };
        let first = match above.filter(|above| above.edges == edges) {
            Some(above) => {
                for line in lines.iter_mut().skip(above.first).take(edges.len()) {
                    *line = [line[0], line[1], line[2], bottom];
                }
                above.first
            }
            None => {
                lines.extend(edges.iter().map(|&edge| [edge, top, edge, bottom]));
                lines.len() - edges.len()
            }
        };
        lines.push([left, bottom, right, bottom]);
        self.last_row = Some(DrawnRow {
            page: page_number,
            bottom,
            edges,
            first,
        });
    }
}
