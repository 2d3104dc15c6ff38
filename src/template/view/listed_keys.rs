//! The reviews of an index → in which order it has them, and what they are together.
//!
//! In come the reviews as they are kept; out come the committees, each with its years, the latest first, and the sums. It
//! must not know how a review is printed.

use std::cmp::{Ordering, Reverse};
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::summary::{GradeCountView, SummaryView};

/// What is read of a kept review to put it in its place.
#[derive(Deserialize)]
pub(super) struct ListedKeys {
    language: Option<String>,
    review: TitleKeys,
    latest: Option<String>,
    pub summary: SummaryView,
}

/// What its review is called.
#[derive(Deserialize)]
struct TitleKeys {
    title: String,
    committee: String,
}

/// A committee and its reviews.
#[derive(Serialize)]
pub(super) struct CommitteeView {
    name: String,
    /// The language of its name, where it is not that of the index.
    language: Option<String>,
    /// Its years, the latest first.
    years: Vec<ListedYearView>,
}

/// The reviews of a committee whose latest paper is of one year.
#[derive(Serialize)]
struct ListedYearView {
    /// The year; none for reviews that no paper with a date is of.
    year: Option<String>,
    /// Where they are in the list of all reviews, from 0. The latest comes first.
    reviews: Vec<usize>,
}

/// What all reviews are together.
#[derive(Default, Serialize)]
pub(super) struct TotalsView {
    /// How many reviews there are.
    reviews: usize,
    recommendations: usize,
    outstanding: usize,
    slipped: usize,
    signed_off: usize,
    ended: usize,
    rejected: usize,
    /// The grades that any recommendation has, the best first, and after them what is not graded.
    grades: Vec<GradeCountView>,
}

impl ListedKeys {
    /// The year of its latest paper; none where no paper has a date.
    pub fn year(&self) -> Option<&str> {
        self.latest.as_deref()?.split('-').next()
    }

    /// The latest first; reviews without a date last.
    pub fn latest_first(&self, other: &Self) -> Ordering {
        let day = Reverse(&self.latest).cmp(&Reverse(&other.latest));
        day.then_with(|| self.review.title.cmp(&other.review.title))
    }
}

impl CommitteeView {
    /// The committees in the order of their names.
    pub fn all(reviews: &[&ListedKeys]) -> Vec<Self> {
        type Years<'k> = BTreeMap<Option<&'k str>, Vec<usize>>;
        let mut committees: BTreeMap<&str, (Option<&str>, Years<'_>)> = BTreeMap::new();
        for (index, keys) in reviews.iter().enumerate() {
            let (_, years) = committees
                .entry(&keys.review.committee)
                .or_insert_with(|| (keys.language.as_deref(), BTreeMap::new()));
            years.entry(keys.year()).or_default().push(index);
        }
        let year = |(year, mut listed): (Option<&str>, Vec<usize>)| {
            listed.sort_by(
                |one, other| match (reviews.get(*one), reviews.get(*other)) {
                    (Some(one), Some(other)) => one.latest_first(other),
                    _ => Ordering::Equal,
                },
            );
            ListedYearView {
                year: year.map(str::to_owned),
                reviews: listed,
            }
        };
        let committees = committees.into_iter();
        committees
            .map(|(name, (language, years))| Self {
                name: name.to_owned(),
                language: language.map(str::to_owned),
                years: years.into_iter().rev().map(year).collect(),
            })
            .collect()
    }
}

impl TotalsView {
    /// The sums. `grades` are those of the index, the best first, by their numbers.
    pub fn of(reviews: &[&ListedKeys], mut grades: Vec<GradeCountView>) -> Self {
        let mut totals = Self {
            reviews: reviews.len(),
            ..Self::default()
        };
        for SummaryView {
            recommendations,
            grades: counts,
            outstanding,
            slipped,
            signed_off,
            ended,
            rejected,
            ..
        } in reviews.iter().map(|keys| &keys.summary)
        {
            totals.recommendations += recommendations;
            totals.outstanding += outstanding;
            totals.slipped += slipped;
            totals.signed_off += signed_off;
            totals.ended += ended;
            totals.rejected += rejected;
            for grade in &mut grades {
                let same = counts.iter().filter(|one| one.number == grade.number);
                grade.count += same.map(|one| one.count).sum::<usize>();
            }
        }
        grades.retain(|grade| grade.count > 0);
        totals.grades = grades;
        totals
    }
}
