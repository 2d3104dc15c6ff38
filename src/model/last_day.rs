//! A date of a review → the day on which it is over, and why that day.
//!
//! A date such as "6 months from Cabinet" has a day only in its review, which knows when Cabinet decided.

use jiff::civil::Date;

use super::{Delay, DelayStart, GivenDate, Meaning, Review, Update, When};

/// The day on which a date is over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LastDay {
    day: Date,
    why: Option<String>,
}

impl LastDay {
    /// The day.
    pub fn day(&self) -> Date {
        self.day
    }

    /// Why it is this day, where that is not what was written: "the last day of that month".
    pub fn why(&self) -> Option<&str> {
        self.why.as_deref()
    }
}

impl Review {
    /// When a date of the action plan is over. None for a date that has no end or cannot be compared with a calendar.
    pub fn last_day_of(&self, date: &When) -> Option<LastDay> {
        self.last_day_since(date, None)
    }

    /// When a date of a recommendation is over, whoever gave it.
    pub fn last_day_given(&self, given: GivenDate<'_>) -> Option<LastDay> {
        self.last_day_since(given.date, given.update)
    }

    /// When a date that an update announces is over. "Within 6 months" is counted from the update.
    pub fn last_day_in(&self, update: &Update, date: &When) -> Option<LastDay> {
        self.last_day_since(date, Some(update))
    }

    fn last_day_since(&self, date: &When, update: Option<&Update>) -> Option<LastDay> {
        // "Completed March 2025" is no deadline.
        if date.says_done() {
            return None;
        }
        if let Meaning::After(delay) = date.meaning() {
            let (start, after) = self.start(delay.since(), update)?;
            return after_start(*delay, start, after);
        }
        let why = date.meaning().why();
        Some(LastDay {
            day: date.last_day()?,
            why: why.map(str::to_owned),
        })
    }

    /// The date from which a delay is counted, and what a message says of it.
    fn start<'a>(
        &'a self,
        since: DelayStart,
        update: Option<&'a Update>,
    ) -> Option<(&'a When, &'static str)> {
        let plan = || {
            let agreed = self.action_plan_agreed.as_ref();
            agreed.map(|agreed| (agreed, "after the action plan was agreed"))
        };
        let cabinet = || {
            let decision = self.decision.as_ref();
            decision.map(|decision| (&decision.date, "after the date of the decision"))
        };
        match (since, update) {
            (DelayStart::Unsaid, Some(update)) => {
                Some((&update.date, "after the date of the update"))
            }
            (DelayStart::Unsaid, None) => plan().or_else(cabinet),
            (DelayStart::ActionPlan, _) => plan(),
            (DelayStart::Cabinet, _) => cabinet(),
        }
    }
}

fn after_start(delay: Delay, start: &When, after: &str) -> Option<LastDay> {
    let day = delay.after(start.meaning())?;
    let why = Some(format!("{} {after}, {start}", delay.words()));
    Some(LastDay { day, why })
}
