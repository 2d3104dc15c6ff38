//! A mistake in a line → what to type instead, in words.

use super::mistake::{Mistake, is_number};
use super::right_line::joined;

impl Mistake<'_> {
    /// What to type; `right_line` is the whole line, where it can be had.
    pub(super) fn help(self, right_line: Option<&str>) -> String {
        let help = match self {
            Mistake::Unseen => {
                "delete it, and type a space where it parted two words; it may have come with pasted text"
            }
            Mistake::Backslash => "write a backslash twice: \\\\",
            Mistake::Curly => {
                "the quotation marks around a text must be straight, not curly: \"…\""
            }
            Mistake::Open => {
                "put a quotation mark after its last word; a text of several lines goes between \"\"\" and \"\"\""
            }
            Mistake::Broken => "join its lines, or put \"\"\" before and after it instead of \"",
            Mistake::TwoMarks => {
                "write \"\"\" instead of \"\" above it, and \"\"\" on a line of its own below it"
            }
            Mistake::Doubled { key, text } => {
                return format!("write {key} = \"{}\"", or_dots(text));
            }
            Mistake::Header { name, is_of_many } => {
                let name = or(name, "recommendation").replace(' ', ".");
                return match is_of_many {
                    true => format!("write [[{name}]] on a line of its own"),
                    false => format!(
                        "write [{name}] or [[{name}]] on a line of its own, as in the guide"
                    ),
                };
            }
            Mistake::List => {
                "write a list between brackets, with commas between its texts: [\"…\", \"…\"]"
            }
            Mistake::Colon { key } | Mistake::TwoEquals { key } | Mistake::NoEquals { key } => {
                let line = format!("{key} = …");
                let line = right_line.map_or(line.as_str(), or_dots);
                return format!("write an equals sign between the key and its value: {line}");
            }
            Mistake::SeveralWords { key } => {
                return format!("join its words: {} = …", joined(key));
            }
            Mistake::NoKey => {
                "a line is a key, an equals sign and a value: title = \"…\"; a text of several lines goes between \
                 \"\"\" and \"\"\", and a note of your own after a #"
            }
            Mistake::Tail => "a text of several lines goes between \"\"\" and \"\"\"",
            Mistake::NoValue { key } if is_number(key) => {
                return format!("write the number after the equals sign: {key} = …");
            }
            Mistake::NoValue { key } => return format!("write {key} = \"…\""),
            Mistake::Noted { key, value } => {
                return format!("remove the #: {key} = {}", or_dots(&as_value(key, value)));
            }
            Mistake::Number { key, figures } => {
                let figures = or(figures, "…");
                return format!("write it in figures, and one only: {key} = {figures}");
            }
            Mistake::NoQuotes { key, text } => {
                return format!("write {key} = \"{}\"", or_dots(text));
            }
            Mistake::Apostrophe { key } => {
                return format!("write {key} = \"…\", between double quotation marks");
            }
            Mistake::QuoteInside => {
                "write \\\" for a quotation mark inside a text, or a curly one: “…”"
            }
            Mistake::AfterValue { what } if what.starts_with("//") => {
                "a note of your own begins with #"
            }
            Mistake::AfterValue { what }
                if what.chars().all(|letter| letter.is_ascii_punctuation()) =>
            {
                return format!("remove the “{}”", or_dots(what));
            }
            Mistake::AfterValue { what } if what.contains(" = ") => {
                "put each key on a line of its own"
            }
            Mistake::AfterValue { .. } => {
                "put it inside the quotation marks, or after a # if it is a note of your own"
            }
        };
        help.to_owned()
    }

    /// The value that a # has made a note of, as it is typed.
    pub(super) fn noted_value(self) -> Option<String> {
        match self {
            Mistake::Noted { key, value } => Some(as_value(key, value)),
            _ => None,
        }
    }
}

/// The longest text that a help line repeats, in bytes.
const LONGEST: usize = 80;

/// A text to be typed, unless it is too long.
fn or_dots(text: &str) -> &str {
    if text.len() > LONGEST { "…" } else { text }
}

fn or<'t>(text: &'t str, other: &'t str) -> &'t str {
    match text.len() {
        1..=LONGEST => text,
        _ => other,
    }
}

/// A value as it is typed: a text gets its quotation marks, unless it has them.
fn as_value(key: &str, value: &str) -> String {
    match value {
        _ if is_number(key) => match Mistake::number(key, value) {
            Mistake::Number { figures, .. } => or(figures, "…").to_owned(),
            Mistake::NoQuotes { text, .. } => format!("\"{text}\""),
            _ => "…".to_owned(),
        },
        value if value.starts_with(['"', '\'', '[', '{']) => value.to_owned(),
        value => format!("\"{value}\""),
    }
}
