//! A value that names several recommendations, as it was typed: "1 to 3", or [1, 2, "3a"].

use std::borrow::Cow;
use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{Deserialize, Deserializer, Error, SeqAccess, Visitor};

use super::NumberOrText;

/// Numbers of recommendations.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NumbersTyped {
    /// In words: "1, 2 and 5".
    Words(String),
    /// One by one.
    List(Vec<NumberOrText>),
}

/// The name by which such a value asks the deserializer of this room for whichever of them was typed.
pub(super) const NUMBERS: &str = "scrutineer::NumbersTyped";

impl<'de> Deserialize<'de> for NumbersTyped {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_newtype_struct(NUMBERS, Several)
    }
}

impl JsonSchema for NumbersTyped {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("NumbersTyped")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": ["integer", "string", "array"],
            "items": { "type": ["integer", "string"] }
        })
    }
}

struct Several;

impl<'de> Visitor<'de> for Several {
    type Value = NumbersTyped;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("numbers of recommendations")
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<NumbersTyped, E> {
        Ok(NumbersTyped::List(vec![NumberOrText::Number(number)]))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<NumbersTyped, E> {
        Ok(NumbersTyped::Words(text.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<NumbersTyped, A::Error> {
        let mut numbers = Vec::new();
        while let Some(number) = list.next_element()? {
            numbers.push(number);
        }
        Ok(NumbersTyped::List(numbers))
    }
}
