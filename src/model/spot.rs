//! Where something was said, as a person would say it: "the update of September 2019, recommendation 7, date".
//!
//! A model value has no place in a file. Whoever judges one names a spot, and whoever read the files knows its place.

use std::ops::Range;
use std::sync::Arc;

use super::{RecommendationNumber, RichText, Slug};

/// Where in a review something was said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spot {
    /// Which file.
    pub origin: Origin,
    /// Which entry of it.
    pub entry: Entry,
    /// Which key; empty for the entry itself.
    pub key: String,
    /// Which stretch of the text, if not the whole.
    pub part: Option<Part>,
}

/// Which of the files it was said in.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Origin {
    /// The review with its action plan.
    Review,
    /// The Cabinet decision record.
    Decision,
    /// The update of this name.
    Update(Slug),
}

/// Which of the entries of that file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Entry {
    /// The file as a whole.
    Top,
    /// What it says of one recommendation.
    Recommendation(RecommendationNumber),
    /// A declaration of interest, counted from 0.
    Declaration(usize),
    /// An allowance, counted from 0.
    Allowance(usize),
}

/// A stretch of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// The whole text.
    pub text: Arc<str>,
    /// The bytes of it that are meant.
    pub range: Range<usize>,
}

impl Spot {
    /// The file as a whole.
    pub fn new(origin: Origin) -> Self {
        Spot {
            origin,
            entry: Entry::Top,
            key: String::new(),
            part: None,
        }
    }

    /// What the file says of this recommendation.
    pub fn recommendation(self, number: RecommendationNumber) -> Self {
        self.entry(Entry::Recommendation(number))
    }

    /// This entry of the file.
    pub fn entry(mut self, entry: Entry) -> Self {
        self.entry = entry;
        self
    }

    /// What stands behind this key; where the key is not there, the entry.
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = key.into();
        self
    }

    /// These bytes of the text behind the key.
    pub fn within(mut self, text: &RichText, range: Range<usize>) -> Self {
        self.part = Some(Part {
            text: text.shared(),
            range,
        });
        self
    }

    /// Which recommendation, if it is about one.
    pub fn number(&self) -> Option<RecommendationNumber> {
        match self.entry {
            Entry::Recommendation(number) => Some(number),
            Entry::Top | Entry::Declaration(_) | Entry::Allowance(_) => None,
        }
    }
}
