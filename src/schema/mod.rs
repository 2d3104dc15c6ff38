//! The drafts → a JSON Schema for each kind of file.
//!
//! An editor that is told of a schema by the first line of a file (`#:schema …`) completes its keys, shows what each is
//! for, and underlines one that is not known. The schemas are made of the very types that read the files, so they
//! cannot say anything else; agenda papers have no file yet, and so no schema. They are draft-07, which editors
//! understand best. This room must not know what the values mean: that a date exists or a grade is one of the scale's
//! is for `check` to say.

mod tidy;

use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde_json::Value;

use crate::council::CouncilDraft;
use crate::reviews::{DecisionDraft, ReviewDraft, UpdateDraft};
use crate::theme::ThemeDraft;
use tidy::Tidy;

/// The schema of one kind of file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileSchema {
    /// The name of the schema's own file: `review.schema.json`.
    pub name: String,
    /// Its text.
    pub text: String,
}

/// The schema of every kind of file there is.
pub fn all() -> [FileSchema; 5] {
    [
        schema::<ReviewDraft>("review"),
        schema::<UpdateDraft>("update"),
        schema::<DecisionDraft>("decision"),
        schema::<CouncilDraft>("council"),
        schema::<ThemeDraft>("theme"),
    ]
}

fn schema<D: JsonSchema>(kind: &str) -> FileSchema {
    let settings = SchemaSettings::draft07().with(|settings| {
        // Beside a `$ref` draft-07 allows nothing else, and each key has a description of its own.
        settings.inline_subschemas = true;
        settings.transforms.push(Box::new(Tidy));
    });
    let derived = settings.into_generator().into_root_schema_for::<D>();
    let mut entries: Vec<(String, Value)> =
        derived.as_object().cloned().into_iter().flatten().collect();
    // What the schema is comes before its keys.
    entries.sort_by_key(|(key, _)| match key.as_str() {
        "$schema" => 0,
        "description" => 1,
        _ => 2,
    });
    let schema = Value::from_iter(entries);
    FileSchema {
        name: format!("{kind}.schema.json"),
        // `{:#}` of a JSON value is JSON, indented.
        text: format!("{schema:#}\n"),
    }
}
