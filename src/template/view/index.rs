//! What the template of the index sees: every review with its papers.

use serde::Serialize;

use super::kept_reviews::IndexReviews;
use super::linked_data::LinkedPage;
use super::listed_keys::{CommitteeView, TotalsView};
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
    /// The committees in the order of their names, each with its reviews by year.
    committees: Vec<CommitteeView>,
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
    /// The page in the words of `council`, which is one of `all`. Meetings are in the words of the first of them.
    pub fn new(
        (reviews, meetings, annual_reports): (
            &'a [Listed],
            &'a [ListedMeeting],
            &'a [ListedAnnualReport],
        ),
        (council, all): (&'a Council, &[&'a Council]),
        (appearance, has_data): (&'a Appearance, bool),
    ) -> Self {
        let others = all.iter().filter(|one| one.words_tag != council.words_tag);
        let usual = all.first().map(|usual| &usual.language);
        let usual = usual.filter(|usual| !usual.is(&council.language));
        let reviews = IndexReviews {
            all: reviews,
            tag: council.words_tag.as_deref(),
        };
        let keys = reviews.keys();
        Self {
            council: CouncilView::new(council),
            theme: LookView::new(appearance),
            paper: PaperView::of_site(&council.index),
            committees: CommitteeView::all(&keys),
            totals: TotalsView::of(&keys, GradeCountView::all(council)),
            reviews,
            has_data,
            meetings,
            annual_reports,
            meetings_language: usual.map(|usual| usual.as_str()),
            linked_data: LinkedPage {
                council,
                title: council.index.title.as_str(),
                path: index_file(council),
            }
            .dataset()
            .filter(|_| has_data),
            root: "",
            other_languages: others
                .map(|one| OtherLanguage::of(one, index_file(one)))
                .collect(),
        }
    }
}

/// The file of the page that lists everything, in the words of a council.
pub fn index_file(council: &Council) -> String {
    match &council.words_tag {
        None => "index.html".to_owned(),
        Some(tag) => format!("index.{tag}.html"),
    }
}
