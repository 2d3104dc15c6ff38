//! The files of a review as typed: one plain struct for each table, every leaf a [`Field`](crate::draft::Field).
//!
//! The readers beside this folder turn them into model values, and [`schema`](crate::schema) makes the editor's
//! schemas of them. So the comment on each key here is what an officer's editor shows. Drafts must not know what a
//! value means.

mod correction;
mod decision;
mod exempt;
mod homes;
mod review;
mod update;

pub use correction::CorrectionDraft;
pub use decision::{
    DecidedRecommendationDraft, DecisionDraft, DecisionThemeDraft, DeclarationDraft,
    FurtherDecisionDraft, ResolutionDraft,
};
pub use exempt::ExemptDraft;
pub(super) use homes::HOMES;
pub use review::{AllowanceDraft, PartDraft, RecommendationDraft, ReviewDraft};
pub use update::{ProgressDraft, UpdateDraft};
