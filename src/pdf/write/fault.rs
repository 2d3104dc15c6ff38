//! Why a file could not be written.

/// Why a file could not be written; each is a fault of the program or of a font, never of a review.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WriteFault(pub String);

impl From<lopdf::Error> for WriteFault {
    fn from(error: lopdf::Error) -> Self {
        Self(error.to_string())
    }
}
