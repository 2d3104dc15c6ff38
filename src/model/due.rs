//! When the next progress update is due.

use jiff::civil::Date;

use super::{NextUpdate, When};

/// When the next progress update on a review is due.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Due {
    /// By this day, or in this month.
    By(When),
    /// When this happens, which nobody can date; it is never overdue.
    On(NextUpdate),
    /// No more: everything has been signed off.
    Nothing,
    /// Nobody has said, or the date it is counted from is just words.
    Unknown,
}

impl Due {
    /// Whether it should have been there by the end of the day before `day`.
    pub fn is_overdue(&self, day: Date) -> bool {
        match self {
            Due::By(when) => when.last_day().is_some_and(|last| last < day),
            Due::On(_) | Due::Nothing | Due::Unknown => false,
        }
    }
}
