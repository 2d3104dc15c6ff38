//! A review and a day → what was known of the review on that day.

use jiff::civil::Date;

use super::Due;
use crate::model::{
    Grade, Months, NextUpdateMeaning, Progress, Recommendation, RecommendationNumber, Review,
    Since, Update, When,
};

/// A review as it was on a day: updates of a later date are left out.
#[derive(Debug, Clone, Copy)]
pub struct ReviewOnDay<'a> {
    review: &'a Review,
    /// Those dated by then, the earliest first.
    updates: &'a [Update],
    day: Date,
}

impl<'a> ReviewOnDay<'a> {
    /// The review as it was on `day`.
    pub fn new(review: &'a Review, day: Date) -> Self {
        // The updates are in order, the earliest first.
        let known = review
            .updates
            .partition_point(|update| has_come(&update.date, day));
        ReviewOnDay {
            review,
            updates: review.updates.get(..known).unwrap_or_default(),
            day,
        }
    }

    /// The latest update.
    pub fn last_update(&self) -> Option<&'a Update> {
        self.updates.last()
    }

    /// The latest report on a recommendation.
    pub fn progress(&self, number: &RecommendationNumber) -> Option<&'a Progress> {
        let reports = self.updates.iter().rev();
        reports
            .flat_map(|update| &update.progress)
            .find(|progress| progress.recommendation == *number)
    }

    /// The recommendations whose latest grade is `grade`.
    pub fn graded(&self, grade: &Grade) -> Vec<RecommendationNumber> {
        self.numbers(|number| {
            self.progress(number)
                .is_some_and(|progress| progress.standing().grade == *grade)
        })
    }

    /// The recommendations that no update has reported on.
    pub fn not_graded(&self) -> Vec<RecommendationNumber> {
        self.numbers(|number| self.progress(number).is_none())
    }

    /// The recommendations that the committee has signed off.
    pub fn signed_off(&self) -> Vec<RecommendationNumber> {
        self.numbers(|number| self.is_signed_off(number))
    }

    /// The recommendations that will not be done, and that nobody has signed off.
    pub fn ended(&self) -> Vec<RecommendationNumber> {
        self.numbers(|number| !self.is_signed_off(number) && self.has_ended(number))
    }

    /// The recommendations that the committee has not signed off and that have not ended, so that it wants to hear more of
    /// them.
    pub fn outstanding(&self) -> Vec<RecommendationNumber> {
        self.numbers(|number| !self.is_signed_off(number) && !self.has_ended(number))
    }

    /// When the next update is due. `usual` is the time after the last one, or after the action plan, that counts where
    /// the review itself says nothing, or where what it says has been met.
    pub fn next_update(&self, usual: Option<Months>) -> Due {
        if self.outstanding().is_empty() {
            return Due::Nothing;
        }
        let stated = self.review.next_update.as_ref();
        let stated = stated.and_then(|next| match next.meaning() {
            NextUpdateMeaning::By(when) => (!self.is_met(when)).then(|| Due::By(when.clone())),
            NextUpdateMeaning::After(months, Since::ActionPlan) => {
                let first = self.updates.is_empty();
                first.then(|| by(self.review.action_plan_agreed.as_ref(), *months))
            }
            NextUpdateMeaning::After(months, Since::LastUpdate) => Some(by(self.since(), *months)),
            NextUpdateMeaning::Event => Some(Due::On(next.clone())),
        });
        let usual = || usual.map(|months| by(self.since(), months));
        stated.or_else(usual).unwrap_or(Due::Unknown)
    }

    /// The date of the last update, or of the action plan while there is none.
    fn since(&self) -> Option<&'a When> {
        match self.last_update() {
            Some(update) => Some(&update.date),
            None => self.review.action_plan_agreed.as_ref(),
        }
    }

    /// Whether there has been an update when one was due, or later.
    fn is_met(&self, due: &When) -> bool {
        let last = self.last_update().and_then(|update| update.date.last_day());
        last.is_some() && last >= due.first_day()
    }

    fn is_signed_off(&self, number: &RecommendationNumber) -> bool {
        let mut reports = self.updates.iter().flat_map(|update| &update.progress);
        reports.any(|progress| {
            let signed_off = progress.signed_off.as_ref();
            progress.recommendation == *number
                && signed_off.is_some_and(|when| has_come(when, self.day))
        })
    }

    fn has_ended(&self, number: &RecommendationNumber) -> bool {
        self.progress(number).is_some_and(Progress::has_ended)
    }

    fn numbers(&self, wanted: impl Fn(&RecommendationNumber) -> bool) -> Vec<RecommendationNumber> {
        let all = self.review.recommendations.iter();
        let numbers = all.map(|recommendation: &Recommendation| &recommendation.number);
        numbers.filter(|number| wanted(number)).cloned().collect()
    }
}

/// Whether `when` is `day` or earlier; a month has come on its first day.
fn has_come(when: &When, day: Date) -> bool {
    when.first_day().is_some_and(|first| first <= day)
}

fn by(since: Option<&When>, months: Months) -> Due {
    match since.and_then(|since| since.later(months)) {
        Some(when) => Due::By(when),
        None => Due::Unknown,
    }
}
