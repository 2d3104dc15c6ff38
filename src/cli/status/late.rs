//! What is overdue → a table for a person, with counts by committee and by officer.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::human::{closing, drawn};
use crate::diagnostic::count;
use crate::status::ReviewStatus;

/// How much is overdue with somebody.
#[derive(Default)]
struct Overdue {
    updates: usize,
    recommendations: usize,
}

/// The table: a row for each update and each recommendation. Below it are the counts.
pub(super) fn table(
    statuses: &[ReviewStatus<'_>],
    unread: &[String],
    day: Date,
    columns: u16,
) -> String {
    let headings = ["Review", "Overdue", "Since", "Officer"];
    let rows: Vec<[String; 4]> = statuses.iter().flat_map(rows).collect();
    if rows.is_empty() {
        return closing(statuses, unread, day);
    }
    let table = drawn(headings, [23, 19, 14, 21], rows.into_iter(), columns);
    let committees = counted(statuses, "Committee", |status, _| {
        status.review.committee.to_string()
    });
    let officers = counted(statuses, "Officer", |status, late| match late {
        None => status.review.officers().to_owned(),
        Some(responsibility) => responsibility.to_owned(),
    });
    format!(
        "{table}\n\n{committees}\n{officers}\n{}",
        closing(statuses, unread, day)
    )
}

fn rows(status: &ReviewStatus<'_>) -> Vec<[String; 4]> {
    let review = status.review.title.to_string();
    let next = &status.next_update;
    let update = status.has_overdue_update().then(|| {
        [
            review.clone(),
            "the next update".to_owned(),
            next.due.words().unwrap_or_default().to_owned(),
            status.review.officers().to_owned(),
        ]
    });
    let late = status.late.iter().map(|late| {
        [
            review.clone(),
            late.recommendation.number.called(),
            late.due.words().to_owned(),
            late.responsible.clone(),
        ]
    });
    update.into_iter().chain(late).collect()
}

/// "Place Select Committee: 1 update, 4 recommendations", a line for each name.
fn counted(
    statuses: &[ReviewStatus<'_>],
    heading: &str,
    name: impl Fn(&ReviewStatus<'_>, Option<&str>) -> String,
) -> String {
    let mut all: BTreeMap<String, Overdue> = BTreeMap::new();
    for status in statuses {
        if status.has_overdue_update() {
            all.entry(name(status, None)).or_default().updates += 1;
        }
        for late in &status.late {
            let name = name(status, Some(&late.responsible));
            all.entry(name).or_default().recommendations += 1;
        }
    }
    let lines = all.into_iter().map(|(name, overdue)| {
        let parts = [
            (overdue.updates, "update"),
            (overdue.recommendations, "recommendation"),
        ];
        let parts = parts.into_iter().filter(|(number, _)| *number > 0);
        let parts: Vec<String> = parts.map(|(number, noun)| count(number, noun)).collect();
        format!("  {}: {}\n", name.replace('\n', " "), parts.join(", "))
    });
    format!("{heading}\n{}", lines.collect::<String>())
}
