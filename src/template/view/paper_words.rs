//! What templates see of the council's words for a kind of paper.

use std::collections::BTreeMap;

use serde::Serialize;

use super::source;
use crate::council::PaperWords;

/// The council's words for a kind of paper.
#[derive(Serialize)]
pub(super) struct PaperView<'a> {
    title: &'a str,
    introduction: Option<&'a str>,
    labels: BTreeMap<&'a str, &'a str>,
}

impl<'a> PaperView<'a> {
    /// The words of a paper.
    pub fn new(paper: &'a PaperWords) -> Self {
        Self::with_usual(paper, paper.usual.labels())
    }

    /// The words of a page that is no paper. Its own usual labels come before those of papers.
    pub fn of_site(paper: &'a PaperWords) -> Self {
        let usual = paper.usual.site_labels().chain(paper.usual.labels());
        Self::with_usual(paper, usual)
    }

    fn with_usual(
        paper: &'a PaperWords,
        usual: impl Iterator<Item = (&'static str, &'static str)>,
    ) -> Self {
        let labels = paper.labels.iter();
        let mut labels: BTreeMap<_, _> = labels
            .map(|(name, label)| (name.as_str(), label.as_str()))
            .collect();
        for (name, words) in usual {
            labels.entry(name).or_insert(words);
        }
        Self {
            title: paper.title.as_str(),
            introduction: source(paper.introduction.as_ref()),
            labels,
        }
    }
}
