//! What the template of a progress update sees.

use std::borrow::Cow;

use serde::Serialize;

use super::left_out::{EndedView, LeftOut, NotReportedView, SignedOffView};
use super::tables::{TableTaker, TableView};
use super::{
    CouncilView, DetailsView, ExtraView, GradeView, LookView, PaperView, ReferenceView, ReviewView,
    extra, grades,
};
use crate::council::{Council, PaperWords};
use crate::model::{
    Assessment, Progress, Recommendation, Review, Stage, Symbol, TextLine, Update, When,
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
    details: DetailsView,
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
    number: u16,
    text: Cow<'a, str>,
    responsibility: Cow<'a, str>,
    date: &'a str,
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
    /// The tables in the texts above and in the council's own.
    tables: Vec<TableView<'a>>,
    /// The council's own fields of the recommendation, then those of its progress.
    extra: ExtraView<'a>,
}

#[derive(Serialize)]
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
            details: DetailsView::new(
                words,
                review.committee.as_str(),
                update.date.words(),
                considered,
            ),
            update: UpdateView {
                title,
                date: update.date.words(),
                day: update.date.first_day().map(|day| day.to_string()),
                considered,
                recommendations: recommendations(review, update, words),
                signed_off,
                ended,
                not_reported,
                extra: extra(&update.extra),
            },
            references: ReferenceView::all(
                words,
                update.progress.iter().map(|one| one.recommendation),
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
    words: &'a PaperWords,
) -> Vec<ProgressView<'a>> {
    let reported = update.progress.iter().filter_map(|progress| {
        let recommendation = review.recommendations.get(progress.recommendation)?;
        Some(ProgressView::new(recommendation, progress, words))
    });
    reported.collect()
}

impl<'a> ProgressView<'a> {
    fn new(
        recommendation: &'a Recommendation,
        progress: &'a Progress,
        words: &'a PaperWords,
    ) -> Self {
        let mut tables = TableTaker::new(words, recommendation.number);
        let has_ended = progress.standing().grade.is_ended();
        let reason = match has_ended {
            true => "ended_because",
            false => "reason",
        };
        Self {
            number: recommendation.number.get(),
            text: tables.recommended(&recommendation.text),
            responsibility: tables.field(&recommendation.responsibility, "responsibility"),
            date: recommendation.date.words(),
            action: tables.optional(recommendation.action.as_ref(), "action"),
            success_measure: tables
                .optional(recommendation.success_measure.as_ref(), "success_measure"),
            evidence: tables.optional(progress.evidence.as_ref(), "evidence"),
            assessment: AssessmentView::new(&progress.proposed),
            explanation: tables.explanation(progress.explanation.as_ref()),
            reason: tables.optional(progress.reason.as_ref(), reason),
            anticipated_date: progress.anticipated_date.as_ref().map(When::words),
            has_ended,
            ended_by: progress.ended_by.as_ref().map(TextLine::as_str),
            agreed: progress.agreed.as_ref().map(AssessmentView::new),
            signed_off: progress.signed_off.as_ref().map(When::words),
            extra: tables.extra(&[&recommendation.extra, &progress.extra]),
            tables: tables.finish(),
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
