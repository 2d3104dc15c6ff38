//! A place in a long text → the mark of the guide that is there, which is not printed.
//!
//! These are the marks of `reviews/README.md`, judged by what is written around them. This must not use the reader of
//! Markdown: what that makes of a text is compared with what these marks leave over.

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

/// The mark at a byte of a text, if one may be there.
pub(super) fn at(text: &str, place: usize, kind: TextKind) -> Option<GuideMark> {
    let (before, rest) = (text.get(..place)?, text.get(place..)?);
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
    if kind == TextKind::Table {
        let parts = (sign == b'|' && !before.ends_with('\\')) || is_between_rows(before, rest);
        if parts {
            return Some(GuideMark {
                length: 1,
                is_likely: true,
                parts,
            });
        }
    }
    if kind == TextKind::Table && sign == b'"' && is_around_cell(before, after) {
        return mark(1, false);
    }
    let begins_line = |before| kind == TextKind::Long && begins_line(before);
    match sign {
        b'-' | b'*' if is_parted && begins_line(before) => mark(1, true),
        b'>' if begins_line(before) && (!is_more_than(after) || is_quoted(before)) => mark(1, true),
        b'*' if !counts(before, after) => mark(1, false),
        b'\\' if is_escape(before, after) => mark(1, false),
        b'[' if after.contains("](") => mark(1, false),
        b']' => mark(1 + destination(after)?, false),
        _ => None,
    }
}

/// Whether nothing but the marks and numbers of lists and quotations comes before in the line.
fn begins_line(before: &str) -> bool {
    let line = before.rsplit('\n').next().unwrap_or_default();
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
    let (left, right) = (before.trim_end_matches(' '), after.trim_start_matches(' '));
    let opens = left.is_empty() || left.ends_with(is_end);
    let closes = right.is_empty() || right.starts_with(is_end);
    opens || closes || after.starts_with('"')
}

/// Whether a line is the one below the headings of a table, `|---|:-:|`.
fn is_between_rows(before: &str, rest: &str) -> bool {
    let begun = before.rsplit('\n').next().unwrap_or_default();
    let left = rest.lines().next().unwrap_or_default();
    let mut signs = begun.chars().chain(left.chars());
    left.starts_with(['-', ':']) && signs.all(|sign| matches!(sign, '|' | '-' | ':' | ' ' | '\t'))
}

/// True for what follows the sign of `> 90 %`, `>=` and `>£5`.
fn is_more_than(after: &str) -> bool {
    let line = after.lines().next().unwrap_or_default();
    let figure = line
        .trim_start()
        .trim_start_matches(['£', '€', '$', '-', '+', '−', '.', ',']);
    after.starts_with('=') || figure.starts_with(char::is_numeric)
}

/// Whether the line above is a quotation's, or another mark in the same line begins one.
fn is_quoted(before: &str) -> bool {
    let mut lines = before.rsplit('\n');
    let own = lines.next().unwrap_or_default();
    let above = lines.next().unwrap_or_default().trim_start();
    own.contains('>') || above.starts_with('>')
}

/// True for a star within a word or a measure: `3*4`, `L*W`.
fn counts(before: &str, after: &str) -> bool {
    let before = before.trim_end_matches('*');
    let after = after.trim_start_matches('*');
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
        open == 0
    });
    end.map(|(end, _)| end + 1)
}
