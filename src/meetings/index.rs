//! Which papers there are that a meeting can name.

use std::collections::{BTreeMap, BTreeSet};

use crate::language::Language;

/// The names of all reviews and meetings, and what the reviews have that a meeting names.
#[derive(Debug, Clone, Default)]
pub struct ReviewIndex {
    /// Every review by its name, with its parts where they are known.
    pub reviews: BTreeMap<String, Option<ReviewParts>>,
    /// The names of all meetings.
    pub meetings: BTreeSet<String>,
    /// Which papers of reviews the council publishes.
    pub published: PublishedPapers,
    /// The language of meetings, where it is known.
    pub language: Option<Language>,
}

/// Which papers of reviews a council publishes.
#[derive(Debug, Clone, Default)]
pub struct PublishedPapers {
    /// Decision records.
    pub decisions: bool,
    /// Action plans.
    pub action_plans: bool,
    /// Progress updates.
    pub updates: bool,
    /// Annual reports.
    pub annual_reports: bool,
    /// The names of its own kinds.
    pub own: Vec<String>,
}

/// What a review has.
#[derive(Debug, Clone, Default)]
pub struct ReviewParts {
    /// The names of its updates.
    pub updates: Vec<String>,
    /// Whether Cabinet has decided on it.
    pub has_decision: bool,
    /// The names of its files that may be papers of the council's own kinds.
    pub own: Vec<String>,
}

impl ReviewIndex {
    /// The parts of a review, if there is one of that name whose parts are known.
    pub(super) fn parts(&self, review: &str) -> Option<&ReviewParts> {
        self.reviews.get(review)?.as_ref()
    }
}
