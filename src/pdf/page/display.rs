//! The display list: what is drawn on a page, in order, and what owns it.
//!
//! Lengths are points; `y` grows downwards from the top edge of the sheet.

use std::rc::Rc;

use crate::pdf::font::FaceId;
use crate::pdf::picture::Shape;
use crate::pdf::sheet::Orientation;
use crate::pdf::structure::{ElementId, LinkId};
use crate::pdf::text::{Fragment, Glyph, SetLine};
use crate::theme::Colour;

/// A page.
#[derive(Debug, Default)]
pub struct DrawnPage {
    /// How its sheet is turned.
    pub orientation: Orientation,
    /// The words at its head, if they are not the document's.
    pub header: Option<Rc<str>>,
    /// Backgrounds, rules and underlines: drawn first, one artifact together.
    pub underlay: Vec<Draw>,
    /// The lines round the cells of tables: drawn on the backgrounds, and part of the same artifact.
    pub cell_lines: Vec<Draw>,
    /// The marked-content sequences, in reading order.
    pub sequences: Vec<Sequence>,
    /// Where links can be clicked.
    pub links: Vec<LinkArea>,
}

impl DrawnPage {
    /// Adds to the artifact just begun, or begins one.
    pub fn artifact(&mut self, artifact: Artifact, draw: Draw) {
        match self.sequences.last_mut() {
            Some(Sequence {
                mark: Mark::Artifact(last),
                draws,
                ..
            }) if *last == artifact => draws.push(draw),
            _ => self.sequences.push(Sequence {
                mark: Mark::Artifact(artifact),
                words: None,
                draws: vec![draw],
            }),
        }
    }

    /// Draws a line as an artifact, with its left end at `x` and its top at `y`.
    pub fn artifact_line(&mut self, artifact: Artifact, line: &SetLine, x: f32, y: f32) {
        for fragment in line.as_owned() {
            let span = Span::of(fragment, x, y + line.baseline);
            self.artifact(artifact, Draw::Text(span));
        }
    }
}

/// A marked-content sequence (ISO 32000-1, 14.6).
#[derive(Debug)]
pub struct Sequence {
    /// What it belongs to.
    pub mark: Mark,
    /// What all of it says together, where that is not what each glyph says by itself.
    pub words: Option<String>,
    /// What is drawn.
    pub draws: Vec<Draw>,
}

/// What a sequence belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// Content of an element, with the sequence's number on its page (MCID).
    Content {
        /// The element.
        element: ElementId,
        /// The number, from 0 without gaps.
        number: usize,
    },
    /// Not part of what the document says.
    Artifact(Artifact),
}

/// What an artifact is (ISO 32000-1, 14.8.2.2.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Artifact {
    /// The header of a page.
    Header,
    /// The footer of a page.
    Footer,
    /// What a table repeats where it continues.
    Continuation,
    /// The dots and page number of an entry in a list of contents.
    Leader,
}

/// Something drawn.
#[derive(Debug)]
pub enum Draw {
    /// A filled rectangle.
    Fill {
        /// Left, top, width, height.
        area: [f32; 4],
        /// Its colour.
        colour: Colour,
    },
    /// Straight lines.
    Lines {
        /// Where each begins and where it ends: left, top, right, bottom.
        lines: Vec<[f32; 4]>,
        /// How thick they are.
        width: f32,
        /// Their colour.
        colour: Colour,
    },
    /// Glyphs on a baseline.
    Text(Span),
    /// A picture of areas and lines.
    Drawing(Vec<Shape>),
    /// A picture of pixels.
    Raster {
        /// Left, top, width, height.
        area: [f32; 4],
        /// Its number among the document's pictures of pixels.
        number: usize,
    },
}

/// Glyphs of one face, size and colour on a baseline.
#[derive(Debug)]
pub struct Span {
    /// Where the first glyph begins.
    pub x: f32,
    /// The baseline.
    pub y: f32,
    /// The face.
    pub face: FaceId,
    /// The size.
    pub size: f32,
    /// The colour.
    pub colour: Colour,
    /// The text that the glyphs' places refer to.
    pub text: Rc<str>,
    /// The glyphs.
    pub glyphs: Vec<Glyph>,
    /// Whether they are read as one, as a letter and its marks are.
    pub is_whole: bool,
    /// Whether they run from the right; the glyphs are from the left.
    pub is_reversed: bool,
}

impl Span {
    /// The characters that its glyphs draw, as they are seen from the left.
    pub fn words(&self) -> String {
        let start = self.glyphs.iter().map(|glyph| glyph.start).min();
        let end = self.glyphs.iter().map(|glyph| glyph.end).max();
        let range = start.unwrap_or(0) as usize..end.unwrap_or(0) as usize;
        let words = self.text.get(range).unwrap_or_default();
        match self.is_reversed {
            true => words.chars().rev().collect(),
            false => words.to_owned(),
        }
    }

    /// A fragment of a line that begins at `x` and has its baseline at `baseline`.
    pub fn of(fragment: &Fragment, x: f32, baseline: f32) -> Self {
        let style = fragment.style;
        Self {
            x: x + fragment.x,
            y: baseline,
            face: style.face,
            size: style.size,
            colour: style.colour,
            text: fragment.text.clone(),
            glyphs: fragment.glyphs.clone(),
            is_whole: fragment.is_whole,
            is_reversed: fragment.is_reversed,
        }
    }
}

/// Where a link can be clicked on a page: one rectangle a line.
#[derive(Debug)]
pub struct LinkArea {
    /// The link.
    pub link: LinkId,
    /// Left, top, width, height of each rectangle.
    pub areas: Vec<[f32; 4]>,
}
