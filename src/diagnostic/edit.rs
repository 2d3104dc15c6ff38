//! What a help line offers to type, in a form that an editor can carry out.

use super::{Diagnostic, Place};

/// What to type, and where. A `…` in it is for the officer to fill in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Edit {
    /// In place of what the finding points at.
    Instead(String),
    /// On a line of its own, below the line on which what the finding points at ends.
    Below(String),
    /// In place of what is somewhere else; where nothing is, between.
    At(Place, String),
}

/// What to type, and the place that it replaces.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggestion {
    /// The help line that offers it, counted from 0.
    pub help: usize,
    /// What it replaces; where it is empty, what is typed comes between.
    pub replace: Place,
    /// What to type.
    pub with: String,
}

impl Edit {
    /// The same at another place.
    pub(super) fn moved(self, to: &dyn Fn(Place) -> Place) -> Self {
        match self {
            Edit::At(place, with) => Edit::At(to(place), with),
            Edit::Instead(_) | Edit::Below(_) => self,
        }
    }

    /// The suggestion for a finding at `place`.
    pub(super) fn suggestion(&self, help: usize, place: Option<&Place>) -> Option<Suggestion> {
        let (replace, with) = match self {
            Edit::Instead(with) => (place?.clone(), with.clone()),
            Edit::Below(line) => (place?.end_of_line(), format!("\n{line}")),
            Edit::At(place, with) => (place.clone(), with.clone()),
        };
        Some(Suggestion {
            help,
            replace,
            with,
        })
    }
}

impl Diagnostic {
    /// Everything that its help lines offer to type.
    pub fn suggestions(&self) -> Vec<Suggestion> {
        let edits = self.edits().iter();
        edits
            .filter_map(|(help, edit)| edit.suggestion(*help, self.place()))
            .collect()
    }
}
