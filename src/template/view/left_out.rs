//! The recommendations that an update leaves out, and why.
//!
//! A paper names all of them, so that its readers know that there are more than those it reports on.

use serde::Serialize;

use super::answer::AnswerView;
use super::assessment::AssessmentView;
use super::fields::{self, FieldView};
use super::source;
use crate::council::Council;
use crate::model::{Answer, RecommendationNumber, Review, TextLine, Update};

/// What an update leaves out: each recommendation is in one list only, or is reported.
pub(super) struct LeftOut<'a> {
    /// Those that the committee signed off before.
    pub signed_off: Vec<SignedOffView<'a>>,
    /// Those that will not be done.
    pub ended: Vec<EndedView<'a>>,
    /// Those that the executive rejected.
    pub rejected: Vec<RejectedView<'a>>,
    /// Those that it says nothing of, though they are open.
    pub not_reported: Vec<NotReportedView<'a>>,
}

/// A recommendation signed off before this update.
#[derive(Serialize)]
pub(super) struct SignedOffView<'a> {
    number: &'a RecommendationNumber,
    text: &'a str,
    date: &'a str,
}

/// A recommendation that will not be done, according to what was last said of it.
#[derive(Serialize)]
pub(super) struct EndedView<'a> {
    number: &'a RecommendationNumber,
    text: &'a str,
    assessment: AssessmentView<'a>,
    reason: Option<&'a str>,
    ended_by: Option<&'a str>,
}

/// A recommendation that the executive rejected.
#[derive(Serialize)]
pub(super) struct RejectedView<'a> {
    number: &'a RecommendationNumber,
    text: &'a str,
    /// The answer in the words in which it was given.
    response: &'a str,
    reason: Option<&'a str>,
    /// The whole answer.
    answer: AnswerView<'a>,
    /// What else was written for it, each with its label.
    fields: Vec<FieldView<'a>>,
}

/// A recommendation that this update says nothing of.
#[derive(Serialize)]
pub(super) struct NotReportedView<'a> {
    number: &'a RecommendationNumber,
    text: &'a str,
}

impl<'a> LeftOut<'a> {
    pub fn new(review: &'a Review, update: &Update, council: &'a Council) -> Self {
        let signed_off = signed_off(review, update);
        let is_signed_off = |number: &RecommendationNumber| {
            let mut signed_off = signed_off.iter();
            signed_off.any(|one| one.number == number)
        };
        let mut ended = Vec::new();
        let mut rejected: Vec<RejectedView<'a>> = Vec::new();
        let mut not_reported = Vec::new();
        for one in &review.recommendations {
            let mut reported = update.progress.iter();
            // A whole is left out in its parts, and what was said of a whole was said of its parts.
            let whole = one.whole.as_ref();
            let is_it =
                |number: &RecommendationNumber| *number == one.number || Some(number) == whole;
            let is_rejected = review.answer(one).is_some_and(Answer::is_rejection);
            if reported.any(|entry| is_it(&entry.recommendation))
                || is_signed_off(&one.number)
                || whole.is_some_and(&is_signed_off)
                || whole.is_some_and(|whole| rejected.iter().any(|one| one.number == whole))
                || (review.recommendations.has_parts(&one.number) && !is_rejected)
            {
                continue;
            }
            let (number, text) = (&one.number, one.text.source());
            if let Some(answer) = review.answer(one).filter(|answer| answer.is_rejection()) {
                rejected.push(RejectedView {
                    number,
                    text,
                    response: answer.response.typed.as_str(),
                    reason: source(answer.reason.as_ref()),
                    answer: AnswerView::new(answer),
                    fields: fields::of_rejected(council, one),
                });
                continue;
            }
            let last = review.last_report(number, review.updates_before(update));
            match last.filter(|last| last.has_ended()) {
                Some(last) => ended.push(EndedView {
                    number,
                    text,
                    assessment: AssessmentView::new(last.standing()),
                    reason: source(last.reason.as_ref()),
                    ended_by: last.ended_by.as_ref().map(TextLine::as_str),
                }),
                None => not_reported.push(NotReportedView { number, text }),
            }
        }
        Self {
            signed_off,
            ended,
            rejected,
            not_reported,
        }
    }
}

/// The recommendations that were signed off in earlier updates.
fn signed_off<'a>(review: &'a Review, update: &Update) -> Vec<SignedOffView<'a>> {
    let signed_off = review.signed_off_before(update).into_iter();
    let signed_off = signed_off.map(|one| SignedOffView {
        number: &one.recommendation.number,
        text: one.recommendation.text.source(),
        date: one.date.words(),
    });
    signed_off.collect()
}
