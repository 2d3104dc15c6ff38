//! What the index says of one review: the review and its papers.

use jiff::civil::Date;
use serde::Serialize;

use super::summary::SummaryView;
use super::{ReviewView, large_print};
use crate::council::Council;
use crate::language::Language;
use crate::model::{Deadline, Review, When};
use crate::template::paper::{Paper, papers, review_file};

#[derive(Serialize)]
pub(super) struct ListedReview<'a> {
    /// The language of the words below, where it is not that of the index.
    language: Option<&'a str>,
    review: ReviewView<'a>,
    /// The path to the page of the review, where reviews have one.
    page: Option<String>,
    /// Where its recommendations are.
    summary: SummaryView,
    /// The first day of its latest paper, as 2026-01-01; none where no paper has a date.
    latest: Option<String>,
    /// When the executive decided on it.
    decided: Option<&'a str>,
    /// By when that can be called in, if records say so.
    call_in: Option<&'a str>,
    /// The last day of that, as 2018-07-20, where the record names one.
    call_in_day: Option<String>,
    papers: Vec<ListedPaper<'a>>,
}

#[derive(Serialize)]
struct ListedPaper<'a> {
    /// Its language, where that is not the one of the words above.
    language: Option<&'a str>,
    title: &'a str,
    date: Option<&'a str>,
    /// The language of the date, where that is another.
    date_language: Option<&'a str>,
    html: String,
    pdf: String,
    /// The PDF in large print, where there is one.
    large_print: Option<String>,
}

impl<'a> ListedReview<'a> {
    /// A review in an index, which has it in its own language if it can.
    pub fn new(
        first: (&'a Review, &'a Council),
        translations: &[(&'a Review, &'a Council)],
        (index, has_page): (&Council, bool),
    ) -> Self {
        let all = || std::iter::once(&first).chain(translations);
        let own = all().find(|(_, council)| council.language.is(&index.language));
        let (review, council) = *own.unwrap_or(&first);
        let others = all().filter(|(_, one)| !one.language.is(&council.language));
        let editions = std::iter::once((review, council)).chain(others.copied());
        let listed = editions.flat_map(|(review, one)| {
            let is_other = !one.language.is(&council.language);
            let language = is_other.then(|| one.language.as_str());
            let papers = papers(review, one).into_iter();
            papers.map(move |paper| ListedPaper::new(paper, one, language))
        });
        let language = &council.language;
        let decision = review.decision.as_ref();
        let decision = decision.filter(|_| council.cabinet_decision.prints("call_in"));
        let call_in = decision.and_then(|decision| decision.call_in.as_ref());
        Self {
            language: (!language.is(&index.language)).then(|| language.as_str()),
            page: has_page.then(|| format!("{}/{}", review.id, review_file(review))),
            summary: SummaryView::new(review, council),
            latest: latest(review).map(|day| day.to_string()),
            decided: review
                .decision
                .as_ref()
                .map(|decision| decision.date.words()),
            call_in: call_in.map(Deadline::words),
            call_in_day: call_in.and_then(Deadline::day).map(|day| day.to_string()),
            review: ReviewView::new(review),
            papers: listed.collect(),
        }
    }
}

/// The first day of the latest paper of a review.
fn latest(review: &Review) -> Option<Date> {
    let update = review.updates.last().map(|update| &update.date);
    let plan = review.action_plan_agreed.as_ref();
    let decision = review.decision.as_ref().map(|decision| &decision.date);
    let dates = [update, plan, decision].into_iter().flatten();
    dates.filter_map(When::first_day).max()
}

impl<'a> ListedPaper<'a> {
    fn new(paper: Paper<'a>, council: &'a Council, language: Option<&'a str>) -> Self {
        let (path, folder) = (paper.path(council), paper.folder());
        Self {
            language,
            date_language: paper
                .date()
                .and_then(|date| paper.review().language_of(date))
                .or(paper.own_language().map(Language::as_str)),
            title: paper.title(council),
            date: paper.date(),
            html: format!("{path}.html"),
            pdf: format!("{path}.pdf"),
            large_print: large_print(&paper, council).map(|file| format!("{folder}/{file}")),
        }
    }
}
