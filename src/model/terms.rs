//! What a review's files are read with: what its council has agreed on.

use super::{Responses, Scale};

/// What the council has agreed on.
#[derive(Debug, Clone, Copy)]
pub struct CouncilTerms<'a> {
    /// Its grades.
    pub scale: &'a Scale,
    /// The answers of its executive.
    pub responses: &'a Responses,
}
