//! What an update says of the one before → the texts in it.

use super::written::PaperTexts;
use crate::model::{ChangeSince, ProgressKey, Review, Spot, Update};

impl<'r> PaperTexts<'r> {
    /// The list of what has changed.
    pub(super) fn changes(&mut self, review: &'r Review, update: &'r Update) {
        for change in review.changes(update) {
            self.change(update, &change);
        }
    }

    fn change(&mut self, update: &'r Update, change: &ChangeSince<'r>) {
        let number = &change.recommendation.number;
        let spot = |key: ProgressKey| Spot::Progress(update.id.clone(), number.clone(), key);
        if let Some(date) = change.date {
            let key = date.kind.key();
            let name = key.name();
            self.listed(spot(key), name, date.to.into());
        }
        if let Some((key, reason)) = change.reason() {
            let name = key.name();
            self.listed(spot(key), name, reason.into());
        }
    }

    /// The row of last time's grade, and of the date that was said then.
    pub(super) fn last_time(&mut self) {
        let Some(last) = self.last_time else {
            return;
        };
        let (update, progress) = (last.update, last.progress);
        let spot = |key| Spot::Progress(update.id.clone(), progress.recommendation.clone(), key);
        let agreed = match progress.agreed {
            Some(_) => ProgressKey::Agreed,
            None => ProgressKey::Proposed,
        };
        // What was not graded last time has no such row.
        let Some(grade) = progress.standing().map(|standing| &standing.typed) else {
            return;
        };
        let name = agreed.name();
        self.add(spot(agreed), name, grade);
        if let Some(date) = &progress.anticipated_date {
            let key = ProgressKey::AnticipatedDate;
            let name = key.name();
            self.add(spot(key), name, date);
        }
    }
}
