//! What a template sees of the words that lead to a recommendation.

use serde::Serialize;

use crate::council::{Council, PaperWords};
use crate::model::{RecommendationNumber, TextLine, number_called};
use crate::template::NamedRecommendation;

/// Words that name a place on the page.
#[derive(Serialize)]
pub(in crate::template) struct ReferenceView<'a> {
    /// "Recommendation 6", in the council's own word for it.
    words: String,
    /// The page that the place is on, where that is another.
    page: Option<&'a str>,
    /// The id of the place: `recommendation-6`.
    place: String,
    /// The number of the recommendation, by which other words for it are found: "Rec 6".
    number: String,
    /// Other words of the council's own for a recommendation.
    called: Vec<&'a str>,
}

impl<'a> ReferenceView<'a> {
    /// Each recommendation on the page can be named in the words of any other.
    pub(super) fn all<'n>(
        paper: &PaperWords,
        council: &'a Council,
        on_page: impl Iterator<Item = &'n RecommendationNumber>,
    ) -> Vec<Self> {
        on_page
            .map(|number| Self::new(paper, council, (number, None)))
            .collect()
    }

    /// Recommendations on other pages.
    pub(super) fn elsewhere(council: &'a Council, named: &'a [NamedRecommendation]) -> Vec<Self> {
        let words = &council.progress_update;
        let named = named.iter();
        named
            .map(|one| Self::new(words, council, (&one.number, Some(&one.page))))
            .collect()
    }

    fn new(
        paper: &PaperWords,
        council: &'a Council,
        (number, page): (&RecommendationNumber, Option<&'a String>),
    ) -> Self {
        let label = paper.labels.get("recommendation");
        let label = label.map_or("Recommendation", TextLine::as_str);
        let called = council.reference_words.iter();
        Self {
            words: number_called(label, &number.to_string()),
            page: page.map(String::as_str),
            place: format!("recommendation-{}", number.id()),
            number: number.to_string(),
            called: called.map(TextLine::as_str).collect(),
        }
    }
}
