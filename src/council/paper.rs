//! The words of one kind of paper.

use std::collections::{BTreeMap, BTreeSet};

use super::draft::PaperDraft;
use super::printed_key::PrintedKey;
use crate::draft::Field;
use crate::model::{Fields, RichText, TextLine};
use crate::validate::{LineToType, Read, Reader, Refused};

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
}

impl PaperWords {
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
    fields: &Fields,
) -> Read<PaperWords> {
    let table = reader.top().required(
        field,
        key,
        LineToType::header(&format!("[{key}]"), "its keys"),
    )?;
    let PaperDraft {
        title,
        introduction,
        leaves_out,
        labels,
    } = table.value;
    let mut sheet = reader.table(&table.span, &format!("[{key}]"));
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
    })
}
