//! Everything that was found → what is wrong with each page.
//!
//! A finding in the folder of a review concerns the pages of that review. Every other one concerns all pages: a template
//! makes them all, and what a meeting reads is on many.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::build::{Failure, MEETINGS};
use crate::diagnostic::{Diagnostic, Findings, shown_path};
use crate::project::Folders;

/// What is shown at the moment.
#[derive(Clone)]
pub(super) struct Shown {
    /// What was found in the folder of each review, by the review's name.
    of_reviews: BTreeMap<String, Arc<Vec<Diagnostic>>>,
    /// What was found elsewhere.
    of_all: Arc<Vec<Diagnostic>>,
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
            of_all: Arc::default(),
            failure: None,
            is_made: false,
        }
    }

    /// What was found.
    pub fn of(findings: Findings, folders: &Folders) -> Self {
        let (of_reviews, of_all) = divided(findings, folders);
        Self {
            of_reviews,
            of_all: Arc::new(of_all),
            failure: None,
            is_made: true,
        }
    }

    /// The same, with what was found in some reviews since.
    pub fn again(&self, names: &BTreeSet<String>, findings: Findings, folders: &Folders) -> Self {
        let mut shown = self.clone();
        shown.of_reviews.retain(|review, _| !names.contains(review));
        let (of_reviews, _) = divided(findings, folders);
        shown.of_reviews.extend(of_reviews);
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
                let own = self.of_reviews.get(folder);
                own.into_iter().flat_map(|own| own.iter()).collect()
            }
            None => self.found_in_reviews().collect::<Vec<_>>(),
        };
        self.of_all.iter().chain(own).collect()
    }

    /// What was found in the reviews that a page is not of.
    pub fn elsewhere(&self, page: &str) -> impl Iterator<Item = &Diagnostic> {
        let folder = page.split_once('/').map(|(folder, _)| folder.to_owned());
        let others = self.of_reviews.iter();
        let others = others
            .filter(move |(review, _)| folder.as_ref().is_some_and(|folder| folder != *review));
        others.flat_map(|(_, findings)| findings.iter())
    }

    fn found_in_reviews(&self) -> impl Iterator<Item = &Diagnostic> {
        self.of_reviews
            .values()
            .flat_map(|findings| findings.iter())
    }
}

/// Findings by the review that they concern, and the rest.
fn divided(
    findings: Findings,
    folders: &Folders,
) -> (BTreeMap<String, Arc<Vec<Diagnostic>>>, Vec<Diagnostic>) {
    let reviews = format!("{}/", shown_path(&folders.reviews));
    let mut of_reviews: BTreeMap<String, Vec<Diagnostic>> = BTreeMap::new();
    let mut of_all = Vec::new();
    for finding in findings {
        let review = finding.file().and_then(|file| review_of(file, &reviews));
        match review {
            Some(review) => of_reviews.entry(review).or_default().push(finding),
            None => of_all.push(finding),
        }
    }
    let of_reviews = of_reviews.into_iter();
    let of_reviews = of_reviews.map(|(review, all)| (review, Arc::new(all)));
    (of_reviews.collect(), of_all)
}

/// The name of the review in whose folder a file is, or whose page it is.
fn review_of(file: &str, reviews: &str) -> Option<String> {
    let inside = file.strip_prefix(reviews).unwrap_or(file);
    let (folder, _) = inside.split_once('/')?;
    let is_review = folder != MEETINGS && (inside.len() < file.len() || file.ends_with(".html"));
    is_review.then(|| folder.to_owned())
}
