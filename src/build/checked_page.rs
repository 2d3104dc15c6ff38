//! What a template made → a page that can be published, or what is wrong with it.

use std::sync::{Arc, OnceLock};

use super::linked;
use super::page_faults::PageFaults;
use crate::account;
use crate::diagnostic::{Code, Diagnostic, Findings, Place, Severity, SourceFile};
use crate::document::{self, Document};
use crate::pdf::{PictureFault, Pictures};
use crate::project::{Look, Project};
use crate::template::{index_file, statement_file, with_words_together};

/// A page that can be published.
pub struct CheckedPage {
    /// As the template made it.
    made: Arc<SourceFile>,
    /// As it is published. Only who publishes a page needs it.
    html: OnceLock<String>,
    /// What it says.
    pub document: Document,
    /// Its pictures.
    pub pictures: Pictures,
    /// What a screen shows of it, if that is not what is in print.
    pub on_screen: Option<Document>,
}

/// How a part of a page may be missing on a screen.
pub(super) const NOT_ON_SCREEN: &str =
    "what has class=\"print-only\" is not shown on a screen: print this text on both";

impl CheckedPage {
    /// Checks what `template` made of the page that messages call `name`; none if the template failed or the page is not
    /// accessible. `is_made` says whether a path from the top of the output is a paper that this build makes.
    pub fn open(
        project: &Project,
        name: &str,
        template: &str,
        made: Result<String, Box<Diagnostic>>,
        is_made: &dyn Fn(&str) -> bool,
        faults: &mut PageFaults,
    ) -> Option<Self> {
        let html = match made {
            Ok(html) => html,
            Err(fault) => {
                faults.of_templates.push(*fault);
                return None;
            }
        };
        let file = SourceFile::new(name, html);
        let mut found = Findings::new();
        let shown = |character| project.shows(character);
        let files = |path: &str| project.pictures.get(path);
        let is_index = |path: &str| project.indexed().any(|one| index_file(one) == path);
        let is_statement = |path: &str| {
            let mut all = project.indexed();
            all.any(|one| one.accessibility.is_some() && statement_file(one) == path)
        };
        let is_of_site =
            |path: &str| is_index(path) || is_statement(path) || project.static_files.has(path);
        let is_made = |path: &str| is_of_site(path) || is_made(path);
        let linked = |path: &str| linked::in_output(name, path, &is_made, &files);
        let document = document::read_with_links(&file, &shown, &files, &linked, &mut found);
        let pictures = document
            .as_ref()
            .and_then(|document| pictures(document, &project.look, &file, &mut found));
        if let Some(document) = &document {
            found.extend(account::of_page(&file, document));
        }
        let on_screen = account::as_on_screen(&file.text).and_then(|html| {
            let file = SourceFile::new(name, html);
            let mut of_screen = Findings::new();
            let document =
                document::read_with_links(&file, &shown, &files, &linked, &mut of_screen);
            // Otherwise, what is wrong with the page has been found.
            if document.is_none() {
                let faults = of_screen
                    .into_iter()
                    .filter(|fault| fault.severity() == Severity::Error);
                found.extend(faults.map(|fault| fault.help(NOT_ON_SCREEN)));
            }
            document
        });
        let maker = format!("the page is made by the template {template}; fix it there");
        let found = found.into_iter().map(|fault| fault.help(maker.clone()));
        faults.of_pages.extend(found);
        let (document, pictures) = (document?, pictures?);
        Some(Self {
            made: file,
            html: OnceLock::new(),
            document,
            on_screen,
            pictures,
        })
    }

    /// As it is published. The document, and every place in the page, are those of what the template made.
    pub fn html(&self) -> &str {
        self.html
            .get_or_init(|| with_words_together(&self.made.text))
    }

    /// As the template made it, which is where its document's places are.
    pub fn made(&self) -> &Arc<SourceFile> {
        &self.made
    }

    /// The picture files that it shows.
    pub fn files(&self) -> impl Iterator<Item = String> {
        let figures = document::figures(&self.document.blocks).into_iter();
        figures.filter_map(|figure| figure.picture.file.clone())
    }
}

/// Opens the pictures of a page. There are none when one of them cannot be printed.
pub(super) fn pictures(
    document: &Document,
    look: &Look,
    page: &Arc<SourceFile>,
    findings: &mut Findings,
) -> Option<Pictures> {
    let faults = match Pictures::open_with(document, &look.family, &look.drawings) {
        Ok(pictures) => return Some(pictures),
        Err(faults) => faults,
    };
    findings.extend(faults.into_iter().map(|fault| {
        let PictureFault {
            span,
            message,
            help,
        } = fault;
        Diagnostic::error(Code::PictureUnprintable, message)
            .at(Place::new(page, span))
            .help(help)
    }));
    None
}
