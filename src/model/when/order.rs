//! Two dates → which is the earlier one.

use std::cmp::Ordering;

use jiff::civil::Date;

use super::When;

/// By day where the day is known; then the others, in the order of their words.
impl Ord for When {
    fn cmp(&self, other: &Self) -> Ordering {
        let key = |when: &When| (when.first_day().unwrap_or(Date::MAX), when.last_day());
        key(self)
            .cmp(&key(other))
            .then_with(|| self.words.cmp(&other.words))
    }
}

impl PartialOrd for When {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
