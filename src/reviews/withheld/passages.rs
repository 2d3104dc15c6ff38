//! The values of a file → its tables that are exempt from publication, and why.
//!
//! A table is exempt if it says so, or if it is about a recommendation that is: then all that is written of that one is exempt,
//! in the action plan, in the record and in every update. It must not know which texts a table has.

use std::collections::BTreeMap;

use crate::diagnostic::SourceFile;
use crate::draft::{NumberOrText, TypedValue};
use crate::model::RecommendationNumber;
use crate::reviews::numbering::read_number;

/// Why a passage is exempt, as it was typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TypedExemption {
    /// The number of the paragraph.
    pub paragraph: String,
    /// The reason.
    pub reason: String,
}

/// What is exempt in a file: recommendations by their numbers, and other tables by their paths.
#[derive(Debug, Clone, Default)]
pub struct ExemptNumbers {
    numbers: BTreeMap<RecommendationNumber, TypedExemption>,
    /// Tables without such a number.
    paths: BTreeMap<String, TypedExemption>,
}

/// What is exempt in a file because it is elsewhere: recommendations, and for a translation the tables of the file that it
/// translates.
pub type ExemptElsewhere<'w> = (&'w ExemptNumbers, Option<&'w ExemptNumbers>);

/// The tables that are exempt, by their paths: `recommendation[2]`.
pub type ExemptTables = BTreeMap<String, TypedExemption>;

/// A file and its values.
pub struct TypedFile<'f> {
    file: &'f SourceFile,
    values: &'f [TypedValue],
    /// The recommendation that a table is about, by the path of the table.
    numbers: BTreeMap<&'f str, RecommendationNumber>,
}

impl<'f> TypedFile<'f> {
    pub fn new(file: &'f SourceFile, values: &'f [TypedValue]) -> Self {
        let mut typed = Self {
            file,
            values,
            numbers: BTreeMap::new(),
        };
        // A part is called by the number of its whole, so that comes first.
        for is_of_part in [false, true] {
            for value in values {
                if let Some((table, number)) = typed.number(value, is_of_part) {
                    typed.numbers.insert(table, number);
                }
            }
        }
        typed
    }

    /// The recommendation that a table is about, if this value says which.
    fn number(
        &self,
        value: &'f TypedValue,
        is_of_part: bool,
    ) -> Option<(&'f str, RecommendationNumber)> {
        let (table, key) = value.path.rsplit_once('.')?;
        let (list, _) = table.strip_suffix(']')?.rsplit_once('[')?;
        let (above, list) = list.rsplit_once('.').unwrap_or(("", list));
        let number = || read_number(&self.number_typed(value)?).ok();
        match (list, key, is_of_part) {
            ("recommendation", "number", false) | ("progress", "recommendation", false) => {
                Some((table, number()?))
            }
            ("part", "number", true) => {
                let whole = self.numbers.get(above)?;
                Some((table, whole.part(&number()?).ok()?))
            }
            _ => None,
        }
    }

    fn number_typed(&self, value: &TypedValue) -> Option<NumberOrText> {
        match &value.words {
            Some(words) => Some(NumberOrText::Text(words.clone())),
            None => {
                let figures = self.file.text.get(value.span.clone())?;
                Some(NumberOrText::Number(figures.parse().ok()?))
            }
        }
    }

    /// The tables that are exempt.
    pub fn exempt_tables(&self, (numbers, first): ExemptElsewhere<'_>) -> ExemptTables {
        let mut tables = ExemptTables::new();
        for (table, number) in &self.numbers {
            if let Some(why) = numbers.numbers.get(number) {
                tables.insert((*table).to_owned(), why.clone());
            }
        }
        let paths = first.map(|first| first.paths.clone());
        tables.extend(paths.unwrap_or_default());
        for value in self.values {
            let Some((table, key)) = exemption(&value.path) else {
                continue;
            };
            let typed = self.file.text.get(value.span.clone()).unwrap_or_default();
            let why = tables.entry(table.to_owned()).or_default();
            match (key, &value.words) {
                ("paragraph", None) => why.paragraph = typed.to_owned(),
                ("reason", Some(words)) => why.reason.clone_from(words),
                // What is typed wrongly is reported, and then nothing is published.
                _ => {}
            }
        }
        tables
    }

    /// What is exempt, with what is exempt here: a recommendation with all of its parts.
    pub fn exempt_numbers(&self, before: &ExemptNumbers, tables: &ExemptTables) -> ExemptNumbers {
        let mut exempt = ExemptNumbers {
            numbers: before.numbers.clone(),
            paths: BTreeMap::new(),
        };
        for (table, why) in tables {
            let parts = format!("{table}.part[");
            let numbers = self.numbers.iter();
            let of_table = numbers.filter(|(path, _)| *path == table || path.starts_with(&parts));
            let of_table: Vec<_> = of_table.map(|(_, number)| number.clone()).collect();
            if of_table.is_empty() {
                exempt.paths.insert(table.clone(), why.clone());
            }
            for number in of_table {
                exempt.numbers.entry(number).or_insert_with(|| why.clone());
            }
        }
        exempt
    }
}

/// The path of the table that a value makes exempt, and what it says of that. At the top of a file there is no such table: the
/// `exempt` of a decision record is words.
fn exemption(path: &str) -> Option<(&str, &str)> {
    let (table, key) = match path.rsplit_once(".exempt.") {
        Some(found) => found,
        None => (path.strip_suffix(".exempt")?, ""),
    };
    table.ends_with(']').then_some((table, key))
}
