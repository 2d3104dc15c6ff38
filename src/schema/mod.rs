//! The drafts → a JSON Schema for each kind of file.
//!
//! When the first line of a file names its schema (`#:schema …`), an editor completes its keys, shows what each is for,
//! and underlines an unknown one. The schemas are derived from the types that read the files, so the two always agree.
//! The version is draft-07, which most editors understand. This room must not know what the values mean: whether a date exists, or a grade is on the scale, is not in a schema.

mod own_fields;
mod tidy;
mod translation;

use std::path::Path;

use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde_json::Value;

use crate::council::{self, CouncilDraft};
use crate::data::data_schemas;
use crate::diagnostic::Findings;
use crate::files::Files;
use crate::meetings::MeetingDraft;
use crate::model::Fields;
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

/// The schema of every kind of file there is, of those that officers write and of the data that the program publishes. `fields` are those of the council, whose own are keys as well.
pub fn all(fields: &Fields) -> Vec<FileSchema> {
    let mut schemas = Vec::new();
    for (kind, mut schema) in [
        ("review", schema::<ReviewDraft>()),
        ("update", schema::<UpdateDraft>()),
        ("decision", schema::<DecisionDraft>()),
    ] {
        own_fields::add(&mut schema, kind, fields);
        let mut translation = schema.clone();
        translation::translate(&mut translation);
        let about = format!("A translation of such a file, in a file such as {kind}.cy.toml.");
        if let Some(top) = translation.as_object_mut() {
            top.insert("description".to_owned(), about.into());
        }
        schemas.push(FileSchema::new(kind, &schema));
        schemas.push(FileSchema::new(
            &format!("{kind}-translation"),
            &translation,
        ));
    }
    schemas.push(FileSchema::new("meeting", &schema::<MeetingDraft>()));
    schemas.push(FileSchema::new("council", &schema::<CouncilDraft>()));
    schemas.push(FileSchema::new("theme", &schema::<ThemeDraft>()));
    schemas.extend(data_schemas().map(|(name, text)| FileSchema {
        name: name.to_owned(),
        text,
    }));
    schemas
}

/// Writes all of them into a folder, all or none. The fields of the council are read in the folder `templates`, if it has
/// such a file. Returns how many schemas there are, and how many files are new or changed.
pub fn write(
    folder: &Path,
    templates: &Path,
    findings: &mut Findings,
) -> Result<(usize, usize), OutputFault> {
    let files = Files::on_disk();
    let council = templates.join("council.toml");
    let council = files
        .has_file(&council)
        .then(|| council::read(&files, &council, &|_| true, findings));
    let fields = council.flatten().map(|council| council.fields);
    let schemas = all(&fields.unwrap_or_default());
    let staged = Staged::new(folder)?;
    for schema in &schemas {
        staged.write(&schema.name, schema.text.as_bytes())?;
    }
    Ok((schemas.len(), staged.publish(Vec::new(), false)?.changed))
}

impl FileSchema {
    fn new(kind: &str, schema: &Value) -> Self {
        Self {
            name: format!("{kind}.schema.json"),
            // `{:#}` of a JSON value is JSON, indented.
            text: format!("{schema:#}\n"),
        }
    }
}

fn schema<D: JsonSchema>() -> Value {
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
    Value::from_iter(entries)
}
