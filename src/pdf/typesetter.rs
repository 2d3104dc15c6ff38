//! One document after another, or several at once, in the same look.

use std::borrow::Cow;
use std::sync::{Mutex, MutexGuard, PoisonError};

use jiff::civil::Date;

use super::flow::{self, WideTable};
use super::font::Family;
use super::page::{self, Canvas, HeaderFooter, LongClassification};
use super::picture::Pictures;
use super::structure::StructureTree;
use super::text::{Shaper, Vocabulary};
use super::write::{self, Finished, Metadata, WriteFault};
use crate::document::Document;
use crate::theme::{Length, Theme};

/// A document that has been set.
#[derive(Debug, Clone, PartialEq)]
pub struct Typeset {
    /// The PDF.
    pub bytes: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
    /// What is drawn in it, as text in reading order, with a line feed where a block ends. The pages' headers and footers
    /// are not part of it.
    pub said: String,
    /// The tables that have too many columns to be read.
    pub wide_tables: Vec<WideTable>,
    /// The classification, if the foot of a page has no room for it.
    pub long_classification: Option<LongClassification>,
}

/// Sets documents. The words of one are mostly those of the next, so what was shaped for it is kept: twelve reviews then
/// take 10 % fewer instructions (791 million instead of 882).
pub struct Typesetter<'f> {
    theme: &'f Theme,
    family: &'f Family,
    /// The words of documents that were set; those that are in use at the moment are not among them.
    vocabularies: Mutex<Vec<Vocabulary>>,
}

impl<'f> Typesetter<'f> {
    /// A typesetter who knows a look.
    pub fn new(theme: &'f Theme, family: &'f Family) -> Self {
        Self {
            theme,
            family,
            vocabularies: Mutex::default(),
        }
    }

    /// Makes a PDF of a document with its pictures; `date` is the day it is dated when the document does not say.
    ///
    /// # Errors
    ///
    /// When a font does not hold what it promises. Nothing that a document says can be the reason.
    pub fn typeset(
        &self,
        document: &Document,
        pictures: &Pictures,
        date: Option<Date>,
    ) -> Result<Typeset, WriteFault> {
        let known = self.vocabularies().pop().unwrap_or_default();
        let mut shaper = Shaper::new(self.family, known);
        let set = self.set(document, pictures, date, &mut shaper);
        self.keep(shaper.into_vocabulary());
        set
    }

    /// The tables of a document that have too many columns, which is also said of one that is set.
    pub fn wide_tables(&self, document: &Document, pictures: &Pictures) -> Vec<WideTable> {
        let known = self.vocabularies().pop().unwrap_or_default();
        let mut shaper = Shaper::new(self.family, known);
        let mut tree = StructureTree::new();
        let mut composer = flow::Composer::new(self.theme, &mut shaper, pictures, &mut tree);
        let found = composer.too_wide_tables(&document.blocks);
        self.keep(shaper.into_vocabulary());
        found
    }

    /// Keeps the words of a document for the next.
    fn keep(&self, known: Vocabulary) {
        if !known.is_full() {
            self.vocabularies().push(known);
        }
    }

    fn set(
        &self,
        document: &Document,
        pictures: &Pictures,
        date: Option<Date>,
        shaper: &mut Shaper<'f>,
    ) -> Result<Typeset, WriteFault> {
        let mut theme = in_words_of(self.theme, document);
        if let Some(words) = &document.classification {
            let more = page::room_for_classification(words, shaper, &theme);
            if more > 0.0 {
                let margin = &mut theme.to_mut().page.margin_bottom;
                *margin = Length::points(margin.pt() + more);
            }
        }
        let more = page::room_for_headers(document, shaper, &theme);
        if more > 0.0 {
            let margin = &mut theme.to_mut().page.margin_top;
            *margin = Length::points(margin.pt() + more);
        }
        let theme = &*theme;
        let mut tree = StructureTree::new();
        let mut composer = flow::Composer::new(theme, shaper, pictures, &mut tree);
        let pieces = composer.document(&document.blocks);
        let (continuations, wide_tables) = (composer.continuations, composer.wide_tables);
        let mut canvas = Canvas::new(theme, &mut tree);
        page::paginate(pieces, &continuations, &mut canvas);
        let Canvas {
            mut pages,
            bookmarks,
            destinations,
            waiting,
            ..
        } = canvas;
        // Page numbers and the count of pages are known only now; what they are drawn in was left free.
        let first_page = usize::from(document.first_page.get());
        page::draw_leaders(
            &waiting,
            first_page,
            &destinations,
            shaper,
            theme,
            &mut pages,
        );
        let words = HeaderFooter {
            header: document.running_header.clone(),
            draft: document.draft.clone(),
            first_page,
            classification: document.classification.clone(),
        };
        let long_classification = page::add_headers_and_footers(&words, shaper, theme, &mut pages);
        let metadata = Metadata {
            title: document.title.clone(),
            language: document.language.clone(),
            author: document.author.clone(),
            subject: document.subject.clone(),
            keywords: document.keywords.clone(),
            date: document.date.or(date),
        };
        let finished = Finished {
            pages: &pages,
            first_page: document.first_page,
            tree: &tree,
            pictures,
            bookmarks: &bookmarks,
            destinations: &destinations,
            metadata: &metadata,
            theme,
        };
        Ok(Typeset {
            bytes: write::write(&finished, self.family)?,
            pages: pages.len(),
            said: page::said(&tree, &pages),
            wide_tables,
            long_classification,
        })
    }

    fn vocabularies(&self) -> MutexGuard<'_, Vec<Vocabulary>> {
        // A vocabulary is taken out while it is in use, so one that was in use during a panic is not among them.
        let vocabularies = self.vocabularies.lock();
        vocabularies.unwrap_or_else(PoisonError::into_inner)
    }
}

/// The look, with the words of a document that is in another language than the theme.
fn in_words_of<'t>(theme: &'t Theme, document: &Document) -> Cow<'t, Theme> {
    let mut theme = Cow::Borrowed(theme);
    if let Some(number) = &document.page_number {
        theme.to_mut().page_number.clone_from(number);
    }
    if let Some(continued) = &document.continued {
        theme.to_mut().table.continued.clone_from(continued);
    }
    theme
}
