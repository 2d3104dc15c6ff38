//! What a template sees of the languages of a paper.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::council::Council;
use crate::model::Review;

/// The same paper in another language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OtherLanguage {
    /// The page, beside this one.
    pub html: String,
    /// The tag of the language.
    pub language: String,
    /// What the language is called in itself.
    pub name: String,
}

impl OtherLanguage {
    /// The page in the words of a council, which are in that language.
    pub fn of(council: &Council, html: String) -> Self {
        let language = &council.language;
        Self {
            html,
            language: language.to_string(),
            name: council.words.language_name(language).to_owned(),
        }
    }
}

/// The texts of a paper that are in another language than the paper.
#[derive(Serialize)]
pub(super) struct UntranslatedView<'a> {
    /// The language of each, by its letters and figures.
    texts: BTreeMap<&'a str, &'a str>,
}

impl<'a> UntranslatedView<'a> {
    /// Those of a translation; none of any other review.
    pub fn of(review: &'a Review) -> Option<Self> {
        let translation = review.translation.as_ref()?;
        let texts = translation.untranslated();
        let texts = texts.map(|(text, language)| (text, language.as_str()));
        Some(Self {
            texts: texts.collect(),
        })
    }
}
