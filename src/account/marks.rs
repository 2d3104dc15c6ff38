//! A place in a long text → the mark of the guide that is there, which is not printed.
//!
//! These are the marks of `reviews/README.md`, judged by what is written around them. This must not use the reader of
//! Markdown: what that makes of a text is compared with what these marks leave over.
//!
//! A long text may have a sign at every byte. So what is looked at around one has a bound, or is found out once.

use std::cell::OnceCell;

use crate::bounds::{DEEPEST_ADDRESS, LONGEST_ADDRESS};
use crate::model::begins_with_clause;

/// A mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct GuideMark {
    /// How many bytes of the text it has.
    pub length: usize,
    /// Whether the same signs in what is said are more likely other ones: the second hyphen of `- -5 degrees`.
    pub is_likely: bool,
    /// Whether it parts words, as white space does.
    pub parts: bool,
}

/// How the marks of a text are meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum TextKind {
    /// There are none: a text on one line.
    Line,
    /// All marks of long text.
    Long,
    /// Those within a line, and those that part the cells of a table.
    Table,
}

/// The signs that a backslash takes the meaning from.
const ESCAPED: &[u8] = b"*#<>-[]()!`|";

/// A text whose marks are looked for.
pub(super) struct MarkedText<'t> {
    text: &'t str,
    kind: TextKind,
    /// Where the last address of a link begins, once somebody has asked.
    last_address: OnceCell<Option<usize>>,
}

impl<'t> MarkedText<'t> {
    pub(super) fn new(text: &'t str, kind: TextKind) -> Self {
        Self {
            text,
            kind,
            last_address: OnceCell::new(),
        }
    }

    /// The mark at a byte of the text, if one may be there.
    pub(super) fn at(&self, place: usize) -> Option<GuideMark> {
        let (before, rest) = (self.text.get(..place)?, self.text.get(place..)?);
        let near = end_of(before);
        let after = rest.get(1..).unwrap_or_default();
        let is_parted = after.is_empty() || after.starts_with(char::is_whitespace);
        let mark = |length, is_likely| {
            Some(GuideMark {
                length,
                is_likely,
                parts: false,
            })
        };
        let sign = rest.bytes().next()?;
        let is_table = self.kind == TextKind::Table;
        let parts =
            is_table && (sign == b'|' && !before.ends_with('\\') || is_between_rows(near, rest));
        if parts {
            return Some(GuideMark {
                length: 1,
                is_likely: true,
                parts,
            });
        }
        if is_table && sign == b'"' && is_around_cell(near, after) {
            return mark(1, false);
        }
        let begins_line = || self.kind == TextKind::Long && begins_line(before);
        match sign {
            b'-' | b'*' if is_parted && begins_line() => mark(1, true),
            b'>' if begins_line() && (!is_more_than(after) || is_quoted(before)) => mark(1, true),
            b'*' if !counts(near, after) => mark(1, false),
            b'\\' if is_escape(near, after) => mark(1, false),
            b'[' if self.is_before_address(place) => mark(1, false),
            b']' => mark(1 + destination(after)?, false),
            _ => None,
        }
    }

    /// Whether the address of a link comes anywhere after a place.
    fn is_before_address(&self, place: usize) -> bool {
        let last = self.last_address.get_or_init(|| self.text.rfind("]("));
        last.is_some_and(|last| last > place)
    }
}

/// The end of what is before a sign, as far as it is looked at.
fn end_of(before: &str) -> &str {
    let start = before.len().saturating_sub(LONGEST_ADDRESS);
    before
        .get(before.ceil_char_boundary(start)..)
        .unwrap_or_default()
}

/// The beginning of what is after a sign, as far as it is looked at.
fn beginning_of(after: &str) -> &str {
    let end = after.floor_char_boundary(LONGEST_ADDRESS);
    after.get(..end).unwrap_or_default()
}

/// Whether nothing but the marks and numbers of lists and quotations comes before in the line.
fn begins_line(before: &str) -> bool {
    let near = end_of(before);
    let line = near.rsplit('\n').next().unwrap_or_default();
    // Lists are not so deep that their marks fill what is looked at.
    if line.len() == near.len() && near.len() < before.len() {
        return false;
    }
    let is_mark = |word: &str| {
        let number = word.trim_end_matches(['.', ')']);
        matches!(word, "-" | "*")
            || word.chars().all(|sign| sign == '>')
            || number.chars().all(|sign| sign.is_ascii_digit())
    };
    let is_parted =
        line.is_empty() || line.ends_with(|sign: char| sign.is_whitespace() || sign == '>');
    is_parted && line.split_whitespace().all(is_mark)
}

/// Whether a quotation mark may be one that Excel puts around a cell with several lines, or doubles in it.
fn is_around_cell(before: &str, after: &str) -> bool {
    let is_end = |sign: char| matches!(sign, '\t' | '\n' | '\r');
    let right = beginning_of(after).trim_start_matches(' ');
    let left = before.trim_end_matches(' ');
    let opens = left.is_empty() || left.ends_with(is_end);
    let closes = right.is_empty() || right.starts_with(is_end);
    opens || closes || after.starts_with('"')
}

/// Whether a line is the one below the headings of a table, `|---|:-:|`.
fn is_between_rows(before: &str, rest: &str) -> bool {
    let begun = before.rsplit('\n').next().unwrap_or_default();
    let left = beginning_of(rest).lines().next().unwrap_or_default();
    let mut signs = begun.chars().chain(left.chars());
    left.starts_with(['-', ':']) && signs.all(|sign| matches!(sign, '|' | '-' | ':' | ' ' | '\t'))
}

/// True for what follows the sign of `> 90 %`, `>=` and `>£5`, and not for a quotation of a numbered clause.
fn is_more_than(after: &str) -> bool {
    let line = beginning_of(after).lines().next().unwrap_or_default();
    if begins_with_clause(line) {
        return false;
    }
    let figure = line
        .trim_start()
        .trim_start_matches(['£', '€', '$', '-', '+', '−', '.', ',']);
    after.starts_with('=') || figure.starts_with(char::is_numeric)
}

/// Whether the line above is a quotation's, or another mark in the same line begins one.
fn is_quoted(before: &str) -> bool {
    let mut lines = before.rsplit('\n');
    let own = lines.next().unwrap_or_default();
    let mut above = || lines.next().unwrap_or_default().trim_start();
    own.contains('>') || above().starts_with('>')
}

/// True for a star within a word or a measure: `3*4`, `L*W`.
fn counts(before: &str, after: &str) -> bool {
    let before = before.trim_end_matches('*');
    let after = beginning_of(after).trim_start_matches('*');
    before.ends_with(char::is_alphanumeric) && after.starts_with(char::is_alphanumeric)
}

/// True for a backslash that is there for the sign after it, and not for a path.
fn is_escape(before: &str, after: &str) -> bool {
    let Some(sign) = after.bytes().next() else {
        return false;
    };
    let is_number = sign == b'.' && before.ends_with(|sign: char| sign.is_numeric());
    let begin = before.rsplit(char::is_whitespace).next();
    let in_path = begin.is_some_and(|word| {
        let is_drive = word.ends_with(':') || word.contains(":\\");
        is_drive || word.contains('\\') && !word.ends_with('\\') && is_path(word)
    });
    (ESCAPED.contains(&sign) || is_number) && !in_path
}

/// True for a word with a backslash before a letter or a figure, where it can take no meaning from anything.
fn is_path(word: &str) -> bool {
    word.split('\\')
        .skip(1)
        .any(|part| part.starts_with(char::is_alphanumeric))
}

/// The length of `(https://…)`.
fn destination(text: &str) -> Option<usize> {
    let mut open = 0;
    if !text.starts_with('(') {
        return None;
    }
    let end = text.char_indices().find(|(_, sign)| {
        match sign {
            '(' => open += 1,
            ')' => open -= 1,
            _ => {}
        }
        open == 0 || open > DEEPEST_ADDRESS
    });
    end.filter(|_| open == 0).map(|(end, _)| end + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_mark(text: &str, place: usize) -> bool {
        MarkedText::new(text, TextKind::Long).at(place).is_some()
    }

    /// What is far away decides nothing, but for the end of a link, which is found once.
    #[test]
    fn marks_of_long_lines() {
        let words = "word ".repeat(LONGEST_ADDRESS);
        let link = format!("[{words}](https://example.org)");
        let end = link.len() - "](https://example.org)".len();
        assert!(is_mark(&link, 0) && is_mark(&link, end));
        assert!(!is_mark(&words.replacen("word", "[", 1), 0));
        let line = format!("{}- a", " ".repeat(2 * LONGEST_ADDRESS));
        assert!(is_mark(&format!("{words}\n> a"), words.len() + 1));
        assert!(!is_mark(&line, line.len() - 3));
        let quoted = format!("> {words}\n> 90 times");
        assert!(is_mark(&quoted, words.len() + 3));
    }

    #[test]
    fn brackets_in_an_address() {
        let address = |deep: usize| format!("a]({}b{})", "(".repeat(deep), ")".repeat(deep));
        assert!(is_mark(&address(DEEPEST_ADDRESS - 1), 1));
        assert!(!is_mark(&address(DEEPEST_ADDRESS), 1));
        assert!(!is_mark(&"](".repeat(100), 0));
    }
}
