//! The next update of a review: when it is due, on what, and whether it has been written.

use jiff::Span;
use jiff::civil::Date;

use super::{Due, Urgency};
use crate::model::{RecommendationNumber, Update};

/// The next update of a review.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NextDue<'a> {
    /// When it is due.
    pub due: Due,
    /// The recommendations that are due then, where others are due at another time.
    pub of: Vec<RecommendationNumber>,
    /// The update that has been written for a day to come: papers go out before the meeting.
    pub written: Option<&'a Update>,
}

impl NextDue<'_> {
    /// "recommendations 2 and 3", where only some are due then.
    pub fn which(&self) -> Option<String> {
        (!self.of.is_empty()).then(|| RecommendationNumber::called_together(&self.of))
    }

    /// For how many days ahead a paper may be written. One of a later date is more likely to have a mistake in its date.
    const AHEAD: i64 = 62;

    /// Whether an update of a later date than `day` can have been written for the next meeting.
    pub(super) fn can_be_written(update: &Update, day: Date) -> bool {
        let last = day.checked_add(Span::new().days(Self::AHEAD)).ok();
        update.date.first_day() <= last
    }

    /// Whether it should be there by the end of the day before `day`, and is not.
    pub fn is_overdue(&self, day: Date) -> bool {
        self.due.is_overdue(day) && !self.is_written()
    }

    /// How urgent it is on `day`.
    pub fn urgency(&self, day: Date) -> Urgency {
        match self.due {
            Due::Nothing => Urgency::Complete,
            _ if self.is_written() => Urgency::Written,
            _ => Urgency::on(day, &self.due),
        }
    }

    /// Whether what has been written reports on all that is due.
    pub(super) fn is_written(&self) -> bool {
        self.written.is_some_and(|update| {
            self.of.iter().all(|number| {
                let mut progress = update.progress.iter();
                progress.any(|one| one.recommendation == *number)
            })
        })
    }
}
