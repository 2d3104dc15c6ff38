//! What the template of an action plan sees.

use std::borrow::Cow;

use serde::Serialize;

use super::answer::AnswerView;
use super::correction::CorrectionView;
use super::fields::{FieldView, RecommendationFields};
use super::tables::TableView;
use super::translation::{OtherLanguage, UntranslatedView};
use super::{
    CouncilView, DetailsView, ExtraView, LookView, PaperView, ReferenceView, ReviewView,
    large_print,
};
use crate::council::{Council, PaperWords};
use crate::model::{Answer, BuiltInField, Recommendation, RecommendationNumber, Review, When};
use crate::template::Appearance;
use crate::template::paper::Paper;
use crate::template::title::full_title;

/// The page of an action plan.
#[derive(Serialize)]
pub(in crate::template) struct ActionPlanPage<'a> {
    council: CouncilView<'a>,
    theme: LookView<'a>,
    paper: PaperView<'a>,
    review: ReviewView<'a>,
    /// The paper's title and the review's, each once.
    full_title: String,
    /// What the paper says of itself below its title.
    details: DetailsView<'a>,
    /// The first day that the date of the agreement means, as 2018-09-01.
    day: Option<String>,
    recommendations: Vec<PlannedView<'a>>,
    /// What words lead to a place on this page, for the `markdown` filter.
    references: Vec<ReferenceView<'a>>,
    /// What was put right in it after it was published.
    corrections: Vec<CorrectionView<'a>>,
    /// From this page to the top of the output.
    root: &'static str,
    /// The PDF beside this page.
    pdf: String,
    /// The PDF in large print, where there is one.
    large_print: Option<String>,
    /// The same paper in other languages.
    other_languages: &'a [OtherLanguage],
    /// The texts that are not in the language of the paper.
    untranslated: Option<UntranslatedView<'a>>,
}

/// A recommendation and what was agreed for it.
#[derive(Serialize)]
pub(super) struct PlannedView<'a> {
    number: &'a RecommendationNumber,
    /// The number in addresses: `recommendation-2a`.
    id: String,
    /// The number of the recommendation that it is a part of; none for a whole one.
    whole: Option<&'a RecommendationNumber>,
    text: Option<Cow<'a, str>>,
    responsibility: Option<Cow<'a, str>>,
    date: Option<Cow<'a, str>>,
    action: Option<Cow<'a, str>>,
    success_measure: Option<Cow<'a, str>>,
    /// The executive's answer; none where there is none.
    answer: Option<AnswerView<'a>>,
    /// The rows of its table, in the council's order.
    fields: Vec<FieldView<'a>>,
    /// The tables in the texts above and in the council's own.
    tables: Vec<TableView<'a>>,
    extra: ExtraView<'a>,
}

impl<'a> ActionPlanPage<'a> {
    pub fn new(
        review: &'a Review,
        words: &'a PaperWords,
        council: &'a Council,
        (appearance, others): (&'a Appearance, &'a [OtherLanguage]),
    ) -> Self {
        let recommendations = || review.recommendations.iter();
        let agreed = review.action_plan_agreed.as_ref().and_then(When::first_day);
        Self {
            council: CouncilView::new(council),
            theme: LookView::new(appearance),
            paper: PaperView::new(words),
            review: ReviewView::new(review),
            full_title: full_title(words.title.as_str(), review.title.as_str()),
            details: DetailsView::new(council, words, review, None),
            day: agreed.map(|day| day.to_string()),
            recommendations: recommendations()
                .map(|one| PlannedView::new((one, review.answer(one)), words, council))
                .collect(),
            references: ReferenceView::all(
                words,
                council,
                recommendations().map(|one| &one.number),
            ),
            corrections: CorrectionView::all(&review.corrections),
            root: "../",
            pdf: format!("{}.pdf", Paper::ActionPlan { review, words }.name(council)),
            large_print: large_print(&Paper::ActionPlan { review, words }, council),
            other_languages: others,
            untranslated: UntranslatedView::of(review),
        }
    }
}

impl<'a> PlannedView<'a> {
    pub(super) fn new(
        (recommendation, answer): (&'a Recommendation, Option<&'a Answer>),
        words: &'a PaperWords,
        council: &'a Council,
    ) -> Self {
        let mut fields =
            RecommendationFields::of(council, words, (recommendation, answer), (None, &[]));
        Self {
            number: &recommendation.number,
            id: recommendation.number.id(),
            whole: recommendation.whole.as_ref(),
            text: fields.take(BuiltInField::Text),
            responsibility: fields.take(BuiltInField::Responsibility),
            date: fields.take(BuiltInField::Date),
            action: fields.take(BuiltInField::Action),
            success_measure: fields.take(BuiltInField::SuccessMeasure),
            answer: fields.answer,
            fields: fields.listed,
            tables: fields.tables,
            extra: fields.extra,
        }
    }
}
