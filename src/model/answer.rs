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

    /// True when only a part of the recommendation is accepted, or only its principle.
    pub fn is_partial(&self) -> bool {
        matches!(
            self.response.meaning,
            ResponseMeaning::InPart | ResponseMeaning::InPrinciple
        )
    }

    /// True when nobody works on the recommendation: it is rejected, or nobody has decided on it yet.
    pub fn asks_for_no_work(&self) -> bool {
        matches!(
            self.response.meaning,
            ResponseMeaning::Rejected | ResponseMeaning::Deferred
        )
    }

    /// Whether it says why not all is accepted, or what is.
    pub fn says_what_is_accepted(&self) -> bool {
        self.says_why() || self.accepted_as.is_some()
    }

    /// Whether it says why.
    pub fn says_why(&self) -> bool {
        self.reason.is_some() || self.response.says_more
    }
}
