//! `decision.toml` as typed.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::draft::{ExtraDraft, Field, NumberOrText};

/// The record of what Cabinet decided on a review.
#[derive(Debug, Deserialize, JsonSchema)]
pub struct DecisionDraft {
    /// The day of the decision: "12th July 2018".
    pub date: Field<String>,
    /// The title of the item or report.
    pub title: Field<String>,
    /// The record of the decision, up to its recommendations.
    pub record: Field<String>,
    /// The reasons for the decision; `""` where none are recorded.
    pub reasons: Field<String>,
    /// Alternative options considered and rejected; `""` where none are recorded.
    pub alternatives: Field<String>,
    /// Details of any dispensations; `""` where none are recorded.
    pub dispensations: Field<String>,
    /// Date and time by which call-in must be executed; `""` where call-in does not apply.
    pub call_in: Field<String>,
    /// The day the record was published: "16 July 2018"; `""` or left out in a record that does not say.
    pub publication: Option<Field<String>>,
    /// The recommendations under their themes, each theme under its own `[[theme]]`.
    pub theme: Field<Vec<Field<DecisionThemeDraft>>>,
    /// Conflicts of interest that members declared, each under its own `[[declaration]]`.
    pub declaration: Option<Field<Vec<Field<DeclarationDraft>>>>,
    /// Fields of the council's own, for its templates.
    pub extra: Option<Field<ExtraDraft>>,
}

/// A group of recommendations under one heading.
#[derive(Debug, Deserialize, JsonSchema)]
pub struct DecisionThemeDraft {
    /// The heading; left out in a record without themes.
    pub heading: Option<Field<String>>,
    /// The recommendations, each under its own `[[theme.recommendation]]`.
    pub recommendation: Field<Vec<Field<DecidedRecommendationDraft>>>,
}

/// One recommendation in the words of the record.
#[derive(Debug, Deserialize, JsonSchema)]
pub struct DecidedRecommendationDraft {
    /// Its number, which runs on from theme to theme, or the council's own reference as `review.toml` has it.
    pub number: Field<NumberOrText>,
    /// What is recommended.
    pub text: Field<String>,
    /// The parts a), b), c) of the recommendation, without their letters.
    pub sub_items: Option<Field<Vec<Field<String>>>>,
}

/// A conflict of interest that a member declared.
#[derive(Debug, Deserialize, JsonSchema)]
pub struct DeclarationDraft {
    /// Who declared it: "Councillor Ann McCoy".
    pub member: Field<String>,
    /// What kind of interest it is: "personal non prejudicial".
    pub kind: Option<Field<String>>,
    /// The item it was declared in: "agenda item 6".
    pub item: Option<Field<String>>,
    /// The declaration as the record has it, word for word.
    pub text: Field<String>,
}
