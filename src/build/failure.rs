//! Why a build failed although nothing may be wrong with what it read.

use std::error::Error;
use std::fmt;

use super::apart::OutputOverInputs;
use super::circulation::OtherReaders;
use crate::output::OutputFault;
use crate::pdf::WriteFault;

/// Why nothing could be published.
#[derive(Debug)]
pub enum Failure {
    /// A file could not be written.
    Writing(OutputFault),
    /// A PDF could not be made.
    Typesetting(WriteFault),
    /// The papers would be among what they are made of, or over it.
    OverInputs(OutputOverInputs),
    /// The papers would be among those for other people.
    OtherReaders(OtherReaders),
}

impl From<OutputFault> for Failure {
    fn from(fault: OutputFault) -> Self {
        Self::Writing(fault)
    }
}

impl From<WriteFault> for Failure {
    fn from(fault: WriteFault) -> Self {
        Self::Typesetting(fault)
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Writing(fault) => write!(formatter, "{fault}"),
            Self::OverInputs(fault) => write!(formatter, "{fault}"),
            Self::OtherReaders(fault) => write!(formatter, "{fault}"),
            Self::Typesetting(WriteFault(reason)) => {
                write!(formatter, "a PDF cannot be made: {reason}")
            }
        }
    }
}

impl Error for Failure {}
