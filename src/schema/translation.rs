//! The schema of a file → the schema of its translation: `review.cy.toml` beside `review.toml`.
//!
//! A translation has the texts that are translated, and the numbers by which they are found. It must not know which keys
//! a file has.

use serde_json::Value;

use crate::reviews::TRANSLATED_NOWHERE;

/// The keys by which a translation says which of a list it means.
const NAMES: [&str; 2] = ["number", "recommendation"];

/// Makes of the schema of a file that of its translation.
pub(super) fn translate(schema: &mut Value) {
    let Some(table) = schema.as_object_mut() else {
        return;
    };
    let required = table.remove("required");
    let Some(keys) = table.get_mut("properties").and_then(Value::as_object_mut) else {
        return;
    };
    keys.retain(|key, _| !TRANSLATED_NOWHERE.contains(&key.as_str()) && key != "allow");
    for key in keys.values_mut() {
        if let Some(items) = key.get_mut("items") {
            translate(items);
        }
    }
    // A list of recommendations has such a name too, and need not be there.
    let is_name = |key: &Value| {
        let key = key.as_str().filter(|key| NAMES.contains(key));
        let key = key.and_then(|key| keys.get(key));
        key.is_some_and(|key| key.get("items").is_none())
    };
    let required = required.as_ref().and_then(Value::as_array);
    let named = required.into_iter().flatten().filter(|key| is_name(key));
    let named: Vec<Value> = named.cloned().collect();
    if !named.is_empty() {
        table.insert("required".to_owned(), named.into());
    }
}
