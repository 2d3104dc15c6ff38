//! A file whose keys are the council's own → what was typed for each, with its place.
//!
//! No draft can know such keys, so this is what a draft would be: texts, yes or no, lists and tables. A number or a date is
//! a text, as it was typed.

use std::cell::{Cell, RefCell};
use std::sync::Arc;

use serde::de::{Deserialize, DeserializeOwned};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::deserializer::{Position, Value};
use super::error::DeserializeError;
use super::kind::{self, ValueKind};
use super::{DraftContext, Field, Placed, Repertoire, ValueSpans, syntax, text};
use crate::diagnostic::{Findings, SourceFile};

/// What was typed for a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FreeDraft {
    /// A text.
    Text(String),
    /// Yes or no.
    Flag(bool),
    /// Several of them.
    List(Vec<Placed<FreeDraft>>),
    /// A table of keys, in the order of the file.
    Table(Vec<(String, Placed<FreeDraft>)>),
}

/// A file of such keys, and the tables of it that every such file can have.
#[derive(Debug)]
pub struct FreeFile<T> {
    /// The council's own keys, in the order of the file.
    pub own: Vec<(String, Placed<FreeDraft>)>,
    /// The tables under the header that was asked for; none where the file has none.
    pub known: Option<Field<Vec<Field<T>>>>,
    /// The place of every value.
    pub spans: ValueSpans,
}

/// What a file says, with the tables `[[known]]` as the draft that they are; none when something among the own keys is wrong,
/// which the findings report. Where the key `known` is no list of tables, it is one of the council's own.
pub fn read_free<T: DeserializeOwned>(
    file: &Arc<SourceFile>,
    known: &'static str,
    repertoire: &Repertoire<'_>,
    findings: &mut Findings,
) -> Option<FreeFile<T>> {
    let document = syntax::parse(file, &[], findings)?;
    let spans = ValueSpans::of(&document);
    let context = DraftContext {
        file,
        repertoire,
        findings: RefCell::new(findings),
        top: Cell::new(&[]),
        homes: &[],
        own: None,
        document: &document,
    };
    let top = Value::top(&context, &document);
    let table = document.get_ref().as_table()?;
    let typed = table.get(known).filter(|value| is_list_of_tables(value));
    let tables = typed.map(|typed| {
        read_tables(Value {
            typed,
            position: Position::Under(known),
            ..top
        })
    });
    let of_council = |name: &str| typed.is_none() || name != known;
    Some(FreeFile {
        own: read_entries(top, table, of_council)?,
        known: tables,
        spans,
    })
}

fn is_list_of_tables(value: &Spanned<DeValue<'_>>) -> bool {
    let mut list = value
        .get_ref()
        .as_array()
        .into_iter()
        .flat_map(|list| list.iter());
    list.next().is_some_and(|first| first.get_ref().is_table())
}

/// Reads what a draft knows. Whatever is wrong with it has been reported.
fn read_tables<T: DeserializeOwned>(value: Value<'_>) -> Field<Vec<Field<T>>> {
    Field::deserialize(value).unwrap_or_else(|error| {
        if let DeserializeError::Unplaced(message) = error {
            value.report_unplaced(&message);
        }
        Field::Wrong
    })
}

/// Reads the values of a table whose keys are wanted, in the order of the file.
fn read_entries<'a>(
    value: Value<'a>,
    table: &'a DeTable<'a>,
    is_wanted: impl Fn(&str) -> bool,
) -> Option<Vec<(String, Placed<FreeDraft>)>> {
    let mut entries: Vec<_> = table.iter().collect();
    entries.sort_by_key(|(key, _)| key.span().start);
    let wanted = entries
        .into_iter()
        .map(|(key, typed)| (key.get_ref().as_ref(), typed));
    let read = wanted
        .filter(|(name, _)| is_wanted(name))
        .map(|(name, typed)| {
            let position = Position::Under(name);
            let read = read_value(Value {
                typed,
                position,
                ..value
            })?;
            Some((name.to_owned(), read))
        });
    // Every value is read, whatever is wrong with one of them.
    read.collect::<Vec<_>>().into_iter().collect()
}

/// Reads a value. Whatever is wrong with a part of it, the others are read as well. The parser has limited the depth.
fn read_value(value: Value<'_>) -> Option<Placed<FreeDraft>> {
    let draft = match value.typed.get_ref() {
        DeValue::Boolean(flag) => FreeDraft::Flag(*flag),
        DeValue::Integer(_) | DeValue::Float(_) => {
            let typed = value.context.file.text.get(value.typed.span());
            FreeDraft::Text(typed.unwrap_or_default().to_owned())
        }
        DeValue::String(_) | DeValue::Datetime(_) => {
            let read = text::read(value.context, value.typed).ok()?;
            if read.is_none() {
                kind::report(value, ValueKind::Text);
            }
            FreeDraft::Text(read?)
        }
        DeValue::Array(list) => {
            let position = Position::Listed(value.position.key());
            let read = list.iter().map(|typed| {
                read_value(Value {
                    typed,
                    position,
                    ..value
                })
            });
            FreeDraft::List(
                read.collect::<Vec<_>>()
                    .into_iter()
                    .collect::<Option<_>>()?,
            )
        }
        DeValue::Table(table) => FreeDraft::Table(read_entries(value, table, |_| true)?),
    };
    Some(Placed {
        value: draft,
        span: value.typed.span(),
    })
}
