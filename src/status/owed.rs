//! Reviews and the day of a meeting → what is owed to it: updates that are due, and recommendations that are late.

use jiff::civil::Date;

use super::{Due, LateRecommendation, ReviewStatus};
use crate::council::Council;
use crate::model::{Review, When};

/// What is owed on a day.
#[derive(Debug, Clone)]
pub struct Owed<'a> {
    statuses: Vec<ReviewStatus<'a>>,
    day: Date,
}

impl<'a> Owed<'a> {
    /// What these reviews owe on a day.
    pub fn on(day: Date, reviews: impl Iterator<Item = (&'a Review, &'a Council)>) -> Self {
        let statuses = reviews.map(|(review, council)| ReviewStatus::new(review, council, day));
        let mut statuses: Vec<ReviewStatus<'a>> = statuses.collect();
        statuses.sort_by(ReviewStatus::by_urgency);
        Owed { statuses, day }
    }

    /// The reviews whose next update is due by that day and has not been written, what has waited longest first.
    pub fn updates(&self) -> impl Iterator<Item = (&ReviewStatus<'a>, &When)> {
        let due = self.statuses.iter().filter_map(|status| {
            let Due::By(when) = &status.next_update.due else {
                return None;
            };
            let has_come = when.first_day().is_some_and(|first| first <= self.day);
            let is_owed = has_come && !status.next_update.is_written();
            is_owed.then_some((status, when))
        });
        due
    }

    /// Whether a date was over before that day.
    pub fn is_overdue(&self, when: &When) -> bool {
        when.last_day().is_some_and(|last| last < self.day)
    }

    /// The recommendations whose date has passed, what has been late longest first.
    pub fn late(&self) -> Vec<(&'a Review, &LateRecommendation<'a>)> {
        let all = self.statuses.iter();
        let late = all.flat_map(|status| {
            let late = status.late.iter();
            late.map(|late| (status.review, late))
        });
        let mut late: Vec<_> = late.collect();
        late.sort_by_key(|(_, late)| late.last_day);
        late
    }
}
