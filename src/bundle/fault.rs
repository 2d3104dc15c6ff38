//! Why there is no bundle, and what is wrong with one.

use std::fmt;
use std::io;
use std::path::PathBuf;

use crate::output::OutputFault;

/// Why a bundle cannot be made or looked at.
#[derive(Debug)]
pub enum BundleFault {
    /// A file cannot be read.
    Unread(PathBuf, io::Error),
    /// Something is neither a file nor a folder.
    NoFile(PathBuf),
    /// A name is no text.
    NoName(PathBuf),
    /// The bundle would be in a folder that it holds.
    Inside(PathBuf),
    /// It cannot be written.
    Unwritten(OutputFault),
}

/// Something that is wrong with a bundle.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Damage {
    /// It cannot be opened at all.
    NoBundle(String),
    /// A file is not there.
    Missing(String),
    /// A file does not say what it said.
    Changed(String),
    /// A file cannot be read.
    Unreadable(String, String),
    /// A file has come from elsewhere.
    Added(String),
}

impl From<OutputFault> for BundleFault {
    fn from(fault: OutputFault) -> Self {
        Self::Unwritten(fault)
    }
}

impl fmt::Display for BundleFault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unread(path, error) => {
                write!(formatter, "{} cannot be read: {error}", path.display())
            }
            Self::NoFile(path) => write!(
                formatter,
                "{} is not a file, and a bundle holds files only\nhelp: put the file itself there, or move it elsewhere",
                path.display()
            ),
            Self::NoName(path) => write!(
                formatter,
                "the name of {} has characters that cannot be read\nhelp: give it a name of letters and digits",
                path.display()
            ),
            Self::Inside(folder) => write!(
                formatter,
                "the bundle cannot be in {}, because it holds that folder\nhelp: put it beside the folder: scrutineer bundle bundle.zip",
                folder.display()
            ),
            Self::Unwritten(fault) => write!(formatter, "the bundle cannot be written: {fault}"),
        }
    }
}

impl fmt::Display for Damage {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoBundle(reason) => write!(formatter, "it is not a whole bundle: {reason}"),
            Self::Missing(path) => write!(formatter, "{path} is missing"),
            Self::Changed(path) => write!(formatter, "{path} is not as it was"),
            Self::Unreadable(path, reason) => {
                write!(formatter, "{path} cannot be read: {reason}")
            }
            Self::Added(path) => write!(formatter, "{path} was not there when it was made"),
        }
    }
}
