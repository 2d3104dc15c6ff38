//! Why a value could not be read, as serde passes it up.

use std::fmt;

/// Usually the finding has been made where the value was read. The rest comes from serde itself.
#[derive(Debug)]
pub(super) enum DraftFault {
    /// The findings say why.
    Reported,
    /// Serde's own message, which has no place yet.
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
