//! Text and a width → lines.
//!
//! The spaces at the end of a line stay in its text, outside the measure: a screen reader that goes on to the next line
//! would otherwise read the last word and the first as one.

use std::rc::Rc;

use super::line_breaking::into_lines;
use super::run::{RunStyle, TextRuns};
use super::segment::{Styled, segments};
use super::shaper::{Glyph, Shaper};
use super::stretch::{Stretch, stretches};
use crate::pdf::font::FaceId;

/// Words of one style on one line.
#[derive(Debug, Clone)]
pub struct Fragment {
    /// From the line's left end, in points.
    pub x: f32,
    /// Its width, in points, without the spaces it may end with.
    pub width: f32,
    /// What it looks like.
    pub style: RunStyle,
    /// The words of the whole block, which the glyphs' places refer to.
    pub text: Rc<str>,
    /// Its glyphs.
    pub glyphs: Vec<Glyph>,
    /// Whether they are read as one, as a letter and its marks are.
    pub is_whole: bool,
}

/// A line.
#[derive(Debug, Clone, Default)]
pub struct SetLine {
    /// What is on it, from left to right.
    pub fragments: Vec<Fragment>,
    /// From its top to the next line's, in points.
    pub height: f32,
    /// From its top down to the feet of the letters, in points.
    pub baseline: f32,
    /// The width of its words, in points.
    pub width: f32,
}

/// Breaks words into lines of at most `width` points.
pub fn break_lines(runs: &TextRuns, width: f32, shaper: &mut Shaper) -> Vec<SetLine> {
    let text: Rc<str> = Rc::from(runs.text.as_str());
    let segments = segments(runs, shaper);
    let lines = into_lines(&segments, width).into_iter();
    let glyphs = lines.filter_map(|line| segments.glyphs.get(line));
    glyphs
        .map(|glyphs| set_beside(glyphs, &text, runs, shaper))
        .collect()
}

/// How wide a column must be for some words, and how wide it could be, in points.
#[derive(Debug, Clone, Copy, Default)]
pub struct Extent {
    /// The width of the longest piece that cannot be broken.
    pub least: f32,
    /// The width on a single line.
    pub most: f32,
}

/// How wide some words must and could be.
pub fn extent(runs: &TextRuns, shaper: &mut Shaper) -> Extent {
    let mut extent = Extent::default();
    let mut line = 0.0;
    for segment in segments(runs, shaper).all {
        extent.least = extent.least.max(segment.visible);
        extent.most = extent.most.max(line + segment.visible);
        line = if segment.ends_line {
            0.0
        } else {
            line + segment.total
        };
    }
    extent
}

/// Sets a line's fragments beside one another on a common baseline.
fn set_beside(glyphs: &[Styled], text: &Rc<str>, runs: &TextRuns, shaper: &Shaper) -> SetLine {
    let mut line = SetLine::default();
    let mut pen = 0.0;
    for Stretch { glyphs, is_whole } in stretches(glyphs) {
        let run = glyphs.first().and_then(|first| runs.runs.get(first.run));
        let Some(style) = run.map(|run| run.style) else {
            continue;
        };
        let x = pen;
        let mut width = 0.0;
        for styled in glyphs {
            pen += styled.advance;
            // Spaces move the pen, but what counts as width ends with the last letter.
            if !styled.space {
                width = pen - x;
                line.width = pen;
            }
        }
        line.fragments.push(Fragment {
            x,
            width,
            style,
            text: Rc::clone(text),
            glyphs: glyphs.iter().map(|styled| styled.glyph).collect(),
            is_whole,
        });
        line.height = line.height.max(style.leading);
        line.baseline = line.baseline.max(rise(&style, shaper));
    }
    line
}

/// From the top of a line of one style down to its baseline: half of what the leading leaves over is above the letters.
///
/// The upright face decides for all, so that a bold word or one from the fallback does not push its line down.
fn rise(style: &RunStyle, shaper: &Shaper) -> f32 {
    let face = shaper.family().face(FaceId::Regular);
    let (ascent, descent) = (face.ascent * style.size, face.descent * style.size);
    (style.leading - ascent - descent) / 2.0 + ascent
}
