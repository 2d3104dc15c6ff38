//! When the next progress update is due.

use jiff::civil::Date;

use crate::model::{NextUpdate, When};

/// When the next progress update on a review is due.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Due {
    /// By this day, or in this month.
    By(When),
    /// When this happens, which nobody can date; it is never overdue.
    On(NextUpdate),
    /// There is no next update: everything has been signed off.
    Nothing,
    /// Nobody has said, or the date it is counted from is just words.
    Unknown,
}

impl Due {
    /// Whether the update should have been there by the end of the day before `day`.
    pub fn is_overdue(&self, day: Date) -> bool {
        self.last_day().is_some_and(|last| last < day)
    }

    /// The words for when it is due, where there are any.
    pub fn words(&self) -> Option<&str> {
        match self {
            Due::By(when) => Some(when.words()),
            Due::On(event) => Some(event.words()),
            Due::Nothing | Due::Unknown => None,
        }
    }

    /// The last day on which the update is in time, where there is one.
    pub fn last_day(&self) -> Option<Date> {
        match self {
            Due::By(when) => when.last_day(),
            Due::On(_) | Due::Nothing | Due::Unknown => None,
        }
    }
}
