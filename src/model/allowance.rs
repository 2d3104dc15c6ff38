//! What a council has looked at and allows.

use super::{RecommendationNumber, TextLine};

/// A rule that this review may break, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Allowance {
    /// The name of the rule, as it was typed.
    pub rule: TextLine,
    /// Why it may be broken.
    pub because: TextLine,
    /// The one recommendation for which it may be broken; without it, all.
    pub recommendation: Option<RecommendationNumber>,
}
