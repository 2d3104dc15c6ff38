//! A file whose keys are the council's own → what was typed for each, with its place.
//!
//! No draft can know such keys, so this is what a draft would be: texts, yes or no, lists and tables. A number or a date is
//! a text, as it was typed.

use std::cell::{Cell, RefCell};
use std::sync::Arc;

use toml::Spanned;
use toml::de::DeValue;

use super::deserializer::{Position, Value};
use super::kind::{self, ValueKind};
use super::{DraftContext, Placed, Repertoire, ValueSpans, syntax, text};
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

/// What a file says, and the place of every value; none when something in it is wrong, which the findings report.
pub fn read_free(
    file: &Arc<SourceFile>,
    repertoire: &Repertoire<'_>,
    findings: &mut Findings,
) -> Option<(FreeDraft, ValueSpans)> {
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
    read_value(top).map(|read| (read.value, spans))
}

/// Reads a value. Whatever is wrong with a part of it, the others are read as well. The parser has limited the depth.
fn read_value(value: Value<'_>) -> Option<Placed<FreeDraft>> {
    let within = |typed, position| {
        read_value(Value {
            typed,
            position,
            ..value
        })
    };
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
            let read = list.iter().map(|element| within(element, position));
            FreeDraft::List(
                read.collect::<Vec<_>>()
                    .into_iter()
                    .collect::<Option<_>>()?,
            )
        }
        DeValue::Table(table) => {
            let mut entries: Vec<_> = table.iter().collect();
            entries.sort_by_key(|(key, _)| key.span().start);
            let read = entries.into_iter().map(|(key, value): (&Spanned<_>, _)| {
                let name: &str = key.get_ref();
                Some((name.to_owned(), within(value, Position::Under(name))?))
            });
            FreeDraft::Table(
                read.collect::<Vec<_>>()
                    .into_iter()
                    .collect::<Option<_>>()?,
            )
        }
    };
    Some(Placed {
        value: draft,
        span: value.typed.span(),
    })
}
