//! A document whose links lead elsewhere: in comes what becomes of an address, out goes a document with the same words.
//!
//! A paper that is carried away from the page it was made of, such as one that is uploaded to an agenda system, has no files
//! beside it any more. It must not know where papers are published.

use super::block::{Block, DefinitionItem};
use super::inline::Inline;
use super::link::Target;
use super::page::Document;
use super::table::Caption;

/// What becomes of a link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Readdressed {
    /// It leads where it led.
    Same,
    /// It leads to another address.
    To(String),
    /// Its words stay, and lead nowhere.
    Nowhere,
}

/// What becomes of a link to an address.
type Lead<'l> = dyn Fn(&str) -> Readdressed + 'l;

impl Document {
    /// Whether a link in it leads to such an address.
    pub fn has_address(&self, is_such: &dyn Fn(&str) -> bool) -> bool {
        in_blocks(&self.blocks, is_such)
    }

    /// The document with other addresses. Links to places in it stay.
    pub fn readdressed(mut self, lead: &Lead<'_>) -> Self {
        blocks(&mut self.blocks, lead);
        self
    }
}

fn in_blocks(blocks: &[Block], is_such: &dyn Fn(&str) -> bool) -> bool {
    let inlines = |inlines: &[Inline]| in_inlines(inlines, is_such);
    let deeper = |blocks: &[Block]| in_blocks(blocks, is_such);
    blocks.iter().any(|block| match block {
        Block::Heading(heading) => inlines(&heading.inlines),
        Block::Paragraph(paragraph) => inlines(&paragraph.inlines),
        Block::List(list) => list.items.iter().any(|item| deeper(&item.blocks)),
        Block::Definitions(items) => {
            let mut items = items.iter();
            items.any(|item| inlines(&item.term) || deeper(&item.description))
        }
        Block::Table(table) => {
            let of_caption = match table.caption() {
                Caption::Heading(heading) => inlines(&heading.inlines),
                Caption::Words(words) => inlines(words),
            };
            let mut cells = table.rows().flat_map(|row| &row.cells);
            of_caption || cells.any(|cell| deeper(&cell.blocks))
        }
        Block::Figure(figure) => {
            let mut caption = figure.caption.iter();
            caption.any(|caption| inlines(&caption.inlines))
        }
        Block::Quote(quote) => deeper(&quote.blocks),
        Block::Group(group) => deeper(&group.blocks),
        Block::Rule => false,
    })
}

fn in_inlines(inlines: &[Inline], is_such: &dyn Fn(&str) -> bool) -> bool {
    inlines.iter().any(|inline| {
        let is_it = match inline {
            Inline::Link {
                target: Target::Address(address),
                ..
            } => is_such(address),
            _ => false,
        };
        is_it || in_inlines(inline.children(), is_such)
    })
}

fn blocks(all: &mut [Block], lead: &Lead<'_>) {
    for block in all {
        match block {
            Block::Heading(heading) => inlines(&mut heading.inlines, lead),
            Block::Paragraph(paragraph) => inlines(&mut paragraph.inlines, lead),
            Block::List(list) => {
                for item in &mut list.items {
                    blocks(&mut item.blocks, lead);
                }
            }
            Block::Definitions(items) => {
                for DefinitionItem {
                    term, description, ..
                } in items
                {
                    inlines(term, lead);
                    blocks(description, lead);
                }
            }
            Block::Table(table) => {
                let (caption, cells) = table.caption_and_cells_mut();
                match caption {
                    Caption::Heading(heading) => inlines(&mut heading.inlines, lead),
                    Caption::Words(words) => inlines(words, lead),
                }
                for cell in cells {
                    blocks(&mut cell.blocks, lead);
                }
            }
            Block::Figure(figure) => {
                if let Some(caption) = &mut figure.caption {
                    inlines(&mut caption.inlines, lead);
                }
            }
            Block::Quote(quote) => blocks(&mut quote.blocks, lead),
            Block::Group(group) => blocks(&mut group.blocks, lead),
            Block::Rule => {}
        }
    }
}

fn inlines(all: &mut Vec<Inline>, lead: &Lead<'_>) {
    let old = std::mem::take(all).into_iter();
    *all = old.flat_map(|inline| led(inline, lead)).collect();
}

/// An inline with other addresses: more than one where the words of a link stay alone.
fn led(mut inline: Inline, lead: &Lead<'_>) -> Vec<Inline> {
    match &mut inline {
        Inline::Text(_) | Inline::Break => {}
        Inline::Link {
            target: Target::Address(address),
            inlines: words,
        } => match lead(address) {
            Readdressed::Same => {}
            Readdressed::To(other) => *address = other,
            // There is no link in a link.
            Readdressed::Nowhere => return std::mem::take(words),
        },
        Inline::Link { inlines: words, .. }
        | Inline::Strong(words)
        | Inline::Emphasis(words)
        | Inline::Abbreviation { inlines: words, .. }
        | Inline::Span { inlines: words, .. }
        | Inline::Passage { inlines: words, .. } => inlines(words, lead),
    }
    vec![inline]
}
