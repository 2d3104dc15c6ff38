//! A scrutiny review with everything that has been recorded about it.

use super::{
    Allowance, Decision, Extra, FieldValue, NextUpdate, Recommendations, Slug, TextLine, Updates,
    When,
};

/// A scrutiny review.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Review {
    /// The name of its folder, and of its pages: `inclusion-in-schools`.
    pub id: Slug,
    /// Its title.
    pub title: TextLine,
    /// The Select Committee that carried it out.
    pub committee: TextLine,
    /// The link officer or officers, as they are printed.
    pub link_officers: FieldValue<TextLine>,
    /// When the action plan was agreed.
    pub action_plan_agreed: FieldValue<When>,
    /// When the next progress update is due, where the committee has said so.
    pub next_update: Option<NextUpdate>,
    /// What it recommends.
    pub recommendations: Recommendations,
    /// The progress updates, the earliest first.
    pub updates: Updates,
    /// What Cabinet decided on it.
    pub decision: Option<Decision>,
    /// What it may break, and why.
    pub allowances: Vec<Allowance>,
    /// The council's own fields.
    pub extra: Extra,
}
