//! The kinds of TOML value in plain words, and the message for a value of the wrong kind.

use toml::de::DeValue;

use super::deserializer::{Position, Value};
use crate::diagnostic::{Code, Diagnostic, Place};

/// What a key expects.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ValueKind {
    Text,
    Number,
    Decimal,
    Truth,
    List,
    Table,
}

impl ValueKind {
    fn words(self) -> &'static str {
        match self {
            ValueKind::Text => "text",
            ValueKind::Number => "a whole number",
            ValueKind::Decimal => "a number",
            ValueKind::Truth => "true or false",
            ValueKind::List => "a list",
            ValueKind::Table => "a table of keys",
        }
    }
}

/// Reports that `value` should be of the kind `expected` and is of another.
pub(super) fn report(value: Value<'_>, expected: ValueKind) {
    let found = value.typed.get_ref();
    let place = Place::new(value.context.file, value.typed.span());
    let found_words = match (expected, found) {
        (ValueKind::Number, DeValue::Integer(_)) => "too large to be one",
        _ => words(found),
    };
    let key = value.position.key();
    let (subject, line) = match value.position {
        Position::Listed(_) => (format!("each value in `{key}`"), String::new()),
        Position::Top | Position::Under(_) => (format!("`{key}`"), format!("{key} = ")),
    };
    let message = format!(
        "{subject} must be {}, but this is {found_words}",
        expected.words()
    );
    let help = help(key, &line, expected, found, place.text());
    value.context.report(
        Diagnostic::error(Code::WrongType, message)
            .at(place)
            .help(help),
    );
}

fn words(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "text",
        DeValue::Integer(_) => "a whole number",
        DeValue::Float(_) => "a decimal number",
        DeValue::Boolean(_) => "true or false",
        DeValue::Datetime(_) => "a date or time",
        DeValue::Array(_) => "a list",
        DeValue::Table(_) => "a table of keys",
    }
}

/// The line to type, with the officer's own value in it where that can be right. `line` is how the line begins.
fn help(key: &str, line: &str, expected: ValueKind, found: &DeValue<'_>, typed: &str) -> String {
    match (expected, found) {
        (ValueKind::Text, DeValue::Array(_) | DeValue::Table(_)) => {
            format!("write it as one text: {line}\"…\"")
        }
        (ValueKind::Text, DeValue::Datetime(_)) => {
            format!("write the date as it should be printed: {line}\"30 June 2023\"")
        }
        (ValueKind::Text, DeValue::Boolean(_)) => format!("write what it should say: {line}\"…\""),
        (ValueKind::Text, _) => format!("put it in quotation marks: {line}\"{typed}\""),
        (ValueKind::Number, DeValue::String(text)) if text.trim().parse::<i64>().is_ok() => {
            format!("leave the quotation marks out: {line}{}", text.trim())
        }
        (ValueKind::Number, DeValue::Integer(_)) => {
            format!("write a number like the others: {line}…")
        }
        (ValueKind::Number | ValueKind::Decimal, _) => format!("write figures only: {line}…"),
        (ValueKind::Truth, _) => {
            format!("write true or false, without quotation marks: {line}true")
        }
        (ValueKind::List, DeValue::Table(_)) => {
            format!("two brackets on each side begin one more in the list: [[{key}]]")
        }
        (ValueKind::List, _) => format!("write a list in brackets: {line}[\"…\", \"…\"]"),
        (ValueKind::Table, _) if line.is_empty() => {
            format!("begin each with a header on a line of its own: [[{key}]]")
        }
        (ValueKind::Table, DeValue::Array(_)) => format!("write one bracket on each side: [{key}]"),
        (ValueKind::Table, _) => {
            format!("write a header on a line of its own, and its keys below it: [{key}]")
        }
    }
}
