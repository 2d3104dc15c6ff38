//! Long texts on a page → the first that is said twice in a row, though it was written once.

use super::misplaced::{HowMisplaced, Misplaced};
use super::printed_texts::PrintedTexts;

impl<'p> PrintedTexts<'p> {
    /// The first text with the same words again below it.
    pub(super) fn said_twice(&self) -> Option<Misplaced<'p>> {
        self.texts.iter().find_map(|text| {
            let (typed, last) = text.pieces.last()?;
            let words = self.said.get(last.clone())?.trim();
            let rest = self.said.get(last.end..)?;
            let again = rest.trim_start();
            let start = last.end + (rest.len() - again.len());
            let is_again = typed.is_unmistakable() && again.starts_with(words);
            (is_again && !self.begins_within(start..start + words.len())).then_some(Misplaced {
                text: text.written,
                how: HowMisplaced::Added { words },
            })
        })
    }
}
