//! A paper's page once more, as it is in large print.
//!
//! The words are the same. What a template draws, such as a chart, depends on how large the letters are, so the page is
//! made again. It is published as a PDF only.

use std::sync::Arc;

use crate::council::Council;
use crate::diagnostic::{Diagnostic, Findings, SourceFile};
use crate::document::{self, Document};
use crate::pdf::Pictures;
use crate::project::{Look, Project};
use crate::template::{OtherLanguage, Paper};

use super::checked_page::pictures;

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
pub struct LargePage {
    /// What it says.
    pub document: Document,
    /// Its pictures.
    pub pictures: Pictures,
    /// The page as it was made, which nobody sees.
    pub file: Arc<SourceFile>,
}

impl LargePaper<'_> {
    /// Makes its page.
    ///
    /// # Errors
    ///
    /// What is wrong with the page. Nothing is, as a rule: the page of usual size was made before, by the same template.
    pub fn open(&self) -> Result<LargePage, Vec<Diagnostic>> {
        let templates = &self.project.templates;
        let appearance = self.look.appearance();
        let html = templates.render(self.paper, self.council, self.others, &appearance);
        let html = html.map_err(|fault| vec![*fault])?;
        let name = format!("{}.html", self.paper.large_print_path());
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
