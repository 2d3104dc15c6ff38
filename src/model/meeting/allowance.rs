//! What a clerk has looked at in a meeting and allows.

use crate::model::TextLine;

/// A rule that this meeting may break, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MeetingAllowance {
    /// The name of the rule, as it was typed.
    pub rule: TextLine,
    /// Why it may be broken.
    pub because: TextLine,
}
