//! Text and a width → lines.
//!
//! The spaces at the end of a line stay in its text, outside the measure: a screen reader that goes on to the next line
//! would otherwise read the last word and the first as one.

use std::rc::Rc;

use super::line_breaking::into_lines;
use super::order::{is_mixed, ordered};
use super::run::{RunStyle, TextRuns};
use super::segment::{SOFT_HYPHEN, Styled, Tie, hyphen, segments};
use super::shaper::{Glyph, Shaper};
use super::stretch::{Stretch, stretches};
use crate::document::TextDirection;
use crate::pdf::font::FaceId;
use crate::pdf::structure::Owner;

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
    /// Whether they run from the right; the glyphs are from the left.
    pub is_reversed: bool,
}

/// A line.
#[derive(Debug, Clone, Default)]
pub struct SetLine {
    /// What is on it, in the order that it is read in.
    pub fragments: Vec<Fragment>,
    /// From its top to the next line's, in points.
    pub height: f32,
    /// From its top down to the feet of the letters, in points.
    pub baseline: f32,
    /// The width of its words, in points.
    pub width: f32,
    /// Whether words on it run from the right, so that what is beside one another is not read in that order.
    pub is_mixed: bool,
}

/// Breaks words into lines of at most `width` points.
pub fn break_lines(runs: &TextRuns, width: f32, shaper: &mut Shaper) -> Vec<SetLine> {
    let text: Rc<str> = Rc::from(runs.text.as_str());
    let segments = segments(runs, shaper);
    let lines = into_lines(&segments, width, runs.evenly).into_iter();
    let glyphs = lines.filter_map(|line| Some((line.end, segments.glyphs.get(line)?)));
    glyphs
        .map(|(end, glyphs)| {
            let mut line = match is_mixed(glyphs, runs.direction) {
                false => set_beside(glyphs, &text, runs, shaper),
                true => set_mixed(glyphs, &text, runs, width, shaper),
            };
            if segments.hyphens.contains(&end) {
                hyphenate(&mut line, shaper);
            }
            line
        })
        .collect()
}

/// Adds the hyphen of a word that goes on in the next line. Its text is a soft hyphen, which a reader of the PDF knows to
/// be no part of the word.
fn hyphenate(line: &mut SetLine, shaper: &mut Shaper) {
    let Some(style) = line.fragments.last().map(|last| last.style) else {
        return;
    };
    let Some((glyph, width)) = hyphen(style, shaper) else {
        return;
    };
    line.fragments.push(Fragment {
        x: line.width,
        width,
        style,
        text: Rc::from(SOFT_HYPHEN),
        glyphs: vec![Glyph {
            start: 0,
            end: SOFT_HYPHEN.len() as u32,
            ..glyph
        }],
        // The hyphen of a broken word is no part of it (ISO 32000-1, 14.8.2.2.3), so it says what it stands for.
        is_whole: true,
        is_reversed: false,
    });
    line.width += width;
}

/// How wide a column must be for some words, and how wide it could be, in points.
#[derive(Debug, Clone, Copy, Default)]
pub struct Extent {
    /// The width of the longest piece that cannot be broken.
    pub least: f32,
    /// The width of the longest words that say nothing apart, such as a day and its month.
    pub tied: f32,
    /// The width of the longest words that belong together.
    pub together: f32,
    /// The width on a single line.
    pub most: f32,
}

/// How wide some words must and could be.
pub fn extent(runs: &TextRuns, shaper: &mut Shaper) -> Extent {
    let mut extent = Extent::default();
    let (mut line, mut tied, mut together) = (0.0, 0.0, 0.0);
    for segment in segments(runs, shaper).all {
        extent.least = extent.least.max(segment.visible);
        extent.tied = extent.tied.max(tied + segment.visible);
        extent.together = extent.together.max(together + segment.visible);
        let held = |before: f32, by: Tie| match segment.tie >= by {
            true => before + segment.total,
            false => 0.0,
        };
        (tied, together) = (held(tied, Tie::Word), held(together, Tie::Kept));
        extent.most = extent.most.max(line + segment.visible);
        line = if segment.ends_line {
            0.0
        } else {
            line + segment.total
        };
    }
    extent
}

/// Sets a line's fragments beside one another on a common baseline, from left to right.
fn set_beside(glyphs: &[Styled], text: &Rc<str>, runs: &TextRuns, shaper: &Shaper) -> SetLine {
    let mut line = SetLine::default();
    let mut pen = 0.0;
    for stretch in stretches(glyphs) {
        let x = pen;
        let mut width = 0.0;
        for styled in stretch.glyphs {
            pen += styled.advance;
            // Spaces move the pen, but what counts as width ends with the last letter.
            if !styled.space {
                width = pen - x;
                line.width = pen;
            }
        }
        line.add(stretch, [x, width], text, runs, shaper);
    }
    line
}

/// Sets a line in which words run from the right.
///
/// Its fragments are in the order that they are read in, each in its place on the line.
fn set_mixed(
    glyphs: &[Styled],
    text: &Rc<str>,
    runs: &TextRuns,
    width: f32,
    shaper: &Shaper,
) -> SetLine {
    let (ordered, hanging) = ordered(glyphs, runs.direction);
    let mut line = SetLine {
        is_mixed: true,
        ..SetLine::default()
    };
    let own: f32 = ordered.iter().map(|placed| placed.width).sum();
    line.width = own - hanging;
    // Spaces that the line ends with hang over its edge, on the left where it begins at the right.
    let mut left = 0.0;
    if runs.direction == TextDirection::RightToLeft {
        left = -hanging;
        if width.is_finite() {
            left += width - line.width;
            line.width = width;
        }
    }
    for placed in &ordered {
        let stretch = Stretch {
            glyphs: &placed.glyphs,
            is_whole: placed.is_whole,
        };
        line.add(stretch, [left + placed.x, placed.width], text, runs, shaper);
    }
    line
}

impl SetLine {
    /// Its fragments in the order that they are drawn in: an artifact is not read, so it is drawn as it is seen.
    pub fn as_owned(&self) -> impl Iterator<Item = &Fragment> {
        let mut seen = Vec::new();
        let is_artifact = |fragment: &Fragment| fragment.style.owner == Owner::Artifact;
        let in_order = match self.is_mixed && self.fragments.iter().all(is_artifact) {
            false => self.fragments.as_slice(),
            true => {
                seen.extend(&self.fragments);
                seen.sort_by(|one, other| one.x.total_cmp(&other.x));
                &[]
            }
        };
        in_order.iter().chain(seen)
    }

    /// Adds a fragment, given where it begins and its width.
    fn add(
        &mut self,
        stretch: Stretch,
        [x, width]: [f32; 2],
        text: &Rc<str>,
        runs: &TextRuns,
        shaper: &Shaper,
    ) {
        let Stretch { glyphs, is_whole } = stretch;
        let run = glyphs.first().and_then(|first| runs.runs.get(first.run));
        let Some(style) = run.map(|run| run.style) else {
            return;
        };
        self.fragments.push(Fragment {
            x,
            width,
            style,
            text: Rc::clone(text),
            glyphs: glyphs.iter().map(|styled| styled.glyph).collect(),
            is_whole,
            is_reversed: glyphs.first().is_some_and(|first| first.level.is_rtl()),
        });
        self.height = self.height.max(style.leading);
        self.baseline = self.baseline.max(rise(&style, shaper));
    }
}

/// From the top of a line of one style down to its baseline: half of what the leading leaves over is above the letters.
///
/// The upright face decides for all, so that a bold word or one from the fallback does not push its line down.
fn rise(style: &RunStyle, shaper: &Shaper) -> f32 {
    let face = shaper.family().face(FaceId::Regular);
    let (ascent, descent) = (face.ascent * style.size, face.descent * style.size);
    (style.leading - ascent - descent) / 2.0 + ascent
}
