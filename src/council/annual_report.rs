//! `[annual_report]` in `council.toml` → the words of the annual report.
//!
//! Each has a default in English and in Welsh, so a council that writes in one of them needs only the header.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;

use super::agenda::{UsualLabels, read_with_usual};
use super::paper::PaperWords;
use super::usual_words::UsualWords;
use crate::draft::Field;
use crate::validate::{Read, Reader};

/// The words of the annual report.
#[derive(Debug, Deserialize, JsonSchema)]
pub struct AnnualReportDraft {
    /// The title, to which the year is added: "Scrutiny annual report".
    pub title: Option<Field<String>>,
    /// The paragraphs that it begins with.
    pub introduction: Option<Field<String>>,
    /// The labels, by the names the template asks for.
    pub labels: Option<Field<BTreeMap<String, Field<String>>>>,
}

/// The labels where a council has no others, each in English and in Welsh.
const LABELS: [(&str, &str, &str); 23] = [
    ("grades", "Progress by grade", "Cynnydd fesul gradd"),
    ("bar_chart", "Bar chart", "Siart bar"),
    (
        "summary",
        "Recommendations by grade:",
        "Argymhellion fesul gradd:",
    ),
    (
        "by_committee",
        "Progress by committee and review",
        "Cynnydd fesul pwyllgor ac adolygiad",
    ),
    ("grade", "Grade", "Gradd"),
    ("recommendations", "Recommendations", "Argymhellion"),
    ("review", "Review", "Adolygiad"),
    ("total", "Total", "Cyfanswm"),
    (
        "implemented",
        "Implemented on time",
        "Wedi’u gweithredu mewn pryd",
    ),
    (
        "implemented_summary",
        "Share implemented, per cent:",
        "Cyfran a weithredwyd, y cant:",
    ),
    ("after", "After", "Ar ôl"),
    ("years_1", "1 year", "1 flwyddyn"),
    ("years_2", "2 years", "2 flynedd"),
    ("years_3", "3 years", "3 blynedd"),
    ("agreed", "Agreed", "Cytunwyd"),
    ("implemented_count", "Implemented", "Gweithredwyd"),
    ("share", "Per cent", "Y cant"),
    (
        "none_agreed",
        "None agreed so long ago",
        "Dim wedi’u cytuno mor bell yn ôl",
    ),
    ("slipped", "Slipped for longest", "Wedi llithro hiraf"),
    ("recommendation", "Recommendation", "Argymhelliad"),
    ("since", "Slipped since", "Wedi llithro ers"),
    (
        "nothing_slipped",
        "Nothing has slipped.",
        "Nid oes dim wedi llithro.",
    ),
    (
        "answers",
        "Answers of the executive",
        "Atebion y weithrediaeth",
    ),
];

/// Reads the table `[annual_report]`; none where the council has no annual report.
pub(super) fn read(
    reader: &mut Reader<'_>,
    field: Option<Field<AnnualReportDraft>>,
    usual: UsualWords,
) -> Read<Option<PaperWords>> {
    let Some(table) = reader.top().optional(field)? else {
        return Ok(None);
    };
    let labels = LABELS.map(|(name, english, welsh)| (name, usual.choose((english, welsh))));
    let usual_labels = UsualLabels {
        header: "[annual_report]",
        title: usual.choose(("Scrutiny annual report", "Adroddiad blynyddol craffu")),
        labels: &labels,
    };
    let typed = table.map(|draft| (draft.title, draft.introduction, draft.labels));
    read_with_usual(reader, Some(typed), &usual_labels, usual).map(Some)
}
