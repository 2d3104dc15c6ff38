//! What Cabinet decided on a review, as its record says.
//!
//! The fields are those that regulation 12 of SI 2012/2089 asks for (decision, reasons, alternatives, conflicts of
//! interest, dispensations), with the local additions: title, call-in, publication and the [`Particulars`].

use crate::language::Language;

use super::{
    Answer, Correction, Deadline, DecidedWords, Extra, FurtherDecision, NumberList, Particulars,
    RecommendationNumber, RichText, TextLine, When,
};

/// A Cabinet decision record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// The language that it is written in, where that is not the one of its review.
    pub language: Option<Language>,
    /// The day of the decision.
    pub date: When,
    /// The title of the item or report.
    pub title: TextLine,
    /// The record of the decision, with its resolutions.
    pub words: DecidedWords,
    /// The recommendations under their themes, numbered on from theme to theme; none in a record that has none.
    pub themes: Vec<DecisionTheme>,
    /// The recommendations of the review that the record does not have, where it says so.
    pub leaves_out: Option<NumberList>,
    /// Other decisions of the same record.
    pub further: Vec<FurtherDecision>,
    /// The reasons, where they are recorded.
    pub reasons: Option<RichText>,
    /// Alternative options considered and rejected, where they are recorded.
    pub alternatives: Option<RichText>,
    /// Conflicts of interest that members declared.
    pub declarations: Vec<Declaration>,
    /// Details of any dispensations, where they are recorded.
    pub dispensations: Option<RichText>,
    /// Date and time by which call-in must be executed, where call-in applies.
    pub call_in: Option<Deadline>,
    /// The day the record was published, where the record says so.
    pub publication: Option<When>,
    /// What else the record says of the decision.
    pub particulars: Particulars,
    /// What was put right in the record after it was published, as typed.
    pub corrections: Vec<Correction>,
    /// The council's own fields.
    pub extra: Extra,
}

impl Decision {
    /// The recommendations of all its themes, in order.
    pub fn recommendations(&self) -> impl Iterator<Item = &DecidedRecommendation> {
        self.themes.iter().flat_map(|theme| &theme.recommendations)
    }
}

/// Recommendations under one heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DecisionTheme {
    /// The heading; none in a record without themes.
    pub heading: Option<TextLine>,
    /// The recommendations.
    pub recommendations: Vec<DecidedRecommendation>,
}

/// A recommendation in the words of the record, which are not always those of the action plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DecidedRecommendation {
    /// Its number.
    pub number: RecommendationNumber,
    /// What is recommended.
    pub text: RichText,
    /// Its parts a), b), c).
    pub sub_items: Vec<RichText>,
    /// The executive's answer, where the record has it.
    pub answer: Option<Answer>,
}

/// A conflict of interest that a member declared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Declaration {
    /// Who declared it.
    pub member: TextLine,
    /// What kind of interest it is, where that is known.
    pub kind: Option<TextLine>,
    /// The item it was declared in, where that is known.
    pub item: Option<TextLine>,
    /// The declaration word for word.
    pub text: RichText,
}
