//! A parsed TOML value → the draft type that asks for it.
//!
//! This is a serde deserializer of our own, for three things that the one of `toml` does not do: it goes on after a
//! fault, it reports every fault at its place, and it gives [`Field`](super::Field) the place of each value. Depth is
//! limited twice: the parser refuses deep nesting, and only keys that a draft knows are entered.

use serde::de::{Deserializer, Error, Visitor};
use toml::Spanned;
use toml::de::DeValue;

use super::entries::{Elements, Entries, Parts};
use super::error::DeserializeError;
use super::field::PLACED;
use super::kind::{self, ValueKind};
use super::number_or_text::NUMBER_OR_TEXT;
use super::numbers_typed::NUMBERS;
use super::{DraftContext, text};
use crate::diagnostic::{Code, Diagnostic, Place};

/// One value of the file, and the key that leads to it.
#[derive(Clone, Copy)]
pub(super) struct Value<'a> {
    pub(super) context: &'a DraftContext<'a>,
    pub(super) typed: &'a Spanned<DeValue<'a>>,
    pub(super) position: Position<'a>,
}

/// The key that leads to a value, for naming it in a message.
#[derive(Clone, Copy)]
pub(super) enum Position<'a> {
    /// It is the file itself.
    Top,
    /// It is the value of a key: `title = …`, `[extra]`.
    Under(&'a str),
    /// It is in the list of a key: `[[recommendation]]`.
    Listed(&'a str),
}

impl<'a> Position<'a> {
    /// The key, as a message names it.
    pub(super) fn key(self) -> &'a str {
        match self {
            Position::Top => "file",
            Position::Under(key) | Position::Listed(key) => key,
        }
    }
}

impl<'a> Value<'a> {
    /// The whole file.
    pub(super) fn top(context: &'a DraftContext<'a>, document: &'a Spanned<DeValue<'a>>) -> Self {
        Value {
            context,
            typed: document,
            position: Position::Top,
        }
    }

    fn wrong(self, expected: ValueKind) -> DeserializeError {
        kind::report(self, expected);
        DeserializeError::Reported
    }

    /// Reports what serde itself found wrong, at this value, so that no fault is lost.
    pub(super) fn report_unplaced(self, message: &str) {
        let place = Place::new(self.context.file, self.typed.span());
        let message = format!("`{}` cannot be read: {message}", self.position.key());
        self.context
            .report(Diagnostic::error(Code::UnreadableValue, message).at(place));
    }

    /// A whole number; `expected` is what the message says should be there.
    fn number<T: TryFrom<i64>>(self, expected: ValueKind) -> Result<T, DeserializeError> {
        let read = match self.typed.get_ref() {
            DeValue::Integer(number) => i64::from_str_radix(number.as_str(), number.radix())
                .ok()
                .and_then(|number| T::try_from(number).ok()),
            _ => None,
        };
        read.ok_or_else(|| self.wrong(expected))
    }
}

impl Value<'_> {
    /// A number with or without a decimal point, but not TOML's `inf` or `nan`.
    fn decimal(self) -> Result<f64, DeserializeError> {
        let read = match self.typed.get_ref() {
            DeValue::Integer(number) => number.as_str().parse().ok(),
            DeValue::Float(number) => number.as_str().parse().ok(),
            _ => None,
        };
        read.filter(|number: &f64| number.is_finite())
            .ok_or_else(|| self.wrong(ValueKind::Decimal))
    }
}

impl<'de, 'a> Deserializer<'de> for Value<'a> {
    type Error = DeserializeError;

    /// A draft must say what it wants: guessing from what is there would accept anything.
    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, DeserializeError> {
        Err(DeserializeError::custom(
            "a draft must ask for a kind of value",
        ))
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DeserializeError> {
        visitor.visit_some(self)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, DeserializeError> {
        match name {
            PLACED => visitor.visit_seq(Parts::of(self)),
            NUMBER_OR_TEXT => match self.typed.get_ref() {
                DeValue::Integer(_) => visitor.visit_i64(self.number(ValueKind::NumberOrText)?),
                DeValue::String(_) => self.deserialize_str(visitor),
                _ => Err(self.wrong(ValueKind::NumberOrText)),
            },
            NUMBERS => match self.typed.get_ref() {
                DeValue::Integer(_) => visitor.visit_i64(self.number(ValueKind::Numbers)?),
                DeValue::String(_) => self.deserialize_str(visitor),
                DeValue::Array(_) => self.deserialize_seq(visitor),
                _ => Err(self.wrong(ValueKind::Numbers)),
            },
            _ => visitor.visit_newtype_struct(self),
        }
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DeserializeError> {
        match text::read(self.context, self.typed)? {
            Some(text) => visitor.visit_string(text),
            None => Err(self.wrong(ValueKind::Text)),
        }
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DeserializeError> {
        self.deserialize_str(visitor)
    }

    fn deserialize_i64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DeserializeError> {
        visitor.visit_i64(self.number(ValueKind::Number)?)
    }

    fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DeserializeError> {
        visitor.visit_f64(self.decimal()?)
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DeserializeError> {
        match self.typed.get_ref() {
            DeValue::Boolean(truth) => visitor.visit_bool(*truth),
            _ => Err(self.wrong(ValueKind::Truth)),
        }
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DeserializeError> {
        match self.typed.get_ref() {
            DeValue::Array(array) => visitor.visit_seq(Elements::of(self, array)),
            _ => Err(self.wrong(ValueKind::List)),
        }
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DeserializeError> {
        match self.typed.get_ref() {
            DeValue::Table(table) => visitor.visit_map(Entries::all(self, table)),
            _ => Err(self.wrong(ValueKind::Table)),
        }
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, DeserializeError> {
        if matches!(self.position, Position::Top) {
            self.context.top.set(fields);
        }
        match self.typed.get_ref() {
            DeValue::Table(table) => visitor.visit_map(Entries::known(self, table, fields)),
            _ => Err(self.wrong(ValueKind::Table)),
        }
    }

    serde::forward_to_deserialize_any! {
        i8 i16 i32 i128 u8 u16 u32 u64 u128 f32 char bytes byte_buf unit unit_struct
        tuple tuple_struct enum identifier ignored_any
    }
}
