//! What the index says of one review: the review and its papers.

use serde::ser::Error;
use serde::{Deserialize, Serialize, Serializer};
use serde_json::Value;
use serde_json::value::{RawValue, to_raw_value};

use super::{ReviewView, large_print};
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
    /// The language of the words below, where it is not that of the index.
    language: Option<&'a str>,
    review: ReviewView<'a>,
    papers: Vec<ListedPaper<'a>>,
}

#[derive(Serialize)]
struct ListedPaper<'a> {
    /// The language of a translation.
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

impl Listed {
    /// What the index, which is in the words of `usual`, says of a review in the words of `council`.
    pub fn new(
        (review, council): (&Review, &Council),
        translations: &[(&Review, &Council)],
        usual: &Council,
    ) -> Self {
        let language = &council.language;
        let translated = translations.iter().flat_map(|(review, council)| {
            let papers = papers(review, council).into_iter();
            papers.map(|paper| ListedPaper::new(paper, council))
        });
        let listed = ListedReview {
            language: (!language.is(&usual.language)).then(|| language.as_str()),
            review: ReviewView::new(review),
            papers: papers(review, council)
                .into_iter()
                .map(|paper| ListedPaper::new(paper, council))
                .chain(translated)
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
        let (path, folder) = (paper.path(), paper.folder());
        let translation = paper.review().translation.as_ref();
        Self {
            language: translation.map(|translation| translation.language.as_str()),
            date_language: paper
                .date()
                .and_then(|date| paper.review().language_of(date)),
            title: paper.title(council),
            date: paper.date(),
            html: format!("{path}.html"),
            pdf: format!("{path}.pdf"),
            large_print: large_print(&paper, council).map(|file| format!("{folder}/{file}")),
        }
    }
}
