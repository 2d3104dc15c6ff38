//! Tables → rows, with what must stay together and what is repeated.

use super::blocks::{Composer, Measure, keep_together};
use super::piece::{Content, Piece, TableId, add_space, trim_space};
use super::row::{CellFlow, Row};
use crate::document::{Caption, Cell, CellKind, Inline, Row as TableRow, Table};
use crate::pdf::structure::{ElementId, Role};
use crate::theme::{Style, Weight};

/// What is repeated, as an artifact, where a table goes on over a page.
#[derive(Debug, Clone)]
pub struct Continuation {
    /// Whose table it is, then its column headers.
    pub pieces: Vec<Piece>,
}

impl Composer<'_, '_> {
    /// Adds a table. Its caption, its head and its first two rows stay together, and so do its last two, unless a
    /// row is so high that it may be split.
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
        add_space(pieces, self.theme.table.space_before.pt());
        let start = pieces.len();
        self.caption(&table.caption, owner, measure, pieces);
        let widths = self.column_widths(table, measure.width, text);
        let continuation = self.continuation(table, measure, &widths, text);
        self.continuations.push(continuation);
        let (head, body) = match table.head.is_empty() {
            true => (owner, owner),
            false => (
                self.tree.add(owner, Role::THead),
                self.tree.add(owner, Role::TBody),
            ),
        };
        for row in &table.head {
            self.row(row, head, measure, &widths, text, pieces);
        }
        keep_together(pieces, start);
        let first_row = pieces.len();
        for row in &table.body {
            self.row(row, body, measure, &widths, text, pieces);
        }
        let count = pieces.len() - first_row;
        for (index, piece) in pieces.iter_mut().skip(first_row).enumerate() {
            let low = piece.height < self.split_height();
            piece.keep_with_next = low && count > 1 && (index == 0 || index + 2 == count);
        }
        for piece in pieces.iter_mut().skip(start) {
            piece.table = Some(id);
        }
        add_space(pieces, self.theme.table.space_after.pt());
    }

    /// A row at least as high as this may be split over two pages, in points.
    pub fn split_height(&self) -> f32 {
        let page = &self.theme.page;
        (page.height.pt() - page.margin_top.pt() - page.margin_bottom.pt())
            * self.theme.table.split_rows_over
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
                let style = Style {
                    weight: Weight::Bold,
                    ..self.theme.text
                };
                self.words(inlines, style, owner, measure, pieces);
            }
        }
        add_space(pieces, self.theme.table.caption_gap.pt());
    }

    /// The table's own words again, on a branch of the tree that nothing is ever placed on.
    fn continuation(
        &mut self,
        table: &Table,
        measure: Measure,
        widths: &[f32],
        text: Style,
    ) -> Continuation {
        let nowhere = self.tree.add(self.tree.document(), Role::Div);
        let mut pieces = Vec::new();
        let words = format!("{} {}", table.caption.words(), self.theme.table.continued);
        let style = Style {
            weight: Weight::Bold,
            ..self.theme.text
        };
        self.words(&[Inline::Text(words)], style, nowhere, measure, &mut pieces);
        add_space(&mut pieces, self.theme.table.caption_gap.pt());
        for row in &table.head {
            self.row(row, nowhere, measure, widths, text, &mut pieces);
        }
        Continuation { pieces }
    }

    fn row(
        &mut self,
        row: &TableRow,
        parent: ElementId,
        measure: Measure,
        widths: &[f32],
        text: Style,
        pieces: &mut Vec<Piece>,
    ) {
        let owner = self.tree.add(parent, Role::TR);
        let mut cells = Vec::new();
        let mut x = measure.x;
        for (cell, width) in row.cells.iter().zip(widths) {
            cells.push(self.cell(cell, owner, Measure { x, width: *width }, text));
            x += width;
        }
        let row = Row {
            cells,
            padding: self.theme.table.padding_vertical.pt(),
            ruled: true,
        };
        pieces.push(Piece {
            height: row.height(),
            content: Content::Row(row),
            keep_with_next: false,
            table: None,
        });
    }

    fn cell(&mut self, cell: &Cell, row: ElementId, edge: Measure, text: Style) -> CellFlow {
        let (role, weight) = match cell.kind {
            CellKind::Header(scope) => (Role::TH(scope), Weight::Bold),
            CellKind::Data => (Role::TD, text.weight),
        };
        let owner = self.tree.add(row, role);
        let padding = self.theme.table.padding_horizontal.pt();
        let measure = Measure {
            x: edge.x + padding,
            width: edge.width - 2.0 * padding,
        };
        let style = self.dressed(Style { weight, ..text }, &cell.class);
        let mut pieces = Vec::new();
        self.inner_blocks(&cell.blocks, owner, measure, style, &mut pieces);
        trim_space(&mut pieces);
        CellFlow {
            x: edge.x,
            width: edge.width,
            header: cell.kind != CellKind::Data,
            pieces,
        }
    }
}
