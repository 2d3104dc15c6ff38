//! `council.toml` as typed.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::draft::{ExtraDraft, Field};

/// What a council changes to make the papers its own, except the look.
#[derive(Debug, Deserialize)]
pub struct CouncilDraft {
    /// The council's name.
    pub name: Field<String>,
    /// The line below its name, if it has one.
    pub strapline: Option<Field<String>>,
    /// The language of the papers, for screen readers: "en-GB".
    pub language: Field<String>,
    /// The classification line at the foot of each page; left out by a council that does not mark its papers.
    pub classification: Option<Field<String>>,
    /// What is printed where a review leaves a field blank.
    pub blank: Field<String>,
    /// The words of a progress update.
    pub progress_update: Field<PaperDraft>,
    /// The words of a Cabinet decision record.
    pub cabinet_decision: Field<PaperDraft>,
    /// The words of the page that lists everything.
    pub index: Field<PaperDraft>,
    /// The grades for progress in order, each under its own `[[grade]]`; the first is grade 1.
    pub grade: Field<Vec<Field<GradeDraft>>>,
    /// Fields of the council's own, for its templates.
    pub extra: Option<Field<ExtraDraft>>,
}

/// The words of one kind of paper.
#[derive(Debug, Deserialize)]
pub struct PaperDraft {
    /// The title at its head.
    pub title: Field<String>,
    /// The paragraphs before the first item.
    pub introduction: Option<Field<String>>,
    /// The labels, by the names the templates ask for.
    pub labels: Field<BTreeMap<String, Field<String>>>,
}

/// One grade of the scale.
#[derive(Debug, Deserialize)]
pub struct GradeDraft {
    /// What it is called in print.
    pub label: Field<String>,
    /// What people also type for it; case, spaces and hyphens make no difference anyway.
    pub other_spellings: Option<Field<Vec<Field<String>>>>,
    /// What it means, where the council has agreed on words for that.
    pub meaning: Option<Field<String>>,
}
