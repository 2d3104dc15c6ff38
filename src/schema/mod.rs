//! The drafts → a JSON Schema for each kind of file.
//!
//! When the first line of a file names its schema (`#:schema …`), an editor completes its keys, shows what each is for,
//! and underlines an unknown one. The schemas are derived from the types that read the files, so the two always agree.
//! The version is draft-07, which most editors understand. This room must not know what the values mean: whether a date exists, or a grade is on the scale, is not in a schema.

mod tidy;

use std::path::Path;

use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde_json::Value;

use crate::council::CouncilDraft;
use crate::meetings::MeetingDraft;
use crate::output::{OutputFault, Staged};
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
pub fn all() -> [FileSchema; 6] {
    [
        schema::<ReviewDraft>("review"),
        schema::<UpdateDraft>("update"),
        schema::<DecisionDraft>("decision"),
        schema::<MeetingDraft>("meeting"),
        schema::<CouncilDraft>("council"),
        schema::<ThemeDraft>("theme"),
    ]
}

/// Writes all of them into a folder, all or none. Returns how many there are, and how many files are new or changed.
pub fn write(folder: &Path) -> Result<(usize, usize), OutputFault> {
    let schemas = all();
    let staged = Staged::new(folder)?;
    for schema in &schemas {
        staged.write(&schema.name, schema.text.as_bytes())?;
    }
    Ok((schemas.len(), staged.publish()?))
}

fn schema<D: JsonSchema>(kind: &str) -> FileSchema {
    let settings = SchemaSettings::draft07().with(|settings| {
        // Draft-07 ignores everything next to a `$ref`, and each key has its own description.
        settings.inline_subschemas = true;
        settings.transforms.push(Box::new(Tidy));
    });
    let derived = settings.into_generator().into_root_schema_for::<D>();
    let mut entries: Vec<(String, Value)> =
        derived.as_object().cloned().into_iter().flatten().collect();
    // First what the schema is, then its keys.
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
