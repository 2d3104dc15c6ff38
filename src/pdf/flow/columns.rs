//! How wide the columns of a table are.

use super::composer::Composer;
use super::measure::Measure;
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
fn has_labels(table: &Table) -> bool {
    let labelled = |cell: &Cell| cell.kind == CellKind::Header(Scope::Row);
    let mut rows = table.body().iter();
    rows.all(|row| row.cells.first().is_some_and(labelled))
}

fn wider(one: Extent, other: Extent) -> Extent {
    Extent {
        least: one.least.max(other.least),
        most: one.most.max(other.most),
    }
}

/// Widths for columns of which all but the first `labels` are equally wide; none if their words have no room then. The
/// labels give way first, for what is compared is in the others.
fn even(columns: &[Extent], labels: usize, width: f32) -> Option<Vec<f32>> {
    let (labels, others) = columns.split_at_checked(labels)?;
    let widest = others.iter().copied().reduce(wider)?;
    let (least, most) = (sum(labels, |one| one.least), sum(labels, |one| one.most));
    let number = others.len() as f32;
    let of_labels = (width - number * widest.most).clamp(least, most.max(least));
    let each = (width - of_labels) / number;
    let of_labels = of_labels / labels.len().max(1) as f32;
    let widths = labels.iter().map(|_| of_labels);
    (each >= widest.least).then(|| widths.chain(others.iter().map(|_| each)).collect())
}

fn sum(columns: &[Extent], of: impl Fn(&Extent) -> f32) -> f32 {
    columns.iter().map(of).sum()
}

/// Shares out a width: first what each column needs at the least, then the rest in proportion to what each could use
/// more. Where there is too little for all, the columns with the longest words become narrower first: a long word
/// broken over two lines can still be read, and a column of dates squeezed for its sake could not.
fn share(columns: &[Extent], width: f32) -> Vec<f32> {
    let least: f32 = columns.iter().map(|column| column.least).sum();
    let wanted: f32 = columns
        .iter()
        .map(|column| column.most - column.least)
        .sum();
    let spare = width - least;
    let most = widest(columns, width);
    columns
        .iter()
        .map(|column| {
            // Too little for all; words wider than `most` are broken between letters.
            if spare <= 0.0 {
                column.least.min(most)
            } else if wanted <= 0.0 {
                // No column could use more. The table still fills the width, so that all tables of a paper end at the
                // same edge.
                column.least + spare / columns.len() as f32
            } else {
                column.least + spare * (column.most - column.least) / wanted
            }
        })
        .collect()
}

/// How wide a column may be at the most where there is too little room, so that all columns that need less get what
/// they need and the others share the rest evenly.
fn widest(columns: &[Extent], width: f32) -> f32 {
    // From the narrowest up: as long as a column needs less than an even share of what is left, it gets what it needs,
    // and the others share the rest. The share that is even for all that remain is the answer.
    let mut needs: Vec<f32> = columns.iter().map(|column| column.least).collect();
    needs.sort_by(f32::total_cmp);
    let (mut left, mut count) = (width, needs.len());
    for need in needs {
        if need * count as f32 > left {
            break;
        }
        left -= need;
        count -= 1;
    }
    left / count.max(1) as f32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_fill_the_width_and_hold_their_longest_words() {
        let columns = [
            Extent {
                least: 40.0,
                most: 60.0,
            },
            Extent {
                least: 50.0,
                most: 250.0,
            },
        ];
        // 300 − 90 = 210 to spare, shared 20 : 200
        let widths = share(&columns, 300.0);
        assert!((widths.iter().sum::<f32>() - 300.0).abs() < 0.01);
        assert!((widths[0] - (40.0 + 210.0 * 20.0 / 220.0)).abs() < 0.01);
    }

    #[test]
    fn even_columns_are_even_but_for_labels() {
        let column = |least, most| Extent { least, most };
        let columns = [column(60.0, 120.0), column(30.0, 80.0), column(50.0, 90.0)];
        // 300 − 2 × 90 = 120 for the labels
        assert_eq!(even(&columns, 1, 300.0), Some(vec![120.0, 90.0, 90.0]));
        assert_eq!(even(&columns, 1, 200.0), Some(vec![60.0, 70.0, 70.0]));
        assert_eq!(even(&columns, 0, 300.0), Some(vec![100.0; 3]));
        assert_eq!(even(&columns, 1, 150.0), None, "50 have no room in 45");
    }

    #[test]
    fn the_longest_words_give_way_where_there_is_too_little_room() {
        let column = |least| Extent { least, most: least };
        let columns = [300.0, 20.0, 100.0].map(column);
        // 200 − 20 = 180 for the other two
        assert_eq!(share(&columns, 200.0), [90.0, 20.0, 90.0]);
    }
}
