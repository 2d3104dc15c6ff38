//! What the index says of one review: the review and its papers.

use serde::ser::Error;
use serde::{Deserialize, Serialize, Serializer};
use serde_json::Value;
use serde_json::value::{RawValue, to_raw_value};

use super::ReviewView;
use crate::council::Council;
use crate::model::Review;
use crate::template::paper::{Paper, papers};

/// A review as the index lists it, already written as JSON. So the review itself need not be kept in memory, and ten
/// thousand of them take little.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Listed(Box<RawValue>);

#[derive(Serialize)]
struct ListedReview<'a> {
    review: ReviewView<'a>,
    papers: Vec<ListedPaper<'a>>,
}

#[derive(Serialize)]
struct ListedPaper<'a> {
    title: &'a str,
    date: Option<&'a str>,
    html: String,
    pdf: String,
}

impl Listed {
    /// What the index says of a review.
    pub fn new(review: &Review, council: &Council) -> Self {
        let listed = ListedReview {
            review: ReviewView::new(review),
            papers: papers(review, council)
                .into_iter()
                .map(|paper| ListedPaper::new(paper, council))
                .collect(),
        };
        // Texts and lists of texts, which JSON always has room for.
        Self(to_raw_value(&listed).unwrap_or_default())
    }
}

/// Serializes the listed reviews as the values they hold, not as the text of JSON in which they are kept.
pub(super) fn opened<S: Serializer>(all: &[Listed], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(all.iter().map(AsValue))
}

struct AsValue<'a>(&'a Listed);

impl Serialize for AsValue<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let value: Value = serde_json::from_str(self.0.0.get()).map_err(S::Error::custom)?;
        value.serialize(serializer)
    }
}

impl<'a> ListedPaper<'a> {
    fn new(paper: Paper<'a>, council: &'a Council) -> Self {
        let path = paper.path();
        Self {
            title: paper.title(council),
            date: paper.date(),
            html: format!("{path}.html"),
            pdf: format!("{path}.pdf"),
        }
    }
}
