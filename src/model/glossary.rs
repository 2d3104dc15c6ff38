//! What abbreviations are short for, as a council or a review says.

use std::collections::BTreeMap;

use super::{Abbreviation, TextLine};

/// Abbreviations with the words that each is short for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Glossary(BTreeMap<Abbreviation, TextLine>);

impl Glossary {
    /// Whether it says nothing.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Each abbreviation with its words, in the order of the alphabet.
    pub fn iter(&self) -> impl Iterator<Item = (&Abbreviation, &TextLine)> {
        self.0.iter()
    }
}

impl FromIterator<(Abbreviation, TextLine)> for Glossary {
    fn from_iter<I: IntoIterator<Item = (Abbreviation, TextLine)>>(entries: I) -> Self {
        Self(entries.into_iter().collect())
    }
}
