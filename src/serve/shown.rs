//! Everything that was found → what is wrong with each page.
//!
//! A finding in the folder of a review concerns the pages of that review. Every other one concerns all pages: a template
//! makes them all, and what a meeting reads is on many.

use std::collections::BTreeMap;

use crate::build::Failure;
use crate::diagnostic::{Diagnostic, Findings, shown_path};
use crate::project::Folders;

/// What is shown at the moment.
pub(super) struct Shown {
    /// What was found in the folder of each review, by the review's name.
    of_reviews: BTreeMap<String, Vec<Diagnostic>>,
    /// What was found elsewhere.
    of_all: Vec<Diagnostic>,
    /// Why the papers could not be written.
    pub failure: Option<String>,
    /// False until the papers have been made for the first time.
    pub is_made: bool,
}

impl Shown {
    /// Before anything is made.
    pub fn nothing() -> Self {
        Self {
            of_reviews: BTreeMap::new(),
            of_all: Vec::new(),
            failure: None,
            is_made: false,
        }
    }

    /// What was found.
    pub fn of(findings: Findings, folders: &Folders) -> Self {
        let reviews = format!("{}/", shown_path(&folders.reviews));
        let mut shown = Self::nothing();
        shown.is_made = true;
        for finding in findings {
            let review = finding.file().and_then(|file| review_of(file, &reviews));
            match review {
                Some(review) => shown.of_reviews.entry(review).or_default().push(finding),
                None => shown.of_all.push(finding),
            }
        }
        shown
    }

    /// The same, where the papers could not be written.
    pub fn with_failure(self, failure: &Failure) -> Self {
        Self {
            failure: Some(failure.to_string()),
            ..self
        }
    }

    /// What concerns a page, by its path from the top: all there is, for a page at the top.
    pub fn concerning(&self, page: &str) -> Vec<&Diagnostic> {
        let own = match page.split_once('/') {
            Some((folder, _)) => {
                let own = self.of_reviews.get(folder).map(Vec::as_slice);
                own.unwrap_or_default().iter().collect()
            }
            None => self.of_reviews.values().flatten().collect::<Vec<_>>(),
        };
        self.of_all.iter().chain(own).collect()
    }

    /// What was found in the reviews that a page is not of.
    pub fn elsewhere(&self, page: &str) -> impl Iterator<Item = &Diagnostic> {
        let folder = page.split_once('/').map(|(folder, _)| folder.to_owned());
        let others = self.of_reviews.iter();
        let others = others
            .filter(move |(review, _)| folder.as_ref().is_some_and(|folder| folder != *review));
        others.flat_map(|(_, findings)| findings)
    }
}

/// The name of the review in whose folder a file is, or whose page it is.
fn review_of(file: &str, reviews: &str) -> Option<String> {
    let inside = file.strip_prefix(reviews).unwrap_or(file);
    let (folder, _) = inside.split_once('/')?;
    let is_review = folder != "meetings" && (inside.len() < file.len() || file.ends_with(".html"));
    is_review.then(|| folder.to_owned())
}
