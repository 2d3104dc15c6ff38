//! `decision.toml` as typed.

use schemars::JsonSchema;
use serde::Deserialize;

use super::correction::CorrectionDraft;
use super::exempt::ExemptDraft;
use crate::draft::{ExtraDraft, Field, NumberOrText, NumbersTyped};

/// The record of what Cabinet decided on a review.
#[derive(Debug, Deserialize, JsonSchema)]
pub struct DecisionDraft {
    /// The day of the decision: "12th July 2018".
    pub date: Field<String>,
    /// The language it is written in, where it is not that of the review: "cy" for Welsh.
    pub language: Option<Field<String>>,
    /// The title of the item or report.
    pub title: Field<String>,
    /// The record of the decision, up to its recommendations; left out where `[[resolution]]`s say it all.
    pub record: Field<String>,
    /// The reasons for the decision; `""` where none are recorded.
    pub reasons: Option<Field<String>>,
    /// Alternative options considered and rejected; `""` where none are recorded.
    pub alternatives: Option<Field<String>>,
    /// Details of any dispensations; `""` where none are recorded.
    pub dispensations: Option<Field<String>>,
    /// Date and time by which call-in must be executed; `""` where call-in does not apply.
    pub call_in: Option<Field<String>>,
    /// The day the record was published: "16 July 2018"; `""` or left out in a record that does not say.
    pub publication: Option<Field<String>>,
    /// The reference of the decision, where the record has one: "D180077".
    pub reference: Option<Field<String>>,
    /// Who decided: "Cabinet".
    pub decision_maker: Option<Field<String>>,
    /// Whether it is a key decision, in the words of the record: "Yes".
    pub key_decision: Option<Field<String>>,
    /// The notice of 28 days that was given of the decision.
    pub notice: Option<Field<String>>,
    /// The wards that it affects.
    pub wards: Option<Field<String>>,
    /// Who was consulted, and what came of it.
    pub consultation: Option<Field<String>>,
    /// Why it was urgent.
    pub urgency: Option<Field<String>>,
    /// What is exempt from publication, with the paragraph of Schedule 12A.
    pub exempt: Option<Field<String>>,
    /// The day from which the decision can be carried out: "21 July 2018".
    pub effective_from: Option<Field<String>>,
    /// What is attached to the record.
    pub attachments: Option<Field<String>>,
    /// The Proper Officer who made the record.
    pub proper_officer: Option<Field<String>>,
    /// The recommendations of the review that the record does not have: "3 and 5", or [3, 5]. It is not printed.
    pub leaves_out: Option<Field<NumbersTyped>>,
    /// The recommendations under their themes, each theme under its own `[[theme]]`; left out in a record without
    /// recommendations.
    pub theme: Option<Field<Vec<Field<DecisionThemeDraft>>>>,
    /// What was resolved, where that is not the recommendations, each under its own `[[resolution]]`.
    pub resolution: Option<Field<Vec<Field<ResolutionDraft>>>>,
    /// Other decisions of the same record, each under its own `[[decision]]`.
    pub decision: Option<Field<Vec<Field<FurtherDecisionDraft>>>>,
    /// Conflicts of interest that members declared, each under its own `[[declaration]]`.
    pub declaration: Option<Field<Vec<Field<DeclarationDraft>>>>,
    /// What was put right in the record after it was published, each under its own `[[correction]]`.
    pub correction: Option<Field<Vec<Field<CorrectionDraft>>>>,
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
    /// Why it is exempt from publication: { paragraph = 3, reason = "An agreed price" }. Only the working copy has it then.
    pub exempt: Option<Field<ExemptDraft>>,
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
    /// The executive's answer, in one of the council's words for it: "Accepted".
    pub response: Option<Field<String>>,
    /// Why it answers so.
    pub response_reason: Option<Field<String>>,
    /// When it answered, where that is not the day of the decision: "12 July 2018".
    pub response_date: Option<Field<String>>,
    /// Who answers: "Cabinet Member for Education".
    pub response_by: Option<Field<String>>,
    /// The recommendation as it was accepted, where that has other words.
    pub accepted_as: Option<Field<String>>,
    /// Why it is exempt from publication: { paragraph = 3, reason = "An agreed price" }. Only the working copy has it then.
    pub exempt: Option<Field<ExemptDraft>>,
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

/// A resolution, which is not compared with the action plan.
#[derive(Debug, Deserialize, JsonSchema)]
pub struct ResolutionDraft {
    /// Its number as it is printed: 1, "(a)", "2.1"; left out where it has none.
    pub number: Option<Field<NumberOrText>>,
    /// What was resolved.
    pub text: Field<String>,
    /// Why it is exempt from publication: { paragraph = 3, reason = "An agreed price" }. Only the working copy has it then.
    pub exempt: Option<Field<ExemptDraft>>,
}

/// One more decision of the same record.
#[derive(Debug, Deserialize, JsonSchema)]
pub struct FurtherDecisionDraft {
    /// Its title.
    pub title: Field<String>,
    /// The record of it; left out where its `[[decision.resolution]]`s say it all.
    pub record: Field<String>,
    /// The reasons for it, where it has its own.
    pub reasons: Option<Field<String>>,
    /// Alternative options considered and rejected, where it has its own.
    pub alternatives: Option<Field<String>>,
    /// What was resolved, each under its own `[[decision.resolution]]`.
    pub resolution: Option<Field<Vec<Field<ResolutionDraft>>>>,
    /// Conflicts of interest that members declared in it, each under its own `[[decision.declaration]]`.
    pub declaration: Option<Field<Vec<Field<DeclarationDraft>>>>,
    /// Why it is exempt from publication: { paragraph = 3, reason = "An agreed price" }. Only the working copy has it then.
    pub exempt: Option<Field<ExemptDraft>>,
}
