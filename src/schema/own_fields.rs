//! A schema and the fields of a council's own → the schema with a key for each.
//!
//! In comes where in the files each field is written. It must not know what a field holds: a date is text, too.

use serde_json::{Map, Value, json};

use crate::model::{CouncilField, FieldKey, FieldTable, Fields};

/// Adds to the schema of a kind of file a key for each field that is written in it.
pub(super) fn add(schema: &mut Value, kind: &str, fields: &Fields) {
    for field in fields.iter() {
        let FieldKey::Own(own) = &field.key else {
            continue;
        };
        let (file, tables) = place(own.table);
        if file == kind {
            for table in tables {
                if let Some(keys) = keys(schema, table) {
                    keys.entry(own.name.as_str()).or_insert(key(field));
                }
            }
        }
    }
}

/// The kind of file that a table is in, and the lists that lead to it from the top.
fn place(table: FieldTable) -> (&'static str, &'static [&'static [&'static str]]) {
    const TOP: &[&[&str]] = &[&[]];
    match table {
        FieldTable::Review => ("review", TOP),
        FieldTable::Recommendation => (
            "review",
            &[&["recommendation"], &["recommendation", "part"]],
        ),
        FieldTable::Update => ("update", TOP),
        FieldTable::Progress => ("update", &[&["progress"]]),
        FieldTable::Decision => ("decision", TOP),
    }
}

/// The keys of the table that these lists lead to.
fn keys<'s>(schema: &'s mut Value, lists: &[&str]) -> Option<&'s mut Map<String, Value>> {
    let table = lists.iter().try_fold(schema, |table, list| {
        table.get_mut("properties")?.get_mut(list)?.get_mut("items")
    })?;
    table.get_mut("properties")?.as_object_mut()
}

fn key(field: &CouncilField) -> Value {
    let label = field
        .label
        .as_ref()
        .map_or(field.name(), |label| label.as_str());
    json!({
        "description": format!("A field of your council's own: {label}"),
        "anyOf": [{ "type": "string" }, { "type": "string", "format": "date" }],
    })
}
