//! How far pages comply with the guidelines, and what of them is not accessible.

use std::fmt;

use crate::diagnostic::{Code, nearest};
use crate::model::{Fault, RichText};
use crate::validate::Coded;

/// How far pages comply. Whoever does not comply fully says what is not accessible.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Compliance {
    /// Fully.
    Full,
    /// Partially, because of this.
    Partial(RichText),
    /// Not, because of this.
    Missing(RichText),
}

/// How far pages comply, in a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ComplianceLevel {
    Fully,
    Partially,
    Not,
}

/// What does not fit together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ComplianceFault {
    /// The pages comply fully, and something is not accessible.
    SomethingNotAccessible,
    /// They do not, and nothing is said to be not accessible.
    NothingSaid,
}

impl Compliance {
    /// Puts the two together.
    pub(super) fn of(
        level: ComplianceLevel,
        not_accessible: Option<RichText>,
    ) -> Result<Self, ComplianceFault> {
        match (level, not_accessible) {
            (ComplianceLevel::Fully, None) => Ok(Self::Full),
            (ComplianceLevel::Fully, Some(_)) => Err(ComplianceFault::SomethingNotAccessible),
            (ComplianceLevel::Partially, Some(text)) => Ok(Self::Partial(text)),
            (ComplianceLevel::Not, Some(text)) => Ok(Self::Missing(text)),
            (ComplianceLevel::Partially | ComplianceLevel::Not, None) => {
                Err(ComplianceFault::NothingSaid)
            }
        }
    }

    /// The word for it.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Full => ComplianceLevel::NAMES[0],
            Self::Partial(_) => ComplianceLevel::NAMES[1],
            Self::Missing(_) => ComplianceLevel::NAMES[2],
        }
    }

    /// What is not accessible.
    pub fn not_accessible(&self) -> Option<&RichText> {
        match self {
            Self::Full => None,
            Self::Partial(text) | Self::Missing(text) => Some(text),
        }
    }
}

impl ComplianceLevel {
    const NAMES: [&'static str; 3] = ["fully", "partially", "not"];

    /// The level of that name.
    pub fn parse(name: &str) -> Result<Self, ComplianceLevelFault> {
        match name.trim().to_lowercase().as_str() {
            "fully" => Ok(Self::Fully),
            "partially" => Ok(Self::Partially),
            "not" => Ok(Self::Not),
            _ => Err(ComplianceLevelFault {
                name: name.trim().to_owned(),
            }),
        }
    }
}

impl ComplianceFault {
    /// The message, the help, and what to write instead of the level.
    pub fn words(self) -> (&'static str, &'static str, &'static str) {
        match self {
            Self::SomethingNotAccessible => (
                "the pages comply fully, and `not_accessible` says that something is not accessible",
                "if something is not, write complies = \"partially\"",
                "partially",
            ),
            Self::NothingSaid => (
                "the pages do not comply fully, and nothing says what is not accessible",
                "say it in not_accessible = \"…\", or if everything is accessible, write complies = \"fully\"",
                "fully",
            ),
        }
    }
}

/// A word that is no level.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ComplianceLevelFault {
    name: String,
}

impl fmt::Display for ComplianceLevelFault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "pages cannot comply “{}”", self.name)
    }
}

impl Coded for ComplianceLevelFault {
    fn code(&self) -> Code {
        Code::AccessibilityStatement
    }

    fn instead(&self) -> Option<String> {
        let name = nearest(&self.name, ComplianceLevel::NAMES).unwrap_or("partially");
        Some(format!("\"{name}\""))
    }
}

impl Fault for ComplianceLevelFault {
    fn help(&self) -> String {
        let name = nearest(&self.name, ComplianceLevel::NAMES).unwrap_or("partially");
        format!("write complies = \"{name}\"; it is one of fully, partially and not")
    }
}
