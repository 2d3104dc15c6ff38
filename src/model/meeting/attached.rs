//! A paper that an item of an agenda brings, by its name.

use super::OwnPage;
use crate::model::{Slug, UpdateName};

/// A paper that an item brings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AttachedPaper {
    /// A paper of a review.
    OfReview(ReviewPaper),
    /// A page of the council's own.
    Page(OwnPage),
    /// What is due at the meeting: updates that are owed, and recommendations that are late.
    Due,
}

/// A paper of a review.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum ReviewPaper {
    /// What Cabinet decided.
    Decision(Slug),
    /// What was agreed for each recommendation.
    ActionPlan(Slug),
    /// What has happened to each of them.
    Update(UpdateName),
}

impl AttachedPaper {
    /// The name that its file can have beside papers of other reviews: `affordable-warmth-progress-update-2026-12`.
    pub fn file_name(&self) -> String {
        match self {
            Self::OfReview(paper) => paper.file_name(),
            Self::Page(page) => page.name.to_string(),
            Self::Due => "due".to_owned(),
        }
    }
}

impl ReviewPaper {
    /// The review that it is of.
    pub fn review(&self) -> &Slug {
        match self {
            Self::Decision(review) | Self::ActionPlan(review) => review,
            Self::Update(name) => &name.review,
        }
    }

    /// The name of its files in the folder of its review, without an ending.
    pub fn name(&self) -> String {
        match self {
            Self::Decision(_) => "cabinet-decision".to_owned(),
            Self::ActionPlan(_) => "action-plan".to_owned(),
            Self::Update(name) => format!("progress-update-{}", name.update),
        }
    }

    /// The name that no paper of another review has.
    pub fn file_name(&self) -> String {
        format!("{}-{}", self.review(), self.name())
    }
}
