//! `[agenda]` in `council.toml` → the words of a meeting's papers.
//!
//! Each has an English default, so a council that writes in English needs none of them.

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

/// The labels, where a council has no others.
const LABELS: [(&str, &str); 35] = [
    ("pack", "Agenda and papers"),
    ("supplement", "Supplement to the agenda"),
    ("date", "Date:"),
    ("time", "Time:"),
    ("place", "Place:"),
    ("published", "Published:"),
    ("contact", "Contact:"),
    ("telephone", "Telephone:"),
    ("email", "E-mail:"),
    ("item", "Item"),
    ("late", "Late item:"),
    ("exempt", "Not for publication:"),
    ("covering_report", "Covering report"),
    ("report_to", "Report to:"),
    ("report_author", "Report of:"),
    ("contact_officer", "Contact officer:"),
    ("purpose", "Purpose"),
    ("asked_to", "The Committee is asked to"),
    ("background_papers", "Background papers"),
    ("table", "Table"),
    ("progress", "Progress by review"),
    ("review", "Review"),
    ("grade", "Grade"),
    ("outstanding", "Outstanding"),
    ("signed_off_before", "Signed off before"),
    ("due", "Due at this meeting"),
    ("due_updates", "Progress updates that are due"),
    ("due_late", "Recommendations that are late"),
    ("due_by", "Due"),
    ("overdue", "overdue"),
    ("due_holder", "Officer"),
    ("recommendation", "Recommendation"),
    ("last_grade", "Last grade"),
    ("reason", "Reason"),
    ("nothing_due", "Nothing is due at this meeting."),
];

/// Reads the table `[agenda]`. A blank label leaves its part out.
pub(super) fn read(
    reader: &mut Reader<'_>,
    field: Option<Field<AgendaPaperDraft>>,
    usual: UsualWords,
) -> Read<PaperWords> {
    let table = reader.top().optional(field)?;
    let typed = |draft: AgendaPaperDraft| (draft.title, draft.introduction, draft.labels);
    let usual_labels = UsualLabels {
        header: "[agenda]",
        title: "Agenda",
        labels: &LABELS,
    };
    read_with_usual(
        reader,
        table.map(|table| table.map(typed)),
        &usual_labels,
        usual,
    )
}

/// The words of a kind of paper, where a council has no others.
pub(super) struct UsualLabels {
    /// The line in brackets above its words.
    pub(super) header: &'static str,
    /// The title.
    pub(super) title: &'static str,
    /// The labels by their names.
    pub(super) labels: &'static [(&'static str, &'static str)],
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
    usual_labels: &UsualLabels,
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
