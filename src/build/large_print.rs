//! A paper's page once more, as it is in large print.
//!
//! The words are the same. What a template draws, such as a chart, depends on how large the letters are, so the page is
//! made again. It is published as a PDF only.

use std::borrow::Cow;
use std::sync::Arc;

use jiff::civil::Date;

use crate::council::Council;
use crate::diagnostic::{Diagnostic, Findings, SourceFile};
use crate::document::{self, Document};
use crate::pdf::{Pictures, Typesetter, WriteFault};
use crate::project::{Look, Project};
use crate::template::{OtherLanguage, Paper};

use super::checked_page::{CheckedPage, pictures};
use super::paper_format::{FormattedPaper, pdf};

/// A paper that is wanted in large print.
#[derive(Clone, Copy)]
pub struct LargePaper<'e> {
    /// What it is made of.
    pub project: &'e Project,
    /// What it looks like.
    pub look: &'e Look,
    /// The paper.
    pub paper: &'e Paper<'e>,
    /// The council in the words of its language.
    pub council: &'e Council,
    /// The same paper in other languages.
    pub others: &'e [OtherLanguage],
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

impl LargePaper<'_> {
    /// Its file, from the top of the output.
    pub fn path(&self) -> String {
        format!("{}.pdf", self.paper.large_print_path(self.council))
    }

    /// The paper. `page` is that of usual size, which says the same.
    ///
    /// # Errors
    ///
    /// When a font does not hold what it promises.
    pub fn make(
        &self,
        page: &CheckedPage,
        typesetter: &Typesetter<'_>,
        date: Option<Date>,
    ) -> Result<FormattedPaper<'static>, WriteFault> {
        match self.open() {
            Ok(large) => {
                let set = typesetter.typeset(&large.document, &large.pictures, date)?;
                Ok(pdf(&self.path(), page, set, &|| Arc::clone(&large.file)))
            }
            Err(faults) => Ok(FormattedPaper {
                bytes: Cow::Borrowed(&[]),
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
        let templates = &self.project.templates;
        let appearance = self.look.appearance();
        let html = templates.render(self.paper, self.council, self.others, &appearance);
        let html = html.map_err(|fault| vec![*fault])?;
        let name = format!("{}.html", self.paper.large_print_path(self.council));
        let file = SourceFile::new(name, html);
        let mut found = Findings::new();
        let shown = |character| self.project.shows(character);
        let files = |path: &str| self.project.pictures.get(path);
        let document = document::read(&file, &shown, &files, &mut found);
        let pictures = document
            .as_ref()
            .and_then(|document| pictures(document, &self.look.family, &file, &mut found));
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
