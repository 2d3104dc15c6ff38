//! A file and its exempt tables → the file with the council's words in the place of each of their texts.
//!
//! Numbers, grades, answers and dates stay: which recommendation it is, how far it is and by when is not what is exempt. Words that
//! are typed after an answer, or after the date of a signing-off, go, and so does a date with other words in it. It must not know
//! why a table is exempt.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use super::only_a_date::{date_before, is_only_a_date};
use super::passages::ExemptTables;
use crate::diagnostic::SourceFile;
use crate::draft::{TypedValue, cleaned};
use crate::model::{Responses, ShownPerson, WithheldWording, without_names};

/// Where the council's words are in the new text.
pub type Covered = Vec<Range<usize>>;

/// The keys whose values are of the program's or the council's choice and not an officer's own words.
const KEPT: [&str; 4] = ["number", "recommendation", "proposed", "agreed"];

/// The keys that name those who are responsible.
const RESPONSIBLE: [&str; 2] = ["responsibility", "link_officers"];

/// The keys of dates.
const DATES: [&str; 6] = [
    "date",
    "anticipated_date",
    "revised_date",
    "response_date",
    "next_update",
    "signed_off",
];

/// The keys whose text comes first on a paper, so that it is the one that says why.
const FIRST: [&str; 5] = ["text", "evidence", "record", "heading", "title"];

/// What is printed in the place of exempt texts and of names.
#[derive(Clone, Copy)]
pub struct PublicWords<'w> {
    pub wording: &'w WithheldWording,
    pub persons: &'w [ShownPerson],
    /// The executive's answers; none in a paper of which no key has a meaning to the program.
    pub answers: Option<&'w [Responses]>,
}

impl PublicWords<'_> {
    /// What is left of a value in an exempt table: a part that says nothing exempt, where the program needs one.
    fn left_of<'v>(&self, inside: &str, value: &'v TypedValue) -> Option<&'v str> {
        let words = value.words.as_deref()?;
        match last_key(inside) {
            _ if is_own_key(inside) => None,
            // A correction is of a day or a month, whatever else is said there.
            "date" if is_of_correction(value) => date_before(words),
            "response" => self
                .answers?
                .iter()
                .find_map(|one| one.answer_before(words)),
            "signed_off" => self.answers.and_then(|_| date_before(words)),
            _ => None,
        }
    }

    /// Whether a value in an exempt table stays as it is.
    fn keep(&self, inside: &str, value: &TypedValue) -> bool {
        let key = last_key(inside);
        let is_why =
            inside == "exempt" || inside.starts_with("exempt.") || inside.contains(".exempt.");
        let words = value.words.as_deref();
        let is_blank = words.is_some_and(|words| words.trim().is_empty());
        let is_date = || DATES.contains(&key) && words.is_some_and(is_only_a_date);
        // An answer with nothing after it is the council's, and one that it does not understand is refused.
        let is_answer = || key == "response" && self.left_of(inside, value).is_none();
        let has_meaning =
            (self.answers.is_some() || is_of_correction(value)) && !is_own_key(inside);
        is_why || is_blank || (has_meaning && (KEPT.contains(&key) || is_date() || is_answer()))
    }
}

fn last_key(path: &str) -> &str {
    path.rsplit('.').next().unwrap_or(path)
}

/// A correction has the same keys in every paper.
fn is_of_correction(value: &TypedValue) -> bool {
    value.path.starts_with("correction[")
}

fn is_own_key(inside: &str) -> bool {
    inside.contains("extra.")
}

/// The file without the texts of its exempt tables, and without names; none where it has neither.
pub fn cover(
    file: &SourceFile,
    values: &[TypedValue],
    tables: &ExemptTables,
    words: PublicWords<'_>,
) -> Option<(Arc<SourceFile>, Covered)> {
    let mut by_table: BTreeMap<&str, Vec<&TypedValue>> = BTreeMap::new();
    for value in values {
        let table = table_of(&value.path, tables);
        if let Some((table, inside)) = table.filter(|(_, inside)| !words.keep(inside, value)) {
            let all = by_table.entry(table).or_default();
            let is_first = FIRST.contains(&inside) && !all.iter().any(|one| is_first(one, table));
            all.insert(if is_first { 0 } else { all.len() }, value);
        }
    }
    let mut instead: Vec<(Range<usize>, String, bool)> = names(values, tables, words.persons);
    for (table, values) in by_table {
        let why = tables.get(table).cloned().unwrap_or_default();
        let mut sentence = Some(words.wording.sentence(&why.paragraph, &why.reason));
        for value in values {
            let inside = table_of(&value.path, tables).map(|(_, inside)| inside);
            if let Some(left) = inside.and_then(|inside| words.left_of(inside, value)) {
                instead.push((value.span.clone(), quoted(left), false));
                continue;
            }
            let words = sentence
                .take()
                .unwrap_or_else(|| words.wording.withheld.clone());
            instead.push((value.span.clone(), quoted(&words), true));
        }
    }
    if instead.is_empty() {
        return None;
    }
    instead.sort_by_key(|(span, ..)| span.start);
    let (mut text, mut covered, mut done) = (String::new(), Covered::new(), 0);
    for (span, words, is_withheld) in instead {
        let rest = file.text.get(span.end..).unwrap_or_default();
        let rest = rest.split('\n').next().unwrap_or_default();
        let before = file.text.get(done..span.start).unwrap_or_default();
        text.push_str(before);
        let start = text.len();
        text.push_str(&words);
        if is_withheld {
            covered.push(start..text.len());
        }
        done = span.end;
        // A remark behind the value may say what the value says.
        if rest.trim().is_empty() || rest.trim_start().starts_with('#') {
            done += rest.len();
            let value = file.text.get(span).unwrap_or_default();
            text.extend(value.matches('\n'));
        }
    }
    text.push_str(file.text.get(done..).unwrap_or_default());
    Some((SourceFile::new(file.name.clone(), text), covered))
}

/// Those who are responsible, by their posts or teams, where a text that is not withheld names them.
fn names(
    values: &[TypedValue],
    tables: &ExemptTables,
    persons: &[ShownPerson],
) -> Vec<(Range<usize>, String, bool)> {
    let is_of_persons = |value: &&TypedValue| {
        RESPONSIBLE.contains(&last_key(&value.path)) && table_of(&value.path, tables).is_none()
    };
    let named = values.iter().filter(is_of_persons).filter_map(|value| {
        let words = without_names(&cleaned(value.words.as_deref()?), persons)?;
        Some((value.span.clone(), quoted(&words), false))
    });
    named.collect()
}

fn is_first(value: &TypedValue, table: &str) -> bool {
    let inside = value.path.strip_prefix(table).unwrap_or_default();
    FIRST.contains(&inside.trim_start_matches('.'))
}

/// The innermost exempt table that a value is in, and the path of the value inside it.
fn table_of<'t>(path: &'t str, tables: &'t ExemptTables) -> Option<(&'t str, &'t str)> {
    let inside = tables.keys().filter_map(|table| {
        let inside = path.strip_prefix(table.as_str())?.strip_prefix('.')?;
        Some((table.as_str(), inside))
    });
    inside.max_by_key(|(table, _)| table.len())
}

/// Words as they are typed in a file.
fn quoted(words: &str) -> String {
    let words = words.replace('\\', "\\\\").replace('"', "\\\"");
    let words = words
        .replace('\n', "\\n")
        .replace('\r', "")
        .replace('\t', "\\t");
    format!("\"{words}\"")
}
