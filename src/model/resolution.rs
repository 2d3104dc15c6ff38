//! What was decided, in the words of the record: a text, and the resolutions below it.

use super::{Declaration, RichText, TextLine};

/// A resolution. It is not a recommendation of the review, and nobody compares it with the action plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Resolution {
    /// Its number as it was typed: "1", "(a)", "2.1".
    pub number: Option<TextLine>,
    /// What was resolved.
    pub text: RichText,
}

/// The words of a decision: a text, resolutions, or both.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DecidedWords {
    record: Option<RichText>,
    resolutions: Vec<Resolution>,
}

impl DecidedWords {
    /// The words; none where nothing is said.
    pub fn new(record: Option<RichText>, resolutions: Vec<Resolution>) -> Option<Self> {
        let says_nothing = record.is_none() && resolutions.is_empty();
        (!says_nothing).then_some(DecidedWords {
            record,
            resolutions,
        })
    }

    /// The text, up to the recommendations and resolutions.
    pub fn record(&self) -> Option<&RichText> {
        self.record.as_ref()
    }

    /// The resolutions, in order.
    pub fn resolutions(&self) -> &[Resolution] {
        &self.resolutions
    }

    /// The texts, in order.
    pub fn texts(&self) -> impl Iterator<Item = &RichText> {
        let resolutions = self.resolutions.iter();
        let texts = resolutions.map(|resolution| &resolution.text);
        self.record.iter().chain(texts)
    }
}

/// Another decision of the same record, with a title of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FurtherDecision {
    /// Its title.
    pub title: TextLine,
    /// What was decided.
    pub words: DecidedWords,
    /// The reasons, where they are recorded.
    pub reasons: Option<RichText>,
    /// Alternative options considered and rejected, where they are recorded.
    pub alternatives: Option<RichText>,
    /// Conflicts of interest that members declared in it.
    pub declarations: Vec<Declaration>,
}
