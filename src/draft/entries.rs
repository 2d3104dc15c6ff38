//! The keys of a table, the elements of a list and the parts of a placed value, as serde asks for them.

use serde::de::value::{StrDeserializer, UsizeDeserializer};
use serde::de::{DeserializeSeed, IntoDeserializer, MapAccess, SeqAccess};
use toml::Spanned;
use toml::de::{DeArray, DeTable, DeValue};

use super::deserializer::{Position, Value};
use super::error::DeserializeError;
use super::unknown;

/// The keys of a table with their values.
pub(super) struct Entries<'a> {
    table: Value<'a>,
    rest: std::vec::IntoIter<(&'a str, &'a Spanned<DeValue<'a>>)>,
    waiting: Option<Value<'a>>,
}

impl<'a> Entries<'a> {
    /// Every key, for a table whose keys are the council's own.
    pub(super) fn all(table: Value<'a>, keys: &'a DeTable<'a>) -> Self {
        let entries: Vec<_> = keys
            .iter()
            .map(|(key, value)| (key.get_ref().as_ref(), value))
            .collect();
        Entries {
            table,
            rest: entries.into_iter(),
            waiting: None,
        }
    }

    /// The keys a draft knows; each of the others is reported.
    ///
    /// A misspelt key is then read as the one that was meant, so that one mistake makes one finding and the value is
    /// checked too.
    pub(super) fn known(
        table: Value<'a>,
        keys: &'a DeTable<'a>,
        fields: &'static [&'static str],
    ) -> Self {
        let (known, unknown): (Vec<_>, Vec<_>) = keys
            .iter()
            .partition(|(key, _)| fields.contains(&key.get_ref().as_ref()));
        let mut entries: Vec<(&'a str, _)> = known
            .into_iter()
            .map(|(key, value)| (key.get_ref().as_ref(), value))
            .collect();
        for (key, value) in unknown {
            let meant = unknown::report(table, key, value.get_ref(), keys, fields);
            if let Some(meant) =
                meant.filter(|meant| entries.iter().all(|(taken, _)| taken != meant))
            {
                entries.push((meant, value));
            }
        }
        Entries {
            table,
            rest: entries.into_iter(),
            waiting: None,
        }
    }
}

impl<'de, 'a> MapAccess<'de> for Entries<'a> {
    type Error = DeserializeError;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, DeserializeError> {
        let Some((key, typed)) = self.rest.next() else {
            return Ok(None);
        };
        self.waiting = Some(Value {
            context: self.table.context,
            typed,
            position: Position::Under(key),
        });
        let name: StrDeserializer<'_, DeserializeError> = key.into_deserializer();
        seed.deserialize(name).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(
        &mut self,
        seed: V,
    ) -> Result<V::Value, DeserializeError> {
        match self.waiting.take() {
            Some(value) => seed.deserialize(value),
            None => Err(DeserializeError::Unplaced(
                "a value was asked for before its key".to_owned(),
            )),
        }
    }
}

/// The elements of a list.
pub(super) struct Elements<'a> {
    list: Value<'a>,
    rest: std::slice::Iter<'a, Spanned<DeValue<'a>>>,
}

impl<'a> Elements<'a> {
    /// Every element of `list`.
    pub(super) fn of(list: Value<'a>, elements: &'a DeArray<'a>) -> Self {
        Elements {
            list,
            rest: elements.iter(),
        }
    }
}

impl<'de, 'a> SeqAccess<'de> for Elements<'a> {
    type Error = DeserializeError;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, DeserializeError> {
        let Some(typed) = self.rest.next() else {
            return Ok(None);
        };
        let element = Value {
            context: self.list.context,
            typed,
            position: Position::Listed(self.list.position.key()),
        };
        seed.deserialize(element).map(Some)
    }
}

/// A value after its place: start, end, value.
pub(super) enum Parts<'a> {
    Start(Value<'a>),
    End(Value<'a>),
    Value(Value<'a>),
    Done,
}

impl<'a> Parts<'a> {
    /// The place and the value of `value`.
    pub(super) fn of(value: Value<'a>) -> Self {
        Parts::Start(value)
    }
}

impl<'de, 'a> SeqAccess<'de> for Parts<'a> {
    type Error = DeserializeError;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, DeserializeError> {
        match std::mem::replace(self, Parts::Done) {
            Parts::Start(value) => {
                *self = Parts::End(value);
                let start: UsizeDeserializer<DeserializeError> =
                    value.typed.span().start.into_deserializer();
                seed.deserialize(start).map(Some)
            }
            Parts::End(value) => {
                *self = Parts::Value(value);
                let end: UsizeDeserializer<DeserializeError> =
                    value.typed.span().end.into_deserializer();
                seed.deserialize(end).map(Some)
            }
            Parts::Value(value) => {
                let read = seed.deserialize(value);
                if let Err(DeserializeError::Unplaced(message)) = &read {
                    value.report_unplaced(message);
                }
                read.map(Some)
            }
            Parts::Done => Ok(None),
        }
    }
}
