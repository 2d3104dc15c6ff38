//! One key of a draft: absent, wrong, or typed at a place.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;
use std::ops::Range;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::de::{Deserialize, Deserializer, SeqAccess, Visitor};

/// A value with the bytes of the file it was typed at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Placed<T> {
    /// The value.
    pub value: T,
    /// The bytes of the file's text; for a table, those of its header.
    pub span: Range<usize>,
}

impl<T> Placed<T> {
    /// The same place with another value.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Placed<U> {
        Placed {
            value: change(self.value),
            span: self.span,
        }
    }
}

/// The value of a key. Reading it never fails, so that the rest of the file is read too.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Field<T> {
    /// The key is not there.
    Absent,
    /// Something of the wrong kind is there, and the findings say so.
    Wrong,
    /// It was typed.
    Typed(Placed<T>),
}

impl<T> Field<T> {
    /// What was typed, with its place; none when the key is absent or its value is of the wrong kind.
    pub fn typed(&self) -> Option<&Placed<T>> {
        match self {
            Field::Typed(placed) => Some(placed),
            Field::Absent | Field::Wrong => None,
        }
    }
}

/// The name by which [`Field`] asks the deserializer of this room for a value together with its place.
pub(super) const PLACED: &str = "scrutineer::Placed";

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Field<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_option(Presence(PhantomData))
    }
}

/// In a schema a field is the value to type.
impl<T: JsonSchema> JsonSchema for Field<T> {
    fn inline_schema() -> bool {
        T::inline_schema()
    }

    fn schema_name() -> Cow<'static, str> {
        T::schema_name()
    }

    fn schema_id() -> Cow<'static, str> {
        T::schema_id()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        T::json_schema(generator)
    }
}

struct Presence<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for Presence<T> {
    type Value = Field<T>;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a value")
    }

    fn visit_none<E>(self) -> Result<Field<T>, E> {
        Ok(Field::Absent)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Field<T>, D::Error> {
        deserializer.deserialize_newtype_struct(PLACED, Placement(PhantomData))
    }
}

struct Placement<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for Placement<T> {
    type Value = Field<T>;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a start, an end and a value")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut parts: A) -> Result<Field<T>, A::Error> {
        let start: Option<usize> = parts.next_element()?;
        let end: Option<usize> = parts.next_element()?;
        let (Some(start), Some(end)) = (start, end) else {
            return Ok(Field::Wrong);
        };
        Ok(match parts.next_element() {
            Ok(Some(value)) => Field::Typed(Placed {
                value,
                span: start..end,
            }),
            Ok(None) | Err(_) => Field::Wrong,
        })
    }
}
