//! What was written → the signs in it that are no marks of the guide.
//!
//! This looks at letters only; headings and program text need a reader of Markdown: see [`meant`](super::meant).

use super::amount::{begins_with_figure, is_less};
use super::angle_words::before_plain_words;
use super::clause_number::begins_with_clause;
use super::file_path::is_path;
use super::footnote::{ends_with_star, explains_hyphen, has_footnote_above, is_meaning};
use super::footnote_lines;
use super::lone_stars::{are_signs, is_file_pattern};
use super::meant::{Change, Changes};
use super::note::is_note;
use super::number_sign::{after_number, is_number_sign};
use crate::address::BareAddress;

/// The signs that a backslash takes the meaning from, as the guide says.
const MARKS: &[char] = &['*', '#', '<', '>', '-', '[', ']', '(', ')', '!', '`'];

/// The signs within words that may need one. Most words have none.
const LOOKED_AT: [u8; 7] = *b"\\<&_*[]";

/// The signs that get a backslash.
pub(super) fn changes(before: &str, written: &str) -> Changes {
    let items_of_both = items(written, &['-', '*']);
    let mut search = SignSearch {
        is_lone_item: items_of_both == 1,
        is_lone_star: items(written, &['*']) == 1,
        has_hyphens: items(written, &['-']) > 0,
        has_footnote: has_footnote_above(before),
        explains_hyphen: explains_hyphen(before, written),
        is_sign: matches!(written.trim(), "-" | "*") || is_number_sign(written.trim()),
        after_blank: true,
        begins_text: before.trim().is_empty(),
        ..SignSearch::default()
    };
    let mut start = 0;
    for line in written.split_inclusive('\n') {
        search.is_apart = items_of_both == 0 && search.after_blank;
        search.line(line.trim_end_matches(['\n', '\r']), start);
        start += line.len();
    }
    search.changes.extend(footnote_lines::changes(written));
    search.changes
}

/// The stars and hyphens that begin a footnote because of what is before the words, such as a table.
pub(super) fn noted_stars(before: &str, written: &str) -> impl Iterator<Item = usize> {
    let of_others = |before: &str| match written.contains(['*', '-']) {
        true => changes(before, written),
        false => Changes::new(),
    };
    let (all, of_any) = (of_others(before), of_others("words"));
    all.into_keys().filter(move |at| !of_any.contains_key(at))
}

/// False when no line can make a heading of the line above it, or program text of itself.
pub(super) fn may_begin_a_block(written: &str) -> bool {
    let is_underline = |line: &str| {
        let line = line.trim_matches([' ', '\t', '>', '\r']);
        // The first sign decides for most lines.
        if !line.starts_with(['-', '=']) {
            return false;
        }
        line.chars().all(|sign| sign == '-') || line.chars().all(|sign| sign == '=')
    };
    written.contains('\t') || written.contains("    ") || written.lines().any(is_underline)
}

#[derive(Default)]
struct SignSearch {
    changes: Changes,
    /// The line before is a quotation's.
    after_quotation: bool,
    /// The line before ends with a figure.
    after_figure: bool,
    /// Only one line of the text begins like an item.
    is_lone_item: bool,
    /// Only one line of the text begins with a star that is apart.
    is_lone_star: bool,
    /// Lines of the text begin like items of a list with hyphens.
    has_hyphens: bool,
    /// The text is a hyphen, a star or a number with its sign, and nothing else.
    is_sign: bool,
    /// The line before is blank.
    after_blank: bool,
    /// There is no list of hyphens or stars, and the line before is blank: the line parts paragraphs, or begins one.
    is_apart: bool,
    /// No line before has words.
    begins_text: bool,
    /// A word before ends with a star, as one with a footnote does.
    has_footnote: bool,
    /// The text says what a hyphen in the table before it means.
    explains_hyphen: bool,
    /// The last bracket that opened.
    bracket: Option<usize>,
}

impl SignSearch {
    fn line(&mut self, line: &str, start: usize) {
        let quoted = self.beginning(line, start);
        // Most lines have none of the signs.
        let mut rest = if has_looked_at(line) { line } else { "" };
        for at in before_plain_words(rest) {
            self.escape(start + at);
        }
        while let Some(word) = rest.split_whitespace().next() {
            let skipped = rest.len() - rest.trim_start().len();
            let at = line.len() - rest.len() + skipped;
            self.word(word, start + at);
            rest = rest.get(skipped + word.len()..).unwrap_or_default();
        }
        self.has_footnote |= ends_with_star(line);
        self.after_quotation = quoted;
        self.after_blank = line.trim().is_empty();
        self.begins_text &= self.after_blank;
        self.after_figure = line.trim_end().ends_with(|sign: char| sign.is_numeric());
    }

    /// Looks at the marks a line begins with. True when one is a quotation's.
    fn beginning(&mut self, line: &str, start: usize) -> bool {
        let mut quoted = false;
        let mut rest = line;
        loop {
            rest = rest.trim_start();
            let at = start + line.len() - rest.len();
            let mut signs = rest.chars();
            let Some(sign) = signs.next() else {
                return quoted;
            };
            let after = signs.as_str();
            let parted = after.is_empty() || after.starts_with(char::is_whitespace);
            let figure = begins_with_figure(after);
            match sign {
                '>' if after.starts_with('=')
                    || (figure
                        && !self.after_quotation
                        && !quoted
                        && !begins_with_clause(after)) =>
                {
                    self.escape(at);
                    return quoted;
                }
                '>' => quoted = true,
                '*' if figure && parted && self.after_figure => {
                    self.escape(at);
                    return quoted;
                }
                // A sum, or a key that says what a sign stands for: "* = new".
                '+' | '-' | '*' if parted && (sign == '+' || is_meaning(after)) => {
                    self.escape(at);
                    return quoted;
                }
                // Alone, this is no list: "- 5%" is less than nothing, and "* of the library" is the footnote of a word
                // before it, or of one in another text where nothing comes before it.
                '-' if self.is_lone_item
                    && parted
                    && (self.explains_hyphen || is_less(after.trim_start())) =>
                {
                    self.escape(at);
                    return quoted;
                }
                '*' if parted && (self.is_footnote() || self.is_note(after)) => {
                    self.escape(at);
                    return quoted;
                }
                '-' | '*'
                    if self.is_sign || (after.trim().is_empty() && self.is_apart && !quoted) =>
                {
                    self.escape(at);
                    return quoted;
                }
                // "40." is an answer, and no list without words.
                _ if self.is_sign && is_number_sign(rest.trim_end()) => {
                    self.escape(at + rest.trim_end().len() - 1);
                    return quoted;
                }
                '-' | '*' if parted => {}
                _ => match after_number(rest) {
                    Some(words) => {
                        rest = words;
                        continue;
                    }
                    None => return quoted,
                },
            }
            rest = after;
        }
    }

    /// Whether a line with a star that is apart is a footnote.
    fn is_footnote(&self) -> bool {
        match self.has_footnote {
            true => {
                self.is_lone_item || (self.is_lone_star && (self.after_blank || self.has_hyphens))
            }
            false => self.is_lone_item && self.begins_text,
        }
    }

    /// Whether the only line with a star is a note right below words: `* Note that …`.
    fn is_note(&self, after: &str) -> bool {
        self.is_lone_item && !self.after_blank && is_note(after.trim_start())
    }

    fn word(&mut self, word: &str, start: usize) {
        if !has_looked_at(word) {
            return;
        }
        let path = is_path(word);
        let addresses = BareAddress::all(word);
        let stem = word.trim_end_matches(['.', ',', ';', ':']).len();
        let mut before = None;
        let mut letters = word.char_indices().peekable();
        while let Some((at, sign)) = letters.next() {
            let next = letters.peek().map(|(_, next)| *next);
            match sign {
                '\\' if path => {
                    self.escape(start + at);
                    if let Some((at, _)) =
                        letters.next_if(|(_, next)| next.is_ascii_punctuation() && *next != '\\')
                    {
                        self.escape(start + at);
                    }
                }
                '\\' if next.is_some_and(|next| MARKS.contains(&next))
                    || (next == Some('.') && before.is_some_and(char::is_numeric)) =>
                {
                    letters.next();
                }
                '\\' if next.is_none_or(|next| next.is_ascii_punctuation()) => {
                    self.escape(start + at);
                }
                // The guide knows no such mark. What is between them becomes a link by itself.
                '<' if is_address(word.get(at..).unwrap_or_default()) => self.escape(start + at),
                '&' | '_' => self.escape(start + at),
                '*' | '[' if addresses.iter().any(|one| one.range.contains(&at)) => {
                    self.escape(start + at);
                }
                '*' => {
                    let rest = word.get(at..).unwrap_or_default();
                    let stars = rest.len() - rest.trim_start_matches('*').len();
                    let is_last = at + 1 == stem;
                    let is_after_word = before.is_some_and(|before| {
                        before.is_alphanumeric() || matches!(before, ')' | '%')
                    });
                    self.has_footnote |= is_last && is_after_word && !word.starts_with('*');
                    let is_sign = is_file_pattern(word) || are_signs(word, at..at + stars);
                    for star in at..at + stars {
                        if is_sign {
                            self.escape(start + star);
                        }
                        letters.next_if(|(next, _)| *next <= star);
                    }
                }
                '[' => self.bracket = Some(start + at),
                // Words that would be a link's definition, and printed nowhere.
                ']' if next == Some(':') => {
                    self.escape(start + at);
                    if let Some(bracket) = self.bracket.take() {
                        self.escape(bracket);
                    }
                }
                ']' => self.bracket = None,
                _ => {}
            }
            before = Some(sign);
        }
    }

    fn escape(&mut self, at: usize) {
        self.changes.insert(at, Change::Escape);
    }
}

fn has_looked_at(words: &str) -> bool {
    words.bytes().any(|byte| LOOKED_AT.contains(&byte))
}

/// How many lines begin like an item of a list with one of the signs.
fn items(written: &str, signs: &[char]) -> usize {
    let begins = |line: &&str| {
        let line = line.trim_start_matches(|sign: char| sign.is_whitespace() || sign == '>');
        let words = line.strip_prefix(signs);
        words.is_some_and(|words| words.starts_with(char::is_whitespace))
    };
    match written.contains(signs) {
        true => written.lines().filter(begins).count(),
        false => 0,
    }
}

/// True for `<https://…>` and `<name@…>`.
fn is_address(text: &str) -> bool {
    let inside = text.strip_prefix('<').unwrap_or(text);
    let end = inside.find(['<', '>']).unwrap_or(inside.len());
    let (address, after) = inside.split_at(end);
    after.starts_with('>') && address.contains([':', '@'])
}
