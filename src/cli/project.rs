//! What was read → all that it takes to make papers.

use std::path::Path;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use super::look::Look;
use super::materials::Materials;
use super::page::{Page, PageFaults};
use super::pictures::PictureFiles;
use crate::council::{self, Council};
use crate::diagnostic::Findings;
use crate::pdf::Family;
use crate::reviews;
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
    /// Understands everything but the reviews, and finds everything that is wrong with it. When no paper can be made of
    /// it, what is wrong with the reviews is told all the same.
    pub fn of(mut materials: Materials, reviews: &Path, findings: &mut Findings) -> Option<Self> {
        let mut of_templates = Findings::new();
        let files = materials.templates(&mut of_templates);
        findings.append(std::mem::take(&mut materials.of_theme));
        let look = materials.look.take();
        let templates = Templates::new(&files, &mut of_templates);
        let look =
            look.and_then(|(theme, fonts)| Look::of(theme, Family::of(fonts.get()), findings));
        let shown = |character: char| look.as_ref().is_none_or(|look| look.shows(character));
        let words = materials.text("council.toml", findings);
        let is_there = |name: &str| materials.has(name);
        let council = words
            .as_ref()
            .and_then(|file| council::of(Arc::clone(file), &is_there, &shown, findings));
        findings.append(of_templates);
        let style = materials.text("style.css", findings);
        if look.is_none() || council.is_none() || templates.is_none() || style.is_none() {
            let scale = council.as_ref().map(|council| &council.scale);
            // One after another: threads that wait for the project must not be given more to do meanwhile.
            for folder in reviews::folders(reviews, findings) {
                folder.open().read(scale, &shown, findings);
            }
        }
        Some(Self {
            council: council?,
            look: look?,
            templates: templates?,
            pictures: materials.pictures(),
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

/// A project that is understood when it is asked for first.
pub struct LazyProject<'a> {
    reviews: &'a Path,
    /// What it is to be made of, until it is.
    materials: Mutex<Option<Materials>>,
    made: OnceLock<(Option<Project>, Findings)>,
}

impl<'a> LazyProject<'a> {
    /// Nothing is understood yet.
    pub fn new(materials: Materials, reviews: &'a Path) -> Self {
        let materials = Mutex::new(Some(materials));
        let made = OnceLock::new();
        Self {
            reviews,
            materials,
            made,
        }
    }

    /// The project, and what was found in it.
    pub fn get(&self) -> &(Option<Project>, Findings) {
        self.made.get_or_init(|| {
            let mut findings = Findings::new();
            let materials = self.materials.lock();
            let materials = materials.unwrap_or_else(PoisonError::into_inner).take();
            let project =
                materials.and_then(|materials| Project::of(materials, self.reviews, &mut findings));
            (project, findings)
        })
    }

    /// Whether anyone has asked.
    pub fn was_made(&self) -> bool {
        self.made.get().is_some()
    }
}

/// Points as CSS pixels, to a hundredth.
fn pixels(points: f32) -> f64 {
    (f64::from(points) / 0.75 * 100.0).round() / 100.0
}
