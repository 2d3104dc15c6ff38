//! A review → what each update says of each of its recommendations.
//!
//! It is the same whatever the day, for all that has been written is in it. It must not know how any of it is printed.

use crate::model::{
    ChangeSince, EntryState, Progress, Recommendation, RecommendationNumber, Review, Update, When,
};

/// What has been said of the recommendations of a review, update by update.
#[derive(Debug, Clone)]
pub struct History<'a> {
    /// The updates, the earliest first: the columns.
    pub updates: &'a [Update],
    /// The recommendations and their parts, in the order of the action plan: the rows.
    pub rows: Vec<HistoryRow<'a>>,
}

/// What has been said of one recommendation.
#[derive(Debug, Clone)]
pub struct HistoryRow<'a> {
    /// The recommendation, or the part of one.
    pub recommendation: &'a Recommendation,
    /// What each update says of it, in their order.
    pub cells: Vec<HistoryCell<'a>>,
}

/// What an update says of a recommendation.
#[derive(Debug, Clone, Copy)]
pub enum HistoryCell<'a> {
    /// It reports on it.
    Reported {
        /// What it reports.
        progress: &'a Progress,
        /// What has changed since it was last reported on, if anything has.
        change: Option<ChangeSince<'a>>,
    },
    /// It reports on its parts, of which this is the least advanced.
    ThroughParts(&'a Progress),
    /// It says nothing, and an update before it did: the committee had signed it off by then.
    SignedOffBefore(&'a When),
    /// It says nothing.
    Silent,
}

impl<'a> History<'a> {
    /// The history of a review.
    pub fn of(review: &'a Review) -> Self {
        let columns: Vec<HistoryColumn<'a>> = review
            .updates
            .iter()
            .map(|update| HistoryColumn::of(review, update))
            .collect();
        let row = |recommendation: &'a Recommendation| HistoryRow {
            recommendation,
            cells: columns
                .iter()
                .map(|column| column.cell(&recommendation.number))
                .collect(),
        };
        Self {
            updates: &review.updates,
            rows: review.recommendations.iter().map(row).collect(),
        }
    }
}

impl<'a> HistoryRow<'a> {
    /// When the committee signed it off; the last time, if it did so twice.
    pub fn signed_off(&self) -> Option<&'a When> {
        let reports = self.cells.iter().rev();
        let mut reports = reports.filter_map(|cell| match cell {
            HistoryCell::Reported { progress, .. } => progress.signed_off.as_ref(),
            _ => None,
        });
        reports.next()
    }
}

/// An update, by the numbers of what it reports on.
struct HistoryColumn<'a> {
    entries: Vec<(&'a RecommendationNumber, EntryState<'a>)>,
    changes: Vec<ChangeSince<'a>>,
    signed_off: Vec<(&'a RecommendationNumber, &'a When)>,
}

impl<'a> HistoryColumn<'a> {
    fn of(review: &'a Review, update: &'a Update) -> Self {
        let entries = review.entries(update).into_iter();
        let signed_off = review.signed_off_before(update).into_iter();
        Self {
            entries: entries
                .map(|entry| (&entry.recommendation.number, entry.state))
                .collect(),
            changes: review.changes(update),
            signed_off: signed_off
                .map(|one| (&one.recommendation.number, one.date))
                .collect(),
        }
    }

    fn cell(&self, number: &RecommendationNumber) -> HistoryCell<'a> {
        let mut entries = self.entries.iter();
        let entry = entries.find(|(reported, _)| *reported == number);
        match entry.map(|(_, state)| state) {
            Some(EntryState::Reported(progress)) => HistoryCell::Reported {
                progress,
                change: self
                    .changes
                    .iter()
                    .find(|change| change.recommendation.number == *number)
                    .copied(),
            },
            Some(EntryState::ThroughParts(least)) => HistoryCell::ThroughParts(least),
            None => {
                let mut signed_off = self.signed_off.iter();
                let date = signed_off.find(|(one, _)| *one == number);
                date.map_or(HistoryCell::Silent, |(_, date)| {
                    HistoryCell::SignedOffBefore(date)
                })
            }
        }
    }
}
