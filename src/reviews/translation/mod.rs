//! The translations of a review's files: `review.cy.toml`, `decision.cy.toml`, `updates/2019-09.cy.toml`, and those of papers
//! of the council's own kinds, such as `briefing-note.cy.toml`.
//!
//! ```text
//! review.toml + review.cy.toml ─► merged: the first file with the texts of the second ─► read as any file
//! ```
//!
//! A translation has texts only. Numbers, grades and what there is come from the first file, so that both papers say the
//! same. Every place in a merged file is one of either file, and is given as that. What is known of
//! keys is in `keys`.

mod faults;
mod file;
mod glossary;
mod keys;
mod merged;
mod own;

use std::collections::BTreeMap;
use std::sync::Arc;

use super::places::ReviewPlaces;
use super::texts::{FileText, OpenedReview};
use super::withheld::WithheldPassages;
use crate::diagnostic::{Code, Diagnostic, Findings, Place, SourceFile};
use crate::draft::{Repertoire, typed_values};
use crate::language::Language;
use crate::model::{CouncilTerms, Passage, Review, Slug, Translated, Translation};
use keys::KeyMeanings;
use merged::Merged;

pub use keys::OF_FIRST as TRANSLATED_NOWHERE;

pub(super) use file::{TranslatedFile, TranslatedPart, translated_own, translated_part};
pub(super) use own::OwnTranslation;

/// The files of a review in one other language, each with what messages call it.
#[derive(Default)]
pub(super) struct TranslationTexts {
    pub review: Option<(String, FileText)>,
    pub decision: Option<(String, FileText)>,
    /// By the stem of the update that they translate.
    pub updates: BTreeMap<String, (String, FileText)>,
    /// Those that may be of papers of the council's own kinds.
    pub own: Vec<OwnTranslation>,
}

impl TranslationTexts {
    /// All of them, always in the same order.
    pub fn all(&self) -> impl Iterator<Item = &(String, FileText)> {
        let files = self.review.iter().chain(&self.decision);
        let own = self.own.iter().map(|own| &own.file);
        files.chain(self.updates.values()).chain(own)
    }
}

/// A review in another language, and where everything of it is.
pub struct TranslatedReview {
    /// The review.
    pub review: Review,
    places: ReviewPlaces,
    files: Vec<Merged>,
}

impl TranslatedReview {
    /// The place of a passage in the file that it was typed in.
    pub fn find(&self, passage: &Passage) -> Option<Place> {
        Some(real(&self.files, self.places.find(passage)?))
    }
}

impl OpenedReview {
    /// The tags of the languages that it has translations in, if these are the council's own kinds of paper.
    pub fn translation_tags<'t>(&'t self, kinds: &'t [Slug]) -> impl Iterator<Item = &'t str> {
        let all = self.translations.iter();
        let all = all.filter(|(_, texts)| texts.translate_something(kinds));
        all.map(|(tag, _)| tag.as_str())
    }

    /// Where a translation in a language begins.
    pub fn place_of_translation(&self, tag: &str) -> Option<Place> {
        let texts = self.translations.get(tag)?;
        let first = texts.all().find_map(|(_, text)| text.as_ref())?;
        Some(Place::first_line(first))
    }

    /// Whether a place is in a translation.
    pub fn is_translated(&self, place: &Place) -> bool {
        let texts = self.translations.values().flat_map(TranslationTexts::all);
        let mut files = texts.filter_map(|(_, text)| text.as_ref());
        files.any(|file| Arc::ptr_eq(file, place.file()))
    }

    /// Reads the review in another language. The grades are still in the words of `terms`, which are those of the first
    /// language. What is wrong with the first files is not said again.
    pub fn read_translation(
        &self,
        (tag, first): (&str, &Language),
        terms: CouncilTerms<'_>,
        repertoire: &Repertoire<'_>,
        all: &mut Findings,
    ) -> Option<TranslatedReview> {
        let mut own = Findings::new();
        let findings = &mut own;
        let language = Language::parse(tag).ok()?;
        let texts = self.translations.get(tag)?;
        let mut merging = Merging::default();
        let review = merging.file(&self.review, texts.review.as_ref(), &keys::USUAL, findings);
        let own_review = texts.review.as_ref().and_then(|(_, text)| text.as_ref());
        let glossary = own_review.map(|file| glossary::read(file, findings));
        let mut updates = BTreeMap::new();
        for (stem, (name, text)) in &self.updates {
            let translation = texts.updates.get(stem);
            let merged = merging.file(&Some(text.clone()), translation, &keys::USUAL, findings);
            updates.insert(stem.clone(), (name.clone(), merged.flatten()));
        }
        for (stem, (name, _)) in &texts.updates {
            if !self.updates.contains_key(stem) {
                findings.push(translates_nothing(name, &format!("updates/{stem}.toml")));
            }
        }
        let translation = texts.decision.as_ref();
        let decision = merging.file(&self.decision, translation, &keys::USUAL, findings);
        if let (Some((name, _)), None) = (&texts.decision, &self.decision) {
            findings.push(translates_nothing(name, "decision.toml"));
        }
        let others = merging.own_papers((&self.others, &texts.own), terms.own_papers, findings);
        let is_wrong = findings.has_errors();
        all.append(own);
        if is_wrong {
            return None;
        }
        let opened = OpenedReview {
            id: self.id.clone(),
            name: self.name.clone(),
            review,
            decision,
            updates,
            others,
            translations: BTreeMap::new(),
            findings: Findings::new(),
            withheld: WithheldPassages::default(),
        };
        let Merging {
            files,
            translated,
            untranslated,
        } = merging;
        let mut found = Findings::new();
        let read = opened.read_in(Some(&language), Some(terms), repertoire, &mut found);
        let is_read = read.is_some();
        for finding in found {
            let finding = finding.moved(&|place| real(&files, place));
            let is_own = finding
                .place()
                .is_some_and(|place| self.is_translated(place));
            // The first files were sound, so an error has to do with the translation, wherever it is.
            if is_own || !is_read {
                all.push(finding);
            }
        }
        let (mut review, places) = read?;
        let untranslated = untranslated.into_iter();
        let translation = Translation::new(
            Translated::Review,
            (language, first.clone()),
            untranslated.map(|text| (text, first.clone())),
            translated.into_iter(),
        );
        review.glossary = glossary.unwrap_or_default();
        review.translation = Some(translation);
        Some(TranslatedReview {
            review,
            places,
            files,
        })
    }
}

/// Files that are being merged, and their texts.
#[derive(Default)]
struct Merging {
    files: Vec<Merged>,
    translated: Vec<String>,
    untranslated: Vec<String>,
}

impl Merging {
    /// A file with the texts of its translation, if it has one.
    fn file(
        &mut self,
        first: &Option<FileText>,
        translation: Option<&(String, FileText)>,
        keys: &KeyMeanings,
        findings: &mut Findings,
    ) -> Option<FileText> {
        let file = first.as_ref()?.as_ref()?;
        // What is wrong with it is reported where it is read for itself.
        let values = typed_values(file, &mut Findings::new())?;
        let translated = translation
            .and_then(|(_, text)| text.as_ref())
            .and_then(|text| Merged::new((file, &values), text, keys, findings));
        let Some(merged) = translated else {
            self.untranslated
                .extend(values.into_iter().filter_map(|value| value.words));
            return Some(Some(Arc::clone(file)));
        };
        let text: Arc<SourceFile> = Arc::clone(merged.file());
        for value in values {
            match merged.replaces(&value.span) {
                Some(words) => self.translated.push(words.to_owned()),
                None => self.untranslated.extend(value.words),
            }
        }
        self.files.push(merged);
        Some(Some(text))
    }
}

/// A place in a merged file as that of the file it comes from.
fn real(files: &[Merged], place: Place) -> Place {
    let mut merged = files.iter();
    let merged = merged.find(|merged| Arc::ptr_eq(merged.file(), place.file()));
    merged.map_or(place.clone(), |merged| merged.real(&place))
}

fn translates_nothing(name: &str, first: &str) -> Diagnostic {
    let message = format!("there is no {first} that this file would translate");
    Diagnostic::error(Code::NothingToTranslate, message)
        .in_file(name)
        .help(format!(
            "give it the name of the file that it translates, with the language before .toml, or write {first} first"
        ))
}
