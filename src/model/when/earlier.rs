//! A date that was agreed, and then replaced by a later one.

use super::Meaning;

/// An earlier date, as it was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EarlierDate {
    words: String,
    meaning: Meaning,
    revised: Option<String>,
}

impl EarlierDate {
    /// A date that was replaced; `revised` is what was said about that.
    pub(super) fn new(words: String, meaning: Meaning, revised: Option<String>) -> Self {
        EarlierDate {
            words,
            meaning,
            revised,
        }
    }

    /// The words, as written.
    pub fn words(&self) -> &str {
        &self.words
    }

    /// What they mean.
    pub fn meaning(&self) -> &Meaning {
        &self.meaning
    }

    /// By whom or when it was replaced, where that was said: "by the committee on 12 May 2025".
    pub fn revised(&self) -> Option<&str> {
        self.revised.as_deref()
    }
}
