//! Where the recommendations of a review are, as the page that lists everything and the page of the review say it.

use serde::Serialize;

use super::not_graded;
use crate::council::Council;
use crate::model::{Review, Symbol};
use crate::status::{Due, LatestStatus};

/// Where a review is, by all that has been written of it.
#[derive(Serialize)]
pub(super) struct SummaryView {
    /// How many recommendations it has.
    recommendations: usize,
    /// The grades that any of them has, the best first, and after them what is not graded.
    grades: Vec<GradeCountView>,
    /// How many are neither signed off, nor ended, nor rejected.
    outstanding: usize,
    /// How many of those do not keep their dates.
    slipped: usize,
    signed_off: usize,
    ended: usize,
    rejected: usize,
    /// The date of the latest update.
    last_update: Option<String>,
    /// When the next one is due, in words; none where that is not known.
    next_update: Option<String>,
    /// The last day on which it is in time, as 2026-03-31.
    next_day: Option<String>,
    /// Whether everything is signed off, ended or rejected, so that there is no next update.
    is_complete: bool,
}

/// How many recommendations have a grade.
#[derive(Serialize)]
struct GradeCountView {
    label: String,
    /// The sign beside its label.
    symbol: Option<String>,
    count: usize,
}

impl SummaryView {
    pub fn new(review: &Review, council: &Council) -> Self {
        let status = LatestStatus::of(review, council);
        let graded = status.grades.iter().map(|(grade, numbers)| GradeCountView {
            label: grade.label().to_string(),
            symbol: grade
                .symbol_beside(grade.label().as_str())
                .map(|symbol: &Symbol| symbol.as_str().to_owned()),
            count: numbers.len(),
        });
        // Where nothing has been reported yet, nobody can have graded anything.
        let is_reported = status.last_update.is_some();
        let none = is_reported.then(|| GradeCountView {
            label: not_graded(&council.progress_update).to_owned(),
            symbol: None,
            count: status.not_graded.len(),
        });
        let grades = graded.chain(none).filter(|grade| grade.count > 0);
        let next = &status.next_update;
        Self {
            recommendations: review.recommendations.len(),
            grades: grades.collect(),
            outstanding: status.outstanding.len(),
            slipped: status.slipped.len(),
            signed_off: status.signed_off.len(),
            ended: status.ended.len(),
            rejected: status.rejected.len(),
            last_update: status
                .last_update
                .map(|update| update.date.words().to_owned()),
            next_update: next.words().map(str::to_owned),
            next_day: next.last_day().map(|day| day.to_string()),
            is_complete: *next == Due::Nothing && !review.recommendations.is_empty(),
        }
    }
}
