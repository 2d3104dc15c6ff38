//! The schemas of what other programs read, beside it: what each name means, and which are always there.
//!
//! They are made from the types that write the files, so the two always agree. They are of JSON Schema 2020-12. A name that a
//! schema does not have may come in a later version, so nothing is forbidden.

use schemars::JsonSchema;
use schemars::generate::SchemaSettings;

use super::record::ReviewRecord;
use super::records::AllRecords;

/// The schema of the record of a review, from the top of the site.
pub(super) const OF_REVIEW: &str = "open-data-review.schema.json";
/// The schema of the list of all reviews.
pub(super) const OF_ALL: &str = "open-data-reviews.schema.json";

/// The schemas, each with the name of its file.
pub fn data_schemas() -> [(&'static str, String); 2] {
    [
        (OF_REVIEW, text::<ReviewRecord>()),
        (OF_ALL, text::<AllRecords<'_>>()),
    ]
}

fn text<R: JsonSchema>() -> String {
    let settings = SchemaSettings::draft2020_12().for_serialize();
    let schema = settings.into_generator().into_root_schema_for::<R>();
    // `{:#}` of a JSON value is JSON, indented.
    format!("{:#}\n", schema.as_value())
}
