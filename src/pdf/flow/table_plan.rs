//! A table → how its sheet is turned and how wide its columns are, before any of it is set.
//!
//! So whether a table has too many columns can be said of a document that nobody sets, too.

use super::composer::Composer;
use super::measure::Measure;
use super::wide_table::WideTable;
use crate::document::{Block, Table};
use crate::pdf::sheet::{Orientation, Sheet};
use crate::theme::Style;

/// How a table is going to be set.
pub(super) struct TablePlan {
    /// How its sheet is turned.
    pub orientation: Orientation,
    /// Where it is on the sheet, from left to right.
    pub measure: Measure,
    /// How wide each column is, in points.
    pub widths: Vec<f32>,
    /// What is wrong with it if it has too many columns.
    pub too_wide: Option<WideTable>,
}

impl Composer<'_, '_> {
    /// How a table is going to be set where words have this style, in this stretch of an upright sheet.
    pub(super) fn plan(&mut self, table: &Table, style: Style, upright: Measure) -> TablePlan {
        let extents = self.column_extents(table, style);
        let (orientation, measure) = self.orient(table, &extents, upright);
        let widths = self.column_widths(table, &extents, measure.width);
        let padding = 2.0 * self.theme.table.padding_horizontal.pt();
        let size = style.size.pt();
        let place = table.place();
        let too_wide = WideTable::of(place, &extents, &widths, orientation, size, padding);
        TablePlan {
            orientation,
            measure,
            widths,
            too_wide,
        }
    }

    /// The tables of a document that have too many columns. Nothing is set for it.
    pub fn too_wide_tables(&mut self, blocks: &[Block]) -> Vec<WideTable> {
        let sheet = Sheet::new(&self.theme.page, Orientation::Upright);
        let measure = Measure {
            x: sheet.left,
            width: sheet.measure(),
        };
        let mut found = Vec::new();
        self.look_for_tables(blocks, self.theme.text, measure, &mut found);
        found
    }

    fn look_for_tables(
        &mut self,
        blocks: &[Block],
        style: Style,
        measure: Measure,
        found: &mut Vec<WideTable>,
    ) {
        for block in blocks {
            match block {
                Block::Table(table) => found.extend(self.plan(table, style, measure).too_wide),
                Block::Group(group) => {
                    let style = self.with_classes(style, &group.class);
                    self.look_for_tables(&group.blocks, style, measure, found);
                }
                Block::Quote(quote) => {
                    let indented = measure.indented(self.theme.quote_indent.pt());
                    self.look_for_tables(&quote.blocks, style, indented, found);
                }
                Block::List(list) => {
                    // A marker that is wider than the theme's indent is rare, and would have to be set to be measured.
                    let indented = measure.indented(self.theme.list.indent.pt());
                    let style = self.with_classes(style, &list.class);
                    for item in &list.items {
                        self.look_for_tables(&item.blocks, style, indented, found);
                    }
                }
                Block::Definitions(definitions) => {
                    let term = self.theme.definitions.term_width.pt();
                    let indented = measure.indented(term.min(measure.width / 2.0));
                    for definition in definitions {
                        self.look_for_tables(&definition.description, style, indented, found);
                    }
                }
                Block::Heading(_) | Block::Paragraph(_) | Block::Figure(_) | Block::Rule => {}
            }
        }
    }
}
