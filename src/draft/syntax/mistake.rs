//! A line that is not TOML → what is wrong with it, and what to type instead.
//!
//! The parser says in the words of its grammar where it could not go on. Here the line is read as it was typed, for the
//! mistakes that people make. The order of the questions matters: the more certain a sign is, the earlier it is asked
//! for. It must not know any other line of the file.

use std::fmt;

use crate::cleaning::is_invisible;
use crate::draft::header::is_of_key;

/// What is wrong with a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mistake<'l> {
    /// A no-break space, or another character that nobody can see.
    Unseen,
    /// A single backslash, which TOML reads as the start of an escape.
    Backslash,
    /// Quotation marks as a word processor writes them.
    Curly,
    /// A text that is not closed on its line.
    Open,
    /// A text of one line that goes on in the next.
    Broken,
    /// A text of several lines that begins with two marks.
    TwoMarks,
    /// A text of one line with two marks at its beginning.
    Doubled { key: &'l str, text: &'l str },
    /// A header that lacks a bracket, or has something after it.
    Header { name: &'l str, is_of_many: bool },
    /// A list that is not closed, or lacks a comma.
    List,
    /// A colon where the equals sign belongs.
    Colon { key: &'l str },
    /// A key of several words.
    SeveralWords { key: &'l str },
    /// Two equals signs.
    TwoEquals { key: &'l str },
    /// A key and a text, and nothing between them.
    NoEquals { key: &'l str },
    /// No key.
    NoKey,
    /// No key, and the last quotation mark of a text.
    Tail,
    /// A key without a value.
    NoValue { key: &'l str },
    /// A key whose value comes after a `#`, so that it is a note.
    Noted { key: &'l str, value: &'l str },
    /// A number that is not written only in digits.
    Number { key: &'l str, figures: &'l str },
    /// A text without quotation marks, or without the opening one.
    NoQuotes { key: &'l str, text: &'l str },
    /// An apostrophe in a text between single quotation marks.
    Apostrophe { key: &'l str },
    /// A quotation mark in a text between quotation marks.
    QuoteInside,
    /// Something after a value.
    AfterValue { what: &'l str },
}

impl<'l> Mistake<'l> {
    /// What is wrong with this `line`, where the parser could not go on at the byte `at`, with its `complaint`.
    pub(super) fn of(line: &'l str, at: usize, complaint: &str) -> Self {
        let rest = line.get(at..).unwrap_or_default();
        if rest.starts_with(is_unseen) {
            return Mistake::Unseen;
        }
        if ["escape", "unicode", "hex"]
            .iter()
            .any(|word| complaint.contains(word))
        {
            return Mistake::Backslash;
        }
        if complaint.contains("array elements") {
            return Mistake::List;
        }
        let (line, rest) = (line.trim(), rest.trim());
        if line.starts_with('[') {
            let names = line.split(|letter| !is_of_key(letter) && letter != ' ');
            return Mistake::Header {
                name: names
                    .map(str::trim)
                    .find(|name| !name.is_empty())
                    .unwrap_or_default(),
                is_of_many: line.starts_with("[[") || line.ends_with("]]"),
            };
        }
        let end = line.find(|letter| !is_of_key(letter));
        let (key, after) = line.split_at(end.unwrap_or(line.len()));
        let after = after.trim_start();
        match after.strip_prefix('=') {
            _ if line.matches('"').count() == 1 && line.ends_with('"') && !line.contains('=') => {
                Mistake::Tail
            }
            _ if key.is_empty() => Mistake::NoKey,
            Some(value) if value.starts_with('=') => Mistake::TwoEquals { key },
            Some(value) => Mistake::of_value(key, value.trim(), rest),
            None if after.starts_with(':') => Mistake::Colon { key },
            None if is_value(after) => Mistake::NoEquals { key },
            None => match line.split_once('=') {
                Some((words, _)) if words.split_whitespace().all(is_word) => {
                    Mistake::SeveralWords { key: words }
                }
                _ => Mistake::NoKey,
            },
        }
    }

    /// What is wrong with the value of a key; `rest` is the line from where the parser could not go on.
    fn of_value(key: &'l str, value: &'l str, rest: &'l str) -> Self {
        let mut letters = value.chars();
        match letters.next() {
            None => Mistake::NoValue { key },
            Some('#') => match value.trim_start_matches(['#', ' ']) {
                "" => Mistake::NoValue { key },
                value => Mistake::Noted { key, value },
            },
            Some('"') if is_doubled(value) => Mistake::Doubled {
                key,
                text: value.trim_matches('"'),
            },
            Some('“' | '”' | '‘' | '’' | '„') => Mistake::Curly,
            Some('"') if rest.is_empty() && value.ends_with('”') => Mistake::Curly,
            Some('"' | '\'') if rest.is_empty() => Mistake::Open,
            Some('"') if rest.contains('"') && !rest.contains(" = ") => Mistake::QuoteInside,
            Some('\'') if rest.contains('\'') => Mistake::Apostrophe { key },
            Some('"' | '\'') => Mistake::AfterValue { what: rest },
            Some('[') if rest.starts_with(['“', '”', '‘', '’', '„']) => Mistake::Curly,
            Some('[') if value.contains(']') => Mistake::AfterValue { what: rest },
            Some('[') => Mistake::List,
            Some(_) if is_number(key) => Mistake::number(key, value),
            Some('0'..='9')
                if letters.all(|letter| letter.is_ascii_alphanumeric() || letter == '.') =>
            {
                Mistake::number(key, value)
            }
            Some(_) => Mistake::NoQuotes {
                key,
                text: value.trim_matches('"'),
            },
        }
    }

    /// Whether the line may be words of a text, which happen to look like something else.
    pub(super) fn may_be_words(self) -> bool {
        matches!(
            self,
            Mistake::NoKey
                | Mistake::Tail
                | Mistake::Colon { .. }
                | Mistake::SeveralWords { .. }
                | Mistake::NoEquals { .. }
        )
    }

    pub(super) fn number(key: &'l str, value: &'l str) -> Self {
        let value = value.split(" #").next().unwrap_or(value).trim();
        if is_number(key) && is_reference(value) {
            return Mistake::NoQuotes { key, text: value };
        }
        let figures = value.trim_start_matches(|letter: char| !letter.is_ascii_digit());
        let end = figures.find(|letter: char| !letter.is_ascii_digit());
        let figures = figures
            .get(..end.unwrap_or(figures.len()))
            .unwrap_or_default();
        Mistake::Number {
            key,
            figures: figures.trim_start_matches('0'),
        }
    }
}

impl fmt::Display for Mistake<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sentence = match self {
            Mistake::Unseen => "here is a character that nobody sees",
            Mistake::Backslash => "a single backslash has a special meaning",
            Mistake::Curly => "this text has curly quotation marks around it",
            Mistake::Open => "this text has no end on its line",
            Mistake::Broken => "this text goes on below its line",
            Mistake::TwoMarks => "a text of several lines begins with three quotation marks",
            Mistake::Doubled { .. } => "this text has one quotation mark too many at each end",
            Mistake::Header { .. } => "this header is not between its brackets, alone on its line",
            Mistake::List => "this list is not closed, or lacks a comma",
            Mistake::Colon { .. } => "there is a colon where an equals sign belongs",
            Mistake::SeveralWords { key } => {
                return write!(
                    out,
                    "a key is one word, and “{}” is several",
                    key.trim_end()
                );
            }
            Mistake::TwoEquals { .. } => "there is one equals sign too many",
            Mistake::NoEquals { key } => {
                return write!(out, "there is no equals sign between `{key}` and its value");
            }
            Mistake::NoKey => "this line is neither a header nor a key with its value",
            Mistake::Tail => "the text that ends here did not begin on its line",
            Mistake::NoValue { key } => return write!(out, "`{key}` has no value"),
            Mistake::Noted { key, .. } => {
                return write!(out, "the # begins a note, so `{key}` has no value");
            }
            Mistake::Number { .. } => "this number is not written in plain figures",
            Mistake::NoQuotes { .. } => "this text is not between quotation marks",
            Mistake::Apostrophe { .. } => "the text has ended at the apostrophe before this",
            Mistake::QuoteInside => "the text has ended at the quotation mark before this",
            Mistake::AfterValue { .. } => "nothing may come after a value",
        };
        out.write_str(sentence)
    }
}

/// Whether the value of a key is a number.
pub(super) fn is_number(key: &str) -> bool {
    matches!(key, "number" | "recommendation")
}

/// Whether it is a reference of the council's own, such as "2a", "R1" or "SR (25/26) 01", and not only a number with
/// something around it, such as "No. 2", "2." or "2nd".
fn is_reference(value: &str) -> bool {
    let letters: String = value
        .chars()
        .filter(|letter| letter.is_alphabetic())
        .collect();
    let only_says_number = [
        "no",
        "nr",
        "number",
        "rec",
        "recommendation",
        "st",
        "nd",
        "rd",
        "th",
    ];
    let is_said = only_says_number.contains(&letters.to_lowercase().as_str());
    let has_figure = value.contains(|letter: char| letter.is_ascii_digit());
    let is_plain = !value.contains(['"', '\'', '“', '”', '=', '[', '{', '#', ',']);
    has_figure && !letters.is_empty() && !is_said && is_plain
}

/// Whether a text or a number begins here. A curly quotation mark counts as the start of a text.
fn is_value(text: &str) -> bool {
    text.starts_with(['"', '\'', '“', '‘']) || text.parse::<u64>().is_ok()
}

/// Whether a text begins right after two quotation marks.
fn is_doubled(value: &str) -> bool {
    let after = value.strip_prefix("\"\"").unwrap_or_default();
    after.starts_with(|letter: char| letter != '"' && !letter.is_whitespace())
}

fn is_word(word: &str) -> bool {
    word.starts_with(|letter: char| letter.is_ascii_alphabetic()) && word.chars().all(is_of_key)
}

/// A space that is not one of TOML's, a control character, or a mark without width.
fn is_unseen(letter: char) -> bool {
    // A form feed is white space to ASCII, and a page break that nobody sees to those who paste it.
    let is_plain = matches!(letter, '\t' | '\n' | '\r');
    let is_space = letter.is_whitespace() && !letter.is_ascii();
    is_space || (letter.is_control() && !is_plain) || is_invisible(letter)
}
