//! `[agenda]` in `council.toml` → the words of a meeting's papers.
//!
//! Each has a default in English and in Welsh, so a council that writes in one of them needs none.

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::Deserialize;

use super::paper::PaperWords;
use super::usual_words::UsualWords;
use crate::draft::{Field, Placed};
use crate::model::TextLine;
use crate::validate::{Read, Reader, Refused};

/// The words of an agenda, of covering reports and of the pack.
#[derive(Debug, Deserialize, JsonSchema)]
pub struct AgendaPaperDraft {
    /// The heading of the list of items: "Agenda".
    pub title: Option<Field<String>>,
    /// What every agenda says above its items.
    pub introduction: Option<Field<String>>,
    /// The labels, by the names the templates ask for.
    pub labels: Option<Field<BTreeMap<String, Field<String>>>>,
}

/// The labels where a council has no others, each in English and in Welsh.
const LABELS: [(&str, &str, &str); 35] = [
    ("pack", "Agenda and papers", "Agenda a phapurau"),
    (
        "supplement",
        "Supplement to the agenda",
        "Atodiad i’r agenda",
    ),
    ("date", "Date:", "Dyddiad:"),
    ("time", "Time:", "Amser:"),
    ("place", "Place:", "Lleoliad:"),
    ("published", "Published:", "Cyhoeddwyd:"),
    ("contact", "Contact:", "Cyswllt:"),
    ("telephone", "Telephone:", "Ffôn:"),
    ("email", "E-mail:", "E-bost:"),
    ("item", "Item", "Eitem"),
    ("late", "Late item:", "Eitem hwyr:"),
    ("exempt", "Not for publication:", "Nid i’w gyhoeddi:"),
    ("covering_report", "Covering report", "Adroddiad eglurhaol"),
    ("report_to", "Report to:", "Adroddiad i:"),
    ("report_author", "Report of:", "Adroddiad gan:"),
    ("contact_officer", "Contact officer:", "Swyddog cyswllt:"),
    ("purpose", "Purpose", "Diben"),
    (
        "asked_to",
        "The Committee is asked to",
        "Gofynnir i’r Pwyllgor",
    ),
    ("background_papers", "Background papers", "Papurau cefndir"),
    ("table", "Table", "Tabl"),
    ("progress", "Progress by review", "Cynnydd fesul adolygiad"),
    ("review", "Review", "Adolygiad"),
    ("grade", "Grade", "Gradd"),
    ("outstanding", "Outstanding", "Heb eu cwblhau"),
    (
        "signed_off_before",
        "Signed off before",
        "Cymeradwywyd eisoes",
    ),
    (
        "due",
        "Due at this meeting",
        "Yn ddyledus yn y cyfarfod hwn",
    ),
    (
        "due_updates",
        "Progress updates that are due",
        "Diweddariadau cynnydd sy’n ddyledus",
    ),
    (
        "due_late",
        "Recommendations that are late",
        "Argymhellion sy’n hwyr",
    ),
    ("due_by", "Due", "Dyddiad dyledus"),
    ("overdue", "overdue", "hwyr"),
    ("due_holder", "Officer", "Swyddog"),
    ("recommendation", "Recommendation", "Argymhelliad"),
    ("last_grade", "Last grade", "Gradd ddiwethaf"),
    ("reason", "Reason", "Rheswm"),
    (
        "nothing_due",
        "Nothing is due at this meeting.",
        "Nid oes dim yn ddyledus yn y cyfarfod hwn.",
    ),
];

/// Reads the table `[agenda]`. A blank label leaves its part out.
pub(super) fn read(
    reader: &mut Reader<'_>,
    field: Option<Field<AgendaPaperDraft>>,
    usual: UsualWords,
) -> Read<PaperWords> {
    let table = reader.top().optional(field)?;
    let typed = |draft: AgendaPaperDraft| (draft.title, draft.introduction, draft.labels);
    let labels = LABELS.map(|(name, english, welsh)| match usual {
        UsualWords::English => (name, english),
        UsualWords::Welsh => (name, welsh),
    });
    let usual_labels = UsualLabels {
        header: "[agenda]",
        // It is a word of both languages.
        title: "Agenda",
        labels: &labels,
    };
    read_with_usual(
        reader,
        table.map(|table| table.map(typed)),
        &usual_labels,
        usual,
    )
}

/// The words of a kind of paper, where a council has no others.
pub(super) struct UsualLabels<'a> {
    /// The line in brackets above its words.
    pub(super) header: &'static str,
    /// The title.
    pub(super) title: &'static str,
    /// The labels by their names.
    pub(super) labels: &'a [(&'static str, &'static str)],
}

/// The title, the introduction and the labels, as typed.
type TypedWords = (
    Option<Field<String>>,
    Option<Field<String>>,
    Option<Field<BTreeMap<String, Field<String>>>>,
);

/// The words that were typed, and the usual ones for the rest.
pub(super) fn read_with_usual(
    reader: &mut Reader<'_>,
    table: Option<Placed<TypedWords>>,
    usual_labels: &UsualLabels<'_>,
    usual: UsualWords,
) -> Read<PaperWords> {
    let line = |words: &str| TextLine::parse(words).map_err(|_never_blank| Refused);
    let mut labels = BTreeMap::new();
    for (name, words) in usual_labels.labels {
        labels.insert((*name).to_owned(), line(words)?);
    }
    let (mut own_title, mut own_introduction) = (None, None);
    if let Some(table) = table {
        let (title, introduction, typed) = table.value;
        let mut sheet = reader.table(&table.span, usual_labels.header);
        let title = sheet.optional_line(title);
        let introduction = sheet.optional_rich_text(introduction);
        let typed = sheet.optional(typed)?.map(|list| list.value);
        for (name, label) in typed.into_iter().flatten() {
            match sheet.optional_line(Some(label))? {
                Some(label) => drop(labels.insert(name, label)),
                None => drop(labels.remove(&name)),
            }
        }
        (own_title, own_introduction) = (title?, introduction?);
    }
    Ok(PaperWords {
        title: own_title.map_or_else(|| line(usual_labels.title), Ok)?,
        introduction: own_introduction,
        leaves_out: BTreeSet::new(),
        labels,
        usual,
    })
}
