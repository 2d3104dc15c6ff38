//! The languages of scripts: `[script_languages]` → the language that words of each script are in.

use std::collections::BTreeMap;
use std::fmt;

use crate::diagnostic::Code;
use crate::draft::Field;
use crate::language::{Language, OtherScript, ScriptLanguages};
use crate::model::Fault;
use crate::validate::{Coded, Read, Reader};

/// Reads the table.
pub(super) fn read(
    reader: &mut Reader<'_>,
    field: Option<Field<BTreeMap<String, Field<String>>>>,
) -> Read<ScriptLanguages> {
    let mut sheet = reader.top();
    let Some(table) = sheet.optional(field)? else {
        return Ok(ScriptLanguages::new());
    };
    let mut sheet = reader.table(&table.span, "[script_languages]");
    let languages: Vec<_> = table
        .value
        .into_iter()
        .map(|(name, field)| {
            let typed = sheet.required(field, &name, "Arabic = \"ur\"")?;
            sheet.judge(typed, |tag| parse(&name, tag))
        })
        .collect();
    languages.into_iter().collect()
}

fn parse(name: &str, tag: &str) -> Result<(OtherScript, Language), ScriptFault> {
    let script = OtherScript::named(name).ok_or_else(|| ScriptFault::Script {
        name: name.to_owned(),
    })?;
    let language = Language::parse(tag).map_err(|fault| ScriptFault::Tag(fault.to_string()))?;
    Ok((script, language))
}

/// A script or its language that nobody knows.
#[derive(Debug)]
enum ScriptFault {
    /// No script has this name.
    Script { name: String },
    /// What is wrong with the tag.
    Tag(String),
}

impl fmt::Display for ScriptFault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Script { name } => write!(out, "“{name}” is not a script other than English"),
            Self::Tag(fault) => out.write_str(fault),
        }
    }
}

impl Fault for ScriptFault {
    fn help(&self) -> String {
        match self {
            Self::Script { .. } => "name the letters and not the language: Urdu is written in Arabic letters, Panjabi in Gurmukhi, Polish in English ones",
            Self::Tag(_) => "Urdu is \"ur\", Arabic \"ar\", Panjabi \"pa\", Bengali \"bn\"",
        }
        .to_owned()
    }
}

impl Coded for ScriptFault {
    fn code(&self) -> Code {
        match self {
            Self::Script { .. } => Code::UnknownScript,
            Self::Tag(_) => Code::LanguageTag,
        }
    }
}
