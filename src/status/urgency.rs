//! How urgent the next progress update is.

use jiff::civil::Date;

use super::Due;

/// How urgent the next update is. The order of the variants is the order in which reviews are listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Urgency {
    /// It should be there already.
    Overdue,
    /// It has a date that has not passed.
    Due,
    /// It has been written for a meeting that is still to come.
    Written,
    /// It waits for an event that has no date.
    Event,
    /// Nobody has said when it is due.
    Unknown,
    /// There is no next update, because every recommendation has been signed off.
    Complete,
}

impl Urgency {
    /// How urgent an update is on `day`.
    pub fn on(day: Date, due: &Due) -> Self {
        match due {
            due if due.is_overdue(day) => Urgency::Overdue,
            Due::By(_) => Urgency::Due,
            Due::On(_) => Urgency::Event,
            Due::Unknown => Urgency::Unknown,
            Due::Nothing => Urgency::Complete,
        }
    }

    /// Its name in JSON, which never changes.
    pub fn name(self) -> &'static str {
        match self {
            Urgency::Overdue => "overdue",
            Urgency::Due => "due",
            Urgency::Written => "written",
            Urgency::Event => "event",
            Urgency::Unknown => "unknown",
            Urgency::Complete => "complete",
        }
    }
}
