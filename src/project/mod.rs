//! Folders, or files in memory → what papers are made of: the council's words, the look, the templates and the pictures.
//!
//! ```text
//! Folders ─► Inputs (read once) ─► Project (understood) or Incomplete (what could be understood)
//! ```
//!
//! A project is read for many papers at once. The reviews are not part of it: they are opened one by one, so that ten
//! thousand need no more memory than ten. This room must not know how a paper is made of it, nor what was made before.

mod crest;
mod folders;
mod input_file;
mod inputs;
mod large_print;
mod lazy;
mod look;
mod pictures;
mod static_files;
mod typed_update;
mod wanted_update;
mod withheld_words;

use crate::council::{self, Council};
use crate::diagnostic::{Findings, shown_path};
use crate::draft::load;
use crate::language::Language;
use crate::meetings::{self, MeetingSummary};
use crate::model::Review;
use crate::reviews::{self, OpenedReview};
use crate::template::{Appearance, Templates};
use crate::theme::{WebFont, custom_properties, font_faces};

pub use crate::template::Marking;
pub use folders::Folders;
pub use inputs::Inputs;
pub use lazy::LazyProject;
pub use look::Look;
pub use pictures::{PictureFiles, picture};
pub use static_files::StaticFiles;
pub use typed_update::{TypedUpdateFault, path_of_update, typed_update};
pub use wanted_update::{ReviewAtHand, UpdateAtHand, WantedFault, review_at_hand, update_at_hand};

/// What papers are made of.
pub struct Project {
    /// The council's words.
    pub council: Council,
    /// The council in the words of other languages.
    pub translations: Vec<Council>,
    /// The look.
    pub look: Look,
    /// The look of papers in large print, where the council wants them.
    pub large_print: Option<Look>,
    /// The templates.
    pub templates: Templates,
    /// The pictures among the templates.
    pub pictures: PictureFiles,
    /// What is published as it is.
    pub static_files: StaticFiles,
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
        let pages = inputs.templates(findings);
        let templates = Templates::new(&pages, findings);
        let templates = templates.map(|templates| templates.marked(inputs.marking()));
        let look = inputs.look(findings);
        let large_print = inputs.large_print(findings)?;
        let looks = || look.iter().chain(&large_print);
        let shown = |character: char| looks().all(|look| look.shows(character));
        let words = inputs.text("council.toml", findings);
        let is_there = |name: &str| inputs.has(name) || pages.contains_key(name);
        let council = words.and_then(|file| council::of(file, &is_there, &shown, findings));
        let mut translations = Vec::new();
        for name in inputs.words_files() {
            let file = inputs.text(&name, findings);
            let (file, council) = (file.ok_or_else(Box::default)?, council.as_ref());
            let is_there = |name: &str| inputs.has(name) || pages.contains_key(name);
            let usual = council.ok_or_else(Box::default)?;
            let translated = council::in_other_words(file, usual, &is_there, &shown, findings);
            translations.push(translated.ok_or_else(Box::default)?);
        }
        let council = council.map(|mut council| {
            council::introduce(&mut council, &mut translations);
            council
        });
        let style = inputs.text("style.css", findings);
        let static_files = inputs.static_files(findings);
        let pictures = inputs.pictures();
        let councils = council.iter().chain(&translations);
        let is_sound = match &look {
            Some(look) => crest::are_printable(councils, &pictures, look, findings),
            None => true,
        };
        match (council, look, templates, style) {
            (Some(council), Some(look), Some(templates), Some(style)) if is_sound => Ok(Self {
                council,
                translations,
                look,
                large_print,
                templates,
                pictures,
                static_files,
                style: style.text.clone(),
            }),
            (council, look, ..) => Err(Box::new(Incomplete { council, look })),
        }
    }

    /// The council as papers in a language show it; none where no file has the words.
    pub fn council_in(&self, language: Option<&Language>) -> Option<&Council> {
        council::in_language(&self.council, &self.translations, language)
    }

    /// The council in the words of each language that has a page which lists everything: that of `council.toml` first.
    pub fn indexed(&self) -> impl Iterator<Item = &Council> {
        std::iter::once(&self.council).chain(&self.translations)
    }

    /// What templates that draw know of the look.
    pub fn appearance(&self) -> Appearance {
        self.look.appearance()
    }

    /// Whether a character can be shown in every look that papers are made in.
    pub fn shows(&self, character: char) -> bool {
        let mut looks = std::iter::once(&self.look).chain(&self.large_print);
        looks.all(|look| look.shows(character))
    }

    /// The style sheet: the fonts, the theme, then the council's own rules.
    pub fn style_sheet(&self) -> String {
        font_faces(&self.look.theme) + &self.style_alone()
    }

    /// The style sheet of a page that has no files beside it, and so no fonts.
    pub fn style_alone(&self) -> String {
        format!("{}\n{}", custom_properties(&self.look.theme), self.style)
    }

    /// The fonts that are published beside the style sheet, each with its path.
    pub fn web_fonts(&self) -> impl Iterator<Item = (String, &[u8])> {
        let fonts = WebFont::of(&self.look.theme.fonts).into_iter();
        let files = fonts.zip(self.look.family.files());
        files.map(|(font, bytes)| (font.path, bytes))
    }
}

impl Incomplete {
    /// Finds what is wrong with the reviews, as far as that can be known: no paper can be made of them now, and officers
    /// want to hear everything in one run.
    pub fn read_reviews(&self, folders: &Folders, findings: &mut Findings) {
        let look = self.look.as_ref();
        let shown = |character: char| look.is_none_or(|look| look.shows(character));
        let terms = self.council.as_ref().map(Council::terms);
        // What is wrong with the folders was found when the sources were looked for.
        let all = reviews::folders(&folders.files, &folders.reviews, &mut Findings::new());
        for folder in all {
            folder.open(&folders.files).read(terms, &shown, findings);
        }
    }
}

/// The meetings, each in short. What is wrong with their files is reported when their papers are made.
pub fn meetings_in_short(folders: &Folders) -> Vec<MeetingSummary> {
    meetings::summaries(&folders.files, &folders.reviews)
}

/// A council and its reviews, as far as they can be read.
#[derive(Debug)]
pub struct CouncilReviews {
    /// The council.
    pub council: Council,
    /// The reviews that are sound.
    pub reviews: Vec<Review>,
    /// The names of those that are not.
    pub unread: Vec<String>,
}

/// The council and its reviews, for those who print nothing and so need neither the look nor the templates. Everything that
/// is wrong is added to the findings.
pub fn council_and_reviews(folders: &Folders, findings: &mut Findings) -> Option<CouncilReviews> {
    let any = |_: char| true;
    let (council, translations) = councils(folders, findings);
    let terms_of = |opened: &OpenedReview| {
        let usual = council.as_ref()?;
        let language = opened.language().map(|(language, _)| language);
        let own = council::in_language(usual, &translations, language.as_ref());
        Some(own.unwrap_or(usual).terms())
    };
    let (files, folder) = (&folders.files, &folders.reviews);
    let library = reviews::read_each(files, folder, &terms_of, &any, findings);
    Some(CouncilReviews {
        council: council?,
        reviews: library.reviews,
        unread: library.unread,
    })
}

/// The council, and the council in the words of other languages.
fn councils(folders: &Folders, findings: &mut Findings) -> (Option<Council>, Vec<Council>) {
    let file = folders.templates.join("council.toml");
    let council = council::read(&folders.files, &file, &|_| true, findings);
    let mut translations = translations(folders, council.as_ref(), findings);
    let council = council.map(|mut council| {
        council::introduce(&mut council, &mut translations);
        council
    });
    (council, translations)
}

/// The council in the words of other languages.
fn translations(
    folders: &Folders,
    council: Option<&Council>,
    findings: &mut Findings,
) -> Vec<Council> {
    let mut translations = Vec::new();
    let Some(usual) = council else {
        return translations;
    };
    let files = &folders.files;
    let is_there = |name: &str| files.has_own_file(&folders.templates.join(name));
    for entry in files.list(&folders.templates).flatten() {
        let name = entry.path.file_name().unwrap_or_default();
        if !council::is_words_file(&name.to_string_lossy()) {
            continue;
        }
        let file = load(files, &entry.path, &shown_path(&entry.path), findings);
        translations.extend(
            file.and_then(|file| {
                council::in_other_words(file, usual, &is_there, &|_| true, findings)
            }),
        );
    }
    translations
}
