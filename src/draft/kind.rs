//! The kinds of TOML value in plain words, and the message for a value of the wrong kind.

use jiff::civil::Date;
use toml::de::DeValue;

use super::deserializer::{Position, Value};
use super::home;
use crate::diagnostic::{Code, Diagnostic, Edit, Place};

/// What a key expects.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ValueKind {
    Text,
    Number,
    NumberOrText,
    Numbers,
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
            ValueKind::NumberOrText => "a whole number, or a text in quotation marks",
            ValueKind::Numbers => "numbers, such as \"1 to 3\" or [1, 2, 5]",
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
        (ValueKind::NumberOrText, DeValue::Integer(_)) => "a number that is too large",
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
    let finding = Diagnostic::error(Code::WrongType, message);
    let of_header = home::is_header(value.context.homes, key);
    let finding = match advice(expected, found, place.text()) {
        _ if of_header && expected == ValueKind::List && is_words(found) => {
            finding.help(home::instead_of_words(key))
        }
        Some((words, typed)) => {
            let finding = finding.help(format!("{words}: {line}{typed}"));
            // A list or table has words in it, which must not be lost.
            match found {
                DeValue::Array(_) | DeValue::Table(_) => finding,
                _ => finding.typed(Edit::Instead(typed)),
            }
        }
        None => with_header(finding, key, &line, (expected, found)),
    };
    value.context.report(finding.at(place));
}

/// Whether a value is one of words or figures, and no table.
fn is_words(value: &DeValue<'_>) -> bool {
    !matches!(value, DeValue::Array(_) | DeValue::Table(_))
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

/// What to do and the value to type: the officer's own where that can be right, and never one that nobody gave.
fn advice(expected: ValueKind, found: &DeValue<'_>, typed: &str) -> Option<(&'static str, String)> {
    let dots = || "\"…\"".to_owned();
    let truth = |text: &str| match text.trim().to_lowercase().as_str() {
        "true" | "yes" => "true".to_owned(),
        "false" | "no" => "false".to_owned(),
        _ => "…".to_owned(),
    };
    Some(match (expected, found) {
        (ValueKind::Text, DeValue::Array(_) | DeValue::Table(_)) => {
            ("write it as one text", dots())
        }
        (ValueKind::Text, DeValue::Datetime(moment)) => (
            "write the date as it should be printed",
            format!(
                "\"{}\"",
                day_in_words(&moment.to_string()).unwrap_or("…".to_owned())
            ),
        ),
        (ValueKind::Text, DeValue::Boolean(_)) => ("write what it should say", dots()),
        (ValueKind::Text, _) => ("put it in quotation marks", format!("\"{typed}\"")),
        (ValueKind::Number, DeValue::String(text)) if text.trim().parse::<i64>().is_ok() => {
            ("leave the quotation marks out", text.trim().to_owned())
        }
        (
            ValueKind::NumberOrText,
            DeValue::Integer(_) | DeValue::Float(_) | DeValue::Datetime(_),
        ) => (
            "put a reference of your own in quotation marks",
            format!("\"{typed}\""),
        ),
        (ValueKind::NumberOrText, _) => (
            "write figures, or your own reference in quotation marks",
            "…".to_owned(),
        ),
        (ValueKind::Numbers, _) => (
            "write the numbers in quotation marks, as you would say them",
            "\"…\"".to_owned(),
        ),
        (ValueKind::Number, DeValue::Integer(_)) => {
            ("write a number like the others", "…".to_owned())
        }
        (ValueKind::Decimal, DeValue::String(text)) if text.trim().parse::<f64>().is_ok() => {
            ("leave the quotation marks out", text.trim().to_owned())
        }
        (ValueKind::Number | ValueKind::Decimal, _) => ("write figures only", "…".to_owned()),
        (ValueKind::Truth, DeValue::String(text)) => {
            ("write true or false, without quotation marks", truth(text))
        }
        (ValueKind::Truth, _) => (
            "write true or false, without quotation marks",
            "…".to_owned(),
        ),
        (ValueKind::List, DeValue::Table(_)) | (ValueKind::Table, _) => return None,
        (ValueKind::List, _) => ("write a list in brackets", "[\"…\", \"…\"]".to_owned()),
    })
}

/// Says which header to write, and how.
fn with_header(
    finding: Diagnostic,
    key: &str,
    line: &str,
    kinds: (ValueKind, &DeValue<'_>),
) -> Diagnostic {
    match kinds {
        (ValueKind::List, _) => finding
            .help(format!(
                "two brackets on each side begin one more in the list: [[{key}]]"
            ))
            .typed(Edit::Instead(format!("[[{key}]]"))),
        _ if line.is_empty() => finding.help(format!(
            "begin each with a header on a line of its own: [[{key}]]"
        )),
        (_, DeValue::Array(_)) => finding.help(format!("write one bracket on each side: [{key}]")),
        _ => finding.help(format!(
            "write a header on a line of its own, and its keys below it: [{key}]"
        )),
    }
}

/// "30 June 2023" for 2023-06-30, as papers have it.
fn day_in_words(moment: &str) -> Option<String> {
    let day: Date = moment.get(..10)?.parse().ok()?;
    Some(day.strftime("%-d %B %Y").to_string())
}
