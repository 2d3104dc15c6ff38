//! A review and the day of a meeting → the review as members had it before them at that meeting.
//!
//! A pack that was published stays the record of what was put before the meeting. What the committee then agreed is written
//! into the same files: here it is left out again. No clock is asked: only dates that are in the files are compared.

use jiff::civil::Date;

use super::{FieldValue, Review, Update, When};

impl Review {
    /// Leaves out what a committee agreed on that day or later.
    pub fn set_back_to_before(&mut self, day: Date) {
        for update in self.updates.each_mut() {
            update.set_back_to_before(day);
        }
        // A plan on which an update reports was agreed before that.
        let has_reports = self.updates.iter().any(|update| {
            let first = update.date.first_day();
            first.is_some_and(|first| first <= day)
        });
        let agreed = self.action_plan_agreed.as_ref();
        if !has_reports && agreed.is_some_and(|when| is_from(when, day)) {
            self.action_plan_agreed = FieldValue::Blank;
        }
    }
}

impl Update {
    fn set_back_to_before(&mut self, day: Date) {
        let is_agreed_later = self
            .considered
            .as_ref()
            .is_some_and(|when| is_from(when, day));
        if is_agreed_later {
            self.considered = None;
        }
        for one in self.progress.entries_mut() {
            if is_agreed_later {
                one.agreed = None;
                one.moved_by = None;
            }
            if one
                .signed_off
                .as_ref()
                .is_some_and(|when| is_from(when, day))
            {
                one.signed_off = None;
            }
        }
    }
}

/// Whether something was on a day or later. A month may have been so until its last day.
fn is_from(when: &When, day: Date) -> bool {
    when.last_day().is_some_and(|last| last >= day)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_month_is_later_than_a_day_within_it() {
        let on = date(2026, 12, 10);
        for (words, expected) in [
            ("9 December 2026", false),
            ("10 December 2026", true),
            ("17 December 2026", true),
            ("December 2026", true),
            ("November 2026", false),
        ] {
            let when = When::parse(words).expect(words);
            assert_eq!(is_from(&when, on), expected, "{words}");
        }
    }
}
