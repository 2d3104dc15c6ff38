//! What the template of a review's page sees.

use serde::Serialize;

use super::correction::CorrectionView;
use super::history::{HistoryUpdateView, StoryView};
use super::linked_data::{LinkedPage, LinkedPaper};
use super::summary::SummaryView;
use super::translation::{OtherLanguage, UntranslatedView};
use super::{CouncilView, LookView, PaperView, ReferenceView, ReviewView, index_file};
use crate::council::{Council, UsualPaper};
use crate::model::{Decision, Review, When};
use crate::status::History;
use crate::template::Appearance;
use crate::template::made_files::MadeFiles;
use crate::template::paper::{Paper, papers, review_file};

/// The page of a review: its papers, and what has become of each recommendation.
#[derive(Serialize)]
pub(in crate::template) struct ReviewSitePage<'a> {
    council: CouncilView<'a>,
    theme: LookView<'a>,
    paper: PaperView<'a>,
    review: ReviewView<'a>,
    /// Where its recommendations are.
    summary: SummaryView,
    /// What the executive decided; none where there is no record.
    decision: Option<DecidedView<'a>>,
    /// Its papers in the language of this page.
    papers: Vec<PublishedPaperView<'a>>,
    /// The updates, the earliest first.
    updates: Vec<HistoryUpdateView<'a>>,
    recommendations: Vec<StoryView<'a>>,
    /// What words lead to a place on this page, for the `markdown` filter.
    references: Vec<ReferenceView<'a>>,
    /// What search engines read in it, where the council says where its pages are.
    linked_data: Option<String>,
    /// From this page to the top of the output.
    root: &'static str,
    /// The same page in other languages.
    other_languages: &'a [OtherLanguage],
    /// The texts that are not in the language of the page.
    untranslated: Option<UntranslatedView<'a>>,
}

/// What the executive decided.
#[derive(Serialize)]
struct DecidedView<'a> {
    date: &'a str,
    /// The page of the record, beside this one.
    html: String,
    /// When the record was published, if records say so.
    publication: Option<&'a str>,
    /// By when it can be called in, if records say so.
    call_in: Option<&'a str>,
}

/// A paper in all its formats.
#[derive(Serialize)]
struct PublishedPaperView<'a> {
    title: &'a str,
    date: Option<&'a str>,
    /// Its page, beside this one.
    html: String,
    /// Its PDF.
    pdf: PublishedFileView,
    /// Its PDF in large print, where there is one.
    large_print: Option<PublishedFileView>,
    /// What was put right in it after it was published.
    corrections: Vec<CorrectionView<'a>>,
}

/// A file that can be fetched.
#[derive(Serialize)]
struct PublishedFileView {
    /// Its name, beside this page.
    file: String,
    /// How large it is: "58 kB"; none where it has not been made yet.
    size: Option<String>,
    /// How many pages it has.
    pages: Option<usize>,
}

impl<'a> ReviewSitePage<'a> {
    pub fn new(
        review: &'a Review,
        council: &'a Council,
        made: &MadeFiles,
        (appearance, others): (&'a Appearance, &'a [OtherLanguage]),
    ) -> Self {
        let history = History::of(review);
        let publishes = |kind| council.papers.publishes(kind);
        let updates = history.updates.iter();
        let updates = updates.filter(|_| publishes(UsualPaper::ProgressUpdate));
        let updates = updates.map(|update| HistoryUpdateView::new((review, update), council));
        let updates: Vec<HistoryUpdateView<'a>> = updates.collect();
        let rows = history.rows.iter();
        let recommendations = rows.map(|row| StoryView::new(review, row, &updates, council));
        let numbers = review.recommendations.iter().map(|one| &one.number);
        Self {
            council: CouncilView::new(council),
            theme: LookView::new(appearance),
            paper: PaperView::of_site(&council.index),
            review: ReviewView::new(review),
            summary: SummaryView::new(review, council),
            decision: review
                .decision
                .as_ref()
                .filter(|_| publishes(UsualPaper::CabinetDecision))
                .map(|decision| DecidedView::new(review, decision, council)),
            papers: papers(review, council)
                .iter()
                .map(|paper| PublishedPaperView::new(paper, council, made))
                .collect(),
            recommendations: recommendations.collect(),
            updates,
            references: ReferenceView::all(&council.progress_update, council, numbers),
            linked_data: linked_data(review, council),
            root: "../",
            other_languages: others,
            untranslated: UntranslatedView::of(review),
        }
    }
}

fn linked_data(review: &Review, council: &Council) -> Option<String> {
    let papers = papers(review, council).into_iter();
    let papers = papers.map(|paper| LinkedPaper {
        title: paper.full_title(council),
        path: format!("{}.html", paper.path(council)),
    });
    let page = LinkedPage {
        council,
        title: review.title.as_str(),
        path: format!("{}/{}", review.id, review_file(review)),
    };
    page.report(&index_file(council), &Vec::from_iter(papers))
}

impl<'a> DecidedView<'a> {
    fn new(review: &'a Review, decision: &'a Decision, council: &Council) -> Self {
        let words = &council.cabinet_decision;
        let publication = decision.publication.as_ref().map(When::words);
        let call_in = decision.call_in.as_ref().map(|deadline| deadline.words());
        Self {
            date: decision.date.words(),
            html: format!(
                "{}.html",
                Paper::CabinetDecision { review, decision }.name(council)
            ),
            publication: publication.filter(|_| words.prints("publication")),
            call_in: call_in.filter(|_| words.prints("call_in")),
        }
    }
}

impl<'a> PublishedPaperView<'a> {
    fn new(paper: &Paper<'a>, council: &'a Council, made: &MadeFiles) -> Self {
        let file = |name: String| PublishedFileView::new((paper.folder(), name), made);
        let large_print = || file(format!("{}.pdf", paper.large_print_name(council)));
        Self {
            title: paper.title(council),
            date: paper.date(),
            html: format!("{}.html", paper.name(council)),
            pdf: file(format!("{}.pdf", paper.name(council))),
            large_print: council.large_print.then(large_print),
            corrections: CorrectionView::all_with_changes(paper.corrections()),
        }
    }
}

impl PublishedFileView {
    fn new((folder, file): (&str, String), made: &MadeFiles) -> Self {
        let made = made.get(&format!("{folder}/{file}"));
        Self {
            file,
            size: made.map(|made| made.size()),
            pages: made.and_then(|made| made.pages),
        }
    }
}
