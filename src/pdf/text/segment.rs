//! Words → shaped segments, the pieces between places where a line may break (UAX #14).

use icu_segmenter::LineSegmenter;
use icu_segmenter::options::LineBreakOptions;

use super::run::Words;
use super::shaper::{Glyph, Shaper};

/// A glyph with the number of the run it belongs to, and how far it moves the pen, in points.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Styled {
    /// The number of its run.
    pub run: usize,
    /// The glyph.
    pub glyph: Glyph,
    /// How far the pen moves on.
    pub advance: f32,
    /// Whether it is a space, which may hang over a line's end.
    pub space: bool,
}

/// A piece of a line that is not broken, with the spaces it ends with.
#[derive(Debug, Clone, PartialEq)]
pub struct Segment {
    /// Its glyphs.
    pub glyphs: Vec<Styled>,
    /// Its width without the spaces it ends with, in points.
    pub visible: f32,
    /// Its width with them.
    pub total: f32,
    /// Whether a line must end after it.
    pub ends_line: bool,
}

/// The segments of some words.
pub fn segments(words: &Words, shaper: &mut Shaper) -> Vec<Segment> {
    let glyphs = shape(words, shaper);
    let mut rest = glyphs.as_slice();
    let mut segments = Vec::new();
    let segmenter = LineSegmenter::new_for_non_complex_scripts(LineBreakOptions::default());
    for end in segmenter.segment_str(&words.text).skip(1) {
        let before_end = |styled: &&Styled| (styled.glyph.start as usize) < end;
        let (segment, after) = rest.split_at(rest.iter().take_while(before_end).count());
        rest = after;
        let ends_line = words
            .text
            .get(..end)
            .is_some_and(|text| text.ends_with('\n'));
        segments.push(Segment::new(segment, ends_line, words));
    }
    segments
}

impl Segment {
    /// The line feed that ends a line is no part of it.
    fn new(glyphs: &[Styled], ends_line: bool, words: &Words) -> Self {
        let feed = |styled: &Styled| {
            words.text.as_bytes().get(styled.glyph.start as usize) == Some(&b'\n')
        };
        let glyphs: Vec<Styled> = glyphs
            .iter()
            .copied()
            .filter(|styled| !feed(styled))
            .collect();
        let (mut total, mut visible) = (0.0, 0.0);
        for styled in &glyphs {
            total += styled.advance;
            if !styled.space {
                visible = total;
            }
        }
        Self {
            glyphs,
            visible,
            total,
            ends_line,
        }
    }
}

fn shape(words: &Words, shaper: &mut Shaper) -> Vec<Styled> {
    let mut styled = Vec::with_capacity(words.text.len());
    let mut glyphs = Vec::new();
    let mut start = 0;
    for (number, run) in words.runs.iter().enumerate() {
        glyphs.clear();
        if let Some(text) = words.text.get(start..run.end) {
            shaper.shape(run.style.face, run.style.figures, text, start, &mut glyphs);
        }
        styled.extend(glyphs.iter().map(|glyph| Styled {
            run: number,
            glyph: *glyph,
            advance: glyph.advance * run.style.size,
            space: words.text.as_bytes().get(glyph.start as usize) == Some(&b' '),
        }));
        start = run.end;
    }
    styled
}
