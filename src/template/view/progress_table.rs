//! The grades of the updates that an item brings, a row for each, for its covering report.

use serde::Serialize;

use super::bars::counted;
use crate::council::Council;
use crate::model::{Grade, Review, Update};

/// The table.
#[derive(Serialize)]
pub(super) struct ProgressTableView<'a> {
    /// What the scale calls each grade, the best first.
    grades: Vec<&'a str>,
    rows: Vec<ProgressRowView<'a>>,
}

/// An update in the table.
#[derive(Serialize)]
struct ProgressRowView<'a> {
    /// The title of its review.
    title: &'a str,
    /// Its date.
    date: &'a str,
    /// How many recommendations have each grade.
    counts: Vec<usize>,
    /// How many it is to report on.
    outstanding: usize,
    /// How many were signed off before.
    signed_off_before: usize,
}

impl<'a> ProgressTableView<'a> {
    /// The table of these updates; none without any.
    pub fn of(updates: &'a [(&'a Review, &'a Update)], council: &'a Council) -> Option<Self> {
        let grades = council.scale.best_first();
        let row = |(review, update): &(&'a Review, &'a Update)| {
            let counted = counted(review, update);
            // A review in another language has the same grades in other words.
            let count = |grade: &&Grade| {
                let same = counted
                    .iter()
                    .flatten()
                    .filter(|one| one.number() == grade.number());
                same.count()
            };
            ProgressRowView {
                title: review.title.as_str(),
                date: update.date.words(),
                counts: grades.iter().map(count).collect(),
                outstanding: review.count_outstanding(update),
                signed_off_before: review.count_signed_off_before(update),
            }
        };
        let rows: Vec<ProgressRowView<'a>> = updates.iter().map(row).collect();
        (!rows.is_empty()).then(|| Self {
            grades: grades.iter().map(|grade| grade.label().as_str()).collect(),
            rows,
        })
    }
}
