//! The file of an update → what is typed in it on each recommendation, whether or not the update is finished.
//!
//! Only values are looked at, and not whether they make sense.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use crate::diagnostic::{Findings, SourceFile};
use crate::draft::typed_values;
use crate::files::Digest;
use crate::language::Language;
use crate::model::RecommendationNumber;

/// What an update says so far.
#[derive(Debug, Default)]
pub struct RecordedUpdate {
    /// Its file; none where there is none.
    pub file: Option<Arc<SourceFile>>,
    /// Its date.
    pub date: Option<String>,
    /// The language that it says it is in.
    pub language: Option<Language>,
    /// The recommendations that it is about, where it says so.
    pub covers: Vec<String>,
    /// Its entries, in order.
    pub entries: Vec<RecordedEntry>,
}

/// What an update says on one recommendation.
#[derive(Debug, Clone, Default)]
pub struct RecordedEntry {
    /// Which one; none where the number is missing or is none.
    pub number: Option<RecommendationNumber>,
    /// What is typed under each key.
    pub values: BTreeMap<String, RecordedValue>,
}

/// A value as it is typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecordedValue {
    /// Its words.
    pub words: String,
    /// Its bytes in the file, with the marks around it.
    pub span: Range<usize>,
}

impl RecordedUpdate {
    /// Reads the file; none when it is not TOML, which is added to the findings.
    pub fn read(file: Arc<SourceFile>, findings: &mut Findings) -> Option<Self> {
        let values = typed_values(&file, findings)?;
        let mut update = RecordedUpdate::default();
        for value in values {
            let typed = file.text.get(value.span.clone()).unwrap_or_default();
            let words = value.words.unwrap_or_else(|| typed.to_owned());
            match value.path.as_str() {
                "date" => update.date = Some(words),
                "language" => update.language = Language::parse(words.trim()).ok(),
                path if path == "covers" || path.starts_with("covers[") => {
                    update.covers.push(words);
                }
                path => {
                    let span = value.span;
                    update.take(path, RecordedValue { words, span });
                }
            }
        }
        update.file = Some(file);
        Some(update)
    }

    /// Takes a value of an entry: `progress[3].evidence`. Fields of the council's own may be under `extra`.
    fn take(&mut self, path: &str, value: RecordedValue) {
        let Some((index, key)) = path
            .strip_prefix("progress[")
            .and_then(|rest| rest.split_once("]."))
        else {
            return;
        };
        let Some(index) = index.parse::<usize>().ok() else {
            return;
        };
        while self.entries.len() <= index {
            self.entries.push(RecordedEntry::default());
        }
        let Some(entry) = self.entries.get_mut(index) else {
            return;
        };
        if key == "recommendation" {
            entry.number = RecommendationNumber::named(&value.words).ok();
        }
        let key = key.strip_prefix("extra.").unwrap_or(key);
        entry.values.insert(key.to_owned(), value);
    }

    /// The entry on a recommendation, with its place among all, from 0.
    pub fn entry(&self, number: &RecommendationNumber) -> Option<(usize, &RecordedEntry)> {
        let mut entries = self.entries.iter().enumerate();
        entries.find(|(_, entry)| entry.number.as_ref() == Some(number))
    }

    /// What it says on a recommendation under these keys. A blank value says nothing.
    pub fn words(
        &self,
        number: &RecommendationNumber,
        keys: &[String],
    ) -> BTreeMap<String, String> {
        let Some((_, entry)) = self.entry(number) else {
            return BTreeMap::new();
        };
        let values = keys.iter().filter_map(|key| {
            let words = entry.values.get(key)?.words.trim_end();
            (!words.trim().is_empty()).then(|| (key.clone(), words.to_owned()))
        });
        values.collect()
    }
}

/// The digest of what is said under some keys.
pub(super) fn digest(words: &BTreeMap<String, String>) -> Digest {
    let parts = words.iter();
    Digest::of_parts(parts.flat_map(|(key, words)| [key.as_bytes(), words.as_bytes()]))
}
