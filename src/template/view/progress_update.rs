//! What the template of a progress update sees.

use std::borrow::Cow;

use serde::Serialize;

use super::fields::{FieldView, RecommendationFields};
use super::left_out::{EndedView, LeftOut, NotReportedView, SignedOffView};
use super::tables::TableView;
use super::{
    CouncilView, DetailsView, ExtraView, GradeView, LookView, PaperView, ReferenceView, ReviewView,
    extra, grades,
};
use crate::council::Council;
use crate::model::{
    Assessment, BuiltInField, Progress, Recommendation, RecommendationNumber, Review, Stage,
    Symbol, TextLine, Update, When,
};
use crate::template::Appearance;
use crate::template::title::full_title;

/// The page of a progress update.
#[derive(Serialize)]
pub(in crate::template) struct ProgressUpdatePage<'a> {
    council: CouncilView<'a>,
    theme: LookView<'a>,
    paper: PaperView<'a>,
    review: ReviewView<'a>,
    /// The paper's title and the review's, each once.
    full_title: String,
    /// What the paper says of itself below its title.
    details: DetailsView<'a>,
    update: UpdateView<'a>,
    grades: Vec<GradeView<'a>>,
    /// The same, the best first.
    grades_best_first: Vec<GradeView<'a>>,
    /// Whether any grade has a meaning.
    has_meanings: bool,
    /// What words lead to a place on this page, for the `markdown` filter.
    references: Vec<ReferenceView>,
    /// From this page to the top of the output.
    root: &'static str,
    /// The PDF beside this page.
    pdf: String,
}

#[derive(Serialize)]
struct UpdateView<'a> {
    title: &'a str,
    date: &'a str,
    /// The first day that the date means, as 2019-09-01.
    day: Option<String>,
    considered: Option<&'a str>,
    recommendations: Vec<ProgressView<'a>>,
    signed_off: Vec<SignedOffView<'a>>,
    ended: Vec<EndedView<'a>>,
    not_reported: Vec<NotReportedView<'a>>,
    extra: ExtraView<'a>,
}

/// A recommendation, its agreed action and its progress.
#[derive(Serialize)]
struct ProgressView<'a> {
    number: &'a RecommendationNumber,
    /// The number in addresses: `recommendation-2a`.
    id: String,
    text: Option<Cow<'a, str>>,
    responsibility: Option<Cow<'a, str>>,
    date: Option<Cow<'a, str>>,
    action: Option<Cow<'a, str>>,
    success_measure: Option<Cow<'a, str>>,
    evidence: Option<Cow<'a, str>>,
    assessment: AssessmentView<'a>,
    explanation: Option<Cow<'a, str>>,
    reason: Option<Cow<'a, str>>,
    anticipated_date: Option<&'a str>,
    /// Whether the grade that counts says that it will not be done.
    has_ended: bool,
    ended_by: Option<&'a str>,
    agreed: Option<AssessmentView<'a>>,
    signed_off: Option<&'a str>,
    /// The rows of its table, in the council's order.
    fields: Vec<FieldView<'a>>,
    /// The tables in the texts above and in the council's own.
    tables: Vec<TableView<'a>>,
    /// The council's own fields of the recommendation, then those of its progress.
    extra: ExtraView<'a>,
}

#[derive(Clone, Copy, Serialize)]
pub(super) struct AssessmentView<'a> {
    /// As it was typed.
    words: &'a str,
    number: usize,
    label: &'a str,
    /// The sign beside the words of the grade.
    symbol: Option<&'a str>,
    /// "finished", "in time" …
    stage: Option<&'static str>,
    /// Whether only the number was typed.
    is_number_only: bool,
}

impl<'a> ProgressUpdatePage<'a> {
    pub fn new(
        review: &'a Review,
        update: &'a Update,
        council: &'a Council,
        appearance: &'a Appearance,
    ) -> Self {
        let words = &council.progress_update;
        let title = update.title.as_ref().unwrap_or(&words.title).as_str();
        let considered = update.considered.as_ref().map(When::words);
        let LeftOut {
            signed_off,
            ended,
            not_reported,
        } = LeftOut::new(review, update);
        Self {
            council: CouncilView::new(council),
            theme: LookView::new(appearance),
            paper: PaperView::new(words),
            review: ReviewView::new(review),
            full_title: full_title(title, review.title.as_str()),
            details: DetailsView::new(council, words, review, Some(update)),
            update: UpdateView {
                title,
                date: update.date.words(),
                day: update.date.first_day().map(|day| day.to_string()),
                considered,
                recommendations: recommendations(review, update, council),
                signed_off,
                ended,
                not_reported,
                extra: extra(&update.extra),
            },
            references: ReferenceView::all(
                words,
                update.progress.iter().map(|one| &one.recommendation),
            ),
            has_meanings: council
                .scale
                .grades()
                .iter()
                .any(|grade| grade.meaning().is_some()),
            grades: grades(council.scale.grades(), update),
            grades_best_first: grades(council.scale.best_first(), update),
            root: "../",
            pdf: format!("progress-update-{}.pdf", update.id),
        }
    }
}

fn recommendations<'a>(
    review: &'a Review,
    update: &'a Update,
    council: &'a Council,
) -> Vec<ProgressView<'a>> {
    let reported = update.progress.iter().filter_map(|progress| {
        let recommendation = review.recommendations.get(&progress.recommendation)?;
        Some(ProgressView::new(recommendation, progress, council))
    });
    reported.collect()
}

impl<'a> ProgressView<'a> {
    fn new(
        recommendation: &'a Recommendation,
        progress: &'a Progress,
        council: &'a Council,
    ) -> Self {
        let words = &council.progress_update;
        let mut fields = RecommendationFields::of(council, words, recommendation, Some(progress));
        let has_ended = progress.standing().grade.is_ended();
        Self {
            number: &recommendation.number,
            id: recommendation.number.id(),
            text: fields.take(BuiltInField::Text),
            responsibility: fields.take(BuiltInField::Responsibility),
            date: fields.take(BuiltInField::Date),
            action: fields.take(BuiltInField::Action),
            success_measure: fields.take(BuiltInField::SuccessMeasure),
            evidence: fields.take(BuiltInField::Evidence),
            assessment: AssessmentView::new(&progress.proposed),
            explanation: fields.take(BuiltInField::Assessment),
            reason: fields.take(BuiltInField::Reason),
            anticipated_date: progress.anticipated_date.as_ref().map(When::words),
            has_ended,
            ended_by: progress.ended_by.as_ref().map(TextLine::as_str),
            agreed: progress.agreed.as_ref().map(AssessmentView::new),
            signed_off: progress.signed_off.as_ref().map(When::words),
            fields: fields.listed,
            tables: fields.tables,
            extra: fields.extra,
        }
    }
}

impl<'a> AssessmentView<'a> {
    pub fn new(assessment: &'a Assessment) -> Self {
        Self {
            words: assessment.typed.as_str(),
            number: assessment.grade.number(),
            label: assessment.grade.label().as_str(),
            symbol: assessment.grade.symbol().map(Symbol::as_str),
            stage: assessment.grade.stage().map(Stage::words),
            is_number_only: assessment.is_number_only(),
        }
    }
}
