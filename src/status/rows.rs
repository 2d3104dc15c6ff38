//! The status of reviews → rows of a table for a spreadsheet: one for each update that is due, and one for each
//! recommendation.

use super::{PartStatus, ReviewStatus, Urgency};
use crate::model::{Progress, Recommendation};

/// A row, in the order of [`HEADINGS`].
pub type Row = [String; 10];

/// What is in each column.
pub const HEADINGS: [&str; 10] = [
    "review",
    "title",
    "committee",
    "what",
    "number",
    "officer",
    "due",
    "last_day",
    "state",
    "grade",
];

/// What the state of a review is that could not be read.
const UNREAD: &str = "could not be read";

/// The rows, in the order of the statuses; or those only that are overdue. Below them is a row for each review that could
/// not be read: nobody knows what is overdue in it.
pub fn rows(statuses: &[ReviewStatus<'_>], unread: &[String], overdue_only: bool) -> Vec<Row> {
    let all = statuses.iter().flat_map(|status| {
        let recommendations = status.review.recommendations.iter();
        let recommendations = recommendations.map(|one| of_recommendation(status, one));
        let update = status.is_update_wanted.then(|| of_update(status));
        update.into_iter().chain(recommendations)
    });
    let is_overdue = |[.., state, _]: &Row| state == Urgency::Overdue.name();
    let all = all.filter(|row| !overdue_only || is_overdue(row));
    all.chain(unread.iter().map(|name| of_unread(name)))
        .collect()
}

fn of_unread(name: &str) -> Row {
    let mut row = Row::default();
    let [review, _, _, what, _, _, _, _, state, _] = &mut row;
    *review = name.to_owned();
    *what = "review".to_owned();
    *state = UNREAD.to_owned();
    row
}

fn of_update(status: &ReviewStatus<'_>) -> Row {
    let next = &status.next_update;
    let numbers: Vec<String> = next.of.iter().map(ToString::to_string).collect();
    let (due, last_day) = match (status.urgency, next.written) {
        (Urgency::Written, Some(update)) => (Some(update.date.words()), update.date.last_day()),
        _ => (next.due.words(), next.due.last_day()),
    };
    [
        status.review.id.to_string(),
        status.review.title.to_string(),
        status.review.committee.to_string(),
        "update".to_owned(),
        numbers.join(", "),
        status.review.officers().to_owned(),
        due.unwrap_or_default().to_owned(),
        last_day.map(|day| day.to_string()).unwrap_or_default(),
        status.urgency.name().to_owned(),
        String::new(),
    ]
}

fn of_recommendation(status: &ReviewStatus<'_>, one: &Recommendation) -> Row {
    let mut late = status.late.iter();
    let late = late.find(|late| late.recommendation.number == one.number);
    let mut grades = status.grades.iter();
    let grade = grades.find(|(_, numbers)| numbers.contains(&one.number));
    let grade = grade.map(|(grade, _)| grade.label().to_string());
    let mut parts = status.parts.iter();
    let part = parts.find(|part| part.recommendation.number == one.number);
    let of_part = part.and_then(|part| part.progress);
    let of_part = of_part.and_then(Progress::grade);
    let grade = grade.or(of_part.map(|grade| grade.label().to_string()));
    let in_force = status.review.date_in_force(one, status.known_updates());
    let (due, last_day) = match late {
        Some(late) => (Some(late.due), Some(late.last_day)),
        None => {
            let last = in_force.and_then(|given| status.review.last_day_given(given));
            (
                in_force.map(|given| given.date),
                last.map(|last| last.day()),
            )
        }
    };
    let state = match late {
        Some(_) => Urgency::Overdue.name(),
        None if status.signed_off.contains(&one.number) => "signed off",
        None if status.ended.contains(&one.number) => "ended",
        None if status.rejected.contains(&one.number) => "rejected",
        None => part.map_or("outstanding", PartStatus::state),
    };
    // So that nobody counts a recommendation with its parts beside it.
    let what = match one.whole {
        Some(_) => "part",
        None => "recommendation",
    };
    [
        status.review.id.to_string(),
        status.review.title.to_string(),
        status.review.committee.to_string(),
        what.to_owned(),
        one.number.to_string(),
        status.review.recommendations.responsible(one),
        due.map(|due| due.words().to_owned()).unwrap_or_default(),
        last_day.map(|day| day.to_string()).unwrap_or_default(),
        state.to_owned(),
        grade.unwrap_or_default(),
    ]
}
