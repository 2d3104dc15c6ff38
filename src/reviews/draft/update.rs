//! `updates/….toml` as typed.

use schemars::JsonSchema;
use serde::Deserialize;

use super::correction::CorrectionDraft;
use super::exempt::ExemptDraft;
use crate::draft::{ExtraDraft, Field, NumberOrText, NumbersTyped};

/// One progress update: what has happened to each recommendation since the action plan was agreed.
#[derive(Debug, Deserialize, JsonSchema)]
pub struct UpdateDraft {
    /// The date of the update, an exact day, a month, or another time such as "Quarter 2 2025/26": "September 2019".
    pub date: Field<String>,
    /// The language it is written in, where it is not that of the review: "cy" for Welsh.
    pub language: Option<Field<String>>,
    /// Its own title, where it needs another than the council's usual one.
    pub title: Option<Field<String>>,
    /// When the committee considered it.
    pub considered: Option<Field<String>>,
    /// The recommendations that it is about, where the committee takes them in batches: "1 to 3", or [1, 2, "3a"].
    pub covers: Option<Field<NumbersTyped>>,
    /// The progress of each recommendation that is reported, each under its own `[[progress]]`.
    pub progress: Field<Vec<Field<ProgressDraft>>>,
    /// What was put right in the update after it was published, each under its own `[[correction]]`.
    pub correction: Option<Field<Vec<Field<CorrectionDraft>>>>,
    /// Fields of the council's own, for its templates.
    pub extra: Option<Field<ExtraDraft>>,
}

/// The progress of one recommendation.
#[derive(Debug, Deserialize, JsonSchema)]
pub struct ProgressDraft {
    /// The number or reference of the recommendation in `review.toml`.
    #[schemars(with = "Field<NumberOrText>")]
    pub recommendation: Field<NumbersTyped>,
    /// The evidence of progress; `""` where none was given.
    pub evidence: Field<String>,
    /// The grade that officers propose, in one of the spellings of the council's scale; left out where it is not graded.
    pub proposed: Field<String>,
    /// Why this grade.
    pub explanation: Option<Field<String>>,
    /// The reason why progress has slipped.
    pub reason: Option<Field<String>>,
    /// When it is now expected to be done.
    pub anticipated_date: Option<Field<String>>,
    /// The new date by which it is to be done, where the date of the action plan was revised: "March 2026".
    pub revised_date: Option<Field<String>>,
    /// Who revised the date: "Place Select Committee, 3 December 2025".
    pub revised_by: Option<Field<String>>,
    /// Who agreed that the recommendation will not be done, where the grade says so: "Cabinet, 12 July 2026".
    pub ended_by: Option<Field<String>>,
    /// The grade that the committee agreed.
    pub agreed: Option<Field<String>>,
    /// Who moved that it agree another grade than the proposed one: "Councillor A Member".
    pub moved_by: Option<Field<String>>,
    /// When the committee signed the recommendation off, after which updates leave it out.
    pub signed_off: Option<Field<String>>,
    /// Why it is exempt from publication: { paragraph = 3, reason = "An agreed price" }. Only the working copy has it then.
    pub exempt: Option<Field<ExemptDraft>>,
    /// Fields of the council's own, for its templates.
    pub extra: Option<Field<ExtraDraft>>,
}
