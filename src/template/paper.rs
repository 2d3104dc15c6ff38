//! Which papers a review makes, and what they are called.

use crate::model::{Decision, Review, Update};

/// A paper that is published.
#[derive(Debug, Clone, Copy)]
pub enum Paper<'a> {
    /// What has happened to each recommendation.
    ProgressUpdate {
        /// The review.
        review: &'a Review,
        /// The update.
        update: &'a Update,
    },
    /// What Cabinet decided.
    CabinetDecision {
        /// The review.
        review: &'a Review,
        /// The decision.
        decision: &'a Decision,
    },
}

impl Paper<'_> {
    /// The template that makes it.
    pub fn template(&self) -> &'static str {
        match self {
            Self::ProgressUpdate { .. } => "progress-update.html",
            Self::CabinetDecision { .. } => "cabinet-decision.html",
        }
    }

    /// The name of its files, without an ending; seeing the file it was made from one can guess it.
    pub fn name(&self) -> String {
        match self {
            Self::ProgressUpdate { update, .. } => format!("progress-update-{}", update.id),
            Self::CabinetDecision { .. } => "cabinet-decision".to_owned(),
        }
    }

    /// The folder of its files.
    pub fn folder(&self) -> &str {
        match self {
            Self::ProgressUpdate { review, .. } | Self::CabinetDecision { review, .. } => {
                review.id.as_str()
            }
        }
    }

    /// Its files from the top of the output, without an ending.
    pub fn path(&self) -> String {
        format!("{}/{}", self.folder(), self.name())
    }
}

/// The papers of a review, in the order of the council's business: the decision, then each update.
pub fn papers(review: &Review) -> Vec<Paper<'_>> {
    let decision = review
        .decision
        .iter()
        .map(|decision| Paper::CabinetDecision { review, decision });
    let updates = review
        .updates
        .iter()
        .map(|update| Paper::ProgressUpdate { review, update });
    decision.chain(updates).collect()
}
