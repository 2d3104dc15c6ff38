//! The look of papers: a theme and the fonts it names, which are beside it.

use std::path::Path;

use super::folders::Folders;
use crate::bounds::{LARGEST_FONT, LARGEST_PICTURE};
use crate::diagnostic::{Code, Diagnostic, Findings, Place, shown_path};
use crate::draft::decode;
use crate::files::Files;
use crate::pdf::{Family, FontFault, FontFile, KnownDrawings};
use crate::template::Appearance;
use crate::theme::{self, Theme};

/// What papers look like.
pub struct Look {
    /// The theme.
    pub theme: Theme,
    /// The fonts.
    pub family: Family,
    /// The drawings that have been read with these fonts.
    pub drawings: KnownDrawings,
}

impl Look {
    /// Reads the theme of a project and opens its fonts.
    pub fn read(folders: &Folders, findings: &mut Findings) -> Option<Self> {
        let file = folders.theme_file();
        let read = folders.files.read_own(&file, LARGEST_PICTURE);
        let text = decode(read, &shown_path(&file), findings)?;
        let theme = theme::of(text, findings)?;
        let fonts = read_fonts(&folders.files, &file, &theme);
        Self::of(theme, &fonts, findings)
    }

    /// A theme with its fonts, if all of them can be used.
    pub(super) fn of(theme: Theme, fonts: &[FontFile], findings: &mut Findings) -> Option<Self> {
        match Family::of(fonts) {
            Ok(family) => Some(Self {
                theme,
                family,
                drawings: KnownDrawings::default(),
            }),
            Err(faults) => {
                let place = |fault: &FontFault| theme.fonts.places.get(fault.number);
                findings.extend(faults.iter().map(|fault| unusable(fault, place(fault))));
                None
            }
        }
    }

    /// What templates that draw know of it.
    pub fn appearance(&self) -> Appearance {
        let page = &self.theme.page;
        let measure = page.width.pt() - page.margin_left.pt() - page.margin_right.pt();
        let colours = self.theme.palette.iter();
        Appearance {
            colours: colours
                .map(|(name, colour)| (name.clone(), colour.to_string()))
                .collect(),
            text_size: pixels(self.theme.text.size.pt()),
            measure: pixels(measure),
        }
    }

    /// Whether a character can be shown.
    pub fn shows(&self, character: char) -> bool {
        self.family.shows(character)
    }
}

/// Reads the fonts that a theme names, in the order of [`theme::Fonts::files`].
pub(super) fn read_fonts(files: &Files, theme_file: &Path, theme: &Theme) -> Vec<FontFile> {
    let beside = theme_file.parent().unwrap_or(Path::new(""));
    let fonts = theme.fonts.files().into_iter();
    let files = fonts.map(|font| {
        let path = beside.join(font);
        let read = files.read_own(&path, LARGEST_FONT);
        FontFile::new(path, read)
    });
    files.collect()
}

/// Points as CSS pixels, to a hundredth.
fn pixels(points: f32) -> f64 {
    (f64::from(points) / 0.75 * 100.0).round() / 100.0
}

fn unusable(fault: &FontFault, place: Option<&Place>) -> Diagnostic {
    let path = shown_path(&fault.path);
    match place {
        Some(place) => {
            let message = format!("the font {path} cannot be used: {}", fault.reason);
            Diagnostic::error(Code::FontUnusable, message).at(place.clone())
        }
        None => {
            let message = format!("this font cannot be used: {}", fault.reason);
            Diagnostic::error(Code::FontUnusable, message).in_file(path)
        }
    }
    .help(fault.help())
}
