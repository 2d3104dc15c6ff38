//! A review as each index lists it, kept as text until all reviews are there.

use std::collections::BTreeMap;

use serde::ser::Error;
use serde::{Deserialize, Serialize, Serializer};
use serde_json::Value;
use serde_json::value::{RawValue, to_raw_value};

use super::listed::ListedReview;
use super::listed_keys::ListedKeys;
use crate::council::Council;
use crate::model::{Review, Slug};
use crate::status::AnnualFacts;

/// A review as the index lists it, already written as JSON. So the review itself need not be kept in memory, and ten
/// thousand of them take little.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Listed {
    /// The name of its folder.
    id: String,
    /// The names that its folder had before.
    formerly: Vec<String>,
    /// In the words of `council.toml`.
    usual: Box<RawValue>,
    /// In the words of other files, by the tags of their names.
    others: BTreeMap<String, Box<RawValue>>,
    /// What annual reports are made of, if the council makes any.
    annual: Option<AnnualFacts>,
}

impl Listed {
    /// What each index says of a review. `councils` are its words in each language that there is an index in, the usual ones
    /// first.
    pub fn new<'c>(
        first: (&Review, &Council),
        translations: &[(&Review, &Council)],
        (councils, have_page): (impl Iterator<Item = &'c Council>, bool),
    ) -> Self {
        let mut listed = Self {
            id: first.0.id.to_string(),
            formerly: first.0.formerly.iter().map(Slug::to_string).collect(),
            usual: Box::default(),
            others: BTreeMap::new(),
            annual: None,
        };
        for council in councils {
            if council.annual_report.is_some() && council.words_tag.is_none() {
                let (review, own) = first;
                listed.annual = Some(AnnualFacts::of(review, own));
            }
            // Texts and lists of texts, which JSON always has room for.
            let review = ListedReview::new(first, translations, (council, have_page));
            let json = to_raw_value(&review).unwrap_or_default();
            match &council.words_tag {
                None => listed.usual = json,
                Some(tag) => drop(listed.others.insert(tag.clone(), json)),
            }
        }
        listed
    }

    /// Its name, with each that it had before.
    pub fn formerly(&self) -> impl Iterator<Item = (&str, &str)> {
        let names = self.formerly.iter();
        names.map(|name| (self.id.as_str(), name.as_str()))
    }

    /// What annual reports are made of.
    pub fn annual(&self) -> Option<&AnnualFacts> {
        self.annual.as_ref()
    }

    fn in_words_of(&self, tag: Option<&str>) -> &RawValue {
        let other = tag.and_then(|tag| self.others.get(tag));
        other.unwrap_or(&self.usual)
    }
}

/// The reviews as an index lists them.
pub(super) struct IndexReviews<'a> {
    /// All of them, or those of one of its pages.
    pub all: Vec<&'a Listed>,
    /// The tag of the file whose words the index is in; none for `council.toml`.
    pub tag: Option<&'a str>,
}

impl<'a> IndexReviews<'a> {
    /// Each with what is read of it to put it in its place. What cannot be read was kept by another version, which the
    /// manifest knows.
    pub fn with_keys(self) -> Vec<(&'a Listed, ListedKeys)> {
        let read = |one: &Listed| serde_json::from_str(one.in_words_of(self.tag).get()).ok();
        let all = self.all.iter();
        all.filter_map(|one| Some((*one, read(one)?))).collect()
    }
}

/// They are serialized as the values they hold, not as the text of JSON in which they are kept.
impl Serialize for IndexReviews<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(
            self.all
                .iter()
                .map(|one| AsValue(one.in_words_of(self.tag))),
        )
    }
}

struct AsValue<'a>(&'a RawValue);

impl Serialize for AsValue<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let value: Value = serde_json::from_str(self.0.get()).map_err(S::Error::custom)?;
        value.serialize(serializer)
    }
}
