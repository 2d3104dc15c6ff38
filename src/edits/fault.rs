//! Why a file is not changed, in words that follow “updates/2026-12.toml cannot be changed: ”.

use std::fmt;

use super::TableAt;
use crate::output::OutputFault;

/// Why a file is not changed.
#[derive(Debug)]
pub enum EditFault {
    /// It cannot be read or written.
    System(std::io::Error),
    /// It is not text in UTF-8.
    NotText,
    /// It has mistakes in its TOML.
    Mistaken,
    /// It has no such table, or not in a form that can be changed.
    NoTable(TableAt),
    /// Somebody has saved it since it was read.
    Changed,
    /// The changed text would not say what was meant.
    Unsound,
    /// It cannot be put in place.
    Output(OutputFault),
}

impl From<OutputFault> for EditFault {
    fn from(fault: OutputFault) -> Self {
        match fault {
            OutputFault::Changed => EditFault::Changed,
            fault => EditFault::Output(fault),
        }
    }
}

impl fmt::Display for EditFault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            EditFault::System(error) => error.fmt(out),
            EditFault::NotText => out.write_str(
                "it is not UTF-8 text\nhelp: open it in your editor and save it with the encoding UTF-8",
            ),
            EditFault::Mistaken => {
                out.write_str("it has mistakes\nhelp: scrutineer check says which")
            }
            EditFault::NoTable(table) => write!(
                out,
                "it has no {table} with a line of its own\nhelp: begin each with a line in brackets, as in the guide"
            ),
            EditFault::Changed => out.write_str(
                "somebody has saved it at this moment\nhelp: look at the file, then try again",
            ),
            EditFault::Unsound => out.write_str(
                "with the new words it would no longer say the rest\nhelp: type the words yourself",
            ),
            EditFault::Output(fault) => fault.fmt(out),
        }
    }
}
