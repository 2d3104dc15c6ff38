//! A text → its lines, each with what it begins with.

use super::super::meant::Changes;
use super::SHORT;
use super::item_sign::ItemSign;

/// A line as it was typed.
#[derive(Debug, Clone, Copy)]
pub(super) struct TypedLine<'t> {
    /// The byte after the signs of quotations.
    pub start: usize,
    /// How many quotations it is in.
    pub depth: usize,
    /// Whether the last sign of a quotation has no space after it.
    pub is_close_quoted: bool,
    /// How many columns of white space come before its words.
    pub indent: usize,
    /// Whether some of it is neither a space nor a tab.
    pub is_indented_otherwise: bool,
    /// The byte of its first word, the sign included.
    pub words: usize,
    /// The words, without the white space around them.
    pub text: &'t str,
    /// The byte of the line feed.
    pub end: usize,
    /// The sign that it begins with.
    pub sign: Option<ItemSign>,
}

/// How wide a tab is.
const TAB: usize = 4;

impl<'t> TypedLine<'t> {
    /// Whether there are no words.
    pub fn is_blank(&self) -> bool {
        self.text.is_empty()
    }

    /// Its sign.
    pub fn label(&self) -> &'t str {
        let sign = self.sign.map_or(0, |sign| sign.sign);
        self.text.get(..sign).unwrap_or_default()
    }

    /// What it says after its sign.
    pub fn said(&self) -> &str {
        let sign = self.sign.map_or(0, |sign| sign.length);
        self.text.get(sign..).unwrap_or_default()
    }

    /// How many characters it has.
    pub fn width(&self) -> usize {
        self.text.chars().count()
    }

    /// How many it would have with the first word of the next line.
    pub fn width_with(&self, next: &Self) -> usize {
        let word = next.text.split_whitespace().next().unwrap_or_default();
        self.width() + 1 + word.chars().count()
    }

    /// Whether the first word of the next line would have had room, and more than that, in lines of a width. Letters are
    /// not all as wide as each other, so lines that were full differ.
    pub fn has_room_for(&self, next: &Self, width: usize) -> bool {
        self.width_with(next) * 5 <= width * 4
    }

    /// Whether its writer ended it, and not the width of a window.
    pub fn is_short(&self) -> bool {
        self.text.chars().nth(SHORT - 1).is_none()
    }

    /// Whether there is a tab between its words.
    pub fn has_columns(&self) -> bool {
        self.said().contains('\t')
    }
}

/// The lines of a text. A sign that `changes` takes the meaning from is no sign of a quotation.
pub(super) fn lines<'t>(written: &'t str, changes: &Changes) -> Vec<TypedLine<'t>> {
    let mut lines = Vec::new();
    let mut start = 0;
    for line in written.split_inclusive('\n') {
        lines.push(read(line.trim_end_matches('\n'), start, changes));
        start += line.len();
    }
    lines
}

fn read<'t>(line: &'t str, start: usize, changes: &Changes) -> TypedLine<'t> {
    let mut rest = line;
    let mut depth = 0;
    let mut is_close_quoted = false;
    loop {
        let inner = rest.trim_start_matches(' ');
        let at = start + line.len() - inner.len();
        let Some(quoted) = inner
            .strip_prefix('>')
            .filter(|_| !changes.contains_key(&at))
        else {
            break;
        };
        depth += 1;
        let spaced = quoted.strip_prefix(' ');
        is_close_quoted = spaced.is_none();
        rest = spaced.unwrap_or(quoted);
    }
    let text = rest.trim();
    let white = rest.get(..rest.len() - rest.trim_start().len());
    let white = white.unwrap_or_default();
    let indent = columns(white, 0);
    let words = start + line.len() - rest.trim_start().len();
    TypedLine {
        start: start + line.len() - rest.len(),
        depth,
        is_close_quoted,
        indent,
        is_indented_otherwise: white.contains(|sign| !matches!(sign, ' ' | '\t' | '\r')),
        words,
        text,
        end: start + line.len(),
        // A plus is never a mark, and can begin an item for all that.
        sign: ItemSign::of(text).filter(|_| text.starts_with('+') || !changes.contains_key(&words)),
    }
}

/// How many columns white space takes that begins at a column.
pub(super) fn columns(white: &str, start: usize) -> usize {
    let end = white.chars().fold(start, |column, sign| match sign {
        '\t' => column + TAB - column % TAB,
        _ => column + 1,
    });
    end - start
}
