//! Blocks → pieces: headings, paragraphs, groups, and the space between them.

use super::contents::CONTENTS;
use super::figures::crest;
use super::piece::{Anchor, Content, Piece, add_rule, add_space};
use super::tables::Continuation;
use crate::document::{Block, Class, Group, GroupKind, Heading, Inline, words};
use crate::pdf::picture::Pictures;
use crate::pdf::sheet::{Orientation, Sheet};
use crate::pdf::structure::{ElementId, Role, StructureTree};
use crate::pdf::text::{Numerals, Shaper, TextStyle, Words, break_lines};
use crate::theme::{Style, Theme};

/// A stretch of the sheet's width.
#[derive(Debug, Clone, Copy)]
pub struct Measure {
    /// Its left end, in points from the sheet's left edge.
    pub x: f32,
    /// How wide it is, in points.
    pub width: f32,
}

impl Measure {
    /// The same stretch, standing in from the left.
    pub fn indented(self, by: f32) -> Self {
        Self {
            x: self.x + by,
            width: self.width - by,
        }
    }
}

/// Makes pieces of blocks.
pub struct Composer<'a, 'f> {
    /// The look.
    pub theme: &'a Theme,
    /// What makes glyphs of words.
    pub shaper: &'a mut Shaper<'f>,
    /// What is drawn of the document's pictures.
    pub pictures: &'a Pictures,
    /// What the pieces are.
    pub tree: &'a mut StructureTree,
    /// How wide numerals are: all alike in the columns of a table.
    pub numerals: Numerals,
    /// What each table repeats where it goes on over a page.
    pub continuations: Vec<Continuation>,
}

impl<'a, 'f> Composer<'a, 'f> {
    /// A composer with nothing composed.
    pub fn new(
        theme: &'a Theme,
        shaper: &'a mut Shaper<'f>,
        pictures: &'a Pictures,
        tree: &'a mut StructureTree,
    ) -> Self {
        Self {
            theme,
            shaper,
            pictures,
            tree,
            numerals: Numerals::Running,
            continuations: Vec::new(),
        }
    }

    /// The pieces of a whole document.
    pub fn document(&mut self, blocks: &[Block]) -> Vec<Piece> {
        let sheet = Sheet::new(&self.theme.page, Orientation::Upright);
        let measure = Measure {
            x: sheet.left,
            width: sheet.measure(),
        };
        let mut pieces = Vec::new();
        self.blocks(
            blocks,
            self.tree.document(),
            measure,
            self.theme.text,
            &mut pieces,
        );
        pieces
    }

    /// Adds the pieces of some blocks that stand below `parent`.
    pub fn blocks(
        &mut self,
        blocks: &[Block],
        parent: ElementId,
        measure: Measure,
        text: Style,
        pieces: &mut Vec<Piece>,
    ) {
        for (index, block) in blocks.iter().enumerate() {
            self.block(block, parent, measure, text, pieces);
            if leads(block) && index + 1 < blocks.len() {
                keep_end_with_next(pieces);
            }
        }
    }

    /// Adds what a cell or an item says. A sole paragraph belongs to the cell itself and is no element of its own.
    pub fn inner_blocks(
        &mut self,
        blocks: &[Block],
        owner: ElementId,
        measure: Measure,
        text: Style,
        pieces: &mut Vec<Piece>,
    ) {
        match blocks {
            [Block::Paragraph(paragraph)] => {
                let style = self.dressed(text, &paragraph.class);
                self.words(&paragraph.inlines, style, owner, measure, pieces);
            }
            [Block::Paragraph(paragraph), rest @ ..]
                if rest.iter().all(|block| matches!(block, Block::List(_))) =>
            {
                let style = self.dressed(text, &paragraph.class);
                let lead = self.tree.add(owner, Role::P);
                self.words(&paragraph.inlines, style, lead, measure, pieces);
                add_space(pieces, self.theme.list.gap.pt());
                if blocks.first().is_some_and(leads) && !rest.is_empty() {
                    keep_end_with_next(pieces);
                }
                self.blocks(rest, owner, measure, text, pieces);
            }
            _ => self.blocks(blocks, owner, measure, text, pieces),
        }
    }

    fn block(
        &mut self,
        block: &Block,
        parent: ElementId,
        measure: Measure,
        text: Style,
        pieces: &mut Vec<Piece>,
    ) {
        match block {
            Block::Heading(heading) => self.heading(heading, parent, measure, pieces),
            Block::Paragraph(paragraph) => {
                let style = self.dressed(text, &paragraph.class);
                let owner = self.tree.add(parent, Role::P);
                add_space(pieces, style.space_before.pt());
                self.words(&paragraph.inlines, style, owner, measure, pieces);
                add_space(pieces, style.space_after.pt());
            }
            Block::List(list) if list.class.has(CONTENTS) => {
                self.contents(list, parent, measure, text, pieces)
            }
            Block::List(list) => self.list(list, parent, measure, text, pieces),
            Block::Definitions(definitions) => {
                self.definitions(definitions, parent, measure, text, pieces)
            }
            Block::Table(table) => self.table(table, parent, measure, text, pieces),
            Block::Figure(figure) => self.figure(figure, parent, measure, text, pieces),
            Block::Quote(blocks) => {
                let owner = self.tree.add(parent, Role::BlockQuote);
                let indent = self.theme.quote_indent.pt();
                self.blocks(blocks, owner, measure.indented(indent), text, pieces);
            }
            Block::Rule => {
                add_space(pieces, text.space_after.pt());
                let Measure { x, width } = measure;
                add_rule(
                    pieces,
                    self.theme.rule.width.pt(),
                    Content::Rule { x, width },
                );
                add_space(pieces, text.space_after.pt());
            }
            Block::Group(group) => self.group(group, parent, measure, text, pieces),
        }
    }

    fn group(
        &mut self,
        group: &Group,
        parent: ElementId,
        measure: Measure,
        text: Style,
        pieces: &mut Vec<Piece>,
    ) {
        let role = match group.kind {
            GroupKind::Section => Role::Sect,
            GroupKind::Division => Role::Div,
        };
        let owner = self.tree.add(parent, role);
        let style = self.dressed(text, &group.class);
        add_space(
            pieces,
            if group.class.names().next().is_some() {
                style.space_before.pt()
            } else {
                0.0
            },
        );
        let inner = Style {
            space_before: text.space_before,
            space_after: text.space_after,
            ..style
        };
        match crest(&group.blocks) {
            Some(crest) => self.beside_crest(&group.blocks, crest, owner, measure, inner, pieces),
            None => self.blocks(&group.blocks, owner, measure, inner, pieces),
        }
        add_space(pieces, style.space_after.pt());
    }

    /// Adds a heading, which stays with what follows it.
    pub fn heading(
        &mut self,
        heading: &Heading,
        parent: ElementId,
        measure: Measure,
        pieces: &mut Vec<Piece>,
    ) {
        let level = heading.level.clamp(1, 6);
        let look = self
            .theme
            .headings
            .get(usize::from(level) - 1)
            .copied()
            .unwrap_or(self.theme.text);
        let style = self.dressed(look, &heading.class);
        let title = words(&heading.inlines);
        let owner = self.tree.add(parent, Role::Heading(level, title.clone()));
        add_space(pieces, style.space_before.pt());
        let first = pieces.len();
        self.words(&heading.inlines, style, owner, measure, pieces);
        if let Some(Piece {
            content: Content::Line(line),
            ..
        }) = pieces.get_mut(first)
        {
            line.anchor = Some(Anchor {
                title,
                level,
                id: heading.id.clone(),
            });
        }
        keep_together(pieces, first);
        add_space(pieces, style.space_after.pt());
    }

    /// Adds the lines of some words. Two at least stand together at the foot and at the head of a page.
    pub fn words(
        &mut self,
        inlines: &[Inline],
        style: Style,
        owner: ElementId,
        measure: Measure,
        pieces: &mut Vec<Piece>,
    ) {
        let style_of_text = TextStyle {
            style,
            numerals: self.numerals,
            owner,
        };
        let words = Words::new(inlines, style_of_text, self.shaper, self.theme, self.tree);
        let lines = break_lines(&words, measure.width, self.shaper);
        let count = lines.len();
        for (index, line) in lines.into_iter().enumerate() {
            let mut piece = Piece::line(line, measure.x);
            piece.keep_with_next = count > 1 && (index == 0 || index + 2 == count);
            pieces.push(piece);
        }
    }

    /// A style with what some classes change.
    pub fn dressed(&self, style: Style, class: &Class) -> Style {
        let changes = class
            .names()
            .filter_map(|name| self.theme.classes.get(name));
        changes.fold(style, |style, change| style.with(change))
    }
}

/// Whether a block's words lead to what follows it.
fn leads(block: &Block) -> bool {
    matches!(block, Block::Paragraph(paragraph) if words(&paragraph.inlines).trim_end().ends_with(':'))
}

/// Keeps the last line so far, and the space below it, with what follows.
fn keep_end_with_next(pieces: &mut [Piece]) {
    for piece in pieces.iter_mut().rev() {
        piece.keep_with_next = true;
        if !piece.is_space() {
            return;
        }
    }
}

/// Keeps the pieces from `first` on together, and with what follows.
pub fn keep_together(pieces: &mut [Piece], first: usize) {
    for piece in pieces.iter_mut().skip(first) {
        piece.keep_with_next = true;
    }
}
