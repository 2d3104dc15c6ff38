//! `[agenda]` in `council.toml` → the words of a meeting's papers.
//!
//! Each has an English default, so a council that writes in English needs none of them.

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::Deserialize;

use super::paper::PaperWords;
use super::usual_words::UsualWords;
use crate::draft::Field;
use crate::model::{RichText, TextLine};
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
    let mut labels = BTreeMap::new();
    for (name, words) in LABELS {
        labels.extend(
            TextLine::parse(words)
                .ok()
                .map(|words| (name.to_owned(), words)),
        );
    }
    let draft = reader.top().optional(field)?;
    let Some(table) = draft else {
        return words(None, None, labels, usual);
    };
    let AgendaPaperDraft {
        title,
        introduction,
        labels: typed,
    } = table.value;
    let mut sheet = reader.table(&table.span, "[agenda]");
    let title = sheet.optional_line(title);
    let introduction = sheet.optional_rich_text(introduction);
    for (name, label) in sheet
        .optional(typed)?
        .into_iter()
        .flat_map(|list| list.value)
    {
        match sheet.optional_line(Some(label))? {
            Some(label) => drop(labels.insert(name, label)),
            None => drop(labels.remove(&name)),
        }
    }
    words(title?, introduction?, labels, usual)
}

fn words(
    title: Option<TextLine>,
    introduction: Option<RichText>,
    labels: BTreeMap<String, TextLine>,
    usual: UsualWords,
) -> Read<PaperWords> {
    let agenda = || TextLine::parse("Agenda").map_err(|_never_blank| Refused);
    Ok(PaperWords {
        title: title.map_or_else(agenda, Ok)?,
        introduction,
        leaves_out: BTreeSet::new(),
        labels,
        usual,
    })
}
