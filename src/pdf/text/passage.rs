//! Words in another language, or from the other side → runs of their own.

use super::gathering::{Gathering, Inherited};
use crate::document::{Inline, TextDirection, Writing};
use crate::pdf::font::FaceId;
use crate::pdf::structure::Role;

impl Gathering<'_, '_> {
    /// Adds words in another language, or from the other side: those are kept apart from the words around them by signs
    /// that nobody sees (UAX #9, 2.4).
    pub(super) fn passage(&mut self, writing: &Writing, inlines: &[Inline], inherited: Inherited) {
        let owner = match (&writing.language, &mut self.tree) {
            (Some(language), Some(tree)) => {
                let owner = tree.below(inherited.owner, Role::Passage);
                tree.set_language(owner, Some(language));
                owner
            }
            _ => inherited.owner,
        };
        let inner = Inherited { owner, ..inherited };
        let signs = writing.direction.map(|direction| match direction {
            TextDirection::LeftToRight => ["\u{2066}", "\u{2069}"],
            TextDirection::RightToLeft => ["\u{2067}", "\u{2069}"],
        });
        let [before, after] = signs.unwrap_or_default();
        self.stretch(before, FaceId::Regular, inner);
        match writing.language {
            Some(_) => self.apart(inlines, inner),
            None => self.all(inlines, inner),
        }
        self.stretch(after, FaceId::Regular, inner);
    }
}
