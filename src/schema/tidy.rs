//! A schema as derived → the schema of what this program reads.

use schemars::transform::{Transform, transform_subschemas};
use schemars::{Schema, json_schema};
use serde_json::Value;

/// Says in a schema what the reader of drafts does beyond serde: unknown keys are refused, a key may be left out but
/// never null, and a local date is text. What matters only to Rust is removed: the names and widths of its types.
#[derive(Debug, Clone)]
pub(super) struct Tidy;

impl Transform for Tidy {
    fn transform(&mut self, schema: &mut Schema) {
        transform_subschemas(self, schema);
        schema.remove("title");
        schema.remove("format");
        if let Some(kind) = only_kind(schema) {
            schema.insert("type".to_owned(), kind.into());
        }
        if schema.get("properties").is_some() {
            schema.insert("additionalProperties".to_owned(), false.into());
        }
        if only_kind(schema).as_deref() == Some("string") {
            schema.remove("type");
            let text = json_schema!({
                "anyOf": [{ "type": "string" }, { "type": "string", "format": "date" }]
            });
            for (key, value) in text.as_object().into_iter().flatten() {
                schema.insert(key.clone(), value.clone());
            }
        }
    }
}

/// The kind of value there must be. "Or null" is how a key that may be left out is derived, but TOML has no null.
fn only_kind(schema: &Schema) -> Option<String> {
    let kinds = schema.get("type")?;
    let named = match kinds.as_array() {
        Some(kinds) => kinds.iter().find(|kind| *kind != "null")?,
        None => kinds,
    };
    // A number or a text may be either.
    let is_one = |kinds: &Vec<Value>| kinds.iter().filter(|kind| *kind != "null").count() == 1;
    let is_one = kinds.as_array().is_none_or(is_one);
    named.as_str().filter(|_| is_one).map(str::to_owned)
}
