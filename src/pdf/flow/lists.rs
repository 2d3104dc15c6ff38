//! Lists and definitions → pieces.

use std::rc::Rc;

use super::column::Column;
use super::composer::Composer;
use super::measure::Measure;
use super::piece::{CellFlow, CellRow, Content, Piece};
use crate::document::{Block, DefinitionItem, Inline, List, ListItem, Marker, TextDirection};
use crate::pdf::structure::{ListNumbering, Owner, Role};
use crate::pdf::text::{Numerals, SetLine, TextRuns, TextStyle, break_lines};
use crate::theme::Style;

/// The widest sign that a bulleted item brings and that has a place beside its words, as a share of the column.
const WIDEST_SIGN: f32 = 0.25;
/// The width of a character on average, as a share of the text size. Counting is enough to choose a form.
const AVERAGE: f32 = 0.5;

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
            Marker::Decimal => ListNumbering::Decimal,
            Marker::UpperAlpha => ListNumbering::UpperAlpha,
            Marker::LowerAlpha => ListNumbering::LowerAlpha,
            Marker::UpperRoman => ListNumbering::UpperRoman,
            Marker::LowerRoman => ListNumbering::LowerRoman,
        };
        let owner = self.tree.below(column.owner, Role::L(numbering));
        let style = self.with_classes(column.style, &list.class);
        column.space(style.space_before.pt());
        // All markers are set before the first item, because the widest of them says where the items begin.
        let mut own = column.part().owned_by(owner).in_style(style);
        self.written(&list.writing, &mut own);
        if begins_with_words(list, own.measure.width / style.size.pt()) {
            self.worded_items(list, &mut own);
            column.space(style.space_after.pt());
            return;
        }
        let items: Vec<MarkedItem> = (list.items.iter())
            .map(|item| {
                let brought = item.marker.clone();
                let marker = brought.unwrap_or_else(|| list.marker.words(item.number));
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
        let gap = self.gap_of(list, style);
        for (index, item) in items.into_iter().enumerate() {
            if index > 0 {
                own.space(gap);
            }
            self.item(item, indented, &mut own);
        }
        column.space(style.space_after.pt());
    }

    /// The space between two items, in points. It is not less than that between the paragraphs of one, or the second of
    /// them would look as if it belonged to the next item.
    fn gap_of(&self, list: &List, style: Style) -> f32 {
        let is_paragraph = |block: &&Block| matches!(block, Block::Paragraph(_));
        let paragraphs = |item: &ListItem| item.blocks.iter().filter(is_paragraph).count();
        let gap = self.theme.list.gap.pt();
        match list.items.iter().any(|item| paragraphs(item) > 1) {
            true => gap.max(style.space_after.pt()),
            false => gap,
        }
    }

    /// The items of a list with wide signs, such as dates: each sign begins the words of its item.
    fn worded_items(&mut self, list: &List, column: &mut Column) {
        let gap = self.gap_of(list, column.style);
        for (index, item) in list.items.iter().enumerate() {
            if index > 0 {
                column.space(gap);
            }
            let owner = self.tree.below(column.owner, Role::LI);
            let body = self.tree.below(owner, Role::LBody);
            let mut own = column.part().owned_by(body);
            self.tree
                .set_language(owner, item.writing.language.as_ref());
            own.direction = item.writing.direction.unwrap_or(own.direction);
            self.inner_blocks(&with_sign(item), &mut own);
            column.trim_space();
        }
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
                Rc::make_mut(placed)
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

/// Whether a sign that an item brings is too wide for a place beside its words. The width is that of the column, in
/// text sizes.
fn begins_with_words(list: &List, width: f32) -> bool {
    let is_wide = |item: &ListItem| {
        let length = item.marker.as_ref().map_or(0, |sign| sign.chars().count());
        length as f32 * AVERAGE > width * WIDEST_SIGN
    };
    let has_words = |item: &ListItem| matches!(item.blocks.first(), Some(Block::Paragraph(_)));
    list.marker == Marker::Disc
        && list.items.iter().any(is_wide)
        && list
            .items
            .iter()
            .all(|item| item.marker.is_some() && has_words(item))
}

/// What an item says, its sign first.
fn with_sign(item: &ListItem) -> Vec<Block> {
    let mut blocks = item.blocks.clone();
    if let (Some(Block::Paragraph(words)), Some(sign)) = (blocks.first_mut(), &item.marker) {
        words.inlines.insert(0, Inline::Text(format!("{sign} ")));
    }
    blocks
}
