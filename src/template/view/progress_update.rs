//! What the template of a progress update sees.

use std::borrow::Cow;

use serde::Serialize;

use super::tables::{TableTaker, TableView};

use super::{
    CouncilView, ExtraView, GradeView, LookView, PaperView, ReferenceView, ReviewView, extra,
    grades,
};
use crate::council::{Council, PaperWords};
use crate::model::{Assessment, Progress, Recommendation, Review, Update, When};
use crate::template::Appearance;

/// The page of a progress update.
#[derive(Serialize)]
pub(in crate::template) struct ProgressUpdatePage<'a> {
    council: CouncilView<'a>,
    theme: LookView<'a>,
    paper: PaperView<'a>,
    review: ReviewView<'a>,
    update: UpdateView<'a>,
    grades: Vec<GradeView<'a>>,
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
    agreed: Option<AssessmentView<'a>>,
    signed_off: Option<&'a str>,
    /// The tables in the texts above and in the council's own.
    tables: Vec<TableView<'a>>,
    /// The council's own fields of the recommendation, then those of its progress.
    extra: ExtraView<'a>,
}

#[derive(Serialize)]
struct AssessmentView<'a> {
    /// As it was typed.
    words: &'a str,
    number: usize,
    label: &'a str,
}

/// A recommendation signed off before this update.
#[derive(Serialize)]
struct SignedOffView<'a> {
    number: u16,
    text: &'a str,
    date: &'a str,
}

impl<'a> ProgressUpdatePage<'a> {
    pub fn new(
        review: &'a Review,
        update: &'a Update,
        council: &'a Council,
        appearance: &'a Appearance,
    ) -> Self {
        let paper = PaperView::new(&council.progress_update);
        Self {
            council: CouncilView::new(council),
            theme: LookView::new(appearance),
            review: ReviewView::new(review),
            update: UpdateView {
                title: update
                    .title
                    .as_ref()
                    .map_or(council.progress_update.title.as_str(), |title| {
                        title.as_str()
                    }),
                date: update.date.words(),
                day: update.date.first_day().map(|day| day.to_string()),
                considered: update.considered.as_ref().map(When::words),
                recommendations: recommendations(review, update, &council.progress_update),
                signed_off: signed_off(review, update),
                extra: extra(&update.extra),
            },
            references: ReferenceView::all(
                &council.progress_update,
                update.progress.iter().map(|one| one.recommendation),
            ),
            paper,
            has_meanings: council
                .scale
                .grades()
                .iter()
                .any(|grade| grade.meaning().is_some()),
            grades: grades(&council.scale, update),
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
            reason: tables.optional(progress.reason.as_ref(), "reason"),
            anticipated_date: progress.anticipated_date.as_ref().map(When::words),
            agreed: progress.agreed.as_ref().map(AssessmentView::new),
            signed_off: progress.signed_off.as_ref().map(When::words),
            extra: tables.extra(&[&recommendation.extra, &progress.extra]),
            tables: tables.finish(),
        }
    }
}

impl<'a> AssessmentView<'a> {
    fn new(assessment: &'a Assessment) -> Self {
        Self {
            words: assessment.typed.as_str(),
            number: assessment.grade.number(),
            label: assessment.grade.label().as_str(),
        }
    }
}

/// The recommendations that were signed off in earlier updates: this one leaves them out, but names them.
fn signed_off<'a>(review: &'a Review, update: &'a Update) -> Vec<SignedOffView<'a>> {
    let earlier = review
        .updates
        .iter()
        .take_while(|earlier| earlier.id != update.id);
    let mut signed_off: Vec<SignedOffView<'a>> = earlier
        .flat_map(|update| &update.progress)
        .filter_map(|progress| {
            let recommendation = review.recommendations.get(progress.recommendation)?;
            let date = progress.signed_off.as_ref()?.words();
            Some(SignedOffView {
                number: recommendation.number.get(),
                text: recommendation.text.source(),
                date,
            })
        })
        .collect();
    signed_off.sort_by_key(|one| one.number);
    signed_off
}
