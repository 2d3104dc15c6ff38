//! The fonts of a theme → the rules that show web pages in them, and where the files are published.
//!
//! A council whose theme says `on_web = true` publishes its own fonts. It must not know what is in a font.

use std::fmt::Write;
use std::path::{Path, PathBuf};

use super::{Fonts, Theme};

/// What style sheets call the fonts of the theme.
pub(super) const OF_THE_THEME: &str = "of the theme";

/// A font file that is published.
pub struct WebFont {
    /// Where it is published, from the folder of the style sheet: "fonts/bold.ttf".
    pub path: String,
    /// 400 or 700.
    weight: u16,
    is_slanted: bool,
}

impl WebFont {
    /// The published files, in the order of [`Fonts::files`]; none where the theme publishes none.
    pub fn of(fonts: &Fonts) -> Vec<Self> {
        let files: [(&PathBuf, &str, u16, bool); 4] = [
            (&fonts.regular, "regular", 400, false),
            (&fonts.bold, "bold", 700, false),
            (&fonts.italic, "italic", 400, true),
            (&fonts.bold_italic, "bold-italic", 700, true),
        ];
        let published = files.into_iter().filter(|_| fonts.on_web);
        let published = published.map(|(file, name, weight, is_slanted)| Self {
            path: format!("fonts/{name}.{}", ending(file)),
            weight,
            is_slanted,
        });
        published.collect()
    }
}

/// How the name of a font file ends. Only a name that a style sheet can hold as it is counts.
fn ending(file: &Path) -> &'static str {
    let ending = file.extension().unwrap_or_default();
    match ending.eq_ignore_ascii_case("otf") {
        true => "otf",
        false => "ttf",
    }
}

/// The rules for the fonts. The words are shown in another font until they have come.
pub fn font_faces(theme: &Theme) -> String {
    let mut css = String::new();
    for font in WebFont::of(&theme.fonts) {
        let slant = if font.is_slanted { "italic" } else { "normal" };
        let _ = writeln!(
            css,
            "@font-face {{ font-family: \"{OF_THE_THEME}\"; src: url(\"{}\"); font-weight: {}; font-style: {slant}; \
             font-display: swap; }}",
            font.path, font.weight
        );
    }
    css
}
