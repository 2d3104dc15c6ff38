//! `meetings/….toml` as typed.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::draft::{Field, NumberOrText};

/// A meeting of a committee: its agenda, its covering reports, and the papers that each item brings.
#[derive(Debug, Deserialize, JsonSchema)]
pub struct MeetingDraft {
    /// The committee that meets.
    pub committee: Field<String>,
    /// The day of the meeting: "3 December 2026".
    pub date: Field<String>,
    /// The time of day, as it is printed: "5.00 pm".
    pub time: Option<Field<String>>,
    /// Where it is: "Council Chamber, Town Hall".
    pub place: Option<Field<String>>,
    /// The day on which the agenda was published.
    pub published: Option<Field<String>>,
    /// Whom to ask about the meeting, under `[contact]`.
    pub contact: Option<Field<ContactDraft>>,
    /// What the agenda says above its items.
    pub introduction: Option<Field<String>>,
    /// What the agenda says below its items, such as how the public can take part.
    pub notes: Option<Field<String>>,
    /// For late papers: the name of the file of the meeting whose pack they go on with, without its ending.
    pub supplement_to: Option<Field<String>>,
    /// For late papers: the number of their first page; left out, they follow on the last page of that pack.
    pub first_page: Option<Field<i64>>,
    /// The items of the agenda, each under its own `[[item]]`.
    pub item: Field<Vec<Field<AgendaItemDraft>>>,
    /// Rules of `scrutineer check` that this meeting may break, each under its own `[[allow]]`.
    pub allow: Option<Field<Vec<Field<MeetingAllowanceDraft>>>>,
}

/// A rule that this meeting may break.
#[derive(Debug, Deserialize, JsonSchema)]
pub struct MeetingAllowanceDraft {
    /// The name of the rule, as it is in brackets in the message: "short-notice".
    pub rule: Field<String>,
    /// Why it may be broken.
    pub because: Field<String>,
}

/// An item of an agenda.
#[derive(Debug, Deserialize, JsonSchema)]
pub struct AgendaItemDraft {
    /// Its number, as the council numbers: 5 or "5a".
    pub number: Field<NumberOrText>,
    /// Its title.
    pub title: Field<String>,
    /// What the agenda says below the title.
    pub text: Option<Field<String>>,
    /// Why it is considered although it was not on the agenda in time.
    pub late_item: Option<Field<String>>,
    /// Why it is exempt from publication, with the paragraph of Schedule 12A. Only the working copy has its report and its pages.
    pub exempt: Option<Field<String>>,
    /// Whose report it is: "Director of Children's Services".
    pub report_author: Option<Field<String>>,
    /// Whom to ask about the report.
    pub contact: Option<Field<ContactDraft>>,
    /// What the report is for.
    pub purpose: Option<Field<String>>,
    /// What members are asked to do.
    pub asked_to: Option<Field<String>>,
    /// The paragraphs of the report, each under its own `[[item.paragraph]]`.
    pub paragraph: Option<Field<Vec<Field<ReportParagraphDraft>>>>,
    /// The papers that the report relies on.
    pub background_papers: Option<Field<String>>,
    /// The reviews whose decision records it brings.
    pub decisions: Option<Field<Vec<Field<String>>>>,
    /// The reviews whose action plans it brings.
    pub action_plans: Option<Field<Vec<Field<String>>>>,
    /// The updates that it brings, each as the name of the review, a slash and the name of the update:
    /// "inclusion-in-schools/2019-09".
    pub updates: Option<Field<Vec<Field<String>>>>,
    /// The papers of your council's own kinds that it brings, each as the name of the review, a slash and the kind:
    /// "inclusion-in-schools/briefing-note".
    pub papers: Option<Field<Vec<Field<String>>>>,
    /// The annual report that it brings, by its year: "2025/26".
    pub annual_report: Option<Field<String>>,
    /// The council's own pages that it brings, files beside this one: "terms-of-reference.md".
    pub pages: Option<Field<Vec<Field<String>>>>,
    /// `true`: it brings a paper of what is due at the meeting, worked out from all reviews of the committee.
    pub due: Option<Field<bool>>,
}

/// A paragraph of a covering report.
#[derive(Debug, Deserialize, JsonSchema)]
pub struct ReportParagraphDraft {
    /// The heading above it, if it begins a part of the report.
    pub heading: Option<Field<String>>,
    /// Its number: 1 or "2.1".
    pub number: Option<Field<NumberOrText>>,
    /// What it says.
    pub text: Field<String>,
}

/// Whom to ask.
#[derive(Debug, Deserialize, JsonSchema)]
pub struct ContactDraft {
    /// The name or the post.
    pub name: Field<String>,
    /// The telephone number.
    pub telephone: Option<Field<String>>,
    /// The e-mail address.
    pub email: Option<Field<String>>,
}
