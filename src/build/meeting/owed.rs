//! A meeting and the reviews → what is due at it, and what its paper must say of that.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::pages::ReadReview;
use crate::account::{DueEntry, DueList, DueValue};
use crate::diagnostic::Place;
use crate::model::{
    Meeting, Passage, PlanKey, Progress, ProgressKey, Review, ReviewKey, RichText, Spot, When,
};
use crate::status::{LateRecommendation, Owed, ReviewStatus};

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

/// What the paper must say of it.
pub fn due_entries<'r>(
    owed: &'r Owed<'r>,
    reviews: &BTreeMap<String, ReadReview<'_>>,
) -> Vec<DueEntry<'r>> {
    let find = |review: &Review, spot: Spot| {
        let read = reviews.get(review.id.as_str())?;
        read.places.find(&Passage::from(spot))
    };
    let updates = owed.updates().map(|(status, when)| {
        let spot = |key| find(status.review, Spot::Review(key));
        let title = spot(ReviewKey::Title);
        let value = |label, words: &str, key| DueValue {
            label,
            words: words.to_owned(),
            place: spot(key).or_else(|| title.clone()),
        };
        DueEntry {
            list: DueList::Updates,
            review: status.review.title.as_str(),
            numbers: numbers(status),
            values: vec![
                value("due_by", when.words(), ReviewKey::NextUpdate),
                value(
                    "due_holder",
                    status.review.officers(),
                    ReviewKey::LinkOfficers,
                ),
            ],
            place: title,
        }
    });
    let late = owed.late().into_iter();
    let late = late.map(|(review, late)| {
        let place = |spot| find(review, spot);
        late_entry(review, late, &place)
    });
    updates.chain(late).collect()
}

fn numbers(status: &ReviewStatus<'_>) -> Vec<String> {
    let own = status.next_update.of.iter();
    own.map(ToString::to_string).collect()
}

fn late_entry<'r>(
    review: &'r Review,
    late: &LateRecommendation<'_>,
    place: &dyn Fn(Spot) -> Option<Place>,
) -> DueEntry<'r> {
    let number = &late.recommendation.number;
    let planned = |key| place(Spot::Recommendation(number.clone(), key));
    let own = planned(PlanKey::Text);
    let is_it = |one: &Progress| late.progress.is_some_and(|last| std::ptr::eq(last, one));
    let mut updates = review.updates.iter();
    let update = updates.find(|update| update.progress.iter().any(is_it));
    let reported = |key| {
        let progress = late.progress?;
        let spot = Spot::Progress(update?.id.clone(), progress.recommendation.clone(), key);
        place(spot)
    };
    let grade = late.progress.and_then(Progress::grade);
    let grade = grade.map_or("", |grade| grade.label().as_str());
    let reason = late.progress.and_then(|progress| progress.reason.as_ref());
    let due = match late.recommendation.date.as_ref() == Some(late.due) {
        true => planned(PlanKey::Date),
        false => reported(ProgressKey::AnticipatedDate),
    };
    let is_agreed = late.progress.is_some_and(|last| last.agreed.is_some());
    let grade_key = match is_agreed {
        true => ProgressKey::Agreed,
        false => ProgressKey::Proposed,
    };
    let value = |label, words: String, place: Option<Place>| DueValue {
        label,
        words,
        place: place.or_else(|| own.clone()),
    };
    DueEntry {
        list: DueList::Late,
        review: review.title.as_str(),
        numbers: vec![number.to_string()],
        values: vec![
            value("due_by", late.due.words().to_owned(), due),
            value(
                "due_holder",
                late.responsible.clone(),
                planned(PlanKey::Responsibility),
            ),
            value("last_grade", grade.to_owned(), reported(grade_key)),
            value(
                "reason",
                reason.map(RichText::plain).unwrap_or_default(),
                reported(ProgressKey::Reason),
            ),
        ],
        place: own.clone(),
    }
}
