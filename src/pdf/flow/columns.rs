//! How wide the columns of a table are.

use super::blocks::Composer;
use crate::document::{Block, Cell, CellKind, List, Scope, Table};
use crate::pdf::text::{Extent, Words, extent};
use crate::theme::{Style, Weight};

impl Composer<'_, '_> {
    /// The widths of a table's columns, in points, which together are `width`.
    ///
    /// In a table of labels and values the theme says how wide the labels are, so that such tables stand in line
    /// below one another. Otherwise every column gets what its longest word needs, and of the rest as much as its
    /// words could use.
    pub fn column_widths(&mut self, table: &Table, width: f32, text: Style) -> Vec<f32> {
        let label_and_value = table.columns() == 2
            && table.body.iter().all(|row| {
                row.cells
                    .first()
                    .is_some_and(|cell| cell.kind == CellKind::Header(Scope::Row))
            });
        if label_and_value {
            let label = width * self.theme.table.label_column;
            return vec![label, width - label];
        }
        let mut columns = vec![Extent::default(); table.columns()];
        for row in table.head.iter().chain(&table.body) {
            for (cell, column) in row.cells.iter().zip(&mut columns) {
                let cell = self.cell_extent(cell, text);
                column.least = column.least.max(cell.least);
                column.most = column.most.max(cell.most);
            }
        }
        share(&columns, width)
    }

    fn cell_extent(&mut self, cell: &Cell, text: Style) -> Extent {
        let weight = if cell.kind == CellKind::Data {
            text.weight
        } else {
            Weight::Bold
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
                    // Measured apart, so that no element of the tree comes of it.
                    let mut scratch = crate::pdf::structure::StructureTree::new();
                    let owner = scratch.document();
                    let style = self.dressed(text, &paragraph.class);
                    let words = Words::new(
                        &paragraph.inlines,
                        style,
                        owner,
                        self.shaper,
                        self.theme,
                        &mut scratch,
                    );
                    extent(&words, self.shaper)
                }
                Block::List(List { items, .. }) => {
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
                Block::Quote(blocks) => self.blocks_extent(blocks, text),
                Block::Group(group) => self.blocks_extent(&group.blocks, text),
                Block::Heading(_) | Block::Definitions(_) | Block::Table(_) | Block::Rule => {
                    Extent::default()
                }
            };
            widest = wider(widest, one);
        }
        widest
    }
}

fn wider(one: Extent, other: Extent) -> Extent {
    Extent {
        least: one.least.max(other.least),
        most: one.most.max(other.most),
    }
}

/// Shares out a width: first what each column needs at the least, then the rest by what each could use more.
fn share(columns: &[Extent], width: f32) -> Vec<f32> {
    let least: f32 = columns.iter().map(|column| column.least).sum();
    let wanted: f32 = columns
        .iter()
        .map(|column| column.most - column.least)
        .sum();
    let spare = width - least;
    columns
        .iter()
        .map(|column| {
            if spare <= 0.0 {
                column.least * width / least
            } else if wanted <= 0.0 {
                column.least + spare / columns.len() as f32
            } else {
                column.least + spare * (column.most - column.least) / wanted
            }
        })
        .collect()
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
    fn columns_that_need_more_than_there_is_share_the_want() {
        let columns = [
            Extent {
                least: 300.0,
                most: 300.0,
            },
            Extent {
                least: 100.0,
                most: 100.0,
            },
        ];
        assert_eq!(share(&columns, 200.0), [150.0, 50.0]);
    }
}
