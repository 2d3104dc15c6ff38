//! Tables → rows, with what must stay together and what is repeated.

use super::column::Column;
use super::composer::Composer;
use super::continuation::Continuation;
use super::measure::Measure;
use super::piece::{CellFlow, CellRow, Piece, TableId};
use super::table_plan::TablePlan;
use crate::document::{Caption, Cell, CellKind, Inline, Scope, Table, TableRow};
use crate::pdf::sheet::{Orientation, Sheet};
use crate::pdf::structure::{ElementId, Owner, Role};
use crate::pdf::text::Numerals;
use crate::theme::Style;

/// The last two rows of a table whose labels are above their values stay together if they take at most this share of a page.
const MOST_AT_THE_END: f32 = 1.0 / 3.0;

/// A table being set.
struct Grid {
    /// How wide its columns are, in points.
    widths: Vec<f32>,
    /// The header cells above each column.
    above: Vec<Vec<ElementId>>,
    /// Whether each cell is below the one before it, over the whole width.
    is_stacked: bool,
    /// The words of its caption.
    caption: String,
}

impl Composer<'_, '_> {
    /// Adds a table. Its caption, its head and its first two rows stay together, and so do its last two, unless a row
    /// is so high that it may be split. One too wide for an upright sheet is set on sheets turned sideways, with the
    /// heading above it.
    pub fn table(&mut self, table: &Table, column: &mut Column) {
        let owner = self.tree.below(column.owner, Role::Table);
        let id = TableId(self.continuations.len());
        // A heading above the table has its own space below it.
        if !column.ends_kept() {
            column.space(self.theme.table.space_before.pt());
        }
        let start = column.len();
        // Whether the table is turned depends on its words, and how they are set on how wide it then is: so they are
        // measured first, and set afterwards.
        let TablePlan {
            orientation,
            measure,
            widths,
            too_wide,
        } = self.plan(table, column.style, column.measure);
        if orientation == Orientation::Sideways {
            // The heading was set for an upright sheet and is kept with the table: it has to move with it, or its
            // promise could not be held.
            for piece in column.kept_end() {
                piece.orientation = orientation;
            }
        }
        let mut own = column.part().owned_by(owner).over(measure);
        self.caption(table.caption(), &mut own);
        self.wide_tables.extend(too_wide);
        let mut grid = Grid {
            above: vec![Vec::new(); widths.len()],
            is_stacked: self.is_stacked(table),
            caption: table.caption().words(),
            widths,
        };
        let continuation = self.continuation(table, &grid, &own);
        self.continuations.push(continuation);
        let (head, body) = match table.head().is_empty() {
            true => (owner, owner),
            false => (
                self.tree.below(owner, Role::THead),
                self.tree.below(owner, Role::TBody),
            ),
        };
        for row in table.head() {
            let headers = self.row(row, &grid, &mut own.part().owned_by(head));
            let above = grid.above.iter_mut().zip(headers);
            above.for_each(|(above, header)| above.push(header));
        }
        // The caption and the head are kept with the first row, too: a head without rows says nothing.
        own.keep_together(start);
        let first_row = own.len();
        for row in table.body() {
            self.row(row, &grid, &mut own.part().owned_by(body));
        }
        let in_row = match grid.is_stacked {
            true => grid.widths.len(),
            false => 1,
        };
        self.keep_rows(own.pieces_from(first_row), in_row, orientation);
        // Every piece of a table knows it, the caption as well, so that a page that begins within the table can repeat
        // it.
        for piece in own.pieces_from(start) {
            piece.table = Some(id);
            piece.orientation = orientation;
        }
        column.space(self.theme.table.space_after.pt());
    }

    /// Keeps the first row of a table's body with the second, and the last with the one before it: a single row of a
    /// table is easily missed at the end or the beginning of a page. A row that may be split is not kept, for a part of
    /// it is never as lonely. A row of several pieces, `in_row` of them, is one, and high enough to begin a table alone.
    fn keep_rows(&self, rows: &mut [Piece], in_row: usize, orientation: Orientation) {
        let split_height = self.split_height(orientation);
        let count = rows.len() / in_row.max(1);
        // Values below their labels are high, and two of them together would leave much of a page empty.
        let end: f32 = rows
            .iter()
            .rev()
            .take(2 * in_row)
            .map(|row| row.height)
            .sum();
        let room = Sheet::new(&self.theme.page, orientation).room();
        let keeps_end = in_row == 1 || end <= room * MOST_AT_THE_END;
        for (index, row) in rows.chunks_mut(in_row.max(1)).enumerate() {
            let Some((last, others)) = row.split_last_mut() else {
                continue;
            };
            let low = last.height < split_height;
            let begins = index == 0 && in_row == 1;
            last.keep_with_next = low && count > 1 && (begins || keeps_end && index + 2 == count);
            for piece in others {
                piece.keep_with_next = true;
            }
        }
    }

    /// A row at least as high as this may be split over two pages, in points.
    fn split_height(&self, orientation: Orientation) -> f32 {
        Sheet::new(&self.theme.page, orientation).room() * self.theme.table.split_rows_over
    }

    fn caption(&mut self, caption: &Caption, column: &mut Column) {
        let owner = self.tree.below(column.owner, Role::Caption);
        match caption {
            Caption::Heading(heading) => {
                self.heading(heading, &mut column.part().owned_by(owner));
                // Between a caption and its table is the table's space, whatever a heading has below it elsewhere.
                column.trim_space();
            }
            Caption::Words(inlines) => {
                let style = self.theme.caption;
                let mut own = column.part().owned_by(owner).in_style(style);
                self.words(inlines, &mut own);
            }
        }
        column.space(self.theme.table.caption_gap.pt());
    }

    /// What a table repeats, set once more as artifacts. It is set before anybody knows whether the table will continue
    /// on another page: that is found out when pages are broken, where nothing can be composed any more.
    fn continuation(&mut self, table: &Table, grid: &Grid, column: &Column) -> Continuation {
        let (mut caption, mut head) = (Vec::new(), Vec::new());
        let words = format!("{} {}", grid.caption, self.theme.table.continued);
        let measure = column.measure;
        let mut above = Column::new(Owner::Artifact, measure, self.theme.caption, &mut caption);
        self.words(&[Inline::Text(words)], &mut above);
        above.space(self.theme.table.caption_gap.pt());
        let mut below = Column::new(Owner::Artifact, measure, column.style, &mut head);
        for row in table.head() {
            self.row(row, grid, &mut below);
        }
        Continuation { caption, head }
    }

    /// Adds a row. Out come the elements of its cells; none for an artifact.
    fn row(&mut self, row: &TableRow, grid: &Grid, column: &mut Column) -> Vec<ElementId> {
        let owner = self.tree.below(column.owner, Role::TR);
        let mut cells = Vec::new();
        let mut elements = Vec::new();
        let mut x = column.measure.x;
        for (cell, width) in row.cells.iter().zip(&grid.widths) {
            let role = match cell.kind {
                CellKind::Header(scope) => Role::TH(scope),
                CellKind::Data => Role::TD,
            };
            let own = self.tree.below(owner, role);
            let edge = match grid.is_stacked {
                true => column.measure,
                false => Measure { x, width: *width },
            };
            cells.push(self.cell(cell, own, edge, column));
            elements.extend(own.element());
            x += width;
        }
        self.name_headers(row, &elements, grid);
        let padding = self.theme.table.padding_vertical.pt();
        let mut set = CellRow {
            cells,
            padding,
            ruled: true,
            label: None,
        };
        self.labels_again(row, &grid.caption, column, &mut set);
        if grid.is_stacked {
            self.stack(set, column);
        } else {
            column.push(Piece::row(set));
        }
        elements
    }

    /// Says which headers each data cell has: those at the start of its row and those above its column.
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

    pub(super) fn cell(
        &mut self,
        cell: &Cell,
        owner: Owner,
        edge: Measure,
        row: &Column,
    ) -> CellFlow {
        let (header, style) = (cell.kind != CellKind::Data, row.style);
        let weight = match header {
            true => self.theme.table.label_weight,
            false => style.weight,
        };
        let padding = self.theme.table.padding_horizontal.pt();
        let measure = Measure {
            x: edge.x + padding,
            width: edge.width - 2.0 * padding,
        };
        let style = self.with_classes(Style { weight, ..style }, &cell.class);
        let mut pieces = Vec::new();
        let mut column = Column::new(owner, measure, style, &mut pieces).running(row.direction);
        column.alignment = cell.alignment;
        self.written(&cell.writing, &mut column);
        // Numbers in a column are compared with each other, digit below digit.
        let outside = std::mem::replace(&mut self.numerals, Numerals::Tabular);
        self.inner_blocks(&cell.blocks, &mut column);
        self.numerals = outside;
        column.trim_space();
        CellFlow::new(edge, header, pieces)
    }
}
