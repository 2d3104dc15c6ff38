//! Where the recommendations of a review are, as the page that lists everything and the page of the review say it.

use serde::{Deserialize, Serialize};

use super::not_graded;
use crate::council::Council;
use crate::model::{Grade, Review, Symbol};
use crate::status::{Due, LatestStatus};

/// Where a review is, by all that has been written of it.
#[derive(Serialize, Deserialize)]
pub(super) struct SummaryView {
    /// How many recommendations it has.
    pub recommendations: usize,
    /// The grades that any of them has, the best first, and after them what is not graded.
    pub grades: Vec<GradeCountView>,
    /// How many are neither signed off, nor ended, nor rejected.
    pub outstanding: usize,
    /// How many of those do not keep their dates.
    pub slipped: usize,
    pub signed_off: usize,
    pub ended: usize,
    pub rejected: usize,
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
#[derive(Serialize, Deserialize)]
pub(super) struct GradeCountView {
    /// The number of the grade; 0 for what is not graded.
    pub number: usize,
    pub label: String,
    /// The sign beside its label.
    symbol: Option<String>,
    pub count: usize,
}

impl SummaryView {
    pub fn new(review: &Review, council: &Council) -> Self {
        let status = LatestStatus::of(review, council);
        let graded = status.grades.iter();
        let graded = graded.map(|(grade, numbers)| GradeCountView::of(grade, numbers.len()));
        // Where nothing has been reported yet, nobody can have graded anything.
        let is_reported = status.last_update.is_some();
        let none = is_reported.then_some(status.not_graded.len());
        let none = none.map(|count| GradeCountView::of_none(council, count));
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

impl GradeCountView {
    /// The grades of a council, the best first, and after them what is not graded, with nothing counted yet.
    pub fn all(council: &Council) -> Vec<Self> {
        let grades = council.scale.best_first().into_iter();
        let grades = grades.map(|grade| Self::of(grade, 0));
        grades.chain([Self::of_none(council, 0)]).collect()
    }

    fn of(grade: &Grade, count: usize) -> Self {
        let label = grade.label().as_str();
        let symbol = grade.symbol_beside(label).map(Symbol::as_str);
        Self {
            number: grade.number(),
            label: label.to_owned(),
            symbol: symbol.map(str::to_owned),
            count,
        }
    }

    fn of_none(council: &Council, count: usize) -> Self {
        Self {
            number: 0,
            label: not_graded(&council.progress_update).to_owned(),
            symbol: None,
            count,
        }
    }
}
