//! What a template sees of a date that was revised.

use serde::Serialize;

use crate::model::{RevisionMade, TextLine};

/// A date that was revised.
#[derive(Serialize)]
pub(super) struct RevisionView<'a> {
    /// The new date.
    date: &'a str,
    /// Who revised it.
    by: Option<&'a str>,
    /// The date of the update that has it.
    update: &'a str,
}

impl<'a> RevisionView<'a> {
    /// A revision, with the update that has it.
    pub fn new(made: &RevisionMade<'a>) -> Self {
        Self {
            date: made.revision.date.words(),
            by: made.revision.by.as_ref().map(TextLine::as_str),
            update: made.update.date.words(),
        }
    }
}
