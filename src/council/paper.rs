//! The words of one kind of paper.

use std::collections::BTreeMap;

use super::draft::PaperDraft;
use crate::draft::Field;
use crate::model::{RichText, TextLine};
use crate::validate::{LineToType, Read, Reader, Refused};

/// The words that every paper of a kind has in common.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaperWords {
    /// The title at its head.
    pub title: TextLine,
    /// The paragraphs before the first item, if there are any.
    pub introduction: Option<RichText>,
    /// The labels, exactly as they are printed, by the names the templates ask for.
    pub labels: BTreeMap<String, TextLine>,
}

/// Reads the table `[key]`.
pub(super) fn read(
    reader: &mut Reader<'_>,
    field: Field<PaperDraft>,
    key: &str,
) -> Read<PaperWords> {
    let table = reader.top().required(
        field,
        key,
        LineToType::header(&format!("[{key}]"), "its keys"),
    )?;
    let PaperDraft {
        title,
        introduction,
        labels,
    } = table.value;
    let mut sheet = reader.table(&table.span, &format!("[{key}]"));
    let title = sheet.line(title, "title", "Scrutiny Monitoring – Progress Update");
    let introduction = sheet.optional_rich_text(introduction);
    let header = LineToType::header(&format!("[{key}.labels]"), "the labels");
    let labels = sheet.required(labels, "labels", header);
    let labels: Vec<_> = labels?
        .value
        .into_iter()
        .map(|(name, label)| Ok((sheet.line(label, &name, "…")?, name)))
        .collect();
    let labels: Result<BTreeMap<_, _>, Refused> = labels
        .into_iter()
        .map(|read: Read<(TextLine, String)>| read.map(|(label, name)| (name, label)))
        .collect();
    Ok(PaperWords {
        title: title?,
        introduction: introduction?,
        labels: labels?,
    })
}
