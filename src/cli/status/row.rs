//! A review → what is shown of it.

use std::cmp::Ordering;

use jiff::civil::Date;

use crate::council::Council;
use crate::model::{Due, Grade, RecommendationNumber, Review, Update};

/// Where one review stands.
pub(super) struct Row<'a> {
    pub(super) review: &'a Review,
    /// The grades in order, each with the recommendations whose latest grade it is.
    pub(super) grades: Vec<(&'a Grade, Vec<RecommendationNumber>)>,
    pub(super) not_graded: Vec<RecommendationNumber>,
    pub(super) outstanding: Vec<RecommendationNumber>,
    pub(super) signed_off: Vec<RecommendationNumber>,
    pub(super) last_update: Option<&'a Update>,
    pub(super) next_update: Due,
    pub(super) state: State,
}

/// How urgent the next update is, the most urgent first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum State {
    Overdue,
    Due,
    Event,
    Unknown,
    Complete,
}

impl<'a> Row<'a> {
    pub(super) fn new(review: &'a Review, day: Date, council: &'a Council) -> Self {
        let standing = review.standing_on(day);
        let grades = council.scale.grades().iter();
        let next_update = standing.next_update(council.update_every);
        let state = match &next_update {
            due if due.is_overdue(day) => State::Overdue,
            Due::By(_) => State::Due,
            Due::On(_) => State::Event,
            Due::Unknown => State::Unknown,
            Due::Nothing => State::Complete,
        };
        Row {
            review,
            grades: grades
                .map(|grade| (grade, standing.graded(grade)))
                .collect(),
            not_graded: standing.not_graded(),
            outstanding: standing.outstanding(),
            signed_off: standing.signed_off(),
            last_update: standing.last_update(),
            next_update,
            state,
        }
    }

    /// The words for when the next update is due, where there are any.
    pub(super) fn when(&self) -> Option<&str> {
        match &self.next_update {
            Due::By(when) => Some(when.words()),
            Due::On(event) => Some(event.words()),
            Due::Nothing | Due::Unknown => None,
        }
    }

    /// The last day on which the next update is in time.
    pub(super) fn last_day(&self) -> Option<Date> {
        match &self.next_update {
            Due::By(when) => when.last_day(),
            Due::On(_) | Due::Nothing | Due::Unknown => None,
        }
    }

    /// What is overdue longest comes first, then what is due soonest; within a day by name.
    pub(super) fn by_urgency(&self, other: &Self) -> Ordering {
        let rank = |row: &Self| (row.state, row.last_day());
        rank(self)
            .cmp(&rank(other))
            .then_with(|| self.review.id.cmp(&other.review.id))
    }
}
