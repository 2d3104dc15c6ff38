//! Lines and pictures with their place from left to right, and what can lead to them.

use crate::document::Level;
use crate::pdf::picture::Art;
use crate::pdf::structure::Owner;
use crate::pdf::text::SetLine;
use crate::theme::Style;

/// A line in its place.
#[derive(Debug, Clone)]
pub struct PlacedLine {
    /// The line.
    pub line: SetLine,
    /// Its left end, in points from the sheet's left edge.
    pub x: f32,
    /// The markers of the list items that begin on this line, each with its left end; the outermost first.
    pub markers: Vec<(SetLine, f32)>,
    /// What can lead here.
    pub anchor: Option<Anchor>,
    /// The page number at its end, in a list of contents.
    pub leader: Option<Leader>,
}

/// A picture in its place.
#[derive(Debug, Clone)]
pub struct PlacedPicture {
    /// What is drawn.
    pub art: Art,
    /// Its owner; none for decoration, which is drawn with the backgrounds.
    pub owner: Option<Owner>,
    /// Its left end, in points from the sheet's left edge.
    pub x: f32,
    /// Its width and height, in points.
    pub size: [f32; 2],
    /// Its id for links.
    pub id: Option<String>,
}

/// A place that a bookmark or a link leads to.
#[derive(Debug, Clone, PartialEq)]
pub struct Anchor {
    /// The bookmark's words.
    pub title: String,
    /// The level of the heading.
    pub level: Level,
    /// Its id for links.
    pub id: Option<String>,
}

/// The dots and the page number at the end of a line in a list of contents.
#[derive(Debug, Clone, PartialEq)]
pub struct Leader {
    /// The id of the heading whose page it is.
    pub id: String,
    /// Where the number ends, in points from the sheet's left edge.
    pub right: f32,
    /// What it looks like.
    pub style: Style,
}
