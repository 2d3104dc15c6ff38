//! A new file of a meeting: its day and its committee, and an item for the updates that are due.

use std::collections::BTreeSet;

use jiff::Span;
use jiff::civil::Date;

use super::sheet::NewFileText;
use crate::council::Council;
use crate::model::{ItemKey, MeetingKey, Review, Update};
use crate::status::{ReviewStatus, Urgency};

/// The day that the name of a meeting's file begins with.
pub(super) fn day(name: &str) -> Option<Date> {
    name.get(..10)?.parse().ok()
}

/// The text of the file. The reviews say which committees there are, and whose updates are due.
pub(super) fn text(name: &str, day: Date, (council, reviews): (&Council, &[Review])) -> String {
    let committee = committee(name, reviews);
    let mut sheet = NewFileText::of("meeting", "../../");
    sheet.comment(
        "A meeting, its agenda and the papers that each item brings. scrutineer check says what is still missing. A line \
         that begins with # is a note, and is not printed.",
    );
    match &committee {
        Some(committee) => sheet.text(MeetingKey::Committee.name(), committee),
        None => {
            for known in committees(reviews) {
                sheet.quote(known);
            }
            sheet.blank(MeetingKey::Committee.name(), "the committee that meets");
        }
    }
    sheet.text(
        MeetingKey::Date.name(),
        &day.strftime("%-d %B %Y").to_string(),
    );
    sheet.blank(MeetingKey::Time.name(), "such as \"5.00 pm\"");
    sheet.blank(MeetingKey::Place.name(), "");
    let mut number = 0;
    let mut item = |sheet: &mut NewFileText, title: &str| {
        number += 1;
        sheet.gap();
        sheet.header("[[item]]");
        sheet.line(&format!("{} = {number}", ItemKey::Number.name()));
        sheet.text(ItemKey::Title.name(), title);
    };
    for title in [
        "Apologies for absence",
        "Declarations of interest",
        "Minutes",
    ] {
        item(&mut sheet, title);
    }
    let due = due(day, committee.as_deref(), (council, reviews));
    if !due.is_empty() {
        item(&mut sheet, council.progress_update.title.as_str());
        let written: Vec<String> = due.iter().filter_map(|one| one.update.clone()).collect();
        if !written.is_empty() {
            let written: Vec<String> = written.iter().map(|name| format!("\"{name}\"")).collect();
            sheet.line(&format!("updates = [{}]", written.join(", ")));
        }
        for one in due.iter().filter(|one| one.update.is_none()) {
            sheet.comment(&format!(
                "An update on {} is due{}, and there is no file of it yet. To begin one, type: scrutineer new update {} \"{}\"",
                one.title,
                one.when,
                one.review,
                day.strftime("%B %Y")
            ));
        }
    }
    sheet.into_text()
}

/// A review whose update is due.
struct DueUpdate {
    review: String,
    title: String,
    when: String,
    /// The update that is written and not yet considered.
    update: Option<String>,
}

/// For how many days an update waits for its meeting. What was written earlier and nobody has called considered was so all the
/// same.
const WAITING: i64 = 100;

/// The updates that are due on the day of the meeting, those of another committee left out.
fn due(
    day: Date,
    committee: Option<&str>,
    (council, reviews): (&Council, &[Review]),
) -> Vec<DueUpdate> {
    let own = reviews
        .iter()
        .filter(|review| committee.is_none_or(|committee| review.committee.as_str() == committee));
    let due = own.filter_map(|review| {
        let status = ReviewStatus::new(review, council, day);
        let is_recent = |update: &&Update| {
            let last = update.date.last_day();
            let until = last.and_then(|last| last.checked_add(Span::new().days(WAITING)).ok());
            until >= Some(day)
        };
        let mut waiting = review
            .updates
            .iter()
            .filter(|update| update.considered.is_none())
            .filter(is_recent);
        let update = waiting.next_back().or(status.next_update.written);
        let last_day = status.next_update.due.last_day();
        let is_due = match status.urgency {
            Urgency::Overdue | Urgency::Written => true,
            // One that is due in the month of the meeting is due at the meeting.
            Urgency::Due => last_day
                .is_some_and(|last| (last.year(), last.month()) <= (day.year(), day.month())),
            _ => false,
        };
        if !is_due && update.is_none() {
            return None;
        }
        let words = status.next_update.due.words();
        Some(DueUpdate {
            review: review.id.to_string(),
            title: review.title.to_string(),
            when: words.map(|words| format!(" ({words})")).unwrap_or_default(),
            update: update.map(|update| format!("{}/{}", review.id, update.id)),
        })
    });
    due.collect()
}

fn committees(reviews: &[Review]) -> BTreeSet<&str> {
    reviews
        .iter()
        .map(|review| review.committee.as_str())
        .collect()
}

/// The committee that a name means: the only one with the name's words in it, or the only one there is.
fn committee(name: &str, reviews: &[Review]) -> Option<String> {
    let words: Vec<&str> = name
        .get(10..)?
        .split('-')
        .filter(|word| !word.is_empty())
        .collect();
    let all = committees(reviews);
    let is_meant = |committee: &&&str| {
        let small = committee.to_lowercase();
        !words.is_empty() && words.iter().all(|word| small.contains(word))
    };
    let meant: Vec<&&str> = all.iter().filter(is_meant).collect();
    match (meant.as_slice(), all.len()) {
        ([only], _) => Some((**only).to_owned()),
        ([], 1) => all.first().map(|only| (*only).to_owned()),
        _ => None,
    }
}
