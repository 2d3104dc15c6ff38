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
    /// The words that were changed, where they are said.
    pub changed: Option<CorrectedWords>,
}

/// Words of a paper that were changed by a correction. Neither is said without the other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CorrectedWords {
    /// As they were published.
    pub before: RichText,
    /// As they are now.
    pub after: RichText,
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
    /// The paper of this kind of the council's own.
    Own(Slug),
}

keys! {
    /// A key of a `[[correction]]` in any file of a review.
    CorrectionKey {
        /// When the corrected paper was published.
        Date = "date",
        /// What was put right.
        Text = "text",
        /// The words as they were published.
        Before = "before",
        /// The words as they are now.
        After = "after",
        /// Why it is exempt from publication.
        Exempt = "exempt",
    }
}
