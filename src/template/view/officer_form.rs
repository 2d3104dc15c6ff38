//! What the template of a form sees.

use serde::Serialize;

use super::officer_form_fields::{FormFieldView, fields};
use super::{CouncilView, PaperView, ReviewView, not_graded, source};
use crate::council::Council;
use crate::files::Digest;
use crate::model::{BuiltInField, RecommendationNumber, Review, RichText, When};
use crate::template::officer_form::{FormQuestion, OfficerForm};

/// The form for one officer.
#[derive(Serialize)]
pub(in crate::template) struct OfficerFormPage<'a> {
    council: CouncilView<'a>,
    paper: PaperView<'a>,
    review: ReviewView<'a>,
    update: FormUpdateView<'a>,
    /// Who fills it in.
    officer: &'a str,
    questions: Vec<FormQuestionView<'a>>,
    /// The name of the file that it saves.
    file: String,
    /// A digest of what it was made of. Answers to another form are kept apart from answers to this one.
    made: Digest,
    /// The style sheet of every page.
    style: &'a str,
}

/// The update that the answers are for.
#[derive(Serialize)]
struct FormUpdateView<'a> {
    /// The name of its file.
    id: &'a str,
    date: &'a str,
}

/// What is asked about one recommendation.
#[derive(Serialize)]
struct FormQuestionView<'a> {
    number: &'a RecommendationNumber,
    text: &'a str,
    /// The words of the whole recommendation, where this is a part of one.
    whole: Option<&'a str>,
    /// What was agreed, in the order of an action plan.
    details: Vec<FormDetailView<'a>>,
    /// The last report on it.
    last: Option<LastReportView<'a>>,
    fields: Vec<FormFieldView<'a>>,
    /// The digest of what the update says of it already.
    was: Digest,
}

/// Something that was agreed.
#[derive(Serialize)]
struct FormDetailView<'a> {
    label: &'a str,
    words: &'a str,
}

/// The last report on a recommendation.
#[derive(Serialize)]
struct LastReportView<'a> {
    /// The date of its update.
    date: &'a str,
    grade: &'a str,
    evidence: Option<&'a str>,
    /// Why that grade.
    explanation: Option<&'a str>,
    /// Why it has slipped, or why it will not be done.
    reason: Option<&'a str>,
    anticipated_date: Option<&'a str>,
}

impl<'a> OfficerFormPage<'a> {
    pub fn new(form: &'a OfficerForm<'_>, council: &'a Council, style: &'a str) -> Self {
        let questions = form.questions.iter();
        let made = questions.clone().map(|question| question.was);
        let made: Vec<Digest> = made.collect();
        Self {
            council: CouncilView::new(council),
            paper: PaperView::new(&council.form),
            review: ReviewView::new(form.review),
            update: FormUpdateView {
                id: form.update.as_str(),
                date: form.date,
            },
            officer: &form.officer,
            questions: questions
                .map(|question| FormQuestionView::new(question, form.review, council))
                .collect(),
            file: format!("{}.json", form.name),
            made: Digest::of_parts(made.iter().map(Digest::as_bytes)),
            style,
        }
    }
}

impl<'a> FormQuestionView<'a> {
    fn new(question: &'a FormQuestion<'_>, review: &'a Review, council: &'a Council) -> Self {
        let last = question.last.map(|(progress, date)| LastReportView {
            date,
            grade: match progress.standing() {
                Some(standing) => standing.typed.as_str(),
                None => not_graded(&council.progress_update),
            },
            evidence: source(progress.evidence.as_ref()),
            explanation: source(progress.explanation.as_ref()),
            reason: source(progress.reason.as_ref()),
            anticipated_date: progress.anticipated_date.as_ref().map(When::words),
        });
        let own = question.recommendation;
        let whole = review.recommendations.whole(own);
        let is_part = own.whole.is_some();
        Self {
            number: &question.recommendation.number,
            whole: is_part.then(|| whole.text.source()),
            text: question.recommendation.text.source(),
            details: details(question, review, council),
            last,
            fields: fields(question, council),
            was: question.was,
        }
    }
}

/// What was agreed for a recommendation; for a part that says nothing else, what was agreed for the whole.
fn details<'a>(
    question: &'a FormQuestion<'_>,
    review: &'a Review,
    council: &'a Council,
) -> Vec<FormDetailView<'a>> {
    let own = question.recommendation;
    let all = &review.recommendations;
    let whole = all.whole(own);
    let words = |text: Option<&'a RichText>, of_whole: Option<&'a RichText>| {
        source(text.or(of_whole)).filter(|words| !words.is_empty())
    };
    let date = all.dated(own).date.as_ref().map(When::words);
    // What the update says of itself is not asked about, and a later one was not written yet.
    let revised = question.revised.map(When::words);
    let agreed = [
        (
            BuiltInField::Responsibility,
            words(own.responsibility.as_ref(), whole.responsibility.as_ref()),
        ),
        (
            BuiltInField::Action,
            words(own.action.as_ref(), whole.action.as_ref()),
        ),
        (
            BuiltInField::SuccessMeasure,
            words(own.success_measure.as_ref(), whole.success_measure.as_ref()),
        ),
        (BuiltInField::Date, date),
        (BuiltInField::RevisedDate, revised),
    ];
    let shown = agreed.into_iter().filter_map(|(field, words)| {
        let label = council.form.labels.get(field.name())?;
        Some(FormDetailView {
            label: label.as_str(),
            words: words?,
        })
    });
    shown.collect()
}
