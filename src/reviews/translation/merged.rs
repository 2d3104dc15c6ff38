//! A file and its translation → the file with the texts of the translation, and where each comes from.

use std::collections::{HashMap, HashSet};
use std::ops::Range;
use std::sync::Arc;

use jiff::civil::Date;

use super::faults::{another_day, no_such_recommendation, nothing_to_translate, of_first, unnamed};
use super::keys::KeyMeanings;
use crate::diagnostic::{Findings, Place, SourceFile};
use crate::draft::{TypedValue, typed_values};
use crate::model::When;

/// The file.
pub(super) struct Merged {
    first: Arc<SourceFile>,
    translation: Arc<SourceFile>,
    file: Arc<SourceFile>,
    /// What was replaced, in its order.
    replaced: Vec<Replaced>,
}

/// A text that was replaced: its bytes in each of the three files, and its new words.
struct Replaced {
    first: Range<usize>,
    translation: Range<usize>,
    merged: Range<usize>,
    words: String,
}

impl Merged {
    /// The file, if the translation is TOML. What it says that the first file does not is an error.
    pub fn new(
        (first, values): (&Arc<SourceFile>, &[TypedValue]),
        translation: &Arc<SourceFile>,
        keys: &KeyMeanings,
        findings: &mut Findings,
    ) -> Option<Self> {
        let translated = typed_values(translation, findings)?;
        let names = Names::new((first, values), (translation, &translated), keys);
        let typed: HashMap<&str, &TypedValue> = values
            .iter()
            .map(|value| (value.path.as_str(), value))
            .collect();
        let mut replaced = Vec::new();
        let compared = translated.iter();
        for value in compared.filter(|value| keys.is_compared(&value.path)) {
            let place = || Place::new(translation, value.span.clone());
            let is_name = value.path.contains(']') && keys.is_name(&value.path);
            let meant = match names.meant(&value.path) {
                Ok(meant) => meant,
                Err(Unmatched::Name) if is_name => {
                    findings.push(no_such_recommendation(place()));
                    continue;
                }
                Err(Unmatched::Name) => continue,
                Err(Unmatched::Unnamed) => {
                    findings.push(unnamed(place()));
                    continue;
                }
            };
            if is_name {
                continue;
            }
            let key = last_key(&meant);
            if keys.of_first.contains(&key) {
                findings.push(of_first(key, place()));
                continue;
            }
            let words = value.words.as_deref().map(str::trim);
            if words == Some("") {
                continue;
            }
            let found = typed.get(meant.as_str());
            let of_found = found.and_then(|found| found.words.as_deref());
            match (found, words, of_found.map(str::trim)) {
                (Some(found), Some(words), Some(first_words)) if !first_words.is_empty() => {
                    if keys.dates.contains(&key) && is_another_day(first_words, words) {
                        findings.push(another_day(first, found, place()));
                    }
                    replaced.push(Replaced {
                        first: found.span.clone(),
                        translation: value.span.clone(),
                        merged: 0..0,
                        words: words.to_owned(),
                    });
                }
                (Some(_), None, None) => findings.push(of_first(key, place())),
                _ => findings.push(nothing_to_translate(key, first, place())),
            }
        }
        replaced.sort_by_key(|one| one.first.start);
        let text = text(first, translation, &mut replaced);
        Some(Self {
            first: Arc::clone(first),
            translation: Arc::clone(translation),
            file: SourceFile::new(translation.name.clone(), text),
            replaced,
        })
    }

    /// The merged file.
    pub fn file(&self) -> &Arc<SourceFile> {
        &self.file
    }

    /// The words that replace those at a span of the first file.
    pub fn replaces(&self, span: &Range<usize>) -> Option<&str> {
        let found = self
            .replaced
            .binary_search_by_key(&span.start, |one| one.first.start);
        let one = self.replaced.get(found.ok()?)?;
        Some(&one.words)
    }

    /// A place in the merged file as that of the file it comes from.
    pub fn real(&self, place: &Place) -> Place {
        let span = place.span();
        let after = self
            .replaced
            .partition_point(|one| one.merged.start <= span.start);
        let before = after.checked_sub(1).and_then(|at| self.replaced.get(at));
        match before {
            Some(one) if span.start < one.merged.end => {
                let from = one.translation.start;
                let start = from + span.start - one.merged.start;
                let end = from + span.end.min(one.merged.end) - one.merged.start;
                Place::new(&self.translation, start..end)
            }
            Some(one) => {
                let start = one.first.end + span.start - one.merged.end;
                Place::new(&self.first, start..start + span.len())
            }
            None => Place::new(&self.first, span),
        }
    }
}

/// The first file with the texts of the translation in the place of its own.
fn text(first: &SourceFile, translation: &SourceFile, replaced: &mut [Replaced]) -> String {
    let mut text = String::with_capacity(first.text.len() + translation.text.len());
    let mut done = 0;
    for one in replaced {
        text.push_str(first.text.get(done..one.first.start).unwrap_or_default());
        let start = text.len();
        text.push_str(
            translation
                .text
                .get(one.translation.clone())
                .unwrap_or_default(),
        );
        one.merged = start..text.len();
        done = one.first.end;
    }
    text.push_str(first.text.get(done..).unwrap_or_default());
    text
}

/// Which table of a list has which number, in both files.
struct Names {
    /// In the first file: the path of a table, by the path of its list and its number.
    first: HashMap<(String, String), String>,
    /// The lists of the first file whose tables have numbers.
    lists: HashSet<String>,
    /// In the translation: the number of a table, by its path.
    translation: HashMap<String, String>,
}

/// Why a value of a translation has none in the first file.
enum Unmatched {
    /// Its table has a number that the first file does not have.
    Name,
    /// Its table has no number.
    Unnamed,
}

impl Names {
    fn new(
        first: (&SourceFile, &[TypedValue]),
        translation: (&SourceFile, &[TypedValue]),
        keys: &KeyMeanings,
    ) -> Self {
        let first = named(first, keys).map(|(list, name, table)| ((list, name), table));
        let first: HashMap<_, _> = first.collect();
        let translation = named(translation, keys);
        Self {
            lists: first.keys().map(|(list, _)| list.clone()).collect(),
            first,
            translation: translation.map(|(_, name, table)| (table, name)).collect(),
        }
    }

    /// The path in the first file that a path of the translation means.
    fn meant(&self, path: &str) -> Result<String, Unmatched> {
        let mut meant = String::new();
        let mut done = 0;
        for (end, _) in path.match_indices(']') {
            let step = path.get(done..=end).unwrap_or_default();
            let (list, index) = step.split_at(step.rfind('[').unwrap_or(step.len()));
            meant.push_str(list);
            match self.translation.get(path.get(..=end).unwrap_or_default()) {
                Some(name) => {
                    let found = self.first.get(&(meant, name.clone()));
                    meant = found.ok_or(Unmatched::Name)?.clone();
                }
                None if self.lists.contains(&meant) => return Err(Unmatched::Unnamed),
                None => meant.push_str(index),
            }
            done = end + 1;
        }
        meant.push_str(path.get(done..).unwrap_or_default());
        Ok(meant)
    }
}

/// The tables of lists that have a number: the path of the list, the number, and the path of the table.
fn named<'v>(
    (file, values): (&'v SourceFile, &'v [TypedValue]),
    keys: &'v KeyMeanings,
) -> impl Iterator<Item = (String, String, String)> + 'v {
    values.iter().filter_map(|value| {
        let table = keys.named(&value.path)?;
        let (list, _) = table.strip_suffix(']')?.rsplit_once('[')?;
        let typed = file.text.get(value.span.clone()).unwrap_or_default();
        let name = value.words.as_deref().unwrap_or(typed).trim();
        Some((list.to_owned(), name.to_owned(), table.to_owned()))
    })
}

fn last_key(path: &str) -> &str {
    let key = path.rsplit('.').next().unwrap_or(path);
    key.split('[').next().unwrap_or(key)
}

/// Whether two dates are both understood, and are not the same.
fn is_another_day(one: &str, other: &str) -> bool {
    let (one, other) = (days(one), days(other));
    let is_same = one.iter().any(|days| other.contains(days));
    !one.is_empty() && !other.is_empty() && !is_same
}

/// The first and the last day of each time that a date can mean: "Hydref 2026" is October or the autumn.
fn days(words: &str) -> Vec<(Date, Date)> {
    let small = words.to_lowercase();
    let autumn = small
        .contains("hydref")
        .then(|| small.replace("hydref", "yr hydref"));
    let readings = [Some(words.to_owned()), autumn];
    let days = readings.into_iter().flatten().filter_map(|words| {
        let when = When::parse(&words).ok()?;
        when.first_day().zip(when.last_day())
    });
    days.collect()
}

#[cfg(test)]
mod tests {
    use super::is_another_day;

    #[test]
    fn hydref_is_october_and_the_autumn() {
        for (english, welsh) in [
            ("Autumn 2026", "Hydref 2026"),
            ("October 2026", "Hydref 2026"),
            ("By autumn 2025", "Erbyn hydref 2025"),
            ("By October 2025", "Erbyn hydref 2025"),
            ("Autumn Term 2025", "Tymor yr Hydref 2025"),
            ("When the school opens", "Medi 2025"),
        ] {
            assert!(!is_another_day(english, welsh), "{welsh}");
        }
        for (english, welsh) in [
            ("Autumn 2026", "Hydref 2025"),
            ("September 2026", "Hydref 2026"),
            ("Spring 2026", "Gaeaf 2026"),
        ] {
            assert!(is_another_day(english, welsh), "{welsh}");
        }
    }
}
