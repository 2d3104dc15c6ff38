//! Lists and definitions → pieces.

use super::column::Column;
use super::composer::Composer;
use super::measure::Measure;
use super::piece::{CellFlow, CellRow, Content, Piece};
use crate::document::{DefinitionItem, Inline, List, ListItem, Marker, TextDirection};
use crate::pdf::structure::{ListNumbering, Owner, Role};
use crate::pdf::text::{Numerals, SetLine, TextRuns, TextStyle, break_lines};
use crate::theme::Style;

/// An item of a list, with its marker set.
struct MarkedItem<'b> {
    owner: Owner,
    /// A single line, unless it is wider than the column.
    marker: Vec<SetLine>,
    item: &'b ListItem,
}

impl MarkedItem<'_> {
    fn marker_width(&self) -> f32 {
        self.marker
            .iter()
            .map(|line| line.width)
            .fold(0.0, f32::max)
    }
}

impl Composer<'_, '_> {
    /// Adds a list. Its markers end where its items begin, and its items are indented as far as its widest marker
    /// needs.
    pub fn list(&mut self, list: &List, column: &mut Column) {
        let numbering = match list.marker {
            Marker::Disc => ListNumbering::Disc,
            Marker::Decimal(_) => ListNumbering::Decimal,
            Marker::LowerAlpha => ListNumbering::LowerAlpha,
        };
        let owner = self.tree.below(column.owner, Role::L(numbering));
        let style = self.with_classes(column.style, &list.class);
        column.space(style.space_before.pt());
        // All markers are set before the first item, because the widest of them says where the items begin.
        let mut own = column.part().owned_by(owner).in_style(style);
        self.written(&list.writing, &mut own);
        let items: Vec<MarkedItem> = (list.items.iter().enumerate())
            .map(|(index, item)| {
                let brought = item.marker.clone();
                let marker = brought.unwrap_or_else(|| marker(list.marker, index));
                self.marked(marker, item, &own)
            })
            .collect();
        let gap = self.theme.list.marker_gap * style.size.pt();
        let widest = items
            .iter()
            .map(MarkedItem::marker_width)
            .fold(0.0, f32::max);
        let indent = self.theme.list.indent.pt().max(widest + gap);
        // At most half the column, or a long marker would leave nothing for the words.
        let indented = own
            .measure
            .indented_for(own.direction, indent.min(own.measure.width / 2.0));
        for (index, item) in items.into_iter().enumerate() {
            if index > 0 {
                own.space(self.theme.list.gap.pt());
            }
            self.item(item, indented, &mut own);
        }
        column.space(style.space_after.pt());
    }

    /// An item of the list that owns a column, with its marker set.
    fn marked<'b>(
        &mut self,
        marker: String,
        item: &'b ListItem,
        column: &Column,
    ) -> MarkedItem<'b> {
        let owner = self.tree.below(column.owner, Role::LI);
        // In the PDF marker and words are two pieces of text. Without a space a reader would join "6." and "That".
        let marker = [Inline::Text(format!("{marker} "))];
        let text_style = TextStyle {
            style: column.style,
            numerals: Numerals::Tabular,
            owner: self.tree.below(owner, Role::Lbl),
            direction: TextDirection::LeftToRight,
        };
        let runs = TextRuns::new(&marker, text_style, self.shaper, self.theme, self.tree);
        let marker = break_lines(&runs, column.measure.width, self.shaper);
        MarkedItem {
            owner,
            marker,
            item,
        }
    }

    fn item(&mut self, item: MarkedItem, indented: Measure, column: &mut Column) {
        let body = self.tree.below(item.owner, Role::LBody);
        let first = column.len();
        let mut own = column.part().owned_by(body).over(indented);
        self.tree
            .set_language(item.owner, item.item.writing.language.as_ref());
        own.direction = item.item.writing.direction.unwrap_or(own.direction);
        self.inner_blocks(&item.item.blocks, &mut own);
        column.trim_space();
        let gap = self.theme.list.marker_gap * column.style.size.pt();
        let left = column.measure.x;
        let x = match column.direction {
            TextDirection::LeftToRight => indented.x - gap - item.marker_width(),
            TextDirection::RightToLeft => indented.x + indented.width + gap,
        };
        // The widest marker begins where the list does, give or take how numbers are rounded.
        let fits = item.marker.len() == 1 && x > left - 0.01;
        match column.content(first) {
            // An item that begins with a list of its own has the markers of both on its first line, its own first.
            Some(Content::Line(placed)) if fits => {
                placed
                    .markers
                    .splice(0..0, item.marker.into_iter().map(|line| (line, x)));
            }
            // A marker that is too wide, or whose item begins with no line, is above its item.
            _ => {
                let lines = item.marker.into_iter().map(|line| Piece {
                    keep_with_next: true,
                    ..Piece::line(line, x.max(left))
                });
                column.insert(first, lines.collect::<Vec<_>>());
            }
        }
    }

    /// Adds terms with their descriptions, in two columns.
    pub fn definitions(&mut self, definitions: &[DefinitionItem], column: &mut Column) {
        let list = self.tree.below(column.owner, Role::L(ListNumbering::None));
        let look = &self.theme.definitions;
        let Measure { x, width } = column.measure;
        let term_width = look.term_width.pt().min(width / 2.0);
        let left = Measure {
            x,
            width: term_width - look.column_gap.pt(),
        };
        let right = Measure {
            x: x + term_width,
            width: width - term_width,
        };
        let bold = Style {
            weight: look.term_weight,
            ..column.style
        };
        // Each term and its description are one row, so that they are parted together where a page ends, and a term is
        // never alone.
        for definition in definitions {
            let item = self.tree.below(list, Role::LI);
            let label = self.tree.below(item, Role::Lbl);
            let body = self.tree.below(item, Role::LBody);
            let (mut terms, mut descriptions) = (Vec::new(), Vec::new());
            let mut named = Column::new(label, left, bold, &mut terms).running(column.direction);
            self.written(&definition.term_writing, &mut named);
            self.words(&definition.term, &mut named);
            let described = Column::new(body, right, column.style, &mut descriptions);
            let mut described = described.running(column.direction);
            self.written(&definition.writing, &mut described);
            self.inner_blocks(&definition.description, &mut described);
            described.trim_space();
            let cells = vec![
                CellFlow::new(left, true, terms),
                CellFlow::new(right, false, descriptions),
            ];
            column.push(Piece::row(CellRow::plain(cells)));
            column.space(look.gap.pt());
        }
        column.space(look.space_after.pt());
    }
}

/// The marker of an item that brings none itself.
fn marker(kind: Marker, index: usize) -> String {
    match kind {
        Marker::Disc => "•".to_owned(),
        Marker::Decimal(start) => format!("{}.", start as usize + index),
        Marker::LowerAlpha => format!("{})", char::from(b'a' + (index % 26) as u8)),
    }
}
