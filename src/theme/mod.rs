//! `templates/theme.toml` → the look: page, type, colours and space.
//!
//! One source for both media: the typesetter takes its lengths from here, and the style sheet its custom properties.
//! It must not know about reviews, HTML or PDF.

mod colour;
mod css;
mod css_words;
mod dark;
mod draft;
mod legible;
mod length;
mod page;
mod parts;
mod read;
mod reader;
mod style;
mod styles;
mod table;
mod web_fonts;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

pub use colour::{Colour, NotAColour};
pub use css::custom_properties;
pub use draft::ThemeDraft;
pub use length::{Length, NotALength};
pub use read::{of, read};
pub use style::{Style, StyleChange, Weight};
pub use web_fonts::{WebFont, font_faces};

use crate::diagnostic::Place;

/// The look of every paper.
#[derive(Debug, Clone, PartialEq)]
pub struct Theme {
    /// The sheet and its margins.
    pub page: PageSetup,
    /// The font files.
    pub fonts: Fonts,
    /// Colours by the names the theme gives them.
    pub palette: BTreeMap<String, Colour>,
    /// Running text.
    pub text: Style,
    /// Headings, `<h1>` first.
    pub headings: [Style; 6],
    /// Captions of tables that are not headings, and the caption above a table that continues from the page before.
    pub caption: Style,
    /// The line at the head of every page but the first.
    pub header: Style,
    /// The lines at the foot of every page.
    pub footer: Style,
    /// Lists.
    pub list: ListLook,
    /// Definition lists.
    pub definitions: DefinitionsLook,
    /// Tables.
    pub table: TableLook,
    /// Figures.
    pub figure: FigureLook,
    /// How high the council's crest is.
    pub crest_height: Length,
    /// Links.
    pub link: LinkLook,
    /// How far a quoted passage is indented.
    pub quote_indent: Length,
    /// Lines between parts of a paper.
    pub rule: LineLook,
    /// The number of a page, with `{page}` and `{pages}` for the numbers.
    pub page_number: String,
    /// The word that marks a draft.
    pub draft: String,
    /// What a class changes, by its name.
    pub classes: BTreeMap<String, StyleChange>,
}

impl Theme {
    /// What the foot of a page says of its number.
    pub fn page_number(&self, page: usize, pages: usize) -> String {
        self.page_number
            .replace("{pages}", &pages.to_string())
            .replace("{page}", &page.to_string())
    }
}

/// A sheet of paper and its margins.
#[derive(Debug, Clone, PartialEq)]
pub struct PageSetup {
    /// How wide it is.
    pub width: Length,
    /// How high it is.
    pub height: Length,
    /// Above the text.
    pub margin_top: Length,
    /// Below the text.
    pub margin_bottom: Length,
    /// Left of the text.
    pub margin_left: Length,
    /// Right of the text.
    pub margin_right: Length,
    /// From the top edge to the header's line.
    pub header: Length,
    /// From the bottom edge to the footer's last line.
    pub footer: Length,
}

/// The files the words are drawn with. A character the first four do not have is drawn from the fallback.
#[derive(Debug, Clone, PartialEq)]
pub struct Fonts {
    /// Upright.
    pub regular: PathBuf,
    /// Upright and bold.
    pub bold: PathBuf,
    /// Slanted.
    pub italic: PathBuf,
    /// Slanted and bold.
    pub bold_italic: PathBuf,
    /// For characters that the others do not have.
    pub fallback: PathBuf,
    /// For characters that the fallback does not have either; the first that has one draws it.
    pub more_fallbacks: Vec<PathBuf>,
    /// The web page's font families, in the order a browser tries them.
    pub web: String,
    /// Whether the first four files are published, and web pages are shown in them before any other font.
    pub on_web: bool,
    /// Where the theme names each of the files, in their order.
    pub places: Vec<Place>,
}

impl Fonts {
    /// The files: regular, bold, italic, bold italic, the fallback, and more of them.
    pub fn files(&self) -> Vec<&Path> {
        let Self {
            regular,
            bold,
            italic,
            bold_italic,
            fallback,
            more_fallbacks,
            web: _,
            on_web: _,
            places: _,
        } = self;
        let all = [regular, bold, italic, bold_italic, fallback];
        let all = all.into_iter().chain(more_fallbacks);
        all.map(PathBuf::as_path).collect()
    }
}

/// A drawn line.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LineLook {
    /// How thick it is.
    pub width: Length,
    /// Its colour.
    pub colour: Colour,
}

/// The look of lists.
#[derive(Debug, Clone, PartialEq)]
pub struct ListLook {
    /// How far the items are indented.
    pub indent: Length,
    /// Between two items.
    pub gap: Length,
    /// Between a marker and its item, as a share of the letters' size.
    pub marker_gap: f32,
}

/// The look of definition lists.
#[derive(Debug, Clone, PartialEq)]
pub struct DefinitionsLook {
    /// How wide the terms' column is.
    pub term_width: Length,
    /// How heavy the terms are.
    pub term_weight: Weight,
    /// Between a term and its definition, at the least.
    pub column_gap: Length,
    /// Between two terms.
    pub gap: Length,
    /// Below the last.
    pub space_after: Length,
}

/// The look of figures.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct FigureLook {
    /// Above a figure.
    pub space_before: Length,
    /// Between a picture and its caption.
    pub caption_gap: Length,
    /// Below a figure.
    pub space_after: Length,
}

/// The look of tables.
#[derive(Debug, Clone, PartialEq)]
pub struct TableLook {
    /// The lines around the cells.
    pub rule: LineLook,
    /// The background of header cells.
    pub label_background: Colour,
    /// How heavy header cells are.
    pub label_weight: Weight,
    /// Between a cell's edge and its words, above and below.
    pub padding_vertical: Length,
    /// Between a cell's edge and its words, at the sides.
    pub padding_horizontal: Length,
    /// The share of the width (0 to 1) that labels take in a table of labels and values.
    pub label_column: f32,
    /// Above the caption of a table.
    pub space_before: Length,
    /// Between a caption and its table.
    pub caption_gap: Length,
    /// Below a table.
    pub space_after: Length,
    /// A row higher than this share of the page (0 to 1) may be split over two pages.
    pub split_rows_over: f32,
    /// Column headers are repeated where a table continues, if they take less than this share of the page (0 to 1).
    pub repeat_head_under: f32,
    /// A row that fits the next page is not split if moving it leaves at most this share of a page empty (0 to 1).
    pub empty_before_row: f32,
    /// A table that would lose its last two rows is kept whole if moving it leaves at most this share of a page empty
    /// (0 to 1).
    pub empty_before_table: f32,
    /// What is added to the caption where a table continues on the next page.
    pub continued: String,
    /// Whether labels are above their values on paper, each over the whole width.
    pub is_stacked: bool,
}

/// The look of links.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LinkLook {
    /// Their colour.
    pub colour: Colour,
    /// From the foot of the letters down to the line below them, as a share of the letters' size.
    pub underline_offset: f32,
    /// How thick that line is, as a share of the letters' size.
    pub underline_width: f32,
    /// How heavy they are on paper. Bold ones have no line below them there.
    pub weight: Weight,
}
