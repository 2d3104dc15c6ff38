//! Figures: a picture, what it shows in words, and a caption.
//!
//! Types only; `figures` reads them from a page. A picture is kept as it came: what is in it is found out when it is
//! drawn.

use std::fmt;
use std::ops::Range;
use std::sync::Arc;

use super::block::Block;
use super::class::Class;
use super::inline::Inline;
use crate::language::Language;

/// What a figure is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FigureKind {
    /// The council's crest (`class="crest"`), which is as high as the theme says and is set beside the council's name.
    Crest,
    /// Any other picture.
    Picture,
}

/// A picture with its words.
#[derive(Debug, Clone, PartialEq)]
pub struct Figure {
    /// What it is for.
    pub kind: FigureKind,
    /// Its id, for links that lead here.
    pub id: Option<String>,
    /// The classes that change its look.
    pub class: Class,
    /// The language of what it shows, where it is not that of the words around.
    pub language: Option<Language>,
    /// The picture.
    pub picture: Picture,
    /// What it shows.
    pub alternate: Alternate,
    /// The words below or above it.
    pub caption: Option<FigureCaption>,
}

/// What a picture shows, for those who cannot see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Alternate {
    /// It says something, and these words say the same; never blank.
    Words(String),
    /// It says nothing, and a screen reader skips it.
    Decoration,
}

/// Words that belong to a picture.
#[derive(Debug, Clone, PartialEq)]
pub struct FigureCaption {
    /// The classes that change their look.
    pub class: Class,
    /// Whether they are read before the picture or after it.
    pub position: CaptionPosition,
    /// The words; never none.
    pub inlines: Vec<Inline>,
}

/// Where a caption is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CaptionPosition {
    /// Over the picture.
    Above,
    /// Under it.
    Below,
}

/// A picture of the page, by its number. The same file shown twice is two pictures, each with a size of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PictureId(pub(super) usize);

/// A picture that has not been opened yet.
#[derive(Clone, PartialEq)]
pub struct Picture {
    /// Which one it is.
    pub id: PictureId,
    /// How it is written.
    pub format: Format,
    /// The file's bytes, or what the page says between `<svg>` and `</svg>`.
    pub bytes: Arc<[u8]>,
    /// The file, by its path from the top of what is published; none for a drawing within the page.
    pub file: Option<String>,
    /// The width that the page asks for, in CSS pixels.
    pub width: Option<f32>,
    /// The height that the page asks for, in CSS pixels.
    pub height: Option<f32>,
    /// Its place in the page, for what is found out only when it is drawn.
    pub span: Range<usize>,
}

impl fmt::Debug for Picture {
    /// Without the bytes, which say nothing to a reader.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Picture")
            .field("format", &self.format)
            .field("file", &self.file)
            .field("length", &self.bytes.len())
            .finish_non_exhaustive()
    }
}

/// How a picture is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// Lines and areas, as XML.
    Svg,
    /// Pixels, every one kept.
    Png,
    /// Pixels of a photograph.
    Jpeg,
}

impl Format {
    /// The format of a file, by the ending of its name.
    pub fn of(file: &str) -> Option<Self> {
        let (_, ending) = file.rsplit_once('.')?;
        match ending.to_ascii_lowercase().as_str() {
            "svg" => Some(Self::Svg),
            "png" => Some(Self::Png),
            "jpg" | "jpeg" => Some(Self::Jpeg),
            _ => None,
        }
    }
}

/// The figures among some blocks, in the order of the page.
pub fn figures(blocks: &[Block]) -> Vec<&Figure> {
    let mut found = Vec::new();
    gather(blocks, &mut found);
    found
}

fn gather<'d>(blocks: &'d [Block], found: &mut Vec<&'d Figure>) {
    for block in blocks {
        match block {
            Block::Figure(figure) => found.push(figure),
            Block::List(list) => list
                .items
                .iter()
                .for_each(|item| gather(&item.blocks, found)),
            Block::Definitions(definitions) => definitions
                .iter()
                .for_each(|definition| gather(&definition.description, found)),
            Block::Table(table) => table
                .rows()
                .flat_map(|row| &row.cells)
                .for_each(|cell| gather(&cell.blocks, found)),
            Block::Quote(quote) => gather(&quote.blocks, found),
            Block::Group(group) => gather(&group.blocks, found),
            Block::Heading(_) | Block::Paragraph(_) | Block::Rule => {}
        }
    }
}
