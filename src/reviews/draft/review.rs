//! `review.toml` as typed.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::draft::{ExtraDraft, Field, NumberOrText};

/// A scrutiny review: what it was about, and the action plan that was agreed for its recommendations.
#[derive(Debug, Deserialize, JsonSchema)]
pub struct ReviewDraft {
    /// The name of the review, as it is printed: "Inclusion in Schools".
    pub title: Field<String>,
    /// The Select Committee that carried it out.
    pub committee: Field<String>,
    /// The link officer or officers, as they are printed.
    pub link_officers: Field<String>,
    /// When the committee agreed the action plan: "September 2018".
    pub action_plan_agreed: Field<String>,
    /// When the next progress update is due, where that was said: a day, a month, "12 months after the action plan",
    /// "6 months after the last update", or an event it waits for.
    pub next_update: Option<Field<String>>,
    /// The recommendations, each under its own `[[recommendation]]`.
    pub recommendation: Field<Vec<Field<RecommendationDraft>>>,
    /// Rules of `scrutineer check` that this review may break, each under its own `[[allow]]`.
    pub allow: Option<Field<Vec<Field<AllowanceDraft>>>>,
    /// Fields of the council's own, for its templates.
    pub extra: Option<Field<ExtraDraft>>,
}

/// A rule that this review may break.
#[derive(Debug, Deserialize, JsonSchema)]
pub struct AllowanceDraft {
    /// The name of the rule, as it is in brackets in the message: "open-ended-date".
    pub rule: Field<String>,
    /// Why it may be broken.
    pub because: Field<String>,
    /// The number or reference of the one recommendation for which it may be broken; left out when it is all.
    pub recommendation: Option<Field<NumberOrText>>,
}

/// One recommendation with its agreed action.
#[derive(Debug, Deserialize, JsonSchema)]
pub struct RecommendationDraft {
    /// Its number, which it keeps for life: 1, 2, 3 … or the council's own reference: "2a", "SR (25/26) 01".
    pub number: Field<NumberOrText>,
    /// What is recommended.
    pub text: Field<String>,
    /// Who is responsible for it.
    pub responsibility: Field<String>,
    /// By when: an exact date, a month, a school term, "Termly", "Ongoing", or other words.
    pub date: Field<String>,
    /// The agreed action; `""` where the action plan leaves it blank.
    pub action: Field<String>,
    /// The agreed success measure; `""` where the action plan leaves it blank.
    pub success_measure: Field<String>,
    /// Fields of the council's own, for its templates.
    pub extra: Option<Field<ExtraDraft>>,
}
