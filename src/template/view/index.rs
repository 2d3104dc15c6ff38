//! What the template of the index sees: every review with its papers.

use serde::Serialize;

use super::choices::ChoicesView;
use super::index_part::{PartView, index_file, parts};
use super::kept_reviews::IndexReviews;
use super::linked_data::LinkedPage;
use super::listed_keys::{CommitteeView, ListedKeys, TotalsView};
use super::summary::GradeCountView;
use super::translation::OtherLanguage;
use super::{CouncilView, Listed, ListedAnnualReport, ListedMeeting, LookView, PaperView};
use crate::council::Council;
use crate::template::Appearance;

/// The page that lists everything.
#[derive(Serialize)]
pub(in crate::template) struct IndexPage<'a> {
    council: CouncilView<'a>,
    theme: LookView<'a>,
    paper: PaperView<'a>,
    reviews: IndexReviews<'a>,
    /// Which of several pages it is.
    part: Option<PartView>,
    /// The committees in the order of their names, each with its reviews by year.
    committees: Vec<CommitteeView>,
    /// By what else readers can choose reviews.
    choices: ChoicesView,
    /// What all reviews are together.
    totals: TotalsView,
    /// Whether there are files for other programs beside this page.
    has_data: bool,
    /// The meetings, the latest first.
    meetings: &'a [ListedMeeting],
    /// The annual reports, the latest first.
    annual_reports: &'a [ListedAnnualReport],
    /// The language of the meetings' and the reports' words, where it is not that of this page.
    meetings_language: Option<&'a str>,
    /// What search engines read in it, where the council says where its pages are.
    linked_data: Option<String>,
    /// From this page to the top of the output.
    root: &'static str,
    /// The same page in other languages.
    other_languages: Vec<OtherLanguage>,
}

impl<'a> IndexPage<'a> {
    /// The page in the words of `council`, which is one of `all`, or the pages where there are more reviews than one page
    /// lists. Meetings are in the words of the first of them, and on the first page.
    pub fn all(
        (reviews, meetings, annual_reports): (
            &'a [Listed],
            &'a [ListedMeeting],
            &'a [ListedAnnualReport],
        ),
        (council, all): (&'a Council, &[&'a Council]),
        (appearance, has_data): (&'a Appearance, bool),
    ) -> Vec<Self> {
        let others = || all.iter().filter(|one| one.words_tag != council.words_tag);
        let usual = all.first().map(|usual| &usual.language);
        let usual = usual.filter(|usual| !usual.is(&council.language));
        let tag = council.words_tag.as_deref();
        let reviews = IndexReviews {
            all: reviews.iter().collect(),
            tag,
        };
        let reviews = reviews.with_keys();
        let keys: Vec<&ListedKeys> = reviews.iter().map(|(_, keys)| keys).collect();
        let mut totals = Some(TotalsView::of(&keys, GradeCountView::all(council)));
        let parts = parts(reviews);
        let count = parts.len();
        let page = |(part, number): (Vec<(&'a Listed, ListedKeys)>, usize)| {
            let is_first = number == 1;
            let keys: Vec<&ListedKeys> = part.iter().map(|(_, keys)| keys).collect();
            let linked_data = LinkedPage {
                council,
                title: council.index.title.as_str(),
                path: index_file(council),
            };
            Self {
                council: CouncilView::new(council),
                theme: LookView::new(appearance),
                paper: PaperView::of_site(&council.index),
                committees: CommitteeView::all(&keys),
                choices: ChoicesView::new(&keys),
                totals: totals.take().unwrap_or_default(),
                reviews: IndexReviews {
                    all: part.iter().map(|(listed, _)| *listed).collect(),
                    tag,
                },
                part: PartView::new(council, number, count),
                has_data: has_data && is_first,
                meetings: if is_first { meetings } else { &[] },
                annual_reports: if is_first { annual_reports } else { &[] },
                meetings_language: usual.map(|usual| usual.as_str()),
                linked_data: linked_data.dataset().filter(|_| has_data && is_first),
                root: "",
                other_languages: others()
                    .map(|one| OtherLanguage::of(one, index_file(one)))
                    .collect(),
            }
        };
        parts.into_iter().zip(1..).map(page).collect()
    }

    /// The name of its file.
    pub fn file(&self, council: &Council) -> String {
        match &self.part {
            Some(part) => part.file(council),
            None => index_file(council),
        }
    }
}
