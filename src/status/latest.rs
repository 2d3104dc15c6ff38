//! A review → where it is by all that has been written of it.
//!
//! Pages must be the same whatever the day, so nothing here depends on it: what is overdue is for `ReviewStatus`, which is
//! given a day.

use jiff::civil::Date;

use super::{Due, ReviewOnDay, UsualTime};
use crate::council::Council;
use crate::model::{Grade, RecommendationNumber, Review, Update};

/// Where a review is, by all that has been written of it. A whole recommendation is where its least advanced part is.
#[derive(Debug, Clone)]
pub struct LatestStatus<'a> {
    /// The council's grades, the best first, each with the recommendations whose latest grade it is.
    pub grades: Vec<(&'a Grade, Vec<RecommendationNumber>)>,
    /// The recommendations that work is wanted on, and that have no grade.
    pub not_graded: Vec<RecommendationNumber>,
    /// Those that are neither signed off, nor ended, nor rejected.
    pub outstanding: Vec<RecommendationNumber>,
    /// Those outstanding ones whose latest grade says that the agreed date is not kept.
    pub slipped: Vec<RecommendationNumber>,
    /// Those that the committee has signed off.
    pub signed_off: Vec<RecommendationNumber>,
    /// Those that will not be done.
    pub ended: Vec<RecommendationNumber>,
    /// Those that the executive has rejected.
    pub rejected: Vec<RecommendationNumber>,
    /// The latest update, if there has been one.
    pub last_update: Option<&'a Update>,
    /// When the next one is due.
    pub next_update: Due,
}

impl<'a> LatestStatus<'a> {
    /// The status of a review, with the grades and the usual interval of the council.
    pub fn of(review: &'a Review, council: &'a Council) -> Self {
        // On the last day of all, everything that has been written has happened.
        let known = ReviewOnDay::new(review, Date::MAX);
        let grades = council.scale.best_first().into_iter();
        let outstanding = known.outstanding();
        let is_slipping = |number: &&RecommendationNumber| {
            let progress = known.progress(number);
            progress.is_some_and(|progress| progress.is_graded(Grade::is_slipping))
        };
        Self {
            grades: grades.map(|grade| (grade, known.graded(grade))).collect(),
            not_graded: known.not_graded(),
            slipped: outstanding.iter().filter(is_slipping).cloned().collect(),
            outstanding,
            signed_off: known.signed_off(),
            ended: known.ended(),
            rejected: known.rejected(),
            last_update: known.last_update(),
            next_update: known.next_update(UsualTime::of(council)).due,
        }
    }
}
