//! The reviews of an index → the pages that list them: the latest on the first, and on each no more than a reader's device
//! takes in at once.
//!
//! It must not know what a page says of a review.

use serde::Serialize;

use super::kept_reviews::Listed;
use super::listed_keys::ListedKeys;
use crate::bounds::MOST_LISTED;
use crate::council::Council;

/// The reviews of one page, each with what puts it in its place.
pub(super) type ListedPart<'a> = Vec<(&'a Listed, ListedKeys)>;

/// Which page of the index it is, where there are several.
#[derive(Serialize)]
pub(super) struct PartView {
    /// Its number, from 1.
    number: usize,
    /// How many there are.
    of: usize,
    /// The page with the reviews before these.
    newer: Option<String>,
    /// The page with those after these.
    older: Option<String>,
}

impl PartView {
    /// The page of this number; none where it is the only one.
    pub fn new(council: &Council, number: usize, of: usize) -> Option<Self> {
        let beside = |number: usize| {
            (1..=of)
                .contains(&number)
                .then(|| file_of_part(council, number))
        };
        (of > 1).then(|| Self {
            number,
            of,
            newer: beside(number - 1),
            older: beside(number + 1),
        })
    }

    /// The name of its file.
    pub fn file(&self, council: &Council) -> String {
        file_of_part(council, self.number)
    }
}

/// The reviews of each page; the first is there without any.
pub(super) fn parts(mut all: ListedPart<'_>) -> Vec<ListedPart<'_>> {
    if all.len() <= MOST_LISTED {
        return vec![all];
    }
    all.sort_by(|(_, one), (_, other)| one.latest_first(other));
    let mut parts = Vec::new();
    let mut rest = all.into_iter().peekable();
    while rest.peek().is_some() {
        parts.push(rest.by_ref().take(MOST_LISTED).collect());
    }
    parts
}

/// The file of the page that lists everything, in the words of a council.
pub fn index_file(council: &Council) -> String {
    file_of_part(council, 1)
}

/// Whether a file is one of the pages that list a number of reviews.
pub fn is_index_file(council: &Council, path: &str, reviews: usize) -> bool {
    let mut numbers = 1..=reviews.div_ceil(MOST_LISTED).max(1);
    path.starts_with("index") && numbers.any(|number| file_of_part(council, number) == path)
}

fn file_of_part(council: &Council, number: usize) -> String {
    let number = match number {
        1 => String::new(),
        number => format!("-{number}"),
    };
    match &council.words_tag {
        None => format!("index{number}.html"),
        Some(tag) => format!("index{number}.{tag}.html"),
    }
}
