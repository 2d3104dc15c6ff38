//! Tables → rows, with what must stay together and what is repeated.

use super::blocks::{Composer, Measure, keep_together};
use super::piece::{Piece, TableId, add_space, trim_space};
use super::row::{CellFlow, Row};
use crate::document::{Caption, Cell, CellKind, Inline, Row as TableRow, Scope, Table};
use crate::pdf::sheet::{Orientation, Sheet};
use crate::pdf::structure::{ElementId, Role};
use crate::pdf::text::Numerals;
use crate::theme::Style;

/// What is repeated, as an artifact, where a table goes on over a page.
#[derive(Debug, Clone)]
pub struct Continuation {
    /// Whose table it is.
    pub caption: Vec<Piece>,
    /// Its column headers.
    pub head: Vec<Piece>,
}

/// A table being set.
struct Grid {
    /// Where it begins.
    x: f32,
    /// How wide its columns are.
    widths: Vec<f32>,
    /// How its words look.
    text: Style,
    /// The header cells above each column.
    above: Vec<Vec<ElementId>>,
}

impl Composer<'_, '_> {
    /// Adds a table. Its caption, its head and its first two rows stay together, and so do its last two, unless a
    /// row is so high that it may be split. One too wide for an upright sheet is set on sheets turned sideways, with
    /// the heading that stands over it.
    pub fn table(
        &mut self,
        table: &Table,
        parent: ElementId,
        measure: Measure,
        text: Style,
        pieces: &mut Vec<Piece>,
    ) {
        let owner = self.tree.add(parent, Role::Table);
        let id = TableId(self.continuations.len());
        // A heading that stands over the table has its own space below it.
        if !pieces.last().is_some_and(|piece| piece.keep_with_next) {
            add_space(pieces, self.theme.table.space_before.pt());
        }
        let start = pieces.len();
        let extents = self.column_extents(table, text);
        let (orientation, measure) = self.lie(table, &extents, measure);
        if orientation == Orientation::Sideways {
            let over = pieces
                .iter()
                .rev()
                .take_while(|piece| piece.keep_with_next)
                .count();
            pieces
                .iter_mut()
                .rev()
                .take(over)
                .for_each(|piece| piece.orientation = orientation);
        }
        self.caption(&table.caption, owner, measure, pieces);
        let widths = self.column_widths(table, &extents, measure.width);
        let mut grid = Grid {
            x: measure.x,
            above: vec![Vec::new(); widths.len()],
            widths,
            text,
        };
        let continuation = self.continuation(table, measure, &grid);
        self.continuations.push(continuation);
        let (head, body) = match table.head.is_empty() {
            true => (owner, owner),
            false => (
                self.tree.add(owner, Role::THead),
                self.tree.add(owner, Role::TBody),
            ),
        };
        for row in &table.head {
            let headers = self.row(row, head, &grid, pieces);
            grid.above
                .iter_mut()
                .zip(headers)
                .for_each(|(above, header)| above.push(header));
        }
        keep_together(pieces, start);
        let first_row = pieces.len();
        for row in &table.body {
            self.row(row, body, &grid, pieces);
        }
        let count = pieces.len() - first_row;
        let split_height = self.split_height(orientation);
        for (index, piece) in pieces.iter_mut().skip(first_row).enumerate() {
            let low = piece.height < split_height;
            piece.keep_with_next = low && count > 1 && (index == 0 || index + 2 == count);
        }
        for piece in pieces.iter_mut().skip(start) {
            piece.table = Some(id);
            piece.orientation = orientation;
        }
        add_space(pieces, self.theme.table.space_after.pt());
    }

    /// A row at least as high as this may be split over two pages, in points.
    pub fn split_height(&self, orientation: Orientation) -> f32 {
        Sheet::new(&self.theme.page, orientation).room() * self.theme.table.split_rows_over
    }

    fn caption(
        &mut self,
        caption: &Caption,
        table: ElementId,
        measure: Measure,
        pieces: &mut Vec<Piece>,
    ) {
        let owner = self.tree.add(table, Role::Caption);
        match caption {
            Caption::Heading(heading) => {
                self.heading(heading, owner, measure, pieces);
                trim_space(pieces);
            }
            Caption::Words(inlines) => {
                let style = self.theme.caption;
                self.words(inlines, style, owner, measure, pieces);
            }
        }
        add_space(pieces, self.theme.table.caption_gap.pt());
    }

    /// The table's own words again, on a branch of the tree that nothing is ever placed on.
    fn continuation(&mut self, table: &Table, measure: Measure, grid: &Grid) -> Continuation {
        let nowhere = self.tree.add(self.tree.document(), Role::Div);
        let (mut caption, mut head) = (Vec::new(), Vec::new());
        let words = format!("{} {}", table.caption.words(), self.theme.table.continued);
        let style = self.theme.caption;
        self.words(
            &[Inline::Text(words)],
            style,
            nowhere,
            measure,
            &mut caption,
        );
        add_space(&mut caption, self.theme.table.caption_gap.pt());
        for row in &table.head {
            self.row(row, nowhere, grid, &mut head);
        }
        Continuation { caption, head }
    }

    /// Adds a row, and tells the elements of its cells.
    fn row(
        &mut self,
        row: &TableRow,
        parent: ElementId,
        grid: &Grid,
        pieces: &mut Vec<Piece>,
    ) -> Vec<ElementId> {
        let owner = self.tree.add(parent, Role::TR);
        let mut cells = Vec::new();
        let mut elements = Vec::new();
        let mut x = grid.x;
        for (cell, width) in row.cells.iter().zip(&grid.widths) {
            let role = match cell.kind {
                CellKind::Header(scope) => Role::TH(scope),
                CellKind::Data => Role::TD,
            };
            let element = self.tree.add(owner, role);
            cells.push(self.cell(cell, element, Measure { x, width: *width }, grid.text));
            elements.push(element);
            x += width;
        }
        self.name_headers(row, &elements, grid);
        let padding = self.theme.table.padding_vertical.pt();
        let row = Row {
            cells,
            padding,
            ruled: true,
        };
        pieces.push(Piece::row(row));
        elements
    }

    /// Tells each data cell its headers: those at the start of its row and those above its column.
    fn name_headers(&mut self, row: &TableRow, elements: &[ElementId], grid: &Grid) {
        let at_start = row.cells.iter().zip(elements);
        let at_start: Vec<ElementId> = at_start
            .filter(|(cell, _)| cell.kind == CellKind::Header(Scope::Row))
            .map(|(_, element)| *element)
            .collect();
        for ((cell, element), above) in row.cells.iter().zip(elements).zip(&grid.above) {
            if cell.kind == CellKind::Data {
                let headers = at_start.iter().chain(above).copied().collect();
                self.tree.set_headers(*element, headers);
            }
        }
    }

    fn cell(&mut self, cell: &Cell, owner: ElementId, edge: Measure, text: Style) -> CellFlow {
        let header = cell.kind != CellKind::Data;
        let weight = match header {
            true => self.theme.table.label_weight,
            false => text.weight,
        };
        let padding = self.theme.table.padding_horizontal.pt();
        let measure = Measure {
            x: edge.x + padding,
            width: edge.width - 2.0 * padding,
        };
        let style = self.dressed(Style { weight, ..text }, &cell.class);
        let mut pieces = Vec::new();
        let outside = std::mem::replace(&mut self.numerals, Numerals::Tabular);
        self.inner_blocks(&cell.blocks, owner, measure, style, &mut pieces);
        self.numerals = outside;
        trim_space(&mut pieces);
        CellFlow {
            x: edge.x,
            width: edge.width,
            header,
            pieces,
        }
    }
}
