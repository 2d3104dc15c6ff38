//! `[minutes]` in `council.toml` → the council's phrases for the minute on a progress update.
//!
//! Each has a default in English and in Welsh, of the kind that minutes of councils have.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;

use super::agenda::{UsualLabels, read_with_usual};
use super::paper::PaperWords;
use super::usual_words::UsualWords;
use crate::draft::Field;
use crate::validate::{Read, Reader};

/// The phrases of a minute.
#[derive(Debug, Deserialize, JsonSchema)]
pub struct MinutesDraft {
    /// The heading of the minute: "Minute".
    pub title: Option<Field<String>>,
    /// The phrases, by the names the templates ask for.
    pub labels: Option<Field<BTreeMap<String, Field<String>>>>,
}

/// The phrases, where a council has no others, each in English and in Welsh. A value takes the place of the dots.
const PHRASES: [(&str, &str, &str); 10] = [
    (
        "considered",
        "Consideration was given to the Progress Update on the review of ….",
        "Ystyriwyd y Diweddariad ar Gynnydd ar gyfer yr adolygiad: ….",
    ),
    ("recommendation", "Recommendation", "Argymhelliad"),
    (
        "proposed",
        "officers proposed …",
        "cynnig y swyddogion oedd …",
    ),
    ("moved_by", "moved by …", "cynigiwyd gan …"),
    ("and", "and", "a"),
    ("is_signed_off", "signed off", "cymeradwywyd"),
    (
        "confirmed",
        "RESOLVED that the Progress Update be noted and the assessments for progress be confirmed.",
        "PENDERFYNWYD nodi’r Diweddariad ar Gynnydd a chadarnhau’r asesiadau o gynnydd.",
    ),
    (
        "amended",
        "RESOLVED that the Progress Update be noted and the assessments for progress be confirmed, with these amendments:",
        "PENDERFYNWYD nodi’r Diweddariad ar Gynnydd a chadarnhau’r asesiadau o gynnydd, gyda’r newidiadau hyn:",
    ),
    (
        "signed_off",
        "RESOLVED that these recommendations be signed off: ….",
        "PENDERFYNWYD cymeradwyo’r argymhellion hyn: ….",
    ),
    (
        "next_update",
        "RESOLVED that the next Progress Update be received: ….",
        "PENDERFYNWYD derbyn y Diweddariad ar Gynnydd nesaf: ….",
    ),
];

/// Reads the table `[minutes]`. A blank phrase leaves its part out.
pub(super) fn read(
    reader: &mut Reader<'_>,
    field: Option<Field<MinutesDraft>>,
    usual: UsualWords,
) -> Read<PaperWords> {
    let table = reader.top().optional(field)?;
    let table = table.map(|table| table.map(|draft| (draft.title, None, draft.labels)));
    let labels = PHRASES.map(|(name, english, welsh)| (name, usual.choose((english, welsh))));
    let usual_labels = UsualLabels {
        header: "[minutes]",
        title: usual.choose(("Minute", "Cofnod")),
        labels: &labels,
    };
    read_with_usual(reader, table, &usual_labels, usual)
}
