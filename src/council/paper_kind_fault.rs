//! What is wrong with a `[[paper]]`.

use std::fmt;

use super::printed_papers::UsualPaper;
use crate::diagnostic::Code;
use crate::model::Fault;
use crate::validate::Coded;

/// Why there is no such kind of paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum PaperKindFault {
    /// Another `[[paper]]` is of this kind.
    Twice {
        /// The kind.
        kind: String,
    },
    /// It has no title, and is nearly the name of a usual kind.
    Unknown {
        /// What was typed.
        kind: String,
        /// The usual kind.
        meant: String,
    },
    /// The words of a usual kind are in a table of their own.
    WordsElsewhere {
        /// The kind.
        usual: UsualPaper,
    },
    /// There is no such template.
    NoTemplate {
        /// What was typed.
        file: String,
    },
    /// Other files of a review have this name.
    FileTaken {
        /// The name.
        name: String,
    },
}

impl fmt::Display for PaperKindFault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Twice { kind } => write!(out, "another [[paper]] is of the kind “{kind}”"),
            Self::Unknown { kind, .. } => write!(out, "there is no usual kind of paper “{kind}”"),
            Self::WordsElsewhere { usual } => write!(
                out,
                "the words of this kind of paper are in [{}]",
                usual.table()
            ),
            Self::NoTemplate { file } => {
                write!(out, "there is no template “{file}” beside this file")
            }
            Self::FileTaken { name } => {
                write!(out, "other files of a review have the name “{name}”")
            }
        }
    }
}

impl Coded for PaperKindFault {
    fn code(&self) -> Code {
        Code::PaperKind
    }

    fn instead(&self) -> Option<String> {
        match self {
            Self::Unknown { meant, .. } => Some(format!("\"{meant}\"")),
            _ => None,
        }
    }
}

impl Fault for PaperKindFault {
    fn help(&self) -> String {
        match self {
            Self::Twice { .. } => "write both in one [[paper]]".to_owned(),
            Self::Unknown { meant, .. } => {
                format!("did you mean `{meant}`? A kind of your own needs a title")
            }
            Self::WordsElsewhere { usual } => format!(
                "write its title, its labels and what it leaves out below the line [{}]",
                usual.table()
            ),
            Self::NoTemplate { .. } => {
                "put the template there, or name one that is there: template = \"briefing-note.html\""
                    .to_owned()
            }
            Self::FileTaken { .. } => "choose another name, such as \"briefing-note\"".to_owned(),
        }
    }
}
