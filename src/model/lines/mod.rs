//! A text → the lists and the lines that its writer typed without a mark of the guide.
//!
//! Officers type `a) …`, `• …` or a date at the beginning of each line, and names below each other. Markdown would join
//! these lines. In come the lines, out go changes that make items of those with signs, and the places where a line
//! ends. This must not know what else is a mark, or how anything is printed.

mod acting;
mod after_items;
mod alike;
mod amid;
mod block_sign;
mod breaks;
mod counting;
mod date_words;
mod dated;
mod item_sign;
mod kept_sign;
mod label;
mod levels;
mod list_within;
mod lone_number;
mod message;
mod paragraphs;
mod put_in;
mod reference;
mod sequence;
mod stamp;
mod sum;
mod typed_line;

use super::meant::Changes;
pub(super) use date_words::length as date_length;
pub(super) use item_sign::is_letter_of_word;
pub(super) use sequence::follows;

/// A line with fewer characters was ended by its writer, and not because the line was full.
const SHORT: usize = 60;

/// What the lines of a text mean.
#[derive(Debug, Default)]
pub(super) struct LineMeaning {
    /// The changes that make items.
    pub changes: Changes,
    /// The bytes of the line feeds that end a printed line.
    pub breaks: Vec<usize>,
}

impl LineMeaning {
    /// What the lines mean, where `escapes` are the signs that are no marks.
    pub fn of(written: &str, escapes: &Changes) -> Self {
        // Most texts are one paragraph.
        let is_one = !written.contains('\n') && written.is_ascii();
        if is_one && lone_number::sign(written.trim()).is_none() {
            return Self::default();
        }
        let mut lines = typed_line::lines(written, escapes);
        let sums = sum::take(&mut lines);
        put_in::keep_counted(&mut lines);
        acting::keep_acting(&mut lines);
        let mut changes = levels::items(&lines);
        for (at, change) in paragraphs::changes(&lines).into_iter().chain(sums.changes) {
            changes.entry(at).or_insert(change);
        }
        changes.extend(lone_number::changes(&lines));
        let mut breaks = breaks::kept(&lines);
        if !sums.breaks.is_empty() {
            breaks.extend(sums.breaks);
            breaks.sort_unstable();
        }
        Self { changes, breaks }
    }
}
