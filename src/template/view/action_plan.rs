//! What the template of an action plan sees.

use std::borrow::Cow;

use serde::Serialize;

use super::fields::{FieldView, RecommendationFields};
use super::tables::TableView;
use super::{CouncilView, DetailsView, ExtraView, LookView, PaperView, ReferenceView, ReviewView};
use crate::council::{Council, PaperWords};
use crate::model::{BuiltInField, Recommendation, RecommendationNumber, Review, When};
use crate::template::Appearance;
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
    references: Vec<ReferenceView>,
    /// From this page to the top of the output.
    root: &'static str,
    /// The PDF beside this page.
    pdf: &'static str,
}

/// A recommendation and what was agreed for it.
#[derive(Serialize)]
struct PlannedView<'a> {
    number: &'a RecommendationNumber,
    /// The number in addresses: `recommendation-2a`.
    id: String,
    text: Option<Cow<'a, str>>,
    responsibility: Option<Cow<'a, str>>,
    date: Option<Cow<'a, str>>,
    action: Option<Cow<'a, str>>,
    success_measure: Option<Cow<'a, str>>,
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
        appearance: &'a Appearance,
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
                .map(|one| PlannedView::new(one, words, council))
                .collect(),
            references: ReferenceView::all(words, recommendations().map(|one| &one.number)),
            root: "../",
            pdf: "action-plan.pdf",
        }
    }
}

impl<'a> PlannedView<'a> {
    fn new(
        recommendation: &'a Recommendation,
        words: &'a PaperWords,
        council: &'a Council,
    ) -> Self {
        let mut fields = RecommendationFields::of(council, words, recommendation, None);
        Self {
            number: &recommendation.number,
            id: recommendation.number.id(),
            text: fields.take(BuiltInField::Text),
            responsibility: fields.take(BuiltInField::Responsibility),
            date: fields.take(BuiltInField::Date),
            action: fields.take(BuiltInField::Action),
            success_measure: fields.take(BuiltInField::SuccessMeasure),
            fields: fields.listed,
            tables: fields.tables,
            extra: fields.extra,
        }
    }
}
