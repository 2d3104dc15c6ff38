//! Words and a width → lines.
//!
//! Lines may break where UAX #14 allows; what is wider than a line by itself (a long web address) breaks between
//! glyphs rather than run out of its column. The spaces a line ends with stay in its text, outside the measure, so
//! that words stay apart for a reader.

use icu_segmenter::{LineSegmenter, options::LineBreakOptions};
use std::rc::Rc;

use super::run::{Run, RunStyle, Words};
use super::shaper::{Glyph, Shaper};
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
}

/// A line.
#[derive(Debug, Clone)]
pub struct Line {
    /// What stands on it, from left to right.
    pub fragments: Vec<Fragment>,
    /// From its top to the next line's, in points.
    pub height: f32,
    /// From its top down to the feet of the letters, in points.
    pub baseline: f32,
    /// The width of its words, in points.
    pub width: f32,
}

/// The lines of a block.
pub type Lines = Vec<Line>;

/// A glyph with the run it belongs to.
type Styled = (usize, Glyph);

/// Breaks words into lines of at most `width` points.
pub fn break_lines(words: &Words, width: f32, shaper: &mut Shaper) -> Lines {
    let text: Rc<str> = Rc::from(words.text.as_str());
    let glyphs = shape(words, shaper);
    let mut filling = Filling {
        words,
        width,
        lines: Vec::new(),
        line: Vec::new(),
        pen: 0.0,
    };
    for (segment, ends_line) in segments(words, &glyphs) {
        filling.add(segment);
        if ends_line {
            filling.finish();
        }
    }
    filling.finish();
    filling
        .lines
        .iter()
        .map(|line| lay(line, &text, words, shaper))
        .collect()
}

/// What a column must give words and what it may give them, in points.
#[derive(Debug, Clone, Copy, Default)]
pub struct Extent {
    /// The width of the longest piece that cannot be broken.
    pub least: f32,
    /// The width on a single line.
    pub most: f32,
}

/// How much room words want.
pub fn extent(words: &Words, shaper: &mut Shaper) -> Extent {
    let glyphs = shape(words, shaper);
    let mut extent = Extent::default();
    let mut line = 0.0;
    for (segment, ends_line) in segments(words, &glyphs) {
        let visible = visible_width(segment, words);
        extent.least = extent.least.max(visible);
        extent.most = extent.most.max(line + visible);
        let total: f32 = segment
            .iter()
            .map(|(run, glyph)| glyph.advance * size(*run, &words.runs))
            .sum();
        line = if ends_line { 0.0 } else { line + total };
    }
    extent
}

/// The pieces between places where a line may break, and whether one must break after each.
fn segments<'g>(words: &Words, glyphs: &'g [Styled]) -> Vec<(&'g [Styled], bool)> {
    let segmenter = LineSegmenter::new_for_non_complex_scripts(LineBreakOptions::default());
    let mut rest = glyphs;
    let mut segments = Vec::new();
    for end in segmenter.segment_str(&words.text).skip(1) {
        let count = rest
            .iter()
            .take_while(|(_, glyph)| (glyph.start as usize) < end)
            .count();
        let (segment, after) = rest.split_at(count);
        rest = after;
        segments.push((
            segment,
            words
                .text
                .get(..end)
                .is_some_and(|before| before.ends_with('\n')),
        ));
    }
    segments
}

fn shape(words: &Words, shaper: &mut Shaper) -> Vec<Styled> {
    let mut styled = Vec::with_capacity(words.text.len());
    let mut glyphs = Vec::new();
    let mut start = 0;
    for (index, run) in words.runs.iter().enumerate() {
        glyphs.clear();
        if let Some(text) = words.text.get(start..run.end) {
            shaper.shape(run.style.face, text, start, &mut glyphs);
        }
        styled.extend(glyphs.iter().map(|glyph| (index, *glyph)));
        start = run.end;
    }
    styled
}

fn is_space(glyph: &Glyph, words: &Words) -> bool {
    matches!(
        words.text.as_bytes().get(glyph.start as usize),
        Some(b' ' | b'\n')
    )
}

fn size(run: usize, runs: &[Run]) -> f32 {
    runs.get(run).map_or(0.0, |run| run.style.size)
}

/// The width up to the last glyph that is not a space.
fn visible_width(glyphs: &[Styled], words: &Words) -> f32 {
    let (mut total, mut visible) = (0.0, 0.0);
    for (run, glyph) in glyphs {
        total += glyph.advance * size(*run, &words.runs);
        if !is_space(glyph, words) {
            visible = total;
        }
    }
    visible
}

/// Lines being filled, each as full as it goes.
struct Filling<'a> {
    words: &'a Words,
    width: f32,
    lines: Vec<Vec<Styled>>,
    line: Vec<Styled>,
    pen: f32,
}

impl Filling<'_> {
    fn add(&mut self, segment: &[Styled]) {
        let visible = visible_width(segment, self.words);
        if self.pen + visible > self.width && !self.line.is_empty() {
            self.finish();
        }
        let too_wide = visible > self.width;
        for (run, glyph) in segment {
            let advance = glyph.advance * size(*run, &self.words.runs);
            if too_wide
                && self.pen + advance > self.width
                && !self.line.is_empty()
                && !is_space(glyph, self.words)
            {
                self.finish();
            }
            self.pen += advance;
            self.line.push((*run, *glyph));
        }
    }

    fn finish(&mut self) {
        if !self.line.is_empty() {
            self.lines.push(std::mem::take(&mut self.line));
        }
        self.pen = 0.0;
    }
}

/// Sets a line's fragments beside one another on a common baseline.
fn lay(glyphs: &[Styled], text: &Rc<str>, words: &Words, shaper: &Shaper) -> Line {
    let mut fragments: Vec<Fragment> = Vec::new();
    let (mut pen, mut height, mut baseline, mut current): (f32, f32, f32, Option<usize>) =
        (0.0, 0.0, 0.0, None);
    for (index, glyph) in glyphs {
        let Some(Run { style, .. }) = words.runs.get(*index) else {
            continue;
        };
        if is_line_feed(glyph, words) {
            continue;
        }
        if current != Some(*index) {
            fragments.push(Fragment {
                x: pen,
                width: 0.0,
                style: *style,
                text: Rc::clone(text),
                glyphs: Vec::new(),
            });
            current = Some(*index);
            height = height.max(style.leading);
            baseline = baseline.max(rise(style, shaper));
        }
        pen += glyph.advance * style.size;
        if let Some(fragment) = fragments.last_mut() {
            fragment.glyphs.push(*glyph);
            if !is_space(glyph, words) {
                fragment.width = pen - fragment.x;
            }
        }
    }
    Line {
        width: visible_width(glyphs, words),
        fragments,
        height,
        baseline,
    }
}

fn is_line_feed(glyph: &Glyph, words: &Words) -> bool {
    words.text.as_bytes().get(glyph.start as usize) == Some(&b'\n')
}

/// From the top of a line of one style down to its baseline: half of what the leading leaves over stands above.
///
/// The upright face decides for all, so that a word of weight or from the fallback does not push its line down.
fn rise(style: &RunStyle, shaper: &Shaper) -> f32 {
    let face = shaper.family().face(FaceId::Regular);
    let (ascent, descent) = (face.ascent * style.size, face.descent * style.size);
    (style.leading - ascent - descent) / 2.0 + ascent
}
