//! What the template of a review's page sees of its recommendations: what was said of each, update by update.

use serde::Serialize;

use super::assessment::AssessmentView;
use crate::council::{Council, PaperWords};
use crate::model::{
    Answer, ChangeSince, Progress, Recommendation, RecommendationNumber, Review, TextLine, Update,
    When,
};
use crate::status::{HistoryCell, HistoryRow};
use crate::template::paper::Paper;

/// An update, which is a column of the history.
#[derive(Serialize)]
pub(super) struct HistoryUpdateView<'a> {
    date: &'a str,
    /// Its page, beside this one.
    html: String,
    /// When the committee considered it.
    considered: Option<&'a str>,
}

/// What has become of a recommendation.
#[derive(Serialize)]
pub(super) struct StoryView<'a> {
    number: &'a RecommendationNumber,
    /// The number in addresses: `2a`.
    id: String,
    /// The number of the recommendation that it is a part of; none for a whole one.
    whole: Option<&'a RecommendationNumber>,
    /// What was recommended. Long text.
    text: &'a str,
    /// Who is responsible, if papers say so. Long text.
    responsibility: Option<&'a str>,
    /// By when it was to be done, if papers say so.
    date: Option<&'a str>,
    /// The executive's answer in the words in which it was given.
    response: Option<&'a str>,
    /// When it was given, where that is not the day of the decision.
    response_date: Option<&'a str>,
    /// What each update says of it.
    updates: Vec<StoryUpdateView<'a>>,
    /// When the committee signed it off.
    signed_off: Option<&'a str>,
}

/// What an update says of a recommendation.
#[derive(Serialize)]
struct StoryUpdateView<'a> {
    /// The date of the update.
    date: &'a str,
    /// Where its page reports on it; none where it says nothing of it.
    html: Option<String>,
    /// The grade that officers proposed.
    proposed: Option<AssessmentView<'a>>,
    /// The grade that the committee agreed, once it has.
    agreed: Option<AssessmentView<'a>>,
    /// Whether the committee agreed another grade than the proposed one.
    is_amended: bool,
    /// How it has changed: achieved, slipped, worse, date_moved, better or ended; none where it has not.
    change_kind: Option<&'static str>,
    /// The same in the council's words.
    change: Option<&'a str>,
    /// The date to which it was moved.
    moved_to: Option<&'a str>,
    /// The date that was said before.
    moved_from: Option<&'a str>,
    /// When the committee signed it off, in this update or before it.
    signed_off: Option<&'a str>,
}

impl<'a> HistoryUpdateView<'a> {
    pub fn new((review, update): (&'a Review, &'a Update), council: &Council) -> Self {
        Self {
            date: update.date.words(),
            html: format!(
                "{}.html",
                Paper::ProgressUpdate { review, update }.name(council)
            ),
            considered: update.considered.as_ref().map(When::words),
        }
    }
}

impl<'a> StoryView<'a> {
    /// The story of a recommendation. What no paper of the council prints is not in it.
    pub fn new(
        review: &'a Review,
        row: &HistoryRow<'a>,
        columns: &[HistoryUpdateView<'a>],
        council: &'a Council,
    ) -> Self {
        let one = row.recommendation;
        let answer: Option<&Answer> = review.answer(one);
        let is_printed = |key: &str| {
            let plan = council.action_plan.as_ref();
            let papers = plan.into_iter().chain([&council.progress_update]);
            papers.into_iter().any(|words| words.prints(key))
        };
        let dated: &Recommendation = review.recommendations.dated(one);
        let id = one.number.id();
        let cells = row.cells.iter().zip(columns);
        Self {
            number: &one.number,
            whole: one.whole.as_ref(),
            text: one.text.source(),
            responsibility: super::source(one.responsibility.as_ref())
                .filter(|_| is_printed("responsibility")),
            date: dated
                .date
                .as_ref()
                .map(When::words)
                .filter(|_| is_printed("date")),
            response: answer
                .map(|answer| answer.response.typed.as_str())
                .filter(|_| is_printed("response")),
            response_date: answer
                .and_then(|answer| answer.date.as_ref())
                .map(When::words)
                .filter(|_| is_printed("response_date")),
            updates: cells
                .map(|(cell, column)| StoryUpdateView::new(*cell, (column, &id), council))
                .collect(),
            signed_off: row.signed_off().map(When::words),
            id,
        }
    }
}

impl<'a> StoryUpdateView<'a> {
    fn new(
        cell: HistoryCell<'a>,
        (column, id): (&HistoryUpdateView<'a>, &str),
        council: &'a Council,
    ) -> Self {
        let silent = Self {
            date: column.date,
            html: None,
            proposed: None,
            agreed: None,
            is_amended: false,
            change_kind: None,
            change: None,
            moved_to: None,
            moved_from: None,
            signed_off: None,
        };
        let html = || Some(format!("{}#recommendation-{id}", column.html));
        match cell {
            HistoryCell::Silent => silent,
            HistoryCell::SignedOffBefore(date) => Self {
                signed_off: Some(date.words()),
                ..silent
            },
            HistoryCell::ThroughParts(least) => Self {
                html: html(),
                proposed: least.standing().map(AssessmentView::new),
                ..silent
            },
            HistoryCell::Reported { progress, change } => {
                let moved = change.and_then(|change| change.date);
                Self {
                    html: html(),
                    proposed: progress.proposed.as_ref().map(AssessmentView::new),
                    agreed: progress.agreed.as_ref().map(AssessmentView::new),
                    is_amended: Progress::amended_from(progress).is_some(),
                    change_kind: change.map(|change| change.kind.name()),
                    change: change.map(|change| label(&council.progress_update, &change)),
                    moved_to: moved.map(|date| date.to.words()),
                    moved_from: moved.map(|date| date.from.words()),
                    signed_off: progress.signed_off.as_ref().map(When::words),
                    ..silent
                }
            }
        }
    }
}

/// What a change is called, without the colon that it has where more follows.
fn label<'a>(words: &'a PaperWords, change: &ChangeSince<'_>) -> &'a str {
    let name = format!("changed_{}", change.kind.name());
    let own = words.labels.get(&name).map(TextLine::as_str);
    let label = own.or_else(|| words.usual.label(&name));
    label.unwrap_or_default().trim_end_matches(':')
}
