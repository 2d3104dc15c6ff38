//! The status of reviews → one JSON object for other programs. Its names are a promise: there may be more of them
//! later, but none changes.

use jiff::civil::Date;
use serde_json::{Value, json};

use super::ReviewStatus;
use crate::model::{Progress, RecommendationNumber, Stage, TextLine};

/// The object, indented: the day, the reviews in the order given, and the names of those that could not be read.
pub fn json(statuses: &[ReviewStatus<'_>], unread: &[String], day: Date) -> String {
    let reviews: Vec<Value> = statuses.iter().map(review).collect();
    let object = json!({
        "as_of": day.to_string(),
        "reviews": reviews,
        "unread": unread,
    });
    format!("{object:#}")
}

fn review(status: &ReviewStatus<'_>) -> Value {
    let grades = status.grades.iter().map(|(grade, recommendations)| {
        json!({
            "number": grade.number(),
            "label": grade.label().as_str(),
            "stage": grade.stage().map(Stage::words),
            "count": recommendations.len(),
            "recommendations": numbers(recommendations),
        })
    });
    let last_update = status.last_update.map(|update| {
        json!({
            "id": update.id.as_str(),
            "date": update.date.words(),
        })
    });
    let next = &status.next_update;
    let written = next.written.map(|update| {
        json!({
            "id": update.id.as_str(),
            "date": update.date.words(),
        })
    });
    let late = status.late.iter().map(|late| {
        json!({
            "number": late.recommendation.number,
            "responsibility": late.responsible,
            "date": late.due.words(),
            "last_day": late.last_day.to_string(),
        })
    });
    let parts = status.parts.iter().map(|part| {
        let grade = part.progress.and_then(Progress::grade);
        json!({
            "number": part.recommendation.number,
            "of": part.recommendation.whole,
            "grade": grade.map(|grade| grade.label().as_str()),
            "stage": grade.and_then(|grade| grade.stage()).map(Stage::words),
            "state": part.state(),
        })
    });
    let last_day = next.due.last_day();
    json!({
        "id": status.review.id.as_str(),
        "title": status.review.title.as_str(),
        "committee": status.review.committee.as_str(),
        "link_officers": status.review.link_officers.as_ref().map(TextLine::as_str),
        "recommendations": status.review.recommendations.len(),
        "grades": grades.collect::<Vec<_>>(),
        "parts": parts.collect::<Vec<_>>(),
        "not_graded": numbers(&status.not_graded),
        "outstanding": numbers(&status.outstanding),
        "signed_off": numbers(&status.signed_off),
        "ended": numbers(&status.ended),
        "rejected": numbers(&status.rejected),
        "overdue": late.collect::<Vec<_>>(),
        "last_update": last_update,
        "next_update": {
            "state": status.urgency.name(),
            "when": next.due.words(),
            "recommendations": numbers(&next.of),
            "written": written,
            "last_day": last_day.map(|day| day.to_string()),
        },
    })
}

/// Numbers as they were typed: figures as numbers, and references as texts.
fn numbers(recommendations: &[RecommendationNumber]) -> Value {
    json!(recommendations)
}
