//! `[glossary]`, in any file → what its abbreviations are short for.

use std::collections::BTreeMap;

use super::{Read, Reader};
use crate::draft::Field;
use crate::model::{Abbreviation, Glossary};

/// The table as it was typed: the words, by their abbreviation.
pub type GlossaryTyped = Option<Field<BTreeMap<String, Field<String>>>>;

impl Reader<'_> {
    /// Reads the table; one that was left out says nothing.
    pub fn glossary(&mut self, field: GlossaryTyped) -> Read<Glossary> {
        let Some(table) = self.top().optional(field)? else {
            return Ok(Glossary::default());
        };
        let mut sheet = self.table(&table.span, "[glossary]");
        let entries: Vec<_> = table
            .value
            .into_iter()
            .map(|(letters, field)| {
                let words = match field.typed().cloned() {
                    Some(typed) => sheet.judge(typed, |_| Abbreviation::parse(&letters)),
                    None => Err(super::Refused),
                };
                let line = match field.typed() {
                    // "…" is what a help line has where nobody but an officer knows the words.
                    Some(typed) if !typed.value.contains(char::is_alphanumeric) => {
                        let help = "write what it is short for, such as \"Pupil Inclusion Panel\"";
                        sheet.blank_with(&typed.clone(), help.to_owned())
                    }
                    _ => sheet.line(field, as_key(&letters), "Pupil Inclusion Panel"),
                };
                Ok((words?, line?))
            })
            .collect();
        entries.into_iter().collect()
    }
}

/// An abbreviation as TOML has it before the equals sign.
fn as_key(letters: &str) -> String {
    let is_bare = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_');
    match !letters.is_empty() && letters.chars().all(is_bare) {
        true => letters.to_owned(),
        false => format!("\"{letters}\""),
    }
}
