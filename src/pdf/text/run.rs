//! Text in one piece, with runs of the same look and owner.
//!
//! Types only; `gathering` makes them of inlines.

use std::ops::Range;

use super::script_run::ScriptRun;
use super::shaper::Numerals;
use crate::document::TextDirection;
use crate::pdf::font::FaceId;
use crate::pdf::structure::{LinkId, Owner};
use crate::theme::{Colour, Style};

/// What a run looks like, who owns it and which link it is part of.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RunStyle {
    /// The face it is drawn with.
    pub face: FaceId,
    /// The size of the letters, in points.
    pub size: f32,
    /// From one line to the next, in points.
    pub leading: f32,
    /// Its colour.
    pub colour: Colour,
    /// How wide its numerals are.
    pub numerals: Numerals,
    /// What owns it.
    pub owner: Owner,
    /// The link it is part of.
    pub link: Option<LinkId>,
}

/// A stretch of the text with one style.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Run {
    /// Where it ends, in bytes; it begins where the one before ends.
    pub end: usize,
    /// What it looks like.
    pub style: RunStyle,
}

/// The text of a block in runs of one style; a forced break is a line feed.
#[derive(Debug, Default)]
pub struct TextRuns {
    /// The text.
    pub text: String,
    /// The runs, one after another.
    pub runs: Vec<Run>,
    /// The stretches of it that a template keeps together: a line should rather not end within one.
    pub together: Vec<Range<usize>>,
    /// The side that its lines begin at.
    pub direction: TextDirection,
    /// Whether its lines are to be about as long as one another, the last as well.
    pub evenly: bool,
    /// Its stretches of one script; none where all of it is Latin text or the like, from left to right.
    pub scripts: Option<Vec<ScriptRun>>,
}

/// Whether a place in a text is within one of some stretches, and not at its beginning or end.
pub fn is_within(stretches: &[Range<usize>], at: usize) -> bool {
    let mut stretches = stretches.iter();
    stretches.any(|stretch| stretch.start < at && at < stretch.end)
}

/// What the words of a block look like, and what owns them.
#[derive(Debug, Clone, Copy)]
pub struct TextStyle {
    /// How they look, where nothing in them says otherwise.
    pub style: Style,
    /// How wide their numerals are.
    pub numerals: Numerals,
    /// What owns them.
    pub owner: Owner,
    /// The side that their lines begin at.
    pub direction: TextDirection,
}
