//! `review.toml` as typed.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;

use super::correction::CorrectionDraft;
use super::exempt::ExemptDraft;
use crate::draft::{ExtraDraft, Field, NumberOrText};

/// A scrutiny review: what it was about, and the action plan that was agreed for its recommendations.
#[derive(Debug, Deserialize, JsonSchema)]
pub struct ReviewDraft {
    /// The name of the review, as it is printed: "Inclusion in Schools".
    pub title: Field<String>,
    /// The language it is written in, where it is not that of the council: "cy" for Welsh.
    pub language: Option<Field<String>>,
    /// The Select Committee that carried it out.
    pub committee: Field<String>,
    /// What it is about, in a sentence, for the pages that list it.
    pub about: Option<Field<String>>,
    /// The link officer or officers, as they are printed.
    pub link_officers: Field<String>,
    /// When the committee agreed the action plan: "September 2018".
    pub action_plan_agreed: Field<String>,
    /// When the next progress update is due, where that was said: a day, a month, "12 months after the action plan",
    /// "6 months after the last update", "March 2025 (1 and 2), May 2025 (3)", or an event it waits for.
    pub next_update: Option<Field<String>>,
    /// The day on which the report was sent to the executive, which has two months to answer, beginning with that day: "12 May 2018".
    pub report_sent: Option<Field<String>>,
    /// The names that its folder had before: ["school-inclusion"]. Old addresses lead to the new ones.
    pub formerly: Option<Field<Vec<Field<String>>>>,
    /// The recommendations, each under its own `[[recommendation]]`.
    pub recommendation: Field<Vec<Field<RecommendationDraft>>>,
    /// What was put right in the action plan after it was published, each under its own `[[correction]]`.
    pub correction: Option<Field<Vec<Field<CorrectionDraft>>>>,
    /// Rules of `scrutineer check` that this review may break, each under its own `[[allow]]`.
    pub allow: Option<Field<Vec<Field<AllowanceDraft>>>>,
    /// What the abbreviations of its papers are short for, each below `[glossary]`: PIP = "Pupil Inclusion Panel".
    pub glossary: Option<Field<BTreeMap<String, Field<String>>>>,
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
    /// When the next update on this recommendation is due, where that was said of this one.
    pub next_update: Option<Field<String>>,
    /// The agreed action; `""` where the action plan leaves it blank.
    pub action: Field<String>,
    /// The agreed success measure; `""` where the action plan leaves it blank.
    pub success_measure: Field<String>,
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
    /// Its parts, each under its own `[[recommendation.part]]`, where they have dates, leads or grades of their own.
    pub part: Option<Field<Vec<Field<PartDraft>>>>,
    /// Why it is exempt from publication: { paragraph = 3, reason = "An agreed price" }. Only the working copy has it then.
    pub exempt: Option<Field<ExemptDraft>>,
    /// Fields of the council's own, for its templates.
    pub extra: Option<Field<ExtraDraft>>,
}

/// A part of a recommendation. What it leaves out holds from the whole.
#[derive(Debug, Deserialize, JsonSchema)]
pub struct PartDraft {
    /// Its own letter or number: "a". Part "a" of recommendation 2 is called 2a.
    pub number: Field<NumberOrText>,
    /// What this part recommends.
    pub text: Field<String>,
    /// Who is responsible for it, where that is not who is responsible for the whole.
    pub responsibility: Field<String>,
    /// By when, where it has a date of its own.
    pub date: Field<String>,
    /// Its own agreed action.
    pub action: Field<String>,
    /// Its own agreed success measure.
    pub success_measure: Field<String>,
    /// When the next update on this part is due, where that was said of this one.
    pub next_update: Option<Field<String>>,
    /// The executive's answer to this part, in one of the council's words for it: "Accepted".
    pub response: Option<Field<String>>,
    /// Why it answers so.
    pub response_reason: Option<Field<String>>,
    /// When it answered, where that is not the day of the decision: "12 July 2018".
    pub response_date: Option<Field<String>>,
    /// Who answers: "Cabinet Member for Education".
    pub response_by: Option<Field<String>>,
    /// The part as it was accepted, where that has other words.
    pub accepted_as: Option<Field<String>>,
    /// Why it is exempt from publication: { paragraph = 3, reason = "An agreed price" }. Only the working copy has it then.
    pub exempt: Option<Field<ExemptDraft>>,
    /// Fields of the council's own, for its templates.
    pub extra: Option<Field<ExtraDraft>>,
}
