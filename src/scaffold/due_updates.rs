//! The day of a meeting and the reviews → the updates that it is to consider.

use jiff::Span;
use jiff::civil::Date;

use super::sheet::NewFileText;
use crate::council::Council;
use crate::model::{Review, Update};
use crate::status::{ReviewStatus, Urgency};

/// The updates that are due at a meeting.
pub(super) struct DueUpdates {
    due: Vec<DueUpdate>,
    /// Updates that nobody has considered and that are of a later date.
    later: Vec<String>,
    day: Date,
}

/// A review whose update is due.
struct DueUpdate {
    review: String,
    title: String,
    committee: String,
    when: String,
    /// The update that is written and not yet considered.
    update: Option<String>,
}

/// For how many days an update waits for its meeting. What was written earlier and nobody has called considered was so all the
/// same.
const WAITING: i64 = 100;

impl DueUpdates {
    /// Those of a committee; of all where nobody knows which one meets.
    pub(super) fn on(
        day: Date,
        committee: Option<&str>,
        (council, reviews): (&Council, &[Review]),
    ) -> Self {
        let own = reviews.iter().filter(|review| {
            committee.is_none_or(|committee| review.committee.as_str() == committee)
        });
        let own: Vec<&Review> = own.collect();
        let later = own.iter().flat_map(|review| {
            let later = review.updates.iter();
            let later = later.filter(|one| one.considered.is_none() && !has_come(one, day));
            later.map(|update| name(review, update))
        });
        let due = own.iter().filter_map(|review| due(review, council, day));
        DueUpdates {
            due: due.collect(),
            later: later.collect(),
            day,
        }
    }

    /// Whether there is nothing to be said of any update.
    pub(super) fn is_empty(&self) -> bool {
        self.due.is_empty() && self.later.is_empty()
    }

    /// Writes them below their item. Where nobody knows which committee meets, they are only named.
    pub(super) fn write(&self, sheet: &mut NewFileText, is_committee_known: bool) {
        let written = self.due.iter().filter_map(|one| {
            let update = one.update.as_ref()?;
            Some((one, format!("\"{update}\"")))
        });
        if is_committee_known {
            let names: Vec<String> = written.map(|(_, name)| name).collect();
            if !names.is_empty() {
                sheet.line(&format!("updates = [{}]", names.join(", ")));
            }
        } else {
            for (one, name) in written {
                sheet.comment(&format!(
                    "If the {} meets: updates = [{name}]",
                    one.committee
                ));
            }
        }
        for one in self.due.iter().filter(|one| one.update.is_none()) {
            sheet.comment(&format!(
                "An update on {} is due{}, and there is no file of it yet. To begin one, type: scrutineer new update {} \"{}\"",
                one.title,
                one.when,
                one.review,
                self.day.strftime("%B %Y")
            ));
        }
        if !self.later.is_empty() {
            sheet.comment(&format!(
                "Dated after this meeting, and left out: {}.",
                self.later.join(", ")
            ));
        }
    }
}

fn name(review: &Review, update: &Update) -> String {
    format!("{}/{}", review.id, update.id)
}

/// Whether an update is dated by a day. A month has come on its first day.
fn has_come(update: &Update, day: Date) -> bool {
    let first = update.date.first_day();
    first.is_some_and(|first| first <= day)
}

fn due(review: &Review, council: &Council, day: Date) -> Option<DueUpdate> {
    let status = ReviewStatus::new(review, council, day);
    let is_recent = |update: &&Update| {
        let last = update.date.last_day();
        let until = last.and_then(|last| last.checked_add(Span::new().days(WAITING)).ok());
        until >= Some(day)
    };
    let mut waiting = review
        .updates
        .iter()
        .filter(|update| update.considered.is_none() && has_come(update, day))
        .filter(is_recent);
    let update = waiting.next_back();
    let last_day = status.next_update.due.last_day();
    let is_due = match status.urgency {
        Urgency::Overdue => true,
        // One that is due in the month of the meeting is due at the meeting.
        Urgency::Due => {
            last_day.is_some_and(|last| (last.year(), last.month()) <= (day.year(), day.month()))
        }
        _ => false,
    };
    if !is_due && update.is_none() {
        return None;
    }
    let words = status.next_update.due.words();
    Some(DueUpdate {
        review: review.id.to_string(),
        title: review.title.to_string(),
        committee: review.committee.to_string(),
        when: words.map(|words| format!(" ({words})")).unwrap_or_default(),
        update: update.map(|update| name(review, update)),
    })
}
