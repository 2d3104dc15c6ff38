//! Everything that is read before a paper can be made.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::path::Path;
use std::sync::{Arc, OnceLock};

use walkdir::WalkDir;

use super::arguments::Sources;
use super::look::Look;
use super::page::{Page, PageFaults};
use super::pictures::PictureFiles;
use super::watch::Watch;
use crate::council::{self, Council};
use crate::diagnostic::{Findings, SourceFile};
use crate::draft::load;
use crate::source;
use crate::template::{Appearance, Listed, Templates};
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
}

impl Project {
    /// Reads everything but the reviews, and finds everything that is wrong with it. When no paper can be made of it,
    /// what is wrong with the reviews is told all the same.
    pub fn read(sources: &Sources, findings: &mut Findings) -> Option<Self> {
        let folder = &sources.look.templates;
        let council_file = folder.join("council.toml");
        let look = Look::read(&sources.look, findings);
        let shown = |character: char| look.as_ref().is_none_or(|look| look.shows(character));
        let council = council::read(&council_file, &shown, findings);
        let files = templates(folder, findings);
        let templates = Templates::new(&files, findings);
        let style = folder.join("style.css");
        let style = load(&style, &name(&style), findings);
        if let Some(council) = &council {
            findings.extend(council::promised_grades(council, &council_file));
        }
        if look.is_none() || council.is_none() || templates.is_none() || style.is_none() {
            let scale = council.as_ref().map(|council| &council.scale);
            // One after another: threads that wait for the project must not be given more to do meanwhile.
            for folder in source::folders(&sources.reviews, findings) {
                folder.open().read(scale, &shown, findings);
            }
        }
        Some(Self {
            council: council?,
            look: look?,
            templates: templates?,
            pictures: PictureFiles::read(folder),
            style: style?.text.clone(),
        })
    }

    /// The page that lists everything.
    pub fn index(&self, listed: &[Listed], faults: &mut PageFaults) -> Option<Page> {
        let made = self
            .templates
            .index(listed, &self.council, &self.appearance());
        Page::open(self, "index.html", "index.html", made, faults)
    }

    /// What templates that draw know of the theme.
    pub fn appearance(&self) -> Appearance {
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

    /// The style sheet: the theme, then the council's own rules.
    pub fn style_sheet(&self) -> String {
        format!("{}\n{}", custom_properties(&self.look.theme), self.style)
    }
}

/// A project that is read when it is asked for first.
pub struct LazyProject<'a> {
    sources: &'a Sources,
    watch: &'a Watch,
    read: OnceLock<(Option<Project>, Findings)>,
}

impl<'a> LazyProject<'a> {
    /// Not read yet.
    pub fn new(sources: &'a Sources, watch: &'a Watch) -> Self {
        let read = OnceLock::new();
        Self {
            sources,
            watch,
            read,
        }
    }

    /// The project, and what was found in reading it.
    pub fn get(&self) -> &(Option<Project>, Findings) {
        self.read.get_or_init(|| {
            let mut findings = Findings::new();
            self.watch.before();
            let project = Project::read(self.sources, &mut findings);
            self.watch.everything_is_read();
            (project, findings)
        })
    }

    /// Whether anyone has asked.
    pub fn was_read(&self) -> bool {
        self.read.get().is_some()
    }
}

/// Points as CSS pixels, to a hundredth.
fn pixels(points: f32) -> f64 {
    (f64::from(points) / 0.75 * 100.0).round() / 100.0
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
