//! The facts of all reviews → the report of a year.

use std::collections::{BTreeMap, BTreeSet};

use super::{AnnualFacts, CalendarDay, FactsOfRecommendation};
use crate::model::{Grade, MunicipalYear, Scale};

/// How many recommendations are among those that have slipped longest.
const LONGEST: usize = 10;

/// After how many years it is asked how much has been implemented.
const YEARS: [i32; 3] = [1, 2, 3];

/// What became of recommendations in a year.
#[derive(Debug, Clone)]
pub struct AnnualReport<'a> {
    /// The year.
    pub year: MunicipalYear,
    /// The day of its last update.
    pub last_update: CalendarDay,
    /// How many recommendations have each grade, in the order of the scale, and at the end those without.
    pub counts: Vec<usize>,
    /// The committees with reviews that were reported on in the year, by name.
    pub committees: Vec<CommitteeYear<'a>>,
    /// What was implemented in time.
    pub implemented: Vec<ImplementedShare>,
    /// What has slipped longest, the longest first.
    pub slipped: Vec<LongSlipped<'a>>,
    /// How many recommendations got each of the executive's answers in the year, in the order of the council's answers.
    pub answers: Vec<usize>,
}

/// The reviews of a committee.
#[derive(Debug, Clone)]
pub struct CommitteeYear<'a> {
    /// Its name.
    pub name: &'a str,
    /// Its reviews, by title.
    pub reviews: Vec<ReviewYear<'a>>,
}

/// A review in a year.
#[derive(Debug, Clone)]
pub struct ReviewYear<'a> {
    /// The review.
    pub review: &'a AnnualFacts,
    /// How many of its recommendations have each grade, and at the end those without.
    pub counts: Vec<usize>,
}

/// How much has been implemented some years after it was agreed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ImplementedShare {
    /// After how many years.
    pub years: i32,
    /// How many recommendations were agreed so long before the end of the year.
    pub agreed: usize,
    /// How many of those were implemented by then.
    pub implemented: usize,
}

/// A recommendation that has slipped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LongSlipped<'a> {
    /// Its review.
    pub review: &'a AnnualFacts,
    /// Its number.
    pub number: &'a str,
    /// The date of the first update since which it has slipped, as it was written.
    pub since: &'a str,
    /// How many whole months there are from that update to the end of the year.
    pub months: i32,
}

impl<'a> AnnualReport<'a> {
    /// The years in which any review was reported on.
    pub fn years(all: &[&AnnualFacts]) -> BTreeSet<MunicipalYear> {
        let updates = all.iter().flat_map(|facts| &facts.updates);
        updates.map(|(day, _)| MunicipalYear::of(*day)).collect()
    }

    /// The report of a year; none for a year without updates.
    pub fn of(
        year: MunicipalYear,
        all: &[&'a AnnualFacts],
        scale: &Scale,
        answers: usize,
    ) -> Option<Self> {
        let updates = all.iter().flat_map(|facts| &facts.updates);
        let days = updates.map(|(day, _)| *day);
        let last_update = days.filter(|day| MunicipalYear::of(*day) == year).max()?;
        let grades = scale.grades().len();
        let mut counts = vec![0; grades + 1];
        let mut committees: BTreeMap<&str, Vec<ReviewYear<'a>>> = BTreeMap::new();
        for review in all.iter().copied() {
            let own = review.counts(year, grades);
            if own.iter().all(|count| *count == 0) {
                continue;
            }
            for (all, one) in counts.iter_mut().zip(&own) {
                *all += one;
            }
            let committee = committees.entry(review.committee.as_str()).or_default();
            committee.push(ReviewYear {
                review,
                counts: own,
            });
        }
        let committees = committees.into_iter().map(|(name, mut reviews)| {
            reviews.sort_by_key(|one| (&one.review.title, &one.review.id));
            CommitteeYear { name, reviews }
        });
        Some(Self {
            year,
            last_update,
            counts,
            committees: committees.collect(),
            implemented: YEARS
                .iter()
                .map(|years| implemented(*years, year, all, scale))
                .collect(),
            slipped: slipped(year, all, scale),
            answers: answered(year, all, answers),
        })
    }
}

impl AnnualFacts {
    /// How many recommendations have each grade by the last update of the year, and at the end those without.
    fn counts(&self, year: MunicipalYear, grades: usize) -> Vec<usize> {
        let mut counts = vec![0; grades + 1];
        for one in &self.recommendations {
            let last = one.reports.iter().rev().find(|report| {
                let day = self.day(report.update);
                day.is_some_and(|day| MunicipalYear::of(day) == year)
            });
            let Some(last) = last else {
                continue;
            };
            let place = last.grade.map_or(grades, |number| number.saturating_sub(1));
            if let Some(count) = counts.get_mut(place) {
                *count += 1;
            }
        }
        counts
    }

    fn day(&self, update: usize) -> Option<CalendarDay> {
        self.updates.get(update).map(|(day, _)| *day)
    }
}

/// Of what was agreed at least so many years before the end of the year, how much was done by so many years after it.
fn implemented(
    years: i32,
    year: MunicipalYear,
    all: &[&AnnualFacts],
    scale: &Scale,
) -> ImplementedShare {
    let mut share = ImplementedShare {
        years,
        agreed: 0,
        implemented: 0,
    };
    for review in all {
        let by = review.agreed.map(|agreed| agreed.years_later(years));
        let Some(by) = by.filter(|by| *by <= year.last_day()) else {
            continue;
        };
        let is_done = |one: &FactsOfRecommendation| {
            let mut reports = one.reports.iter();
            reports.any(|report| {
                let in_time = review.day(report.update).is_some_and(|day| day <= by);
                in_time && is_graded(report.grade, scale, Grade::is_finished)
            })
        };
        let agreed = review.recommendations.iter().filter(|one| !one.is_rejected);
        for one in agreed {
            share.agreed += 1;
            share.implemented += usize::from(is_done(one));
        }
    }
    share
}

/// What had slipped by the last report before the end of the year, and since when.
fn slipped<'a>(
    year: MunicipalYear,
    all: &[&'a AnnualFacts],
    scale: &Scale,
) -> Vec<LongSlipped<'a>> {
    let end = year.last_day();
    let mut slipped = Vec::new();
    for review in all.iter().copied() {
        for one in &review.recommendations {
            let known = one.reports.iter().rev();
            let known =
                known.filter(|report| review.day(report.update).is_some_and(|day| day <= end));
            let late =
                known.take_while(|report| is_graded(report.grade, scale, Grade::is_slipping));
            let since = late
                .last()
                .and_then(|report| review.updates.get(report.update));
            slipped.extend(since.map(|(day, words)| LongSlipped {
                review,
                number: &one.number,
                since: words,
                months: day.months_to(end),
            }));
        }
    }
    slipped.sort_by_key(|one| std::cmp::Reverse(one.months));
    slipped.truncate(LONGEST);
    slipped
}

/// How many answers of each kind were given in the year.
fn answered(year: MunicipalYear, all: &[&AnnualFacts], answers: usize) -> Vec<usize> {
    let mut counts = vec![0; answers];
    let recommendations = all.iter().flat_map(|review| &review.recommendations);
    for (place, day) in recommendations.filter_map(|one| one.answer) {
        if let Some(count) = counts.get_mut(place)
            && MunicipalYear::of(day) == year
        {
            *count += 1;
        }
    }
    counts
}

/// Whether a grade says such a thing.
fn is_graded(grade: Option<usize>, scale: &Scale, such: fn(&Grade) -> bool) -> bool {
    let place = grade.and_then(|number| number.checked_sub(1));
    let grade = place.and_then(|place| scale.grades().get(place));
    grade.is_some_and(such)
}
