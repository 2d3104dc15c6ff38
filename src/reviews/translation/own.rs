//! The translations of papers of the council's own kinds: `briefing-note.cy.toml` beside `briefing-note.toml`.
//!
//! Such a file is one only if the council has such a kind. What nobody has translated is not published in another language.

use super::keys;
use super::{Merging, TranslationTexts, translates_nothing};
use crate::diagnostic::{Diagnostic, Findings, Place};
use crate::model::{CouncilTerms, Slug};
use crate::reviews::texts::{FileText, OpenedReview, OtherFile};

/// A file that translates a paper of a kind of the council's own, if there is such a kind.
pub struct OwnTranslation {
    /// The kind.
    pub kind: Slug,
    /// What messages call the file, and its text.
    pub file: (String, FileText),
    /// What is said of it where the council has no such kind.
    pub stray: Diagnostic,
}

impl TranslationTexts {
    /// Whether one of them is of a file that a review has, if these are the council's own kinds of paper.
    pub fn translate_something(&self, kinds: &[Slug]) -> bool {
        let is_usual = self.review.is_some() || self.decision.is_some() || !self.updates.is_empty();
        is_usual || self.own.iter().any(|own| kinds.contains(&own.kind))
    }
}

impl OpenedReview {
    /// What is said of translations of papers of which the council has no such kind.
    pub(in crate::reviews) fn stray_translations(
        &self,
        terms: CouncilTerms<'_>,
    ) -> impl Iterator<Item = Diagnostic> {
        let all = self.translations.values().flat_map(|texts| &texts.own);
        let stray = all.filter(move |own| !terms.own_papers.contains(&own.kind));
        stray.map(|own| own.stray.clone())
    }

    /// The translations into a language of papers of the council's own kinds: the kind of each, and where it begins.
    pub fn own_translations(&self, tag: &str) -> impl Iterator<Item = (&Slug, Place)> {
        let all = self
            .translations
            .get(tag)
            .into_iter()
            .flat_map(|texts| &texts.own);
        all.filter_map(|own| Some((&own.kind, Place::first_line(own.file.1.as_ref()?))))
    }
}

impl Merging {
    /// The papers of these kinds that are translated, in the language of the translations.
    pub fn own_papers(
        &mut self,
        (papers, translations): (&[OtherFile], &[OwnTranslation]),
        kinds: &[Slug],
        findings: &mut Findings,
    ) -> Vec<OtherFile> {
        let mut merged = Vec::new();
        // Of other files it is said where the first files are read.
        for own in translations.iter().filter(|own| kinds.contains(&own.kind)) {
            let Some(first) = papers.iter().find(|paper| paper.name == own.kind) else {
                let file = format!("{}.toml", own.kind);
                findings.push(translates_nothing(&own.file.0, &file));
                continue;
            };
            let text = Some(first.text.clone());
            let text = self.file(&text, Some(&own.file), &keys::OWN, findings);
            merged.push(OtherFile {
                name: first.name.clone(),
                text: text.flatten(),
                stray: first.stray.clone(),
            });
        }
        merged
    }
}
