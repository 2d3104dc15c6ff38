//! Why a value could not be read, as serde passes it up.

use std::fmt;

/// What is wrong has usually been said, with its place, where it was met. What is left comes from serde itself.
#[derive(Debug)]
pub(super) enum DeserializeError {
    /// It is among the findings.
    Reported,
    /// Nobody has given it a place yet.
    Unplaced(String),
}

impl fmt::Display for DeserializeError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            DeserializeError::Reported => out.write_str("reported"),
            DeserializeError::Unplaced(message) => out.write_str(message),
        }
    }
}

impl std::error::Error for DeserializeError {}

impl serde::de::Error for DeserializeError {
    fn custom<T: fmt::Display>(message: T) -> Self {
        DeserializeError::Unplaced(message.to_string())
    }
}
