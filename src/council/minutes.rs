//! `[minutes]` in `council.toml` → the council's phrases for the minute on a progress update.
//!
//! Each has an English default, of the kind that minutes of English councils have.

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

/// The phrases, where a council has no others. A value takes the place of the dots.
const USUAL: UsualLabels = UsualLabels {
    header: "[minutes]",
    title: "Minute",
    labels: &[
        (
            "considered",
            "Consideration was given to the Progress Update on the review of ….",
        ),
        ("recommendation", "Recommendation"),
        ("proposed", "officers proposed …"),
        ("moved_by", "moved by …"),
        ("is_signed_off", "signed off"),
        ("and", "and"),
        (
            "confirmed",
            "RESOLVED that the Progress Update be noted and the assessments for progress be confirmed.",
        ),
        (
            "amended",
            "RESOLVED that the Progress Update be noted and the assessments for progress be confirmed, with these amendments:",
        ),
        (
            "signed_off",
            "RESOLVED that these recommendations be signed off: ….",
        ),
        (
            "next_update",
            "RESOLVED that the next Progress Update be received: ….",
        ),
    ],
};

/// Reads the table `[minutes]`. A blank phrase leaves its part out.
pub(super) fn read(
    reader: &mut Reader<'_>,
    field: Option<Field<MinutesDraft>>,
    usual: UsualWords,
) -> Read<PaperWords> {
    let table = reader.top().optional(field)?;
    let table = table.map(|table| table.map(|draft| (draft.title, None, draft.labels)));
    read_with_usual(reader, table, &USUAL, usual)
}
