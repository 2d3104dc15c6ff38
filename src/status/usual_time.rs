//! How often a council wants to hear of a review → when it does so next, in the words of the council's papers.

use super::Due;
use crate::council::{Council, Language};
use crate::model::{Months, When};

/// The time between two updates where a review says nothing, and the language in which a date that is counted is written.
#[derive(Debug, Clone, Copy)]
pub struct UsualTime<'c> {
    months: Option<Months>,
    language: &'c Language,
}

impl<'c> UsualTime<'c> {
    /// That of a council.
    pub fn of(council: &'c Council) -> Self {
        UsualTime {
            months: council.update_every,
            language: &council.language,
        }
    }

    /// None: only what a review itself says counts.
    pub fn none(council: &'c Council) -> Self {
        UsualTime {
            months: None,
            ..Self::of(council)
        }
    }

    /// When an update is due by it.
    pub(super) fn after(self, since: Option<&When>) -> Option<Due> {
        self.months.map(|months| self.by(since, months))
    }

    /// When an update is due that many months after a date.
    pub(super) fn by(self, since: Option<&When>, months: Months) -> Due {
        match since.and_then(|since| since.later(months, self.language)) {
            Some(when) => Due::By(when),
            None => Due::Unknown,
        }
    }
}
