//! What was put right in a paper after it had been published, and when: readers who have the first edition are told.

use std::fmt;

use super::keys::keys;
use super::{RichText, Slug, When};

/// A correction of a published paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Correction {
    /// When the corrected paper was published: a day, or a month where nobody knows the day.
    pub date: When,
    /// What was wrong, and what is right.
    pub text: RichText,
}

/// The paper that was put right, by the file that it is made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CorrectedPaper {
    /// The action plan, of `review.toml`.
    ActionPlan,
    /// The record, of `decision.toml`.
    Decision,
    /// The update of the file with this name.
    Update(Slug),
}

keys! {
    /// A key of a `[[correction]]` in any file of a review.
    CorrectionKey {
        /// When the corrected paper was published.
        Date = "date",
        /// What was put right.
        Text = "text",
        /// Why it is exempt from publication.
        Exempt = "exempt",
    }
}
