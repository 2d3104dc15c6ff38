//! A paper's page once more, as it is in large print.
//!
//! The words are the same. What a template draws, such as a chart, depends on how large the letters are, so the page is
//! made again. It is published as a PDF only.

use std::borrow::Cow;
use std::sync::Arc;

use jiff::civil::Date;

use crate::diagnostic::{Diagnostic, Findings, SourceFile};
use crate::document::{self, Document};
use crate::pdf::{Pictures, Typesetter, WriteFault};
use crate::project::{Look, Project};
use crate::template::Appearance;

use super::checked_page::{CheckedPage, pictures};
use super::paper_format::{FormattedPaper, pdf};

/// Makes the page of a paper for a look.
pub type PageFor<'e> = dyn Fn(&Appearance) -> Result<String, Box<Diagnostic>> + Sync + 'e;

/// A paper that is wanted in large print.
#[derive(Clone, Copy)]
pub struct LargePaper<'e> {
    /// What it is made of.
    project: &'e Project,
    /// What it looks like.
    look: &'e Look,
    /// Its path from the top of the output, without an ending.
    path: &'e str,
    /// Its page.
    page: &'e PageFor<'e>,
}

/// Its page, opened.
struct LargePage {
    /// What it says.
    document: Document,
    /// Its pictures.
    pictures: Pictures,
    /// The page as it was made, which nobody sees.
    file: Arc<SourceFile>,
}

impl<'e> LargePaper<'e> {
    /// The paper with this path, without an ending, if the council wants large print.
    pub fn of(project: &'e Project, path: &'e str, page: &'e PageFor<'e>) -> Option<Self> {
        let look = project.large_print.as_ref()?;
        Some(Self {
            project,
            look,
            path,
            page,
        })
    }

    /// Its file, from the top of the output.
    pub fn path(&self) -> String {
        format!("{}.pdf", self.path)
    }

    /// The number of its last page; none where something is wrong with it, which is reported where it is made.
    pub fn last_page(&self) -> Option<usize> {
        let large = self.open().ok()?;
        let typesetter = Typesetter::new(&self.look.theme, &self.look.family);
        let set = typesetter.typeset(&large.document, &large.pictures, None);
        Some(usize::from(large.document.first_page.get()) + set.ok()?.pages - 1)
    }

    /// The paper. `page` is that of usual size, which says the same, and `typeset` gives what is typeset of a document.
    ///
    /// # Errors
    ///
    /// When a font does not hold what it promises.
    pub fn make(
        &self,
        page: &CheckedPage,
        typeset: &dyn for<'d> Fn(&'d Document) -> Cow<'d, Document>,
        typesetter: &Typesetter<'_>,
        date: Option<Date>,
    ) -> Result<FormattedPaper<'static>, WriteFault> {
        match self.open() {
            Ok(large) => {
                let document = typeset(&large.document);
                let set = typesetter.typeset(&document, &large.pictures, date)?;
                Ok(pdf(&self.path(), page, set, &|| Arc::clone(&large.file)))
            }
            Err(faults) => Ok(FormattedPaper {
                bytes: Cow::Borrowed(&[]),
                pages: None,
                faults,
            }),
        }
    }

    /// Makes its page.
    ///
    /// # Errors
    ///
    /// What is wrong with the page. Nothing is, as a rule: the page of usual size was made before, by the same template.
    fn open(&self) -> Result<LargePage, Vec<Diagnostic>> {
        let html = (self.page)(&self.look.appearance()).map_err(|fault| vec![*fault])?;
        let name = format!("{}.html", self.path);
        let file = SourceFile::new(name, html);
        let mut found = Findings::new();
        let shown = |character| self.project.shows(character);
        let files = |path: &str| self.project.pictures.get(path);
        let document = document::read(&file, &shown, &files, &mut found);
        let pictures = document
            .as_ref()
            .and_then(|document| pictures(document, self.look, &file, &mut found));
        match (document, pictures) {
            (Some(document), Some(pictures)) if !found.has_errors() => Ok(LargePage {
                document,
                pictures,
                file,
            }),
            _ => Err(found.into_iter().collect()),
        }
    }
}
