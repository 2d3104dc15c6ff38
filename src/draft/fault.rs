//! Why a value could not be read, as serde passes it up.

use std::fmt;

/// What is wrong has usually been said, with its place, where it was met. What is left comes from serde itself.
#[derive(Debug)]
pub(super) enum DraftFault {
    /// It is among the findings.
    Reported,
    /// Nobody has given it a place yet.
    Unplaced(String),
}

impl fmt::Display for DraftFault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            DraftFault::Reported => out.write_str("reported"),
            DraftFault::Unplaced(message) => out.write_str(message),
        }
    }
}

impl std::error::Error for DraftFault {}

impl serde::de::Error for DraftFault {
    fn custom<T: fmt::Display>(message: T) -> Self {
        DraftFault::Unplaced(message.to_string())
    }
}
