//! The kinds of TOML value, in plain words, and the message when one stands where another belongs.

use toml::Spanned;
use toml::de::DeValue;

use super::Context;
use crate::diagnostic::{Diagnostic, Place};

/// What a key expects.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Text,
    Number,
    Decimal,
    List,
    Table,
}

impl Kind {
    fn words(self) -> &'static str {
        match self {
            Kind::Text => "text",
            Kind::Number => "a whole number",
            Kind::Decimal => "a number",
            Kind::List => "a list",
            Kind::Table => "a table of keys",
        }
    }
}

/// Reports that `key` should hold `expected` and holds something else.
pub(super) fn report(
    context: &Context<'_>,
    key: &str,
    expected: Kind,
    found: &Spanned<DeValue<'_>>,
) {
    let place = Place::new(context.file, found.span());
    let found_words = match (expected, found.get_ref()) {
        (Kind::Number, DeValue::Integer(_)) => "too large to be one",
        (_, found) => words(found),
    };
    let message = format!(
        "`{key}` must be {}, but this is {found_words}",
        expected.words()
    );
    let help = help(key, expected, found.get_ref(), place.text());
    context.report(
        Diagnostic::error("wrong-type", message)
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

/// Shows the line to type, with the officer's own value in it where that can be right.
fn help(key: &str, expected: Kind, found: &DeValue<'_>, typed: &str) -> String {
    match (expected, found) {
        (Kind::Text, DeValue::Array(_) | DeValue::Table(_)) => {
            format!("write it as one text: {key} = \"…\"")
        }
        (Kind::Text, _) => format!("put it in quotation marks: {key} = \"{typed}\""),
        (Kind::Number, DeValue::String(text)) if text.trim().parse::<i64>().is_ok() => {
            format!("leave the quotation marks out: {key} = {}", text.trim())
        }
        (Kind::Number, DeValue::Integer(_)) => format!("write a number like the others: {key} = 1"),
        (Kind::Number, _) => format!("write figures only: {key} = 1"),
        (Kind::Decimal, _) => format!("write figures only: {key} = 1.3"),
        (Kind::List, DeValue::Table(_)) => {
            format!("two brackets on each side begin one more in the list: [[{key}]]")
        }
        (Kind::List, _) => format!("write a list in brackets: {key} = [\"…\", \"…\"]"),
        (Kind::Table, DeValue::Array(_)) => format!("write one bracket on each side: [{key}]"),
        (Kind::Table, _) => {
            format!("write a header on a line of its own, and its keys below it: [{key}]")
        }
    }
}
