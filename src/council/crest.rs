//! The council's crest or logo: a file among the templates, and words for readers who cannot see it.

use std::fmt;

use super::draft::CouncilCrestDraft;
use crate::diagnostic::{Code, Place};
use crate::draft::Field;
use crate::model::{Fault, TextLine};
use crate::validate::{Coded, Read, Reader};

/// A crest or logo.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Crest {
    /// The name of its file, which is in the folder of the templates.
    pub file: String,
    /// Where that was typed.
    pub place: Place,
    /// What it shows.
    pub alternate: TextLine,
}

/// Reads the table `[crest]`; `is_there` says whether there is a file of that name beside `council.toml`.
pub(super) fn read(
    reader: &mut Reader<'_>,
    field: Option<Field<CouncilCrestDraft>>,
    is_there: &dyn Fn(&str) -> bool,
) -> Read<Option<Crest>> {
    let Some(table) = reader.top().optional(field)? else {
        return Ok(None);
    };
    let CouncilCrestDraft { file, alternate } = table.value;
    let mut sheet = reader.table(&table.span, "[crest]");
    let file = sheet
        .required(file, "file", "file = \"crest.svg\"")
        .and_then(|typed| {
            let place = sheet.place(&typed.span);
            Ok((sheet.judge(typed, |name| judge(name, is_there))?, place))
        });
    let alternate = sheet.line(alternate, "alternate", "Crest of the council");
    let (file, place) = file?;
    Ok(Some(Crest {
        file,
        place,
        alternate: alternate?,
    }))
}

fn judge(name: &str, is_there: &dyn Fn(&str) -> bool) -> Result<String, CrestFault> {
    let name = name.trim().to_owned();
    let ending = name
        .rsplit_once('.')
        .map(|(_, ending)| ending.to_ascii_lowercase());
    let is_picture =
        ending.is_some_and(|ending| ["svg", "png", "jpg", "jpeg"].contains(&ending.as_str()));
    if !is_picture || name.contains(['/', '\\', ':']) {
        Err(CrestFault::NotAPicture { name })
    } else if !is_there(&name) {
        Err(CrestFault::Missing { name })
    } else {
        Ok(name)
    }
}

/// Why a crest cannot be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CrestFault {
    /// The name is not that of a picture among the templates.
    NotAPicture {
        /// What was typed.
        name: String,
    },
    /// There is no such file.
    Missing {
        /// What was typed.
        name: String,
    },
}

impl fmt::Display for CrestFault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            CrestFault::NotAPicture { name } => {
                write!(
                    out,
                    "“{name}” is not the name of a picture beside this file"
                )
            }
            CrestFault::Missing { name } => {
                write!(out, "there is no file “{name}” beside this one")
            }
        }
    }
}

impl Coded for CrestFault {
    fn code(&self) -> Code {
        match self {
            CrestFault::NotAPicture { .. } => Code::CrestFile,
            CrestFault::Missing { .. } => Code::CrestMissing,
        }
    }
}

impl Fault for CrestFault {
    fn help(&self) -> String {
        match self {
            CrestFault::NotAPicture { .. } => {
                "put an SVG, PNG or JPEG there, and type its name: file = \"crest.svg\""
            }
            CrestFault::Missing { .. } => {
                "put the crest itself there, since links are not followed, or remove the table [crest]"
            }
        }
        .to_owned()
    }
}
