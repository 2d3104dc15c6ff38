//! A review → when it is to report on each of its recommendations, where a committee takes them at different times.

use crate::model::{
    NextUpdate, NextUpdateMeaning, Recommendation, RecommendationNumber, Review, Update, When,
};

/// The times at which a committee wants to hear of some recommendations and not of others.
pub struct Schedule<'a> {
    review: &'a Review,
    /// Each date of the review's own schedule, with the recommendations that are due then.
    batches: Vec<(&'a When, Vec<RecommendationNumber>)>,
}

/// Whether an update is to report on a recommendation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turn {
    /// It is.
    Now,
    /// A later one is, by what the committee said.
    Later,
    /// Nobody has said which is. So one is, before the council's usual time is over.
    AtTheUsualTime,
}

impl<'a> Schedule<'a> {
    /// The schedule of a review.
    pub fn of(review: &'a Review) -> Self {
        let numbers = review.recommendations.iter().map(|one| one.number.clone());
        let numbers: Vec<RecommendationNumber> = numbers.collect();
        let batches = match review.next_update.as_ref().map(NextUpdate::meaning) {
            Some(NextUpdateMeaning::Batches(batches)) => batches.iter(),
            _ => [].iter(),
        };
        let batches = batches.filter_map(|batch| {
            // The reader of the file refuses one that means no recommendation.
            let of = batch.of.among(&numbers).ok()?;
            Some((&batch.by, of))
        });
        Schedule {
            review,
            batches: batches.collect(),
        }
    }

    /// Whether anything says that recommendations are reported on at different times.
    pub fn is_in_parts(&self) -> bool {
        let mut recommendations = self.review.recommendations.iter();
        !self.batches.is_empty()
            || recommendations.any(|one| one.next_update.is_some())
            || self.review.updates.iter().any(|one| one.covers.is_some())
    }

    /// What was said of this recommendation alone.
    pub(super) fn own(&self, number: &RecommendationNumber) -> Option<&'a NextUpdate> {
        let all = &self.review.recommendations;
        let one: &Recommendation = all.get(number)?;
        let of_whole = || all.whole(one).next_update.as_ref();
        one.next_update.as_ref().or_else(of_whole)
    }

    /// The dates at which it is due, the earliest first.
    pub(super) fn dates(&self, number: &RecommendationNumber) -> Vec<&'a When> {
        let mut dates: Vec<&When> = match self.own(number).map(NextUpdate::meaning) {
            Some(NextUpdateMeaning::By(when) | NextUpdateMeaning::First(when, _)) => vec![when],
            Some(NextUpdateMeaning::Each(dates)) => dates.iter().collect(),
            Some(NextUpdateMeaning::Batches(batches)) => {
                batches.iter().map(|batch| &batch.by).collect()
            }
            Some(_) => Vec::new(),
            None => {
                let batches = self.batches.iter();
                let with_it = batches.filter(|(_, of)| self.is_among(number, of));
                with_it.map(|(by, _)| *by).collect()
            }
        };
        dates.sort();
        dates
    }

    /// Whether it is a recommendation's turn in an update.
    pub fn turn(&self, number: &RecommendationNumber, update: &Update) -> Turn {
        let is_covered = update.covers.as_ref();
        let is_covered = is_covered.map(|covers| self.is_among(number, covers));
        if is_covered == Some(true) {
            return Turn::Now;
        }
        let dates = self.dates(number);
        let is_to_come = |date: &When| date.first_day() > update.date.last_day();
        let reports = self.reports(number).map(|report| &report.date);
        let reports: Vec<&When> = reports.take_while(|date| **date < update.date).collect();
        let is_met = |date: &When| {
            let mut reports = reports.iter();
            reports.any(|report| report.last_day() >= date.first_day())
        };
        if dates.iter().any(|date| !is_to_come(date) && !is_met(date)) {
            return Turn::Now;
        }
        let is_scheduled = !self.batches.is_empty() || self.own(number).is_some();
        match dates.iter().any(|date| is_to_come(date)) {
            true => Turn::Later,
            false if is_scheduled || is_covered.is_some() => Turn::AtTheUsualTime,
            false => Turn::Now,
        }
    }

    /// The updates that report on a recommendation, the earliest first.
    pub(super) fn reports(
        &self,
        number: &RecommendationNumber,
    ) -> impl Iterator<Item = &'a Update> {
        let number = number.to_owned();
        let all = &self.review.recommendations;
        self.review.updates.iter().filter(move |update| {
            let mut progress = update.progress.iter();
            progress.any(|one| {
                let reported = &one.recommendation;
                *reported == number
                    || all.whole_of(&number) == Some(reported)
                    || all.whole_of(reported) == Some(&number)
            })
        })
    }

    /// Whether a recommendation is in a list, itself or as a part of one; or one of its parts is.
    fn is_among(&self, number: &RecommendationNumber, list: &[RecommendationNumber]) -> bool {
        let all = &self.review.recommendations;
        let whole = all.whole_of(number);
        list.iter()
            .any(|one| one == number || Some(one) == whole || all.whole_of(one) == Some(number))
    }
}
