//! The words of one kind of paper.

use std::collections::{BTreeMap, BTreeSet};

use super::draft::{PaperDraft, RecordPaperDraft};
use super::printed_key::PrintedKey;
use super::record_layout::RecordLayout;
use super::usual_words::UsualWords;
use crate::draft::Field;
use crate::model::{Fields, RichText, TextLine};
use crate::validate::{LineToType, Read, Reader, Refused, TableReader};

/// The words that every paper of a kind has in common.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaperWords {
    /// The title at its head.
    pub title: TextLine,
    /// The paragraphs before the first item, if there are any.
    pub introduction: Option<RichText>,
    /// What papers of this kind do not print.
    pub leaves_out: BTreeSet<PrintedKey>,
    /// The labels that are not blank, exactly as they are printed, by the names the templates ask for.
    pub labels: BTreeMap<String, TextLine>,
    /// The words for labels that a paper always has, where the council has none for them.
    pub usual: UsualWords,
}

impl PaperWords {
    /// Whether papers of this kind have a part for a key: a label, and nothing that leaves it out.
    pub fn prints(&self, key: &str) -> bool {
        self.labels.contains_key(key) && !self.leaves_out(key)
    }

    /// Whether papers of this kind do not print a key.
    pub fn leaves_out(&self, key: &str) -> bool {
        self.leaves_out
            .iter()
            .any(|left_out| left_out.name() == key)
    }
}

/// Reads the table `[key]`.
pub(super) fn read(
    reader: &mut Reader<'_>,
    field: Field<PaperDraft>,
    key: &str,
    of_papers: (&Fields, UsualWords),
) -> Read<PaperWords> {
    let table = reader.top().required(
        field,
        key,
        LineToType::header(&format!("[{key}]"), "its keys"),
    )?;
    let mut sheet = reader.table(&table.span, &format!("[{key}]"));
    words(&mut sheet, table.value, key, of_papers)
}

/// Reads the table `[cabinet_decision]`, which has a layout besides its words.
pub(super) fn read_record(
    reader: &mut Reader<'_>,
    field: Field<RecordPaperDraft>,
    key: &str,
    of_papers: (&Fields, UsualWords),
) -> Read<(PaperWords, RecordLayout)> {
    let header = LineToType::header(&format!("[{key}]"), "its keys");
    let table = reader.top().required(field, key, header)?;
    let RecordPaperDraft {
        title,
        layout,
        introduction,
        leaves_out,
        labels,
    } = table.value;
    let draft = PaperDraft {
        title,
        introduction,
        leaves_out,
        labels,
    };
    let mut sheet = reader.table(&table.span, &format!("[{key}]"));
    let layout = sheet.optional_judged(layout, |name| RecordLayout::parse(name));
    let words = words(&mut sheet, draft, key, of_papers);
    Ok((words?, layout?.unwrap_or_default()))
}

fn words(
    sheet: &mut TableReader<'_, '_>,
    draft: PaperDraft,
    key: &str,
    (fields, usual): (&Fields, UsualWords),
) -> Read<PaperWords> {
    let PaperDraft {
        title,
        introduction,
        leaves_out,
        labels,
    } = draft;
    let title = sheet.line(title, "title", "Scrutiny Monitoring – Progress Update");
    let introduction = sheet.optional_rich_text(introduction);
    let leaves_out = sheet.judged_list(leaves_out, |key| PrintedKey::parse(key, fields));
    let header = LineToType::header(&format!("[{key}.labels]"), "the labels");
    let labels = sheet.required(labels, "labels", header);
    let labels: Vec<_> = labels?
        .value
        .into_iter()
        .map(|(name, label)| Ok((name, sheet.optional_line(Some(label))?)))
        .collect();
    // A blank label is one that the council leaves out.
    let labels: Result<BTreeMap<_, _>, Refused> = labels
        .into_iter()
        .filter_map(|read: Read<(String, Option<TextLine>)>| match read {
            Ok((name, label)) => label.map(|label| Ok((name, label))),
            Err(Refused) => Some(Err(Refused)),
        })
        .collect();
    Ok(PaperWords {
        title: title?,
        introduction: introduction?,
        leaves_out: leaves_out?.into_iter().collect(),
        labels: labels?,
        usual,
    })
}
