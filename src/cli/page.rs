//! What a template made → a page that can be published, or what is wrong with it.

use std::collections::HashSet;
use std::sync::Arc;

use super::pictures;
use super::project::Project;
use crate::diagnostic::{Code, Diagnostic, Findings, Place, SourceFile};
use crate::document::{self, Document};
use crate::pdf::Pictures;

/// A page that can be published.
pub struct Page {
    /// As a browser shows it.
    pub html: String,
    /// What it says.
    pub document: Document,
    /// Its pictures.
    pub pictures: Pictures,
}

impl Page {
    /// Opens what `template` made of the page that messages call `name`; none if the template failed or the page is
    /// not accessible.
    pub fn open(
        project: &Project,
        name: &str,
        template: &str,
        made: Result<String, Box<Diagnostic>>,
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
        let shown = |character| project.look.shows(character);
        let files = |path: &str| project.pictures.get(path);
        let document = document::read(&file, &shown, &files, &mut found);
        let pictures = document
            .as_ref()
            .and_then(|document| pictures::open(document, &project.look.family, &file, &mut found));
        let maker = format!("the page is made by the template {template}; fix it there");
        let found = found.into_iter().map(|fault| fault.help(maker.clone()));
        faults.of_pages.extend(found);
        let (document, pictures) = (document?, pictures?);
        // Where nothing was found, nobody else has the file.
        let html = Arc::try_unwrap(file).map_or_else(|file| file.text.clone(), |file| file.text);
        Some(Self {
            html,
            document,
            pictures,
        })
    }

    /// The picture files that it shows.
    pub fn files(&self) -> impl Iterator<Item = String> {
        let figures = document::figures(&self.document.blocks).into_iter();
        figures.filter_map(|figure| figure.picture.file.clone())
    }
}

/// What is wrong with pages, for whoever keeps the templates to mend.
#[derive(Debug, Default)]
pub struct PageFaults {
    /// Where templates fail.
    of_templates: Vec<Diagnostic>,
    /// Where what they make is refused.
    of_pages: Vec<Diagnostic>,
}

impl PageFaults {
    /// Takes out the links that lead nowhere because a review says so: whoever wrote it can mend it, at its place in
    /// one of the review's own texts.
    pub fn dead_links_in(&mut self, texts: &[&Arc<SourceFile>]) -> Findings {
        let mut found = Findings::new();
        self.of_pages.retain(|fault| {
            let places = dead_link(fault, texts);
            let is_of_template = places.is_empty();
            for place in places {
                // Every paper that prints the text has the link.
                if !found.iter().any(|known| known.place() == Some(&place)) {
                    found.push(Diagnostic::error(Code::LinkNowhere, fault.message()).at(place).help(
                        "write the words without a link, or lead to a recommendation: (#recommendation-6)",
                    ));
                }
            }
            is_of_template
        });
        found
    }
}

/// Where the texts have the link that a page's fault is about, if it is about one.
fn dead_link(fault: &Diagnostic, texts: &[&Arc<SourceFile>]) -> Vec<Place> {
    let tag = fault.place().map(Place::text).unwrap_or_default();
    let target = tag
        .split_once("href=\"#")
        .and_then(|(_, rest)| rest.split('"').next());
    let Some(target) = target.filter(|_| fault.code() == Code::LinkNowhere) else {
        return Vec::new();
    };
    let written = format!("](#{target})");
    let in_text = |text: &&Arc<SourceFile>| {
        let found = text.text.match_indices(&written);
        let places = found.map(|(start, link)| Place::new(text, start + 2..start + link.len() - 1));
        places.collect::<Vec<_>>()
    };
    texts.iter().flat_map(in_text).collect()
}

/// Tells the faults of many pages. A template does the same wrong for every review, at another place of another page:
/// once is enough.
#[derive(Debug, Default)]
pub struct ToldOnce {
    told: HashSet<String>,
}

impl ToldOnce {
    /// Adds to the findings what has not been told yet.
    pub fn tell(&mut self, faults: PageFaults, findings: &mut Findings) {
        for fault in faults.of_templates {
            let place = fault.place().map(|place| place.span());
            let known = format!("{:?} {place:?} {}", fault.file(), fault.message());
            if self.told.insert(known) {
                findings.push(fault);
            }
        }
        for fault in faults.of_pages {
            let known = format!("{} {} {:?}", fault.code(), fault.message(), fault.helps());
            if self.told.insert(known) {
                findings.push(fault);
            }
        }
    }
}
