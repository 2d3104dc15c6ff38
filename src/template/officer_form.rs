//! What a form for one officer asks, and what it is prefilled with.

use std::collections::BTreeMap;

use crate::files::Digest;
use crate::model::{Progress, Recommendation, Review, Slug, When};

/// The form for one officer.
#[derive(Debug, Clone)]
pub struct OfficerForm<'a> {
    /// The review.
    pub review: &'a Review,
    /// The name of the update that it is for.
    pub update: &'a Slug,
    /// The date of that update, as it is written.
    pub date: &'a str,
    /// Who fills it in.
    pub officer: String,
    /// The name of its file, without an ending.
    pub name: String,
    /// What it asks.
    pub questions: Vec<FormQuestion<'a>>,
}

/// What is asked about one recommendation.
#[derive(Debug, Clone)]
pub struct FormQuestion<'a> {
    /// The recommendation, or the part of one.
    pub recommendation: &'a Recommendation,
    /// The last report on it, with the date of its update as it is written.
    pub last: Option<(&'a Progress, &'a str)>,
    /// The date in force, where an earlier update has revised the agreed one.
    pub revised: Option<&'a When>,
    /// What the update says of it already, by the keys of the file.
    pub recorded: BTreeMap<String, String>,
    /// The digest of that.
    pub was: Digest,
}
