//! All reviews and meetings of a project, by their names, so that a meeting can open those that it names.

use std::collections::BTreeMap;

use crate::language::Language;
use crate::meetings::{MeetingFile, OpenedMeeting, PublishedPapers, ReviewIndex, ReviewParts};
use crate::model::Slug;
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

    /// The names of the reviews that a meeting's papers are made of: those that it names, or all where it brings what is
    /// due, or an annual report.
    pub fn wanted<'s>(&'s self, meeting: &'s OpenedMeeting) -> impl Iterator<Item = &'s str> {
        let all = meeting.reads_all_reviews().then_some(self.reviews.keys());
        let all = all.into_iter().flatten().map(String::as_str);
        let named = meeting.reviews();
        let others =
            named.filter(|name| !meeting.reads_all_reviews() || !self.reviews.contains_key(*name));
        all.chain(others)
    }

    /// What a meeting can name, with the parts of the reviews that it does name.
    pub fn index(
        &self,
        opened: &BTreeMap<String, OpenedReview>,
        published: PublishedPapers,
        language: &Language,
    ) -> ReviewIndex {
        let parts = |review: &OpenedReview| ReviewParts {
            updates: review.update_names().map(str::to_owned).collect(),
            has_decision: review.has_decision(),
            own: review.other_names().map(Slug::to_string).collect(),
        };
        let names = self.reviews.keys();
        ReviewIndex {
            reviews: names
                .map(|name| (name.clone(), opened.get(name).map(parts)))
                .collect(),
            meetings: self.meetings.keys().cloned().collect(),
            published,
            language: Some(language.clone()),
        }
    }
}
