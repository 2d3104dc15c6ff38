//! The texts of a review → the same texts without what is exempt from publication, and without the names of persons where papers
//! show posts or teams.
//!
//! ```text
//! texts of a review ─► passages: which tables are exempt, and why ─► covered: the council's words instead of each of their texts
//! ```
//!
//! This is done before anything is read. So no value, no page, no data and no message that is made of the public texts can hold
//! an exempt word: nothing has it. Lines keep their numbers, so that a message is still about the line that an officer knows.
//!
//! It must not know what a table is for, nor what is printed of it.

mod covered;
mod only_a_date;
mod passages;

use std::collections::BTreeMap;
use std::sync::Arc;

use super::texts::{FileText, OpenedReview};
use crate::diagnostic::{Code, Diagnostic, Findings, Place, Severity, SourceFile};
use crate::draft::typed_values;
use crate::model::{Responses, ShownPerson, WithheldWording};
use covered::{Covered, PublicWords, cover};
use passages::{ExemptElsewhere, ExemptNumbers, TypedFile};

/// Who the papers are for, as far as exempt passages matter.
#[derive(Debug, Clone, Default)]
pub enum Withholding {
    /// For people who may read everything.
    #[default]
    Nothing,
    /// For everybody: exempt passages are withheld.
    ExemptPassages(Arc<WithheldWords>),
}

/// The words of a council for what is withheld.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WithheldWords {
    /// Those of `council.toml`.
    pub usual: WithheldWording,
    /// Those of its other languages, by the tag in the name of the file.
    pub others: BTreeMap<String, WithheldWording>,
    /// The persons whom public papers do not name.
    pub persons: Vec<ShownPerson>,
    /// The answers of the executive, in each of the council's languages.
    pub answers: Vec<Responses>,
}

impl WithheldWords {
    /// Those for a translation with this tag, or for the first files.
    fn of(&self, tag: Option<&str>) -> PublicWords<'_> {
        let other = tag.and_then(|tag| self.others.get(tag));
        PublicWords {
            wording: other.unwrap_or(&self.usual),
            persons: &self.persons,
            answers: Some(&self.answers),
        }
    }

    /// Those for a paper of the council's own kind, in which every key may have free words.
    fn of_own(&self, tag: Option<&str>) -> PublicWords<'_> {
        PublicWords {
            answers: None,
            ..self.of(tag)
        }
    }
}

/// The passages that were withheld, in the texts as they are read.
#[derive(Default)]
pub(super) struct WithheldPassages(Vec<(Arc<SourceFile>, Covered)>);

impl OpenedReview {
    /// The same review without its exempt passages.
    pub(super) fn without_exempt(mut self, words: &WithheldWords) -> Self {
        if !self.may_have_exempt() && words.persons.is_empty() {
            return self;
        }
        let mut passages = WithheldPassages::default();
        let (nothing, usual) = (ExemptNumbers::default(), words.of(None));
        let numbers = passages.cover(&mut self.review, (&nothing, None), usual);
        let of_decision = passages.cover(&mut self.decision, (&numbers, None), usual);
        let mut of_updates = BTreeMap::new();
        for (stem, (_, text)) in &mut self.updates {
            let found = passages.cover_file(text, (&numbers, None), usual);
            of_updates.insert(stem.clone(), found);
        }
        let mut of_others = BTreeMap::new();
        for other in &mut self.others {
            let own = words.of_own(None);
            let found = passages.cover_file(&mut other.text, (&numbers, None), own);
            of_others.insert(other.name.clone(), found);
        }
        for (tag, texts) in &mut self.translations {
            let own_words = words.of_own(Some(tag));
            let words = words.of(Some(tag));
            let mut cover = |text: &mut Option<(String, FileText)>, first: &ExemptNumbers| {
                if let Some((_, text)) = text {
                    passages.cover_file(text, (first, Some(first)), words);
                }
            };
            cover(&mut texts.review, &numbers);
            cover(&mut texts.decision, &of_decision);
            for own in &mut texts.own {
                let first = of_others.get(&own.kind).unwrap_or(&numbers);
                passages.cover_file(&mut own.file.1, (first, Some(first)), own_words);
            }
            for (stem, (_, text)) in &mut texts.updates {
                if let Some(first) = of_updates.get(stem) {
                    passages.cover_file(text, (first, Some(first)), words);
                }
            }
        }
        self.withheld = passages;
        self
    }

    /// Whether something may be exempt in it. Most reviews have nothing, and need not be looked through.
    fn may_have_exempt(&self) -> bool {
        let texts = [&self.review, &self.decision].into_iter().flatten();
        let texts = texts.chain(self.updates.values().map(|(_, text)| text));
        let mut texts = texts.chain(self.others.iter().map(|other| &other.text));
        texts.any(|text| {
            text.as_ref()
                .is_some_and(|file| file.text.contains("exempt"))
        })
    }

    /// Whether a finding is about words that stand for an exempt passage: they are the council's and not the officer's. Where
    /// those words cannot stand, that is an error of its own, and nothing is published. Or about letters that only an exempt
    /// passage may use.
    pub fn is_about_withheld(&self, finding: &Diagnostic) -> bool {
        if finding.code() == Code::UnusedAbbreviation && !self.withheld.0.is_empty() {
            return true;
        }
        let place = finding
            .place()
            .filter(|_| finding.severity() != Severity::Error);
        place.is_some_and(|place| self.withheld.has(place))
    }
}

impl WithheldPassages {
    fn cover(
        &mut self,
        text: &mut Option<FileText>,
        wanted: ExemptElsewhere<'_>,
        words: PublicWords<'_>,
    ) -> ExemptNumbers {
        match text {
            Some(text) => self.cover_file(text, wanted, words),
            None => wanted.0.clone(),
        }
    }

    /// Covers the exempt passages of a file, and returns what is exempt in it and in what was wanted.
    fn cover_file(
        &mut self,
        text: &mut FileText,
        wanted: ExemptElsewhere<'_>,
        words: PublicWords<'_>,
    ) -> ExemptNumbers {
        let Some(file) = text else {
            return wanted.0.clone();
        };
        // What is wrong with it is reported where it is read, and then nothing is published.
        let Some(values) = typed_values(file, &mut Findings::new()) else {
            return wanted.0.clone();
        };
        let typed = TypedFile::new(file, &values);
        let tables = typed.exempt_tables(wanted);
        let numbers = typed.exempt_numbers(wanted.0, &tables);
        if let Some((public, covered)) = cover(file, &values, &tables, words) {
            self.0.push((Arc::clone(&public), covered));
            *file = public;
        }
        numbers
    }

    fn has(&self, place: &Place) -> bool {
        let span = place.span();
        let mut of_file = self.0.iter();
        of_file.any(|(file, covered)| {
            Arc::ptr_eq(file, place.file()) && covered.iter().any(|one| one.contains(&span.start))
        })
    }
}
