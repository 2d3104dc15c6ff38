//! An update and those before it → what was last said of each recommendation, and what the committee has signed off.
//!
//! What was signed off stays so, and keeps its number: a later update leaves it out unless it says something of it. It must
//! not know how anything is printed.

use super::{Progress, Recommendation, RecommendationNumber, Review, Update, When};

/// What was last said of a recommendation before an update.
#[derive(Debug, Clone, Copy)]
pub struct LastTime<'a> {
    /// The update that said it.
    pub update: &'a Update,
    /// What it said: of a part, that of its whole if that is later.
    pub progress: &'a Progress,
}

/// A recommendation that an earlier update signed off, and that this one does not report on.
#[derive(Debug, Clone, Copy)]
pub struct SignedOffBefore<'a> {
    /// The recommendation, or the part of one.
    pub recommendation: &'a Recommendation,
    /// When the committee signed it off; the last time, if it did so twice.
    pub date: &'a When,
}

impl Review {
    /// The updates before this one, the earliest first.
    pub fn updates_before(&self, update: &Update) -> &[Update] {
        let place = self.updates.iter().position(|one| one.id == update.id);
        self.updates.get(..place.unwrap_or(0)).unwrap_or_default()
    }

    /// What was last said of a recommendation before an update, if anything was.
    pub fn last_time(
        &self,
        number: &RecommendationNumber,
        update: &Update,
    ) -> Option<LastTime<'_>> {
        let whole = self.recommendations.whole_of(number);
        let mut before = self.updates_before(update).iter().rev();
        before.find_map(|update| {
            let own = update.reported(number);
            let progress = own.or_else(|| update.reported(whole?))?;
            Some(LastTime { update, progress })
        })
    }

    /// What the committee signed off before an update that says nothing more of it, in the order of the action plan.
    pub fn signed_off_before(&self, update: &Update) -> Vec<SignedOffBefore<'_>> {
        let before = self.updates_before(update);
        let all = self.recommendations.iter();
        let signed_off = all.filter_map(|recommendation| {
            let number = &recommendation.number;
            let mut reports = before.iter().rev().filter_map(|one| one.reported(number));
            let date = reports.find_map(|progress| progress.signed_off.as_ref())?;
            let is_silent = update.reported(number).is_none();
            is_silent.then_some(SignedOffBefore {
                recommendation,
                date,
            })
        });
        signed_off.collect()
    }

    /// How many recommendations an update is to report on: those that it does report on, and those that were neither
    /// signed off nor ended before it, nor rejected.
    pub fn count_outstanding(&self, update: &Update) -> usize {
        let before = self.updates_before(update);
        let rejected = self.rejected();
        let all = &self.recommendations;
        let entries = self.entries(update);
        let is_over = |one: &Recommendation| {
            let mut reports = before
                .iter()
                .filter_map(|update| update.reported(&one.number));
            let last = self.last_report(&one.number, before);
            rejected.contains(&one.number)
                || reports.any(|progress| progress.signed_off.is_some())
                || last.is_some_and(Progress::has_ended)
        };
        let is_open = |one: &Recommendation| {
            let mut parts = all.parts(&one.number);
            let is_left = !all.has_parts(&one.number) || parts.any(|part| !is_over(part));
            let mut entries = entries.iter();
            entries.any(|entry| entry.recommendation.number == one.number)
                || (is_left && !is_over(one))
        };
        all.wholes().filter(|one| is_open(one)).count()
    }

    /// How many recommendations were signed off before an update that says nothing more of them. One with parts counts
    /// when the last of them was signed off.
    pub fn count_signed_off_before(&self, update: &Update) -> usize {
        let signed_off = self.signed_off_before(update);
        let is_signed_off = |number: &RecommendationNumber| {
            let mut all = signed_off.iter();
            all.any(|one| one.recommendation.number == *number)
        };
        let all = &self.recommendations;
        let wholes = all.wholes().map(|one| &one.number);
        let done = wholes.filter(|number| {
            let by_parts = all.has_parts(number)
                && update.reported(number).is_none()
                && all.parts(number).all(|part| is_signed_off(&part.number));
            let is_open = || {
                all.parts(number)
                    .any(|part| update.reported(&part.number).is_some())
            };
            by_parts || (is_signed_off(number) && !is_open())
        });
        done.count()
    }
}
