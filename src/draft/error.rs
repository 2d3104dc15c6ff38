//! Why a value could not be read, as serde passes it up.

use std::fmt;

/// Usually the finding has been made where the value was read. The rest comes from serde itself.
#[derive(Debug)]
pub(super) enum DeserializeError {
    /// The findings say why.
    Reported,
    /// Serde's own message, which has no place yet.
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
