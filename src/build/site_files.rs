//! A review → the files beside its page that programs read; all reviews → the same of all of them together.
//!
//! What is made of all reviews is put together of the files of each, be they new or published before. So nothing of a review
//! need be kept for it.

use super::as_published::as_published;
use super::failure::Failure;
use crate::council::Council;
use crate::data::{ReviewRecord, ReviewRecords, search_words};
use crate::model::Review;
use crate::output::DeferredStaging;
use crate::project::Project;
use crate::template::{ListedMeeting, review_file};

/// The words that everything is searched by.
const SEARCH: &str = "search.js";
/// What other programs read of a review.
const RECORD: &str = "review.json";

/// The files of a review; none where reviews have no page.
pub(super) fn of_review(
    project: &Project,
    (review, council): (&Review, &Council),
) -> Vec<(String, Vec<u8>)> {
    if !project.templates.have_review_page() {
        return Vec::new();
    }
    let review = &*as_published(review, council);
    let page = format!("{}/{}", review.id, review_file(review));
    let words = search_words(review, council, &page);
    let record = ReviewRecord::new(review, council).json();
    vec![
        (format!("{}/{RECORD}", review.id), record),
        (format!("{}/{SEARCH}", review.id), words.into_bytes()),
    ]
}

/// Whether there are such files of a review. There are none of one that has never been sound.
pub(super) fn are_of(id: &str, staging: &DeferredStaging<'_>) -> bool {
    let mut names = [SEARCH, RECORD].into_iter();
    names.all(|name| staging.read(&format!("{id}/{name}")).is_ok())
}

/// The files of all reviews together, each with its path. `ids` are those of the reviews, in order, and `pages` are the pages
/// that are not of one review.
pub(super) fn of_all(
    project: &Project,
    (ids, meetings): (&[&str], &[ListedMeeting]),
    pages: impl Iterator<Item = String>,
    staging: &DeferredStaging<'_>,
) -> Result<Vec<(String, Vec<u8>)>, Failure> {
    if !project.templates.have_review_page() {
        return Ok(Vec::new());
    }
    let mut words = Vec::new();
    let mut records = ReviewRecords::new(&project.council);
    for id in ids {
        words.extend(staging.read(&format!("{id}/{SEARCH}"))?);
        let path = format!("{id}/{RECORD}");
        if let Some(record) = ReviewRecord::read(&staging.read(&path)?) {
            records.add(record, path);
        }
    }
    records.add_pages(pages);
    records.add_meetings(meetings);
    let mut files = records.files();
    files.push((SEARCH.to_owned(), words));
    Ok(files)
}
