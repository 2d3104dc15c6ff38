//! A recommendation as other programs read it, with what each update has said of it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::record::DateRecord;
use crate::council::{Council, PaperWords};
use crate::model::{
    Assessment, Grade, Progress, Recommendation, RecommendationNumber, Review, RichText, Stage,
};
use crate::status::{HistoryCell, HistoryRow, LatestStatus};
use crate::template::review_file;

/// A recommendation, or a part of one.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
pub(super) struct RecommendationRecord {
    /// What it is called in addresses, which it keeps.
    id: String,
    /// Its number or reference, as it is printed.
    pub(super) number: String,
    /// The number of the recommendation that it is a part of.
    pub(super) part_of: Option<String>,
    /// What is recommended, as plain text.
    pub(super) text: String,
    /// Who is responsible, where papers print it.
    pub(super) responsibility: Option<String>,
    /// By when it was to be done.
    pub(super) date: Option<DateRecord>,
    /// The executive's answer in the words in which it was given.
    pub(super) answer: Option<String>,
    /// What the answer means: accepted, accepted in part, accepted in principle, rejected or deferred.
    answer_means: Option<String>,
    /// The latest grade, in the council's words.
    pub(super) grade: Option<String>,
    /// What that grade means: not begun, paused, late, in time, ended or finished.
    pub(super) stage: Option<String>,
    /// outstanding, signed off, ended or rejected.
    pub(super) state: String,
    /// When it was signed off.
    pub(super) signed_off: Option<DateRecord>,
    /// Its place on the page of its review, from the top of the site.
    pub(super) page: String,
    /// What each update says of it.
    // It is not needed again once it is written.
    #[serde(skip_deserializing)]
    updates: Vec<ReportRecord>,
}

/// What an update says of a recommendation.
#[derive(Debug, Default, Serialize, JsonSchema)]
struct ReportRecord {
    /// The date of the update.
    date: String,
    /// The grade that officers proposed.
    proposed: Option<String>,
    /// The grade that the committee agreed.
    agreed: Option<String>,
    /// What has changed since the update before.
    change: Option<&'static str>,
    /// The new date, where it was moved.
    moved_to: Option<String>,
    /// When the committee signed it off.
    signed_off: Option<String>,
    /// The evidence, as plain text.
    evidence: Option<String>,
}

impl RecommendationRecord {
    pub fn new(
        review: &Review,
        row: &HistoryRow<'_>,
        status: &LatestStatus<'_>,
        council: &Council,
    ) -> Self {
        let one: &Recommendation = row.recommendation;
        let plan = council.action_plan.as_ref();
        let papers: Vec<&PaperWords> = plan.into_iter().chain([&council.progress_update]).collect();
        let prints = |key: &str| papers.iter().any(|words| words.prints(key));
        let answer = review.answer(one).filter(|_| prints("response"));
        let grade = row.cells.iter().rev().find_map(|cell| match cell {
            HistoryCell::Reported { progress, .. } | HistoryCell::ThroughParts(progress) => {
                Progress::grade(progress)
            }
            HistoryCell::SignedOffBefore(_) | HistoryCell::Silent => None,
        });
        let dated = review.recommendations.dated(one);
        let responsible = review.recommendations.responsible(one);
        let is_named = !responsible.is_empty() && prints("responsibility");
        let reports = row.cells.iter().zip(review.updates.iter());
        let id = one.number.id();
        Self {
            number: one.number.to_string(),
            part_of: one.whole.as_ref().map(RecommendationNumber::to_string),
            text: one.text.plain(),
            responsibility: is_named.then_some(responsible),
            date: dated
                .date
                .as_ref()
                .filter(|_| prints("date"))
                .map(|date| DateRecord::planned(review, date)),
            answer: answer.map(|answer| answer.response.typed.to_string()),
            answer_means: answer.map(|answer| answer.response.meaning.name().to_owned()),
            grade: grade.map(|grade| grade.label().to_string()),
            stage: grade
                .and_then(Grade::stage)
                .map(|stage: Stage| stage.words().to_owned()),
            state: state(one, status).to_owned(),
            signed_off: row.signed_off().map(DateRecord::of),
            page: format!("{}/{}#recommendation-{id}", review.id, review_file(review)),
            updates: reports
                .filter_map(|(cell, update)| ReportRecord::of(cell, update.date.words(), council))
                .collect(),
            id,
        }
    }
}

/// Where it is. A part is where its whole is, as far as that is over.
fn state(one: &Recommendation, status: &LatestStatus<'_>) -> &'static str {
    let number = one.whole.as_ref().unwrap_or(&one.number);
    let is_in = |list: &[RecommendationNumber]| list.contains(number);
    match () {
        () if is_in(&status.signed_off) => "signed off",
        () if is_in(&status.ended) => "ended",
        () if is_in(&status.rejected) => "rejected",
        () => "outstanding",
    }
}

impl ReportRecord {
    fn of(cell: &HistoryCell<'_>, date: &str, council: &Council) -> Option<Self> {
        let label = |one: &Assessment| one.grade.label().to_string();
        match cell {
            HistoryCell::Reported { progress, change } => {
                let moved = change.and_then(|change| change.date);
                let prints = council.progress_update.prints("evidence");
                let evidence = progress.evidence.as_ref().filter(|_| prints);
                Some(Self {
                    date: date.to_owned(),
                    proposed: progress.proposed.as_ref().map(label),
                    agreed: progress.agreed.as_ref().map(label),
                    change: change.map(|change| change.kind.name()),
                    moved_to: moved.map(|date| date.to.words().to_owned()),
                    signed_off: progress
                        .signed_off
                        .as_ref()
                        .map(|when| when.words().to_owned()),
                    evidence: evidence.map(RichText::plain),
                })
            }
            HistoryCell::ThroughParts(least) => Some(Self {
                date: date.to_owned(),
                proposed: least.standing().map(label),
                ..Self::default()
            }),
            HistoryCell::SignedOffBefore(_) | HistoryCell::Silent => None,
        }
    }
}
