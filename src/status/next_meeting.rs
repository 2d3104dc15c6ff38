//! The meetings, reviews and a day → what meets next, and what is due there.
//!
//! It must not know how it is shown.

use jiff::civil::Date;

use super::{Owed, ReviewStatus};
use crate::council::Council;
use crate::meetings::MeetingSummary;
use crate::model::{Review, When};

/// The next meeting.
#[derive(Debug, Clone)]
pub struct NextMeeting<'a> {
    /// The meeting.
    pub meeting: &'a MeetingSummary,
    /// Its day, as it is written.
    pub date: &'a When,
    /// The reviews of its committee whose next update is due by then and has not been written, each with when it is due.
    pub due: Vec<(&'a Review, When)>,
}

impl<'a> NextMeeting<'a> {
    /// The meetings of the first day on which there is one: that day, or a later one. There may be several on it.
    pub fn all(
        meetings: &'a [MeetingSummary],
        statuses: &[ReviewStatus<'a>],
        council: &'a Council,
        day: Date,
    ) -> Vec<Self> {
        let dated = meetings.iter().filter_map(|meeting| {
            let date = meeting.date.as_ref()?;
            let on = date.first_day().filter(|on| *on >= day)?;
            Some((on, meeting, date))
        });
        let dated: Vec<_> = dated.collect();
        let Some(first) = dated.iter().map(|(on, ..)| *on).min() else {
            return Vec::new();
        };
        let next = dated.into_iter().filter(|(on, ..)| *on == first);
        next.map(|(on, meeting, date)| {
            let own = statuses.iter().map(|status| status.review);
            let own = own.filter(|review| is_of(review, meeting));
            let owed = Owed::on(on, own.map(|review| (review, council)));
            let due = owed.updates();
            NextMeeting {
                meeting,
                date,
                due: due
                    .map(|(status, when)| (status.review, when.clone()))
                    .collect(),
            }
        })
        .collect()
    }
}

/// Whether a review is of the committee that meets, and the meeting does not bring an update of it.
fn is_of(review: &Review, meeting: &MeetingSummary) -> bool {
    let is_same = review.committee.as_str().to_lowercase() == meeting.committee.to_lowercase();
    let mut updates = meeting.updates.iter();
    let brings = updates.any(|update| {
        let name = update.split('/').next();
        name == Some(review.id.as_str())
    });
    is_same && !brings
}
