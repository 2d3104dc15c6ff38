//! A meeting → by when its record is to be published.

use jiff::civil::Date;

use super::{Calendar, UnknownYear, WorkingDays};

/// Within how many working days after the meeting a council publishes the record of a decision.
///
/// Regulation 12 of SI 2012/2089 says as soon as reasonably practicable; the number of days is the council's own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PublicationRule {
    /// How many working days, the day after the meeting being the first that can count.
    pub within: WorkingDays,
}

impl PublicationRule {
    /// The working days in which the record of a decision taken on `meeting` is to be published; the last of them is
    /// the deadline.
    pub fn days(&self, meeting: Date, calendar: &Calendar) -> Result<Vec<Date>, UnknownYear> {
        calendar.working_days(calendar.day_after(meeting)?, self.within)
    }

    /// Whether a record published on `publication` keeps to the rule. One published on the day of the meeting does.
    pub fn is_kept(
        &self,
        meeting: Date,
        publication: Date,
        calendar: &Calendar,
    ) -> Result<bool, UnknownYear> {
        let days = self.days(meeting, calendar)?;
        Ok(days.last().is_some_and(|last| publication <= *last))
    }
}
