//! `[agenda]` in `council.toml` → the words of a meeting's papers.
//!
//! Each has a default in English and in Welsh, so a council that writes in one of them needs none.

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
    let mut labels = BTreeMap::new();
    for (name, english, welsh) in LABELS {
        let words = match usual {
            UsualWords::English => english,
            UsualWords::Welsh => welsh,
        };
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
    // "Agenda" is a word of both languages.
    let agenda = || TextLine::parse("Agenda").map_err(|_never_blank| Refused);
    Ok(PaperWords {
        title: title.map_or_else(agenda, Ok)?,
        introduction,
        leaves_out: BTreeSet::new(),
        labels,
        usual,
    })
}
