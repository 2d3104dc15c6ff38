//! What the template of the index sees: every review with its papers.

use serde::Serialize;

use super::{CouncilView, LookView, PaperView, ReviewView};
use crate::council::Council;
use crate::model::Review;
use crate::template::Appearance;
use crate::template::paper::{Paper, papers};

/// The page that lists everything.
#[derive(Serialize)]
pub(in crate::template) struct IndexPage<'a> {
    council: CouncilView<'a>,
    theme: LookView<'a>,
    paper: PaperView<'a>,
    reviews: Vec<ListedReview<'a>>,
    /// From this page to the top of the output.
    root: &'static str,
}

#[derive(Serialize)]
struct ListedReview<'a> {
    review: ReviewView<'a>,
    papers: Vec<ListedPaper<'a>>,
}

#[derive(Serialize)]
struct ListedPaper<'a> {
    title: &'a str,
    date: &'a str,
    html: String,
    pdf: String,
}

impl<'a> IndexPage<'a> {
    pub fn new(reviews: &'a [Review], council: &'a Council, appearance: &'a Appearance) -> Self {
        let listed = reviews.iter().map(|review| ListedReview {
            review: ReviewView::new(review),
            papers: papers(review)
                .into_iter()
                .map(|paper| ListedPaper::new(paper, council))
                .collect(),
        });
        Self {
            council: CouncilView::new(council),
            theme: LookView::new(appearance),
            paper: PaperView::new(&council.index),
            reviews: listed.collect(),
            root: "",
        }
    }
}

impl<'a> ListedPaper<'a> {
    fn new(paper: Paper<'a>, council: &'a Council) -> Self {
        let (title, date) = match paper {
            Paper::ProgressUpdate { update, .. } => (
                update
                    .title
                    .as_ref()
                    .unwrap_or(&council.progress_update.title),
                update.date.words(),
            ),
            Paper::CabinetDecision { decision, .. } => {
                (&council.cabinet_decision.title, decision.date.words())
            }
        };
        let path = paper.path();
        Self {
            title: title.as_str(),
            date,
            html: format!("{path}.html"),
            pdf: format!("{path}.pdf"),
        }
    }
}
