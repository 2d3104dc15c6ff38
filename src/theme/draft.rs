//! `theme.toml` as typed.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;

use crate::draft::Field;

/// The look of every paper.
#[derive(Debug, Deserialize, JsonSchema)]
pub struct ThemeDraft {
    /// The sheet and its margins.
    pub page: Field<PageDraft>,
    /// The font files.
    pub fonts: Field<FontsDraft>,
    /// Colours by names of your own, each `#rrggbb`.
    pub colour: Field<BTreeMap<String, Field<String>>>,
    /// Running text.
    pub text: Field<StyleDraft>,
    /// The title of a paper.
    pub h1: Option<Field<StyleDraft>>,
    /// The headings of its parts.
    pub h2: Option<Field<StyleDraft>>,
    /// Headings within a part.
    pub h3: Option<Field<StyleDraft>>,
    /// Headings of the fourth level.
    pub h4: Option<Field<StyleDraft>>,
    /// Headings of the fifth level.
    pub h5: Option<Field<StyleDraft>>,
    /// Headings of the sixth level.
    pub h6: Option<Field<StyleDraft>>,
    /// Captions of tables that are not headings, and the caption above a table that continues from the page before.
    pub caption: Option<Field<StyleDraft>>,
    /// The line at the head of every page but the first.
    pub header: Option<Field<StyleDraft>>,
    /// The lines at the foot of every page.
    pub footer: Option<Field<StyleDraft>>,
    /// Lists.
    pub list: Field<ListDraft>,
    /// Definition lists.
    pub definitions: Field<DefinitionsDraft>,
    /// Tables.
    pub table: Field<TableDraft>,
    /// Figures.
    pub figure: Option<Field<FigureDraft>>,
    /// The council's crest or logo.
    pub crest: Option<Field<CrestLookDraft>>,
    /// Links.
    pub link: Field<LinkDraft>,
    /// Quoted passages.
    pub quote: Field<QuoteDraft>,
    /// Lines between parts of a paper.
    pub rule: Field<LineDraft>,
    /// What a class in a template changes, by its name.
    pub class: Option<Field<BTreeMap<String, Field<StyleDraft>>>>,
}

/// The sheet and its margins.
#[derive(Debug, Deserialize, JsonSchema)]
pub struct PageDraft {
    /// How wide it is: "210mm".
    pub width: Field<String>,
    /// How high it is: "297mm".
    pub height: Field<String>,
    /// Above the text.
    pub margin_top: Field<String>,
    /// Below the text.
    pub margin_bottom: Field<String>,
    /// Left of the text.
    pub margin_left: Field<String>,
    /// Right of the text.
    pub margin_right: Field<String>,
    /// From the top edge to the header.
    pub header: Field<String>,
    /// From the bottom edge to the footer.
    pub footer: Field<String>,
    /// The number of a page: "Page {page} of {pages}".
    pub number: Field<String>,
    /// The word that marks a draft, at the head of each page and before the title: "Draft".
    pub draft: Option<Field<String>>,
}

/// The font files, beside `theme.toml`.
#[derive(Debug, Deserialize, JsonSchema)]
pub struct FontsDraft {
    /// Upright letters.
    pub regular: Field<String>,
    /// Upright bold letters.
    pub bold: Field<String>,
    /// Slanted letters.
    pub italic: Field<String>,
    /// Slanted bold letters.
    pub bold_italic: Field<String>,
    /// For characters that the others do not have.
    pub fallback: Field<String>,
    /// For characters that the fallback does not have either, such as those of other scripts.
    pub more_fallbacks: Option<Field<Vec<Field<String>>>>,
    /// The web page's font families, in the order a browser tries them.
    pub web: Field<String>,
    /// Whether the first four files are published, and web pages are shown in them before any other font.
    pub on_web: Option<Field<bool>>,
}

/// How words look. What is left out is as in running text.
#[derive(Debug, Deserialize, JsonSchema)]
pub struct StyleDraft {
    /// The size of the letters: "12pt".
    pub size: Option<Field<String>>,
    /// From one line to the next, as a multiple of the size: 1.3.
    pub line_height: Option<Field<f64>>,
    /// "regular" or "bold".
    pub weight: Option<Field<String>>,
    /// A name from `[colour]`, or `#rrggbb`.
    pub colour: Option<Field<String>>,
    /// Above the block.
    pub space_before: Option<Field<String>>,
    /// Below the block.
    pub space_after: Option<Field<String>>,
}

/// Lists.
#[derive(Debug, Deserialize, JsonSchema)]
pub struct ListDraft {
    /// How far the items are indented.
    pub indent: Field<String>,
    /// Between two items.
    pub gap: Field<String>,
    /// Between a marker and its item, in hundredths of the letters' size.
    pub marker_gap: Field<f64>,
}

/// Definition lists: terms with their definitions.
#[derive(Debug, Deserialize, JsonSchema)]
pub struct DefinitionsDraft {
    /// How wide the terms' column is.
    pub term_width: Field<String>,
    /// How heavy the terms are: "regular" or "bold".
    pub term_weight: Field<String>,
    /// Between a term and its definition, at the least.
    pub column_gap: Field<String>,
    /// Between two terms.
    pub gap: Field<String>,
    /// Below the last.
    pub space_after: Field<String>,
}

/// Tables.
#[derive(Debug, Deserialize, JsonSchema)]
pub struct TableDraft {
    /// How thick the lines around the cells are.
    pub line_width: Field<String>,
    /// Their colour.
    pub line_colour: Field<String>,
    /// The background of header cells.
    pub label_background: Field<String>,
    /// How heavy header cells are: "regular" or "bold".
    pub label_weight: Field<String>,
    /// How many hundredths of the width labels take in a table of labels and values.
    pub label_column: Field<f64>,
    /// Between a cell's edge and its words, above and below.
    pub padding_vertical: Field<String>,
    /// Between a cell's edge and its words, at the sides.
    pub padding_horizontal: Field<String>,
    /// Above a table.
    pub space_before: Field<String>,
    /// Between a caption and its table.
    pub caption_gap: Field<String>,
    /// Below a table.
    pub space_after: Field<String>,
    /// A row higher than this many hundredths of the page may be split over two pages.
    pub split_rows_over: Field<f64>,
    /// Column headers and the caption are repeated where the table continues, if they take less than this many hundredths
    /// of a page.
    pub repeat_head_under: Field<f64>,
    /// A row that fits the next page moves there, instead of being split, if that leaves at most this many hundredths of
    /// a page empty: 33 where it is left out, and 0 for never.
    pub empty_before_row: Option<Field<f64>>,
    /// A table that would lose its last two rows to the next page begins there, if that leaves at most this many
    /// hundredths of a page empty: 25 where it is left out, and 0 for never.
    pub empty_before_table: Option<Field<f64>>,
    /// What is added to the caption where a table continues on the next page.
    pub continued: Field<String>,
    /// `true` for labels above their values on paper, each over the whole width, as large letters need it; left out, they
    /// are beside one another.
    pub stacked: Option<Field<bool>>,
}

/// Figures. What is left out is as below a paragraph.
#[derive(Debug, Deserialize, JsonSchema)]
pub struct FigureDraft {
    /// Above a figure.
    pub space_before: Option<Field<String>>,
    /// Between a picture and its caption.
    pub caption_gap: Option<Field<String>>,
    /// Below a figure.
    pub space_after: Option<Field<String>>,
}

/// The council's crest or logo.
#[derive(Debug, Deserialize, JsonSchema)]
pub struct CrestLookDraft {
    /// How high it is: "18mm". Its width follows.
    pub height: Field<String>,
}

/// Links.
#[derive(Debug, Deserialize, JsonSchema)]
pub struct LinkDraft {
    /// Their colour.
    pub colour: Field<String>,
    /// From the foot of the letters down to the line below them, in hundredths of the letters' size.
    pub underline_offset: Field<f64>,
    /// How thick that line is, in hundredths of the letters' size.
    pub underline_width: Field<f64>,
    /// "bold" for links that are bold on paper and have no line below them; left out, they have the line.
    pub weight: Option<Field<String>>,
}

/// Quoted passages.
#[derive(Debug, Deserialize, JsonSchema)]
pub struct QuoteDraft {
    /// How far they are indented.
    pub indent: Field<String>,
}

/// A drawn line.
#[derive(Debug, Deserialize, JsonSchema)]
pub struct LineDraft {
    /// How thick it is.
    pub width: Field<String>,
    /// Its colour.
    pub colour: Field<String>,
}
