//! When the next progress update is due.

use jiff::civil::Date;

use super::{NextUpdate, When};

/// When the next progress update on a review is due.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Due {
    /// By this day, or in this month.
    By(When),
    /// When this happens, which has no date; it is never overdue.
    On(NextUpdate),
    /// No more update is due: everything has been signed off.
    Nothing,
    /// Nothing says when, or the date it is counted from is only words.
    Unknown,
}

impl Due {
    /// Whether it was due by the end of the day before `day`.
    pub fn is_overdue(&self, day: Date) -> bool {
        match self {
            Due::By(when) => when.last_day().is_some_and(|last| last < day),
            Due::On(_) | Due::Nothing | Due::Unknown => false,
        }
    }
}
