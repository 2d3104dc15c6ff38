//! The folder of a review → the texts of its files.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Deserialize;

use super::find::Folder;
use super::review_folder::FoundFile;
use super::translation::{OwnTranslation, TranslatedFile, TranslationTexts};
use super::withheld::{WithheldPassages, Withholding};
use crate::diagnostic::{Diagnostic, Findings, Place, SourceFile};
use crate::draft::{self, Field, load};
use crate::files::Files;
use crate::language::Language;
use crate::model::Slug;

/// The text of a file; none when it cannot be read, which the findings report.
pub(super) type FileText = Option<Arc<SourceFile>>;

/// The files of one review, opened but not yet read as a review.
pub struct OpenedReview {
    /// The folder's own name.
    pub(super) id: String,
    /// What messages call the folder.
    pub(super) name: String,
    /// None when the folder has no such file.
    pub(super) review: Option<FileText>,
    pub(super) decision: Option<FileText>,
    /// The updates by file stem, each with what messages call it.
    pub(super) updates: BTreeMap<String, (String, FileText)>,
    /// Files that may be papers of the council's own kinds.
    pub(super) others: Vec<OtherFile>,
    /// The translations, by the tag of their language.
    pub(super) translations: BTreeMap<String, TranslationTexts>,
    /// What is wrong with the folder and with the files as files.
    pub(super) findings: Findings,
    /// The exempt passages that the texts do not have.
    pub(super) withheld: WithheldPassages,
}

/// A file that is a part of a review only if its council has such a kind of paper.
pub(super) struct OtherFile {
    /// Its name without the ending, which would be that of the kind.
    pub(super) name: Slug,
    pub(super) text: FileText,
    /// What is said of it where the council has no such kind.
    pub(super) stray: Diagnostic,
}

impl Folder {
    /// Opens every file of the review, and notes which files are no part of it. What is withheld is in none of the texts.
    pub fn open(&self, files: &Files) -> OpenedReview {
        let inside = self.inside(files);
        let mut findings = inside.stray_files;
        let mut text = |found: &FoundFile| load(files, &found.path, &found.name, &mut findings);
        let review = inside.review.as_ref().map(&mut text);
        let decision = inside.decision.as_ref().map(&mut text);
        let updates = inside.updates.into_iter().map(|(stem, found)| {
            let text = text(&found);
            (stem, (found.name, text))
        });
        let updates = updates.collect();
        let others = inside
            .others
            .into_iter()
            .map(|(name, found, stray)| OtherFile {
                name,
                text: text(&found),
                stray,
            });
        let others = others.collect();
        let mut translations: BTreeMap<String, TranslationTexts> = BTreeMap::new();
        for (part, found) in inside.translations {
            let text = text(&found);
            let texts = translations.entry(part.tag).or_default();
            match part.of {
                TranslatedFile::Review => texts.review = Some((found.name, text)),
                TranslatedFile::Decision => texts.decision = Some((found.name, text)),
                TranslatedFile::Update(stem) => {
                    texts.updates.insert(stem, (found.name, text));
                }
            }
        }
        for (kind, tag, found, stray) in inside.own_translations {
            let text = text(&found);
            translations
                .entry(tag)
                .or_default()
                .own
                .push(OwnTranslation {
                    kind,
                    file: (found.name, text),
                    stray,
                });
        }
        let opened = OpenedReview {
            id: self.id.clone(),
            name: self.name.clone(),
            review,
            decision,
            updates,
            others,
            translations,
            findings,
            withheld: WithheldPassages::default(),
        };
        match &self.withholding {
            Withholding::Nothing => opened,
            Withholding::ExemptPassages(words) => opened.without_exempt(words),
        }
    }
}

/// What is read of a review before the rest of it.
#[derive(Deserialize)]
struct LanguageAlone {
    language: Option<Field<String>>,
}

impl OpenedReview {
    /// The language that the review says it is in, and where. It says which of the council's grades are meant, so it is known before
    /// anything else. A file with mistakes says none here, and the mistakes are reported when it is read.
    pub fn language(&self) -> Option<(Language, Place)> {
        let file = self.review.as_ref()?.as_ref()?;
        if !file.text.contains("language") {
            return None;
        }
        let any = |_: char| true;
        let draft: LanguageAlone = draft::read(file, &any, &mut Findings::new())?;
        let field = draft.language?;
        let typed = field.typed()?;
        let language = Language::parse(typed.value.trim()).ok()?;
        Some((language, Place::new(file, typed.span.clone())))
    }

    /// The folder's own name, which is the review's.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The names of its updates.
    pub fn update_names(&self) -> impl Iterator<Item = &str> {
        self.updates.keys().map(String::as_str)
    }

    /// The names of its files that may be papers of the council's own kinds.
    pub fn other_names(&self) -> impl Iterator<Item = &Slug> {
        self.others.iter().map(|other| &other.name)
    }

    /// Takes an update out of the review, which is then read as if it had none of this name. An update that is not finished
    /// makes its review unreadable, and those who finish it read the rest.
    pub fn take_update(&mut self, name: &str) -> Option<Arc<SourceFile>> {
        self.updates.remove(name)?.1
    }

    /// Whether it has a decision record.
    pub fn has_decision(&self) -> bool {
        self.decision.is_some()
    }

    /// What messages call the folder.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The texts, always in the same order; none when a file could not be read, or does not belong to a review.
    pub fn texts(&self) -> Option<Vec<&Arc<SourceFile>>> {
        let texts = [&self.review, &self.decision].into_iter().flatten();
        let texts = texts.chain(self.updates.values().map(|(_, text)| text));
        let texts = texts.chain(self.others.iter().map(|other| &other.text));
        let translations = self.translations.values().flat_map(TranslationTexts::all);
        let texts = texts.chain(translations.map(|(_, text)| text));
        texts
            .map(Option::as_ref)
            .collect::<Option<_>>()
            .filter(|_| self.findings.is_empty())
    }
}
