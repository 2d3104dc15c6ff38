//! A list of contents → pieces: what the paper has, each with a line of dots to the number of its page.
//!
//! The list is an ordinary one of the class `contents`, whose items begin with a link to a heading. Page numbers are
//! known only when all pages are; room is kept for them at the right, and they are artifacts, for on the web page and
//! to a screen reader the link itself leads there.

use super::blocks::{Composer, Measure};
use super::piece::{Content, Piece, add_space};
use crate::document::{Block, Inline, List, Target};
use crate::pdf::structure::{ElementId, Role};
use crate::theme::Style;

/// The name of the class that makes a list one of contents.
pub const CONTENTS: &str = "contents";

/// A line that ends with the number of another page.
#[derive(Debug, Clone, PartialEq)]
pub struct Leader {
    /// The id of the heading whose page it is.
    pub id: String,
    /// Where the number ends, in points from the sheet's left edge.
    pub right: f32,
    /// What it looks like.
    pub style: Style,
}

impl Composer<'_, '_> {
    /// Adds a list of contents.
    pub fn contents(
        &mut self,
        list: &List,
        parent: ElementId,
        measure: Measure,
        text: Style,
        pieces: &mut Vec<Piece>,
    ) {
        let owner = self.tree.add(parent, Role::TOC);
        let style = self.dressed(text, &list.class);
        for item in &list.items {
            let entry = self.tree.add(owner, Role::TOCI);
            for block in &item.blocks {
                match block {
                    Block::Paragraph(paragraph) => {
                        let reference = self.tree.add(entry, Role::Reference);
                        self.entry(&paragraph.inlines, reference, measure, style, pieces);
                    }
                    Block::List(inner) => {
                        let indented = measure.indented(self.theme.list.indent.pt());
                        self.contents(inner, entry, indented, style, pieces);
                    }
                    _ => self.blocks(std::slice::from_ref(block), entry, measure, style, pieces),
                }
            }
        }
        add_space(pieces, style.space_after.pt());
    }

    /// Adds one entry; the dots follow its last line.
    fn entry(
        &mut self,
        inlines: &[Inline],
        owner: ElementId,
        measure: Measure,
        style: Style,
        pieces: &mut Vec<Piece>,
    ) {
        // Room for four figures and some dots.
        let room = Measure {
            width: measure.width - 4.0 * style.size.pt(),
            ..measure
        };
        self.words(inlines, style, owner, room, pieces);
        let last = pieces.last_mut().map(|piece| &mut piece.content);
        if let (Some(Content::Line(line)), Some(id)) = (last, leads_to(inlines)) {
            line.leader = Some(Leader {
                id,
                right: measure.x + measure.width,
                style,
            });
        }
        add_space(pieces, self.theme.list.gap.pt());
    }
}

/// The heading that the first link of an entry leads to.
fn leads_to(inlines: &[Inline]) -> Option<String> {
    inlines.iter().find_map(|inline| match inline {
        Inline::Link {
            target: Target::Place(id),
            ..
        } => Some(id.clone()),
        other => leads_to(other.children()),
    })
}
