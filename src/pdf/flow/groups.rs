//! Groups → pieces: what belongs together, in a look or on pages of its own.

use std::rc::Rc;

use super::column::Column;
use super::composer::Composer;
use super::figures::crest;
use crate::document::{Group, GroupKind, GroupPages};
use crate::pdf::structure::Role;
use crate::theme::Style;

impl Composer<'_, '_> {
    /// Adds a group, on pages of its own if it asks for them.
    pub(super) fn group(&mut self, group: &Group, column: &mut Column) {
        let before = self.begin_pages(&group.pages, column);
        let role = match group.kind {
            GroupKind::Section => Role::Sect,
            GroupKind::Division => Role::Div,
        };
        let owner = self.tree.below(column.owner, role);
        let around = column.style;
        let style = self.with_classes(around, &group.class);
        // Space around a group is for one with a look of its own.
        column.space(match group.class.names().next() {
            Some(_) => style.space_before.pt(),
            None => 0.0,
        });
        // The classes of a group change the words in it, but the space around the group is not that between its blocks.
        let inner = Style {
            space_before: around.space_before,
            space_after: around.space_after,
            ..style
        };
        let mut own = column.part().owned_by(owner).in_style(inner);
        self.written(&group.writing, &mut own);
        let was_in_part = self.is_in_pack_part;
        self.is_in_pack_part |= group.is_pack_part;
        match crest(&group.blocks) {
            Some(crest) => self.beside_crest(&group.blocks, crest, &mut own),
            None => self.blocks(&group.blocks, &mut own),
        }
        self.is_in_pack_part = was_in_part;
        column.space(style.space_after.pt());
        if let Some(around) = before {
            column.begin_page(around.clone());
            self.header = around;
        }
    }

    /// Begins the page of a group. If it has pages of its own, returns the words at the head of those around it, which go
    /// on after it.
    fn begin_pages(&mut self, pages: &GroupPages, column: &mut Column) -> Option<Option<Rc<str>>> {
        match pages {
            GroupPages::Around => None,
            GroupPages::New => {
                column.begin_page(self.header.clone());
                None
            }
            GroupPages::Own(words) => {
                let own = Some(Rc::from(words.as_str()));
                column.begin_page(own.clone());
                Some(std::mem::replace(&mut self.header, own))
            }
        }
    }
}
