//! The covering report of an item.

use super::Contact;
use crate::model::{RichText, TextLine};

/// What officers report on an item.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CoveringReport {
    /// Whose report it is.
    pub author: Option<TextLine>,
    /// Whom to ask about it.
    pub contact: Option<Contact>,
    /// What it is for.
    pub purpose: Option<RichText>,
    /// What members are asked to do.
    pub asked_to: Option<RichText>,
    /// The report itself.
    pub paragraphs: Vec<ReportParagraph>,
    /// The papers that it relies on, which the public can see.
    pub background_papers: Option<RichText>,
}

/// A paragraph of a report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportParagraph {
    /// The heading above it.
    pub heading: Option<TextLine>,
    /// Its number, as it is printed.
    pub number: Option<TextLine>,
    /// What it says.
    pub text: RichText,
}

impl CoveringReport {
    /// The report, unless nothing in it says anything.
    pub fn unless_empty(self) -> Option<Self> {
        (self != Self::default()).then_some(self)
    }
}
