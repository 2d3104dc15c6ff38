//! Lists and definitions → pieces.

use super::blocks::{Composer, Measure};
use super::piece::{Content, Piece, add_space, trim_space};
use super::row::{CellFlow, Row};
use crate::document::{Block, Definition, Inline, List, Marker};
use crate::pdf::structure::{ElementId, Numbering, Role};
use crate::pdf::text::{Dress, Figures, Words, break_lines};
use crate::theme::Style;

impl Composer<'_, '_> {
    /// Adds a list; its markers end where its items begin.
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
        for (index, item) in list.items.iter().enumerate() {
            if index > 0 {
                add_space(pieces, self.theme.list.gap.pt());
            }
            let marker = item
                .marker
                .clone()
                .unwrap_or_else(|| marker(list.marker, index));
            self.item(marker, &item.blocks, owner, measure, style, pieces);
        }
        add_space(pieces, style.space_after.pt());
    }

    fn item(
        &mut self,
        marker: String,
        blocks: &[Block],
        list: ElementId,
        measure: Measure,
        text: Style,
        pieces: &mut Vec<Piece>,
    ) {
        let item = self.tree.add(list, Role::LI);
        let label = self.tree.add(item, Role::Lbl);
        // The space keeps marker and words apart for a reader.
        let marker = format!("{marker} ");
        let dress = Dress {
            style: text,
            figures: Figures::Tabular,
            owner: label,
        };
        let words = Words::new(
            &[Inline::Text(marker)],
            dress,
            self.shaper,
            self.theme,
            self.tree,
        );
        let lines = break_lines(&words, f32::INFINITY, self.shaper);
        let body = self.tree.add(item, Role::LBody);
        let indent = self.theme.list.indent.pt();
        let first = pieces.len();
        self.inner_blocks(blocks, body, measure.indented(indent), text, pieces);
        trim_space(pieces);
        let Some(line) = lines.into_iter().next() else {
            return;
        };
        let x = measure.x + indent - self.theme.list.marker_gap * text.size.pt() - line.width;
        let x = x.max(measure.x);
        match pieces.get_mut(first).map(|piece| &mut piece.content) {
            // The item may begin with a list of its own, whose first marker then stands on the same line.
            Some(Content::Line(set)) => set.markers.insert(0, (line, x)),
            _ => {
                let piece = Piece {
                    keep_with_next: true,
                    ..Piece::line(line, x)
                };
                pieces.insert(first.min(pieces.len()), piece);
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
