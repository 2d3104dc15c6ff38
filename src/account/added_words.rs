//! The pieces of a text → the words between them that nobody wrote.
//!
//! A table is printed where it was written, with a caption above it, or elsewhere, with a link in its place.

use super::marks::TextKind;
use super::misplaced::{HowMisplaced, Misplaced};
use super::printed_texts::{PrintedText, PrintedTexts};

/// What the link to a table says before its number, where the council has no other word.
const TABLE: &str = "Table";

impl<'p> PrintedTexts<'p> {
    /// The first words that are between two pieces of a text and are not its own.
    pub(super) fn added_words(&self) -> Option<Misplaced<'p>> {
        let texts = self.texts.iter().filter(|text| text.pieces.len() > 1);
        texts.into_iter().find_map(|text| {
            let words = self.added_to(text)?;
            Some(Misplaced {
                text: text.written,
                how: HowMisplaced::Added { words },
            })
        })
    }

    fn added_to(&self, text: &PrintedText<'p>) -> Option<&'p str> {
        let mut pieces: Vec<_> = text.pieces.iter().enumerate().collect();
        pieces.sort_by_key(|(_, (_, range))| range.start);
        let pairs = pieces.iter().zip(pieces.iter().skip(1));
        pairs.into_iter().find_map(|(before, after)| {
            let ((number, (one, before)), (later, (next, after))) = (before, after);
            let gap = before.end..after.start;
            // A cell that was left blank has the words for nothing.
            let within_table = one.kind == TextKind::Table && next.kind == TextKind::Table;
            if gap.start >= gap.end || within_table || self.begins_within(gap.clone()) {
                return None;
            }
            let mut blocks = self.blocks_within(gap).filter(|block| *block != self.blank);
            if next.kind != TextKind::Table {
                return blocks.find(|block| !self.is_link(block));
            }
            let first = blocks.next()?;
            let is_elsewhere = *later != number + 1 || self.is_link(first);
            // In its own place, a table has a caption and nothing else before it.
            blocks.next().filter(|_| !is_elsewhere)
        })
    }

    /// Whether a block is the link to a table.
    fn is_link(&self, block: &str) -> bool {
        let word = self.label("table").unwrap_or(TABLE);
        let number = block.strip_prefix(word).map(str::trim);
        number.is_some_and(|number| number.bytes().all(|figure| figure.is_ascii_digit()))
    }
}
