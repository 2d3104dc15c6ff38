//! What the template of an action plan sees.

use serde::Serialize;

use super::{
    CouncilView, DetailsView, ExtraView, LookView, PaperView, ReferenceView, ReviewView, extra,
    source,
};
use crate::council::{Council, PaperWords};
use crate::model::{Recommendation, Review};
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
    details: DetailsView,
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
    number: u16,
    text: &'a str,
    responsibility: &'a str,
    date: &'a str,
    action: Option<&'a str>,
    success_measure: Option<&'a str>,
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
        let agreed = review.action_plan_agreed.first_day();
        Self {
            council: CouncilView::new(council),
            theme: LookView::new(appearance),
            paper: PaperView::new(words),
            review: ReviewView::new(review),
            full_title: full_title(words.title.as_str(), review.title.as_str()),
            details: DetailsView::new(
                words,
                review.committee.as_str(),
                review.action_plan_agreed.words(),
                None,
            ),
            day: agreed.map(|day| day.to_string()),
            recommendations: recommendations().map(PlannedView::new).collect(),
            references: ReferenceView::all(words, recommendations().map(|one| one.number)),
            root: "../",
            pdf: "action-plan.pdf",
        }
    }
}

impl<'a> PlannedView<'a> {
    fn new(recommendation: &'a Recommendation) -> Self {
        Self {
            number: recommendation.number.get(),
            text: recommendation.text.source(),
            responsibility: recommendation.responsibility.source(),
            date: recommendation.date.words(),
            action: source(recommendation.action.as_ref()),
            success_measure: source(recommendation.success_measure.as_ref()),
            extra: extra(&recommendation.extra),
        }
    }
}
