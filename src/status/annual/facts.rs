//! A review → the little of it that an annual report is made of.
//!
//! It is kept from build to build, so that a report of ten thousand reviews needs none of them again.

use serde::{Deserialize, Serialize};

use super::CalendarDay;
use crate::council::Council;
use crate::model::{Answer, Review, TextLine};
use crate::status::{History, HistoryCell};

/// What an annual report is made of, of one review.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AnnualFacts {
    /// The name of its folder.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its committee.
    pub committee: String,
    /// The language of both, where it is not that of the council.
    pub language: Option<String>,
    /// When its action plan was agreed.
    pub agreed: Option<CalendarDay>,
    /// The days of its updates, and their dates as they were written.
    pub updates: Vec<(CalendarDay, String)>,
    /// Its recommendations, each with its parts.
    pub recommendations: Vec<FactsOfRecommendation>,
}

/// What it is made of, of one recommendation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FactsOfRecommendation {
    /// Its number.
    pub number: String,
    /// Whether the executive has rejected it.
    pub is_rejected: bool,
    /// The executive's answer, as the place of its words among the council's, and the day.
    pub answer: Option<(usize, CalendarDay)>,
    /// What updates report on it, in their order.
    pub reports: Vec<FactsOfReport>,
}

/// What an update says of a recommendation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct FactsOfReport {
    /// The update, counted from 0.
    pub update: usize,
    /// The number of the grade; none where it is not graded.
    pub grade: Option<usize>,
}

impl AnnualFacts {
    /// The facts of a review, which is in the words of `council`.
    pub fn of(review: &Review, council: &Council) -> Self {
        let history = History::of(review);
        let rejected = review.rejected();
        // An update of no certain day is in no year.
        let days: Vec<Option<CalendarDay>> = review
            .updates
            .iter()
            .map(|update| CalendarDay::of(&update.date))
            .collect();
        let decided = review.decision.as_ref();
        let decided = decided.and_then(|decision| CalendarDay::of(&decision.date));
        let answered = |answer: &Answer| {
            let day = answer.date.as_ref().and_then(CalendarDay::of).or(decided)?;
            Some((place_of(answer, council)?, day))
        };
        let wholes = history.rows.iter();
        let wholes = wholes.filter(|row| row.recommendation.whole.is_none());
        let recommendations = wholes.map(|row| {
            let cells = row.cells.iter().enumerate().filter(|(place, _)| {
                let day = days.get(*place);
                day.is_some_and(Option::is_some)
            });
            let reports = cells.enumerate().filter_map(|(update, (_, cell))| {
                let progress = match cell {
                    HistoryCell::Reported { progress, .. } => progress,
                    HistoryCell::ThroughParts(least) => least,
                    HistoryCell::SignedOffBefore(_) | HistoryCell::Silent => return None,
                };
                Some(FactsOfReport {
                    update,
                    grade: progress.grade().map(|grade| grade.number()),
                })
            });
            FactsOfRecommendation {
                number: row.recommendation.number.to_string(),
                is_rejected: rejected.contains(&row.recommendation.number),
                answer: review.answer(row.recommendation).and_then(answered),
                reports: reports.collect(),
            }
        });
        let updates = days.iter().zip(review.updates.iter());
        Self {
            id: review.id.to_string(),
            title: review.title.to_string(),
            committee: review.committee.to_string(),
            language: review.language.as_ref().map(ToString::to_string),
            agreed: review.action_plan_agreed.as_ref().and_then(CalendarDay::of),
            recommendations: recommendations.collect(),
            updates: updates
                .filter_map(|(day, update)| Some(((*day)?, update.date.words().to_owned())))
                .collect(),
        }
    }
}

/// The place of an answer among the council's: the one of these words, or else the first that means the same.
fn place_of(answer: &Answer, council: &Council) -> Option<usize> {
    let response = &answer.response;
    let all = || council.responses.definitions().iter();
    let typed = response.typed.as_str().to_lowercase();
    let same = |label: &TextLine| label.as_str().to_lowercase() == typed;
    let own = all().position(|one| same(&one.label));
    own.or_else(|| all().position(|one| one.meaning == response.meaning))
}
