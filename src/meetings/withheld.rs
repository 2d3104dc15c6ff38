//! The text of a meeting's file → the same text without what its exempt items put before the meeting.
//!
//! This is done before anything is read, as it is in a review. So no page, no data and no digest that is made of the public text
//! holds an exempt word, and no page of the council's own is opened that only an exempt item names. Lines keep their numbers.
//! It must not know what a key is for.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::draft::AgendaItemDraft;
use crate::diagnostic::{Findings, SourceFile};
use crate::draft::{Field, TypedValue, typed_values};
use crate::model::ItemKey;

/// The keys of the report and of the council's own pages. The agenda has the others, and papers of reviews are refused in such an
/// item.
const WITHHELD: [&str; 7] = [
    "report_author",
    "contact",
    "purpose",
    "asked_to",
    "paragraph",
    "background_papers",
    "pages",
];

/// The file with nothing between the quotation marks of such texts; the same file where there are none.
pub(super) fn without_exempt(file: &Arc<SourceFile>) -> Arc<SourceFile> {
    if !file.text.contains(ItemKey::Exempt.name()) {
        return Arc::clone(file);
    }
    // What is wrong with it is reported where it is read, and then nothing is published.
    let values = typed_values(file, &mut Findings::new()).unwrap_or_default();
    let exempt: BTreeSet<&str> = values.iter().filter_map(exempt_item).collect();
    let is_withheld = |value: &&TypedValue| {
        let inside = item_and_key(&value.path).filter(|(item, _)| exempt.contains(item));
        value.words.is_some() && inside.is_some_and(|(_, key)| WITHHELD.contains(&key))
    };
    let mut withheld: Vec<&TypedValue> = values.iter().filter(is_withheld).collect();
    if withheld.is_empty() {
        return Arc::clone(file);
    }
    withheld.sort_by_key(|value| value.span.start);
    let (mut text, mut done) = (String::new(), 0);
    for value in withheld {
        let typed = file.text.get(value.span.clone()).unwrap_or_default();
        text.push_str(file.text.get(done..value.span.start).unwrap_or_default());
        text.push_str("\"\"");
        done = value.span.end;
        // A remark behind the value may say what the value says.
        let rest = file.text.get(done..).unwrap_or_default();
        let rest = rest.split('\n').next().unwrap_or_default();
        if rest.trim_start().starts_with('#') {
            done += rest.len();
        }
        text.extend(typed.matches('\n'));
    }
    text.push_str(file.text.get(done..).unwrap_or_default());
    SourceFile::new(file.name.clone(), text)
}

/// The path of the item that a value makes exempt: `item[2]`.
fn exempt_item(value: &TypedValue) -> Option<&str> {
    let (item, key) = item_and_key(&value.path)?;
    let words = value.words.as_deref().unwrap_or_default();
    let is_exempt = key == ItemKey::Exempt.name() && !words.trim().is_empty();
    is_exempt.then_some(item)
}

/// The path of an item, and the key in it: `item[2]` and `paragraph` of `item[2].paragraph[0].text`.
fn item_and_key(path: &str) -> Option<(&str, &str)> {
    let (item, inside) = path.split_once('.')?;
    let key = inside.split(['.', '[']).next()?;
    item.starts_with("item[").then_some((item, key))
}

impl AgendaItemDraft {
    /// Whether it says that it is exempt from publication.
    pub(super) fn is_exempt(&self) -> bool {
        let words = self.exempt.as_ref().and_then(Field::typed);
        words.is_some_and(|words| !words.value.trim().is_empty())
    }

    /// Whether it has a report or pages.
    pub(super) fn has_matter(&self) -> bool {
        let texts = [
            &self.report_author,
            &self.purpose,
            &self.asked_to,
            &self.background_papers,
        ];
        texts.into_iter().any(Option::is_some)
            || self.contact.is_some()
            || self.paragraph.is_some()
            || self.pages.is_some()
    }

    /// The item as the public agenda has it, without the report and the pages.
    pub(super) fn without_matter(self) -> Self {
        Self {
            report_author: None,
            contact: None,
            purpose: None,
            asked_to: None,
            paragraph: None,
            background_papers: None,
            pages: None,
            ..self
        }
    }
}
