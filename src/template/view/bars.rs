//! The bars of the chart of an update.

use serde::Serialize;

use super::GradeView;
use crate::council::PaperWords;
use crate::model::{EntryState, Grade, Review, TextLine, Update};

/// A bar of the chart.
#[derive(Serialize)]
pub(super) struct BarView<'a> {
    /// The number of the bar, which is that of its grade.
    number: usize,
    label: &'a str,
    /// The sign beside its label.
    symbol: Option<&'a str>,
    count: usize,
}

impl<'a> BarView<'a> {
    /// A bar for each grade, and one for what was signed off before, if anything was.
    pub fn all(
        grades: &[GradeView<'a>],
        signed_off_before: usize,
        words: &'a PaperWords,
    ) -> Vec<Self> {
        let own = words.labels.get(LABEL).map(TextLine::as_str);
        let label = own.or_else(|| words.usual.label(LABEL)).unwrap_or_default();
        let signed_off = (signed_off_before > 0).then(|| Self {
            number: grades.len() + 1,
            label: label.trim_end_matches(':'),
            symbol: None,
            count: signed_off_before,
        });
        let grades = grades.iter().map(|grade| Self {
            number: grade.number,
            label: grade.label,
            symbol: grade.symbol,
            count: grade.count,
        });
        grades.chain(signed_off).collect()
    }
}

/// The name of the label of what was signed off before.
const LABEL: &str = "signed_off_before";

/// The grades that are counted, or none where there is no grade: one for each recommendation, that of its least advanced
/// part where it is reported through its parts.
pub(super) fn counted<'a>(review: &'a Review, update: &'a Update) -> Vec<Option<&'a Grade>> {
    let wholes = review.entries(update).into_iter();
    let wholes = wholes.filter(|one| one.recommendation.whole.is_none());
    let grades = wholes.map(|one| match one.state {
        EntryState::Reported(progress) | EntryState::ThroughParts(progress) => progress.grade(),
    });
    grades.collect()
}
