//! Everything that is read before a paper can be made.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::civil::Date;
use rayon::prelude::*;
use walkdir::WalkDir;

use super::arguments::Sources;
use super::look::Look;
use super::pictures::{self, PictureFiles};
use crate::check;
use crate::council::{self, Council};
use crate::diagnostic::{Diagnostic, Findings, SourceFile};
use crate::document::{self, Document};
use crate::draft::load;
use crate::model::{Review, Slug, Spot};
use crate::pdf::Pictures;
use crate::source::{self, Library, Places};
use crate::template::{Appearance, Paper, Templates, papers};
use crate::theme::custom_properties;

/// What papers are made of.
pub struct Project {
    /// The council's words.
    pub council: Council,
    /// The look.
    pub look: Look,
    /// The templates.
    pub templates: Templates,
    /// The pictures among the templates.
    pub pictures: PictureFiles,
    /// The council's own style rules.
    style: String,
    /// The reviews nothing is wrong with.
    pub reviews: Vec<Review>,
    /// Where the values of each review stand in its files.
    places: BTreeMap<Slug, Places>,
    /// Where the council's words are.
    council_file: PathBuf,
}

impl Project {
    /// Reads everything, and finds everything that is wrong with it. There is a project as soon as any paper can be
    /// made, so that what is wrong with the templates is found in the same run.
    pub fn read(sources: &Sources, findings: &mut Findings) -> Option<Self> {
        let folder = &sources.look.templates;
        let council_file = folder.join("council.toml");
        let look = Look::read(&sources.look, findings);
        let shown = |character: char| look.as_ref().is_none_or(|look| look.shows(character));
        let council = council::read(&council_file, &shown, findings);
        let scale = council.as_ref().map(|council| &council.scale);
        let Library { reviews, places } = source::read(&sources.reviews, scale, &shown, findings);
        let files = templates(folder, findings);
        let templates = Templates::new(&files, findings);
        let style = folder.join("style.css");
        let style = load(&style, &name(&style), findings);
        Some(Self {
            council: council?,
            look: look?,
            templates: templates?,
            pictures: PictureFiles::read(folder),
            style: style?.text.clone(),
            reviews,
            places,
            council_file,
        })
    }

    /// The page of a paper; none if the template fails or the page is not accessible.
    pub fn paper(&self, paper: &Paper, findings: &mut Findings) -> Option<Page> {
        let page = self
            .templates
            .render(paper, &self.council, &self.appearance());
        let name = page_name(paper);
        self.page(&name, paper.template(), page, findings)
    }

    /// Makes the page of every paper for what is wrong with it, and answers how many papers there are.
    pub fn try_papers(&self, findings: &mut Findings) -> usize {
        let papers: Vec<Paper<'_>> = self.reviews.iter().flat_map(papers).collect();
        let found = papers.par_iter().map(|paper| {
            let mut found = Findings::new();
            self.paper(paper, &mut found);
            found
        });
        for (paper, found) in papers.iter().zip(found.collect::<Vec<_>>()) {
            let page = page_name(paper);
            for finding in found {
                match finding.file() == Some(&page) {
                    true => add_once(finding, findings),
                    false => add_new(finding, findings),
                }
            }
        }
        papers.len()
    }

    /// The page that lists everything.
    pub fn index(&self, findings: &mut Findings) -> Option<Page> {
        let page = self
            .templates
            .index(&self.reviews, &self.council, &self.appearance());
        self.page("index.html", "index.html", page, findings)
    }

    /// What templates that draw know of the theme.
    fn appearance(&self) -> Appearance {
        let theme = &self.look.theme;
        let page = &theme.page;
        let measure = page.width.pt() - page.margin_left.pt() - page.margin_right.pt();
        let colours = theme.palette.iter();
        Appearance {
            colours: colours
                .map(|(name, colour)| (name.clone(), colour.to_string()))
                .collect(),
            text_size: pixels(theme.text.size.pt()),
            measure: pixels(measure),
        }
    }

    /// Holds the rules against every review: what is found is added to the findings, what reviews allow is answered.
    pub fn judge(&self, today: Option<Date>, findings: &mut Findings) -> Findings {
        let mut allowed = Findings::new();
        findings.extend(council::promised_grades(&self.council, &self.council_file));
        let checked = self.reviews.par_iter().map(|review| {
            let places = self.places.get(&review.id);
            let place = |spot: &Spot| places?.find(spot);
            check::check(review, &self.council, today, &place)
        });
        for checked in checked.collect::<Vec<_>>() {
            findings.extend(checked.findings);
            allowed.extend(checked.allowed);
        }
        allowed
    }

    /// The style sheet: the theme, then the council's own rules.
    pub fn style_sheet(&self) -> String {
        format!("{}\n{}", custom_properties(&self.look.theme), self.style)
    }

    fn page(
        &self,
        name: &str,
        template: &str,
        page: Result<String, Box<Diagnostic>>,
        findings: &mut Findings,
    ) -> Option<Page> {
        let html = match page {
            Ok(html) => html,
            Err(finding) => {
                add_new(*finding, findings);
                return None;
            }
        };
        let file = SourceFile::new(name, html);
        let mut found = Findings::new();
        let shown = |character| self.look.shows(character);
        let files = |path: &str| self.pictures.get(path);
        let document = document::read(&file, &shown, &files, &mut found);
        let pictures = document
            .as_ref()
            .and_then(|document| pictures::open(document, &self.look.family, &file, &mut found));
        blame(template, found, findings);
        Some(Page {
            html: file.text.clone(),
            document: document?,
            pictures: pictures?,
        })
    }
}

/// Points as CSS pixels, to a hundredth.
fn pixels(points: f32) -> f64 {
    (f64::from(points) / 0.75 * 100.0).round() / 100.0
}

/// A page that can be published.
pub struct Page {
    /// As a browser shows it.
    pub html: String,
    /// What it says.
    pub document: Document,
    /// Its pictures.
    pub pictures: Pictures,
}

/// Says which template made a page that is refused. What it does wrong over and over is told once.
fn blame(template: &str, found: Findings, findings: &mut Findings) {
    let maker = format!("the page is made by {template} among the templates; mend it there");
    for finding in found {
        add_once(finding.help(maker.clone()), findings);
    }
}

/// A template that fails does so for every review; once is enough.
fn add_new(finding: Diagnostic, findings: &mut Findings) {
    if !findings.iter().any(|known| *known == finding) {
        findings.push(finding);
    }
}

/// What messages call the page of a paper.
fn page_name(paper: &Paper<'_>) -> String {
    format!("{}.html", paper.path())
}

/// A template does the same wrong for every review, at another place of another page; once is enough.
fn add_once(finding: Diagnostic, findings: &mut Findings) {
    let same = |known: &Diagnostic| {
        known.code() == finding.code()
            && known.message() == finding.message()
            && known.helps() == finding.helps()
    };
    if !findings.iter().any(same) {
        findings.push(finding);
    }
}

/// The templates by the names of their files.
fn templates(folder: &Path, findings: &mut Findings) -> BTreeMap<String, Arc<SourceFile>> {
    let mut files = BTreeMap::new();
    for entry in WalkDir::new(folder)
        .max_depth(1)
        .sort_by_file_name()
        .into_iter()
        .flatten()
    {
        let path = entry.path();
        if entry.file_type().is_file() && path.extension() == Some(OsStr::new("html")) {
            let file_name = entry.file_name().to_string_lossy().into_owned();
            if let Some(file) = load(path, &name(path), findings) {
                files.insert(file_name, file);
            }
        }
    }
    files
}

/// A path as a message names it.
pub fn name(path: &Path) -> String {
    path.to_string_lossy().replace('\\', "/")
}
