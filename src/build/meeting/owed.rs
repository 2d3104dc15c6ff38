//! A meeting and the reviews → what is due at it.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::pages::ReadReview;
use crate::model::{Meeting, When};
use crate::status::Owed;

/// What the reviews of the committee owe on the day of the meeting.
pub fn owed<'r>(meeting: &Meeting, reviews: &'r BTreeMap<String, ReadReview<'r>>) -> Owed<'r> {
    let day = When::first_day(&meeting.date).unwrap_or(Date::MAX);
    let committee = meeting.committee.as_str().to_lowercase();
    let own = reviews.values().filter(|read| {
        let committees = read.review.committee.as_str().to_lowercase();
        committees == committee
    });
    Owed::on(day, own.map(|read| (&read.review, read.council)))
}
