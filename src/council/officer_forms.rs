//! `[form]` in `council.toml` → the words of the forms that officers fill in.
//!
//! Each has a default in English and in Welsh. The names of fields are those of the progress update, where it has them, so
//! that an officer reads the same words in both. It must not know where a template prints them.

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::Deserialize;

use super::officer_form_words::{FIELDS, LABELS, TITLE};
use super::paper::PaperWords;
use super::usual_words::UsualWords;
use crate::draft::Field;
use crate::model::TextLine;
use crate::validate::{Read, Reader, Refused};

/// The words of the forms in which officers say what has happened.
#[derive(Debug, Deserialize, JsonSchema)]
pub struct FormPaperDraft {
    /// The title at its head: "Progress on scrutiny recommendations".
    pub title: Option<Field<String>>,
    /// What every form says above its questions: by when it is to be back, and to whom.
    pub introduction: Option<Field<String>>,
    /// The labels, by the names the template asks for.
    pub labels: Option<Field<BTreeMap<String, Field<String>>>>,
}

/// Reads the table `[form]`. `update` has the labels of a progress update, where they could be read.
pub(super) fn read(
    reader: &mut Reader<'_>,
    field: Option<Field<FormPaperDraft>>,
    update: Option<&PaperWords>,
    usual: UsualWords,
) -> Read<PaperWords> {
    let mut labels = usual_labels(update, usual);
    let usual_title = || TextLine::parse(usual.choose(TITLE)).map_err(|_never_blank| Refused);
    let (mut title, mut introduction) = (None, None);
    if let Some(table) = reader.top().optional(field)? {
        let mut sheet = reader.table(&table.span, "[form]");
        let own_title = sheet.optional_line(table.value.title);
        let own_introduction = sheet.optional_rich_text(table.value.introduction);
        let typed = sheet.optional(table.value.labels);
        (title, introduction) = (own_title?, own_introduction?);
        for (name, label) in typed?.into_iter().flat_map(|list| list.value) {
            match sheet.optional_line(Some(label))? {
                Some(label) => drop(labels.insert(name, label)),
                None => drop(labels.remove(&name)),
            }
        }
    }
    Ok(PaperWords {
        title: title.map_or_else(usual_title, Ok)?,
        introduction,
        leaves_out: BTreeSet::new(),
        labels,
        usual,
    })
}

fn usual_labels(update: Option<&PaperWords>, usual: UsualWords) -> BTreeMap<String, TextLine> {
    let of_update = |name: &str| {
        let label = update?.labels.get(name)?;
        TextLine::parse(label.as_str().trim_end_matches(':')).ok()
    };
    let of_program = |words| TextLine::parse(usual.choose(words)).ok();
    let fields = FIELDS.into_iter().map(|(name, english, welsh)| {
        let label = of_update(name).or_else(|| of_program((english, welsh)));
        (name, label)
    });
    let others = LABELS
        .into_iter()
        .map(|(name, english, welsh)| (name, of_program((english, welsh))));
    let all = fields.chain(others);
    all.filter_map(|(name, label)| Some((name.to_owned(), label?)))
        .collect()
}
