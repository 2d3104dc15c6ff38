//! Rows → one JSON object for other programs. Its names are a promise: they may be added to, and never change.

use jiff::civil::Date;
use serde_json::{Value, json};

use super::row::{Row, State};
use crate::model::RecommendationNumber;

/// The object, indented.
pub(super) fn object(rows: &[Row<'_>], day: Date) -> String {
    let reviews: Vec<Value> = rows.iter().map(review).collect();
    let object = json!({ "as_of": day.to_string(), "reviews": reviews });
    format!("{object:#}")
}

fn review(row: &Row<'_>) -> Value {
    let grades = row.grades.iter().map(|(grade, recommendations)| {
        json!({
            "number": grade.number(),
            "label": grade.label().as_str(),
            "count": recommendations.len(),
            "recommendations": numbers(recommendations),
        })
    });
    let last_update = row.last_update.map(|update| {
        json!({
            "id": update.id.as_str(),
            "date": update.date.words(),
        })
    });
    json!({
        "id": row.review.id.as_str(),
        "title": row.review.title.as_str(),
        "committee": row.review.committee.as_str(),
        "link_officers": row.review.link_officers.as_str(),
        "recommendations": row.review.recommendations.len(),
        "grades": grades.collect::<Vec<_>>(),
        "not_graded": numbers(&row.not_graded),
        "outstanding": numbers(&row.outstanding),
        "signed_off": numbers(&row.signed_off),
        "last_update": last_update,
        "next_update": {
            "state": state(row.state),
            "when": row.when(),
            "last_day": row.last_day().map(|day| day.to_string()),
        },
    })
}

fn numbers(recommendations: &[RecommendationNumber]) -> Vec<u16> {
    recommendations.iter().map(|number| number.get()).collect()
}

fn state(state: State) -> &'static str {
    match state {
        State::Overdue => "overdue",
        State::Due => "due",
        State::Event => "event",
        State::Unknown => "unknown",
        State::Complete => "complete",
    }
}
