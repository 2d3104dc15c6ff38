//! A grade that was given, as a template sees it.

use serde::Serialize;

use crate::model::{Assessment, Stage, Symbol};

/// A grade that was given.
#[derive(Clone, Copy, Serialize)]
pub(super) struct AssessmentView<'a> {
    /// As it was typed.
    words: &'a str,
    number: usize,
    label: &'a str,
    /// The sign beside the words of the grade; none where they have it already.
    symbol: Option<&'a str>,
    /// "finished", "in time" …
    stage: Option<&'static str>,
    /// Whether a reader needs the label too: only the number, a letter or another word for the grade was typed.
    is_number_only: bool,
}

impl<'a> AssessmentView<'a> {
    pub fn new(assessment: &'a Assessment) -> Self {
        Self {
            words: assessment.typed.as_str(),
            number: assessment.grade.number(),
            label: assessment.grade.label().as_str(),
            symbol: assessment
                .grade
                .symbol_beside(assessment.typed.as_str())
                .map(Symbol::as_str),
            stage: assessment.grade.stage().map(Stage::words),
            is_number_only: assessment.needs_label(),
        }
    }
}
