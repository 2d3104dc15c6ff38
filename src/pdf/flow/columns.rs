//! How wide the columns of a table are.

use super::composer::Composer;
use super::measure::Measure;
use super::shares::{even, share, wider};
use crate::document::{Block, Cell, CellKind, List, Scope, Table, TableOrientation};
use crate::pdf::sheet::{Orientation, Sheet};
use crate::pdf::text::{Extent, Numerals, TextRuns, extent};
use crate::theme::Style;

impl Composer<'_, '_> {
    /// What each column of a table needs and could use, with its padding, in points; nothing for a table of labels and
    /// values, whose columns are as wide as the theme says.
    pub fn column_extents(&mut self, table: &Table, text: Style) -> Vec<Extent> {
        if is_label_and_value(table) {
            return Vec::new();
        }
        let mut columns = vec![Extent::default(); table.columns()];
        for row in table.rows() {
            for (cell, column) in row.cells.iter().zip(&mut columns) {
                *column = wider(*column, self.cell_extent(cell, text));
            }
        }
        columns
    }

    /// How the sheet is turned that a table is set on, and where on it. A table whose longest words have no room side
    /// by side on an upright sheet gets one turned sideways, unless that is no wider; so does one that asks for it.
    pub fn orient(
        &self,
        table: &Table,
        columns: &[Extent],
        upright: Measure,
    ) -> (Orientation, Measure) {
        let least: f32 = columns.iter().map(|column| column.least).sum();
        let [up, side] = [Orientation::Upright, Orientation::Sideways]
            .map(|way| Sheet::new(&self.theme.page, way));
        // Where the theme's sheet is wider than high already, turning it would make it narrower.
        let asked = table.orientation() == TableOrientation::Landscape;
        if (least > upright.width || asked) && side.measure() > up.measure() {
            let width = upright.width + side.measure() - up.measure();
            (Orientation::Sideways, Measure { width, ..upright })
        } else {
            (Orientation::Upright, upright)
        }
    }

    /// The widths of a table's columns, in points, which together are `width`.
    ///
    /// In a table of labels and values the theme says how wide the labels are, so that the values of several such
    /// tables begin at the same place. Otherwise every column gets what its longest word needs, and of the rest as much
    /// as its words could use.
    pub fn column_widths(&self, table: &Table, columns: &[Extent], width: f32) -> Vec<f32> {
        if is_label_and_value(table) {
            let label = width * self.theme.table.label_column;
            return vec![label, width - label];
        }
        let even = table
            .has_even_columns()
            .then(|| even(columns, usize::from(has_labels(table)), width));
        even.flatten().unwrap_or_else(|| share(columns, width))
    }

    fn cell_extent(&mut self, cell: &Cell, text: Style) -> Extent {
        // Labels may be bold, and bold words are wider.
        let weight = if cell.kind == CellKind::Data {
            text.weight
        } else {
            self.theme.table.label_weight
        };
        let inner = self.blocks_extent(&cell.blocks, Style { weight, ..text });
        let padding = 2.0 * self.theme.table.padding_horizontal.pt();
        Extent {
            least: inner.least + padding,
            tied: inner.tied + padding,
            together: inner.together + padding,
            most: inner.most + padding,
        }
    }

    fn blocks_extent(&mut self, blocks: &[Block], text: Style) -> Extent {
        let mut widest = Extent::default();
        for block in blocks {
            let one = match block {
                Block::Paragraph(paragraph) => {
                    let style = self.with_classes(text, &paragraph.class);
                    let runs = TextRuns::of_artifact(
                        &paragraph.inlines,
                        style,
                        Numerals::Tabular,
                        self.shaper,
                        self.theme,
                    );
                    extent(&runs, self.shaper)
                }
                Block::List(List { items, .. }) => {
                    // Markers wider than the theme's indent are rare, and would have to be set to be measured.
                    let indent = self.theme.list.indent.pt();
                    let inner = items
                        .iter()
                        .map(|item| self.blocks_extent(&item.blocks, text))
                        .fold(Extent::default(), wider);
                    Extent {
                        least: inner.least + indent,
                        tied: inner.tied + indent,
                        together: inner.together + indent,
                        most: inner.most + indent,
                    }
                }
                Block::Figure(figure) => self.figure_extent(figure),
                Block::Quote(quote) => self.blocks_extent(&quote.blocks, text),
                Block::Group(group) => self.blocks_extent(&group.blocks, text),
                // Headings and tables are refused in a cell; terms and rules take the width that there is.
                Block::Heading(_) | Block::Definitions(_) | Block::Table(_) | Block::Rule => {
                    Extent::default()
                }
            };
            widest = wider(widest, one);
        }
        widest
    }
}

/// Whether a table has two columns, and every row of it begins with a label.
pub(super) fn is_label_and_value(table: &Table) -> bool {
    table.columns() == 2 && has_labels(table)
}

/// Whether every row of a table begins with a label.
pub(super) fn has_labels(table: &Table) -> bool {
    let labelled = |cell: &Cell| cell.kind == CellKind::Header(Scope::Row);
    let mut rows = table.body().iter();
    rows.all(|row| row.cells.first().is_some_and(labelled))
}
