//! What is overdue → a table for a person, with counts by committee and by officer.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::human::{closing, drawn};
use crate::diagnostic::count;
use crate::status::{self, ReviewStatus};

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
    officer: Option<&str>,
) -> String {
    let headings = ["Review", "Overdue", "Since", "Officer"];
    let rows: Vec<[String; 4]> = statuses.iter().flat_map(rows).collect();
    if rows.is_empty() {
        return closing(statuses, unread, day);
    }
    let table = drawn(headings, [23, 19, 14, 21], rows.into_iter(), columns);
    let committees = counted(statuses, "Committee", |status, _| {
        vec![status.review.committee.to_string()]
    });
    // Of several officers in one field each owes it.
    let officers = counted(statuses, "Officer", |status, late| {
        let named = late.unwrap_or_else(|| status.review.officers());
        let each = status::officers(named);
        let wanted = each.iter().filter(|one| is_called(one, officer));
        let wanted: Vec<&&str> = wanted.collect();
        match wanted.is_empty() {
            true => vec![named.to_owned()],
            false => wanted.into_iter().map(|one| (*one).to_owned()).collect(),
        }
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

/// Whether a name is the one that was asked for, as far as it was typed.
fn is_called(name: &str, wanted: Option<&str>) -> bool {
    wanted.is_none_or(|wanted| name.to_lowercase().contains(&wanted.trim().to_lowercase()))
}

/// "Place Select Committee: 1 update, 4 recommendations", a line for each name.
fn counted(
    statuses: &[ReviewStatus<'_>],
    heading: &str,
    names: impl Fn(&ReviewStatus<'_>, Option<&str>) -> Vec<String>,
) -> String {
    let mut all: BTreeMap<String, Overdue> = BTreeMap::new();
    for status in statuses {
        if status.has_overdue_update() {
            for name in names(status, None) {
                all.entry(name).or_default().updates += 1;
            }
        }
        // A recommendation counts once with all its parts.
        let mut counted = BTreeSet::new();
        for late in &status.late {
            for name in names(status, Some(&late.responsible)) {
                if counted.insert((name.clone(), late.whole())) {
                    all.entry(name).or_default().recommendations += 1;
                }
            }
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
