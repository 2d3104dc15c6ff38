//! What the executive answered to a recommendation.

use super::{Response, ResponseMeaning, RichText, TextLine, When};

/// The executive's answer to one recommendation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// The answer itself.
    pub response: Response,
    /// Why, where that is recorded.
    pub reason: Option<RichText>,
    /// When it was given, where that is not the day of the decision.
    pub date: Option<When>,
    /// Who answers.
    pub by: Option<TextLine>,
    /// The recommendation as it was accepted, where that has other words.
    pub accepted_as: Option<RichText>,
}

impl Answer {
    /// True when there will be no work on the recommendation: it needs no lead, no date and no progress.
    pub fn is_rejection(&self) -> bool {
        self.response.meaning == ResponseMeaning::Rejected
    }

    /// Whether it says why.
    pub fn says_why(&self) -> bool {
        self.reason.is_some() || self.response.says_more
    }
}
