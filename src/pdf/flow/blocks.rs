//! Blocks → pieces: headings, paragraphs, groups, and the space between them.

use std::rc::Rc;

use super::column::Column;
use super::composer::Composer;
use super::measure::Measure;
use super::piece::{Content, Piece};
use super::placed::Anchor;
use crate::document::{Block, Heading, ListKind, words};
use crate::pdf::sheet::{Orientation, Sheet};
use crate::pdf::structure::{Owner, Role};

impl Composer<'_, '_> {
    /// The pieces of a whole document.
    pub fn document(&mut self, blocks: &[Block]) -> Vec<Piece> {
        let sheet = Sheet::new(&self.theme.page, Orientation::Upright);
        let measure = Measure {
            x: sheet.left,
            width: sheet.measure(),
        };
        let owner = Owner::Element(self.tree.document());
        let mut pieces = Vec::new();
        let mut column = Column::new(owner, measure, self.theme.text, &mut pieces);
        self.blocks(blocks, &mut column);
        pieces
    }

    /// Adds the pieces of some blocks.
    pub fn blocks(&mut self, blocks: &[Block], column: &mut Column) {
        let mut chain = None;
        for (index, block) in blocks.iter().enumerate() {
            let next = blocks.get(index + 1);
            chain = self.chain(block, column, chain);
            self.block(block, column);
            if next.is_some_and(|next| introduces_next(block) || is_of_speaker(block, next)) {
                column.keep_end_with_next();
            }
            if let (Some(first), Some(Block::Table(_))) = (chain, next) {
                self.keep_chain(first, column);
            }
        }
    }

    /// Adds what a cell or an item says. A single paragraph is no element of its own: its words belong to the cell or
    /// item. One before a list is an element, but without the space around a paragraph.
    pub fn inner_blocks(&mut self, blocks: &[Block], column: &mut Column) {
        match blocks {
            [Block::Paragraph(paragraph)] if paragraph.writing.is_inherited() => {
                let style = self.with_classes(column.style, &paragraph.class);
                self.words(&paragraph.inlines, &mut column.part().in_style(style));
            }
            [first @ Block::Paragraph(paragraph), rest @ ..]
                if rest.iter().all(|block| matches!(block, Block::List(_))) =>
            {
                let style = self.with_classes(column.style, &paragraph.class);
                let owner = self.tree.below(column.owner, Role::P);
                let mut introduction = column.part().owned_by(owner).in_style(style);
                self.written(&paragraph.writing, &mut introduction);
                self.words(&paragraph.inlines, &mut introduction);
                // A list in a cell or an item is as close to its introduction as its items are to each other.
                column.space(self.theme.list.gap.pt());
                if introduces_next(first) && !rest.is_empty() {
                    column.keep_end_with_next();
                }
                self.blocks(rest, column);
            }
            _ => self.blocks(blocks, column),
        }
    }

    fn block(&mut self, block: &Block, column: &mut Column) {
        match block {
            Block::Heading(heading) => self.heading(heading, column),
            Block::Paragraph(paragraph) => {
                let style = self.with_classes(column.style, &paragraph.class);
                let owner = self.tree.below(column.owner, Role::P);
                column.space(style.space_before.pt());
                let mut own = column.part().owned_by(owner).in_style(style);
                self.written(&paragraph.writing, &mut own);
                self.words(&paragraph.inlines, &mut own);
                column.space(style.space_after.pt());
            }
            Block::List(list) => match list.kind {
                ListKind::Contents => self.contents(list, column),
                ListKind::Items => self.list(list, column),
            },
            Block::Definitions(definitions) => self.definitions(definitions, column),
            Block::Table(table) => self.table(table, column),
            Block::Figure(figure) => self.figure(figure, column),
            Block::Quote(quote) => {
                let owner = self.tree.below(column.owner, Role::BlockQuote);
                let direction = quote.writing.direction.unwrap_or(column.direction);
                let indented = column
                    .measure
                    .indented_for(direction, self.theme.quote_indent.pt());
                let mut own = column.part().owned_by(owner).over(indented);
                self.written(&quote.writing, &mut own);
                self.quoted(&quote.blocks, &mut own);
            }
            Block::Rule => {
                let space = column.style.space_after.pt();
                column.space(space);
                column.rule(self.theme.rule.width.pt());
                column.space(space);
            }
            Block::Group(group) => self.group(group, column),
        }
    }

    /// Adds what somebody said. The line that says who it was stays with the end of it.
    fn quoted(&mut self, blocks: &[Block], column: &mut Column) {
        match blocks.split_last() {
            Some((speaker, said)) if !said.is_empty() && names_speaker(speaker) => {
                self.blocks(said, column);
                column.keep_end_with_next();
                self.block(speaker, column);
            }
            _ => self.blocks(blocks, column),
        }
    }

    /// Adds a heading, which stays with what follows it.
    pub fn heading(&mut self, heading: &Heading, column: &mut Column) {
        let level = heading.level;
        let look = match self.is_in_pack_part {
            true => level.above(),
            false => level,
        };
        let style = self.with_classes(*look.of(&self.theme.headings), &heading.class);
        let title = words(&heading.inlines);
        let owner = self
            .tree
            .below(column.owner, Role::Heading(level, title.clone()));
        column.space(style.space_before.pt());
        let first = column.len();
        let mut own = column.part().owned_by(owner).in_style(style);
        self.written(&heading.writing, &mut own);
        own.evenly = true;
        self.words(&heading.inlines, &mut own);
        // What is repeated leads to where it was first.
        if let (Some(Content::Line(line)), Owner::Element(_)) = (column.content(first), owner) {
            Rc::make_mut(line).anchor = Some(Anchor {
                title,
                level,
                id: heading.id.clone(),
            });
        }
        // The space below gets the flag of the line above it, so the promise reaches the next block.
        column.keep_together(first);
        column.space(style.space_after.pt());
    }
}

/// Whether a block's words introduce what follows it: they end in a colon.
fn introduces_next(block: &Block) -> bool {
    matches!(block, Block::Paragraph(paragraph) if words(&paragraph.inlines).trim_end().ends_with(':'))
}

/// Whether a block says who said what is quoted before it.
fn is_of_speaker(block: &Block, next: &Block) -> bool {
    matches!(block, Block::Quote(_)) && names_speaker(next)
}

/// Whether a block begins with a dash, as the name of a speaker does.
fn names_speaker(block: &Block) -> bool {
    matches!(block, Block::Paragraph(paragraph) if words(&paragraph.inlines).trim_start().starts_with(['—', '–', '―']))
}
