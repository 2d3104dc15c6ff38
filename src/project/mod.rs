//! Folders, or files in memory → what papers are made of: the council's words, the look, the templates and the pictures.
//!
//! ```text
//! Folders ─► Inputs (read once) ─► Project (understood) or Incomplete (what could be understood)
//! ```
//!
//! A project is read for many papers at once. The reviews are not part of it: they are opened one by one, so that ten
//! thousand need no more memory than ten. This room must not know how a paper is made of it, nor what was made before.

mod folders;
mod inputs;
mod lazy;
mod look;
mod pictures;

use crate::council::{self, Council};
use crate::diagnostic::Findings;
use crate::model::Review;
use crate::reviews;
use crate::template::{Appearance, Templates};
use crate::theme::custom_properties;

pub use folders::Folders;
pub use inputs::Inputs;
pub use lazy::LazyProject;
pub use look::Look;
pub use pictures::{LARGEST_FILE, PictureFiles, picture};

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

/// What could be understood of a project in which something is wrong.
#[derive(Default)]
pub struct Incomplete {
    council: Option<Council>,
    look: Option<Look>,
}

impl Project {
    /// Reads and understands a project. Everything that is wrong with it is added to the findings.
    pub fn read(folders: &Folders, findings: &mut Findings) -> Option<Self> {
        Self::of(Inputs::read(folders, ""), findings).ok()
    }

    /// Understands what was read. Everything that is wrong with it is added to the findings.
    pub fn of(mut inputs: Inputs, findings: &mut Findings) -> Result<Self, Box<Incomplete>> {
        let templates = inputs.templates(findings);
        let templates = Templates::new(&templates, findings);
        let look = inputs.look(findings);
        let shown = |character: char| look.as_ref().is_none_or(|look| look.shows(character));
        let words = inputs.text("council.toml", findings);
        let is_there = |name: &str| inputs.has(name);
        let council = words.and_then(|file| council::of(file, &is_there, &shown, findings));
        let style = inputs.text("style.css", findings);
        match (council, look, templates, style) {
            (Some(council), Some(look), Some(templates), Some(style)) => Ok(Self {
                council,
                look,
                templates,
                pictures: inputs.pictures(),
                style: style.text.clone(),
            }),
            (council, look, ..) => Err(Box::new(Incomplete { council, look })),
        }
    }

    /// What templates that draw know of the look.
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

impl Incomplete {
    /// Finds what is wrong with the reviews, as far as that can be known: no paper can be made of them now, and officers
    /// want to hear everything in one run.
    pub fn read_reviews(&self, folders: &Folders, findings: &mut Findings) {
        let look = self.look.as_ref();
        let shown = |character: char| look.is_none_or(|look| look.shows(character));
        let terms = self.council.as_ref().map(Council::terms);
        reviews::read(&folders.files, &folders.reviews, terms, &shown, findings);
    }
}

/// The council and its reviews, for those who print nothing and so need neither the look nor the templates. A review that
/// is not sound is left out, and everything that is wrong is added to the findings.
pub fn council_and_reviews(
    folders: &Folders,
    findings: &mut Findings,
) -> Option<(Council, Vec<Review>)> {
    let any = |_: char| true;
    let file = folders.templates.join("council.toml");
    let council = council::read(&folders.files, &file, &any, findings);
    let terms = council.as_ref().map(Council::terms);
    let library = reviews::read(&folders.files, &folders.reviews, terms, &any, findings);
    Some((council?, library.reviews))
}

/// Points as CSS pixels, to a hundredth.
fn pixels(points: f32) -> f64 {
    (f64::from(points) / 0.75 * 100.0).round() / 100.0
}
