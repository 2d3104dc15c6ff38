//! A value that is a whole number or a text, as it was typed.

use std::borrow::Cow;
use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{Deserialize, Deserializer, Error, Visitor};

/// A whole number, or a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NumberOrText {
    /// Figures without quotation marks.
    Number(i64),
    /// A text in quotation marks.
    Text(String),
}

impl fmt::Display for NumberOrText {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            NumberOrText::Number(number) => number.fmt(out),
            NumberOrText::Text(text) => out.write_str(text),
        }
    }
}

/// The name by which such a value asks the deserializer of this room for whichever of the two was typed.
pub(super) const NUMBER_OR_TEXT: &str = "scrutineer::NumberOrText";

impl<'de> Deserialize<'de> for NumberOrText {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_newtype_struct(NUMBER_OR_TEXT, Either)
    }
}

impl JsonSchema for NumberOrText {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("NumberOrText")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": ["integer", "string"] })
    }
}

struct Either;

impl Visitor<'_> for Either {
    type Value = NumberOrText;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a whole number or a text")
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<NumberOrText, E> {
        Ok(NumberOrText::Number(number))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<NumberOrText, E> {
        Ok(NumberOrText::Text(text.to_owned()))
    }

    fn visit_string<E: Error>(self, text: String) -> Result<NumberOrText, E> {
        Ok(NumberOrText::Text(text))
    }
}
