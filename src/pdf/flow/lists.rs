//! Lists and definitions → pieces.

use super::blocks::{Composer, Measure};
use super::piece::{Content, Piece, add_space, trim_space};
use super::row::{CellFlow, Row};
use crate::document::{Block, Definition, Inline, List, Marker};
use crate::pdf::structure::{ElementId, Numbering, Role};
use crate::pdf::text::{Line, Numerals, TextStyle, Words, break_lines};
use crate::theme::Style;

/// An item of a list, with its marker set.
struct Item<'b> {
    element: ElementId,
    /// A single line, unless it is wider than the column.
    marker: Vec<Line>,
    blocks: &'b [Block],
}

impl Item<'_> {
    fn marker_width(&self) -> f32 {
        self.marker
            .iter()
            .map(|line| line.width)
            .fold(0.0, f32::max)
    }
}

impl Composer<'_, '_> {
    /// Adds a list; its markers end where its items begin, and its items stand in as far as its widest marker needs.
    pub fn list(
        &mut self,
        list: &List,
        parent: ElementId,
        measure: Measure,
        text: Style,
        pieces: &mut Vec<Piece>,
    ) {
        let numbering = match list.marker {
            Marker::Disc => Numbering::Disc,
            Marker::Decimal(_) => Numbering::Decimal,
            Marker::LowerAlpha => Numbering::LowerAlpha,
        };
        let owner = self.tree.add(parent, Role::L(numbering));
        let style = self.dressed(text, &list.class);
        add_space(pieces, style.space_before.pt());
        let items: Vec<Item> = (list.items.iter().enumerate())
            .map(|(index, item)| {
                let own = item.marker.clone();
                let marker = own.unwrap_or_else(|| marker(list.marker, index));
                self.labelled(marker, &item.blocks, owner, measure, style)
            })
            .collect();
        let gap = self.theme.list.marker_gap * style.size.pt();
        let widest = items.iter().map(Item::marker_width).fold(0.0, f32::max);
        let indent = self.theme.list.indent.pt().max(widest + gap);
        let indented = measure.indented(indent.min(measure.width / 2.0));
        for (index, item) in items.into_iter().enumerate() {
            if index > 0 {
                add_space(pieces, self.theme.list.gap.pt());
            }
            self.item(item, measure, indented, style, pieces);
        }
        add_space(pieces, style.space_after.pt());
    }

    /// An item with its marker set.
    fn labelled<'b>(
        &mut self,
        marker: String,
        blocks: &'b [Block],
        list: ElementId,
        measure: Measure,
        text: Style,
    ) -> Item<'b> {
        let element = self.tree.add(list, Role::LI);
        let label = self.tree.add(element, Role::Lbl);
        // The space keeps marker and words apart for a reader.
        let marker = [Inline::Text(format!("{marker} "))];
        let style_of_text = TextStyle {
            style: text,
            numerals: Numerals::Tabular,
            owner: label,
        };
        let words = Words::new(&marker, style_of_text, self.shaper, self.theme, self.tree);
        let marker = break_lines(&words, measure.width, self.shaper);
        Item {
            element,
            marker,
            blocks,
        }
    }

    fn item(
        &mut self,
        item: Item,
        measure: Measure,
        indented: Measure,
        text: Style,
        pieces: &mut Vec<Piece>,
    ) {
        let body = self.tree.add(item.element, Role::LBody);
        let first = pieces.len();
        self.inner_blocks(item.blocks, body, indented, text, pieces);
        trim_space(pieces);
        let x = indented.x - self.theme.list.marker_gap * text.size.pt() - item.marker_width();
        // The widest marker begins where the list does, give or take how numbers are kept.
        let fits = item.marker.len() == 1 && x > measure.x - 0.01;
        match pieces.get_mut(first).map(|piece| &mut piece.content) {
            // The item may begin with a list of its own, whose first marker then stands on the same line.
            Some(Content::Line(set)) if fits => {
                set.markers
                    .splice(0..0, item.marker.into_iter().map(|line| (line, x)));
            }
            // A marker too wide to stand beside its item, or before what is no line, stands above it.
            _ => {
                let lines = item.marker.into_iter().map(|line| Piece {
                    keep_with_next: true,
                    ..Piece::line(line, x.max(measure.x))
                });
                pieces.splice(first.min(pieces.len())..first.min(pieces.len()), lines);
            }
        }
    }

    /// Adds terms with what they stand for, in two columns.
    pub fn definitions(
        &mut self,
        definitions: &[Definition],
        parent: ElementId,
        measure: Measure,
        text: Style,
        pieces: &mut Vec<Piece>,
    ) {
        let list = self.tree.add(parent, Role::L(Numbering::None));
        let term_width = self
            .theme
            .definitions
            .term_width
            .pt()
            .min(measure.width / 2.0);
        let gap = self.theme.definitions.column_gap.pt();
        for Definition { term, description } in definitions {
            let item = self.tree.add(list, Role::LI);
            let (label, body) = (
                self.tree.add(item, Role::Lbl),
                self.tree.add(item, Role::LBody),
            );
            let mut left = CellFlow {
                x: measure.x,
                width: term_width - gap,
                header: true,
                pieces: Vec::new(),
            };
            let mut right = CellFlow {
                x: measure.x + term_width,
                width: measure.width - term_width,
                header: false,
                pieces: Vec::new(),
            };
            let bold = Style {
                weight: self.theme.definitions.term_weight,
                ..text
            };
            self.words(
                term,
                bold,
                label,
                Measure {
                    x: left.x,
                    width: left.width,
                },
                &mut left.pieces,
            );
            self.inner_blocks(
                description,
                body,
                Measure {
                    x: right.x,
                    width: right.width,
                },
                text,
                &mut right.pieces,
            );
            trim_space(&mut right.pieces);
            let row = Row {
                cells: vec![left, right],
                padding: 0.0,
                ruled: false,
            };
            pieces.push(Piece::row(row));
            add_space(pieces, self.theme.definitions.gap.pt());
        }
        add_space(pieces, self.theme.definitions.space_after.pt());
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
