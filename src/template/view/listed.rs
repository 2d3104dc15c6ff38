//! What the index says of one review: the review and its papers.

use serde::{Deserialize, Serialize};

use super::ReviewView;
use crate::council::Council;
use crate::model::Review;
use crate::template::paper::{Paper, papers};

/// A review as the index lists it. It stands on its own, so that the review itself need not be kept for it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Listed(serde_json::Value);

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

impl Listed {
    /// What the index says of a review.
    pub fn new(review: &Review, council: &Council) -> Self {
        let listed = ListedReview {
            review: ReviewView::new(review),
            papers: papers(review)
                .into_iter()
                .map(|paper| ListedPaper::new(paper, council))
                .collect(),
        };
        // Texts and lists of texts, which JSON always has room for.
        Self(serde_json::to_value(listed).unwrap_or_default())
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
