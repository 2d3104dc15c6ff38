//! What the template of a progress update sees.

use std::borrow::Cow;

use serde::Serialize;

use super::answer::AnswerView;
use super::assessment::AssessmentView;
use super::bars::{BarView, counted};
use super::changes::{ChangeView, LastTimeView, RevisionView};
use super::correction::CorrectionView;
use super::fields::{FieldView, RecommendationFields};
use super::left_out::{EndedView, LeftOut, NotReportedView, RejectedView, SignedOffView};
use super::tables::TableView;
use super::translation::{OtherLanguage, UntranslatedView};
use super::{
    CouncilView, DetailsView, ExtraView, GradeView, LookView, PaperView, ReferenceView, ReviewView,
    extra, grades, large_print, pdf,
};
use crate::council::Council;
use crate::model::{
    Answer, BuiltInField, EntryState, Grade, Recommendation, RecommendationNumber, Review,
    RevisionMade, TextLine, Update, When,
};
use crate::template::Appearance;
use crate::template::paper::Paper;
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
    /// The same, the best first, and after them what is not graded.
    grades_best_first: Vec<GradeView<'a>>,
    /// Whether anything is graded in this update.
    has_grades: bool,
    /// The bars of the chart: the grades, the best first, and what was signed off before.
    bars: Vec<BarView<'a>>,
    /// Whether any grade has a meaning.
    has_meanings: bool,
    /// Whether the key has the numbers of the grades.
    has_grade_numbers: bool,
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

#[derive(Serialize)]
struct UpdateView<'a> {
    title: &'a str,
    date: &'a str,
    /// The first day that the date means, as 2019-09-01.
    day: Option<String>,
    considered: Option<&'a str>,
    /// What has changed since the update before; nothing where the council does not ask for it.
    changes: Vec<ChangeView<'a>>,
    recommendations: Vec<ProgressView<'a>>,
    /// How many recommendations were signed off before.
    signed_off_before: usize,
    signed_off: Vec<SignedOffView<'a>>,
    ended: Vec<EndedView<'a>>,
    rejected: Vec<RejectedView<'a>>,
    not_reported: Vec<NotReportedView<'a>>,
    extra: ExtraView<'a>,
}

/// A recommendation, its agreed action and its progress.
#[derive(Serialize)]
struct ProgressView<'a> {
    number: &'a RecommendationNumber,
    /// The number in addresses: `recommendation-2a`.
    id: String,
    /// The number of the recommendation that it is a part of; none for a whole one.
    whole: Option<&'a RecommendationNumber>,
    /// The grade that counts, where headings have it.
    grade_in_heading: Option<&'a str>,
    /// The part whose grade is printed here, the least advanced one, where a whole is reported through its parts.
    least_advanced: Option<&'a RecommendationNumber>,
    text: Option<Cow<'a, str>>,
    responsibility: Option<Cow<'a, str>>,
    date: Option<Cow<'a, str>>,
    /// The dates that it was revised to, the earliest first.
    revisions: Vec<RevisionView<'a>>,
    action: Option<Cow<'a, str>>,
    success_measure: Option<Cow<'a, str>>,
    evidence: Option<Cow<'a, str>>,
    /// The grade that officers propose; none where it is not graded.
    assessment: Option<AssessmentView<'a>>,
    /// What was last said of it, where the council compares.
    last_time: Option<LastTimeView<'a>>,
    explanation: Option<Cow<'a, str>>,
    reason: Option<Cow<'a, str>>,
    anticipated_date: Option<&'a str>,
    /// Whether the grade that counts says that it will not be done.
    has_ended: bool,
    ended_by: Option<&'a str>,
    agreed: Option<AssessmentView<'a>>,
    signed_off: Option<&'a str>,
    /// The executive's answer; none where there is none.
    answer: Option<AnswerView<'a>>,
    /// The rows of its table, in the council's order.
    fields: Vec<FieldView<'a>>,
    /// The tables in the texts above and in the council's own.
    tables: Vec<TableView<'a>>,
    /// The council's own fields of the recommendation, then those of its progress.
    extra: ExtraView<'a>,
}

impl<'a> ProgressUpdatePage<'a> {
    pub fn new(
        review: &'a Review,
        update: &'a Update,
        council: &'a Council,
        (appearance, others): (&'a Appearance, &'a [OtherLanguage]),
    ) -> Self {
        let words = &council.progress_update;
        let title = update.title.as_ref().unwrap_or(&words.title).as_str();
        let counted = counted(review, update);
        let considered = update.considered.as_ref().map(When::words);
        let signed_off_before = review.count_signed_off_before(update);
        let LeftOut {
            signed_off,
            ended,
            rejected,
            not_reported,
        } = LeftOut::new(review, update, council);
        let best_first = || {
            let graded = grades(council.scale.best_first(), &counted).into_iter();
            graded
                .chain(GradeView::of_none(words, &counted))
                .collect::<Vec<_>>()
        };
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
                changes: ChangeView::all(review, update, council),
                recommendations: recommendations(review, update, council),
                signed_off_before,
                signed_off,
                ended,
                rejected,
                not_reported,
                extra: extra(&update.extra),
            },
            references: ReferenceView::all(
                words,
                council,
                review
                    .entries(update)
                    .into_iter()
                    .map(|one| &one.recommendation.number),
            ),
            has_grades: update.has_grades(),
            has_meanings: council
                .scale
                .grades()
                .iter()
                .any(|grade| grade.meaning().is_some()),
            has_grade_numbers: council.scale.has_numbers(),
            grades: grades(council.scale.grades(), &counted),
            grades_best_first: best_first(),
            bars: BarView::all(&best_first(), signed_off_before, words),
            corrections: CorrectionView::all(&update.corrections),
            root: "../",
            pdf: pdf(&Paper::ProgressUpdate { review, update }, council),
            large_print: large_print(&Paper::ProgressUpdate { review, update }, council),
            other_languages: others,
            untranslated: UntranslatedView::of(review),
        }
    }
}

fn recommendations<'a>(
    review: &'a Review,
    update: &'a Update,
    council: &'a Council,
) -> Vec<ProgressView<'a>> {
    let reported = review.entries(update).into_iter().map(|one| {
        let answer = review.answer(one.recommendation);
        let last_time = LastTimeView::of(review, one.recommendation, update, council);
        // It is below this update's own grade.
        let state = (one.state, last_time.filter(|_| update.has_grades()));
        let revisions = review.revisions_until(one.recommendation, update);
        let said = (one.recommendation, answer, revisions);
        ProgressView::new(said, state, update, council)
    });
    reported.collect()
}

impl<'a> ProgressView<'a> {
    fn new(
        (recommendation, answer, revisions): (
            &'a Recommendation,
            Option<&'a Answer>,
            Vec<RevisionMade<'a>>,
        ),
        (state, last_time): (EntryState<'a>, Option<LastTimeView<'a>>),
        update: &Update,
        council: &'a Council,
    ) -> Self {
        let words = &council.progress_update;
        let (progress, least) = match state {
            EntryState::Reported(progress) => (Some(progress), None),
            EntryState::ThroughParts(least) => (None, Some(least)),
        };
        let mut fields = RecommendationFields::of(
            council,
            words,
            (recommendation, answer),
            (progress, &revisions),
        );
        let assessment = match state {
            EntryState::Reported(progress) => progress.proposed.as_ref(),
            EntryState::ThroughParts(least) => least.standing(),
        };
        let assessment = assessment.map(AssessmentView::new);
        if let Some(assessment) = assessment.filter(|_| least.is_some()) {
            fields.add_assessment(council, words, assessment);
        }
        if !update.has_grades() {
            fields.leave_out_empty_assessment();
        }
        let (EntryState::Reported(counts) | EntryState::ThroughParts(counts)) = state;
        let label = counts.grade().map(|grade| grade.label().as_str());
        let least_advanced = least.map(|least| &least.recommendation);
        let has_ended = progress.is_some_and(|progress| progress.is_graded(Grade::is_ended));
        Self {
            number: &recommendation.number,
            id: recommendation.number.id(),
            whole: recommendation.whole.as_ref(),
            grade_in_heading: label.filter(|_| council.grades_in_headings),
            least_advanced,
            text: fields.take(BuiltInField::Text),
            responsibility: fields.take(BuiltInField::Responsibility),
            date: fields.take(BuiltInField::Date),
            revisions: revisions.iter().map(RevisionView::new).collect(),
            action: fields.take(BuiltInField::Action),
            success_measure: fields.take(BuiltInField::SuccessMeasure),
            evidence: fields.take(BuiltInField::Evidence),
            assessment,
            last_time: last_time.filter(|_| progress.is_some()),
            explanation: fields.take(BuiltInField::Assessment),
            reason: fields.take(BuiltInField::Reason),
            anticipated_date: progress
                .and_then(|one| one.anticipated_date.as_ref())
                .map(When::words),
            has_ended,
            ended_by: progress
                .and_then(|one| one.ended_by.as_ref())
                .map(TextLine::as_str),
            agreed: progress
                .and_then(|one| one.agreed.as_ref())
                .map(AssessmentView::new),
            signed_off: progress
                .and_then(|one| one.signed_off.as_ref())
                .map(When::words),
            answer: fields.answer,
            fields: fields.listed,
            tables: fields.tables,
            extra: fields.extra,
        }
    }
}
