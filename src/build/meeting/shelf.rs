//! All reviews and meetings of a project, by their names, so that a meeting can open those that it names.

use std::collections::BTreeMap;

use crate::meetings::{MeetingFile, ReviewIndex, ReviewParts};
use crate::reviews::{Folder, OpenedReview};

/// The reviews and the meetings that there are.
#[derive(Debug, Default)]
pub struct Shelf {
    /// The folders of the reviews.
    pub reviews: BTreeMap<String, Folder>,
    /// The files of the meetings.
    pub meetings: BTreeMap<String, MeetingFile>,
}

impl Shelf {
    /// What is there.
    pub fn new(reviews: &[Folder], meetings: &[MeetingFile]) -> Self {
        let reviews = reviews.iter();
        let meetings = meetings.iter();
        Self {
            reviews: reviews
                .map(|one| (one.id().to_owned(), one.clone()))
                .collect(),
            meetings: meetings
                .map(|one| (one.id().to_owned(), one.clone()))
                .collect(),
        }
    }

    /// What a meeting can name, with the parts of the reviews that it does name.
    pub fn index(
        &self,
        opened: &BTreeMap<String, OpenedReview>,
        has_action_plans: bool,
    ) -> ReviewIndex {
        let parts = |review: &OpenedReview| ReviewParts {
            updates: review.update_names().map(str::to_owned).collect(),
            has_decision: review.has_decision(),
        };
        let names = self.reviews.keys();
        ReviewIndex {
            reviews: names
                .map(|name| (name.clone(), opened.get(name).map(parts)))
                .collect(),
            meetings: self.meetings.keys().cloned().collect(),
            has_action_plans,
        }
    }
}
