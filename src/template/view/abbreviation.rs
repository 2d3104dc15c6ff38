//! What templates see of an abbreviation that is explained at the end of a paper.

use std::collections::BTreeMap;

use serde::Serialize;

/// An abbreviation on the list.
#[derive(Serialize)]
pub(in crate::template) struct AbbreviationView<'a> {
    /// The abbreviation.
    letters: &'a str,
    /// What it is short for.
    words: &'a str,
}

impl<'a> AbbreviationView<'a> {
    /// Those with their words, in the order of the alphabet, whatever their letters are in.
    pub fn all(used: &'a BTreeMap<String, String>) -> Vec<Self> {
        let all = used.iter().map(|(letters, words)| Self { letters, words });
        let mut all: Vec<Self> = all.collect();
        all.sort_by_key(|one| one.letters.to_lowercase());
        all
    }

    /// The list of a paper that prints none.
    pub fn none() -> Vec<Self> {
        Vec::new()
    }
}
