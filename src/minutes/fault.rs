//! Why there is no minute, in words for the officer who typed the command.

use std::fmt;

use crate::output::OutputFault;
use crate::project::WantedFault;

/// Why there is no minute.
#[derive(Debug)]
pub enum MinuteFault {
    /// There is no such review or update.
    Wanted(WantedFault),
    /// The meeting brings no update.
    EmptyMeeting(String),
    /// The update does not say what the committee agreed.
    NotAgreed {
        /// The update.
        update: String,
        /// The recommendations without an agreed grade.
        numbers: Vec<String>,
    },
    /// A file of the minute is there, with other words.
    Taken(String),
    /// The files cannot be put in place.
    Output(OutputFault),
}

impl From<WantedFault> for MinuteFault {
    fn from(fault: WantedFault) -> Self {
        MinuteFault::Wanted(fault)
    }
}

impl fmt::Display for MinuteFault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            MinuteFault::Wanted(fault) => fault.fmt(out),
            MinuteFault::EmptyMeeting(meeting) => {
                write!(out, "the meeting `{meeting}` brings no update")
            }
            MinuteFault::NotAgreed { update, numbers } => write!(
                out,
                "{update} does not say what the committee agreed on {}\nhelp: record it first: scrutineer agree {update}",
                numbers.join(", ")
            ),
            MinuteFault::Taken(file) => write!(
                out,
                "{file} is there with other words, and nothing is written over it\nhelp: move the file, or name another folder: --output FOLDER"
            ),
            MinuteFault::Output(fault) => fault.fmt(out),
        }
    }
}
