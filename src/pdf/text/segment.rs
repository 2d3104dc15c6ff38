//! Text → shaped segments, the pieces between places where a line may break (UAX #14).

use icu_segmenter::LineSegmenter;
use icu_segmenter::options::LineBreakOptions;

use unicode_bidi::Level;

use super::run::TextRuns;
use super::shaper::{Glyph, Shaper, Shaping};

/// A glyph with the number of the run it belongs to, and how far it moves the pen, in points.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Styled {
    /// The number of its run.
    pub run: usize,
    /// The level of its text: even where that runs from left to right, odd where it runs from right to left.
    pub level: Level,
    /// The glyph.
    pub glyph: Glyph,
    /// How far the pen moves on.
    pub advance: f32,
    /// Whether it is a space, which may hang over a line's end.
    pub space: bool,
}

/// A piece of a line that is not broken, with the spaces it ends with.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Segment {
    /// Where among the glyphs its own end; they begin where those of the segment before end.
    pub end: usize,
    /// Its width without the spaces it ends with, in points.
    pub visible: f32,
    /// Its width with them.
    pub total: f32,
    /// Whether a line must end after it.
    pub ends_line: bool,
}

/// Text, shaped and in pieces.
#[derive(Debug, Default)]
pub struct Segments {
    /// The glyphs of all segments; the line feeds that end lines are none of them.
    pub glyphs: Vec<Styled>,
    /// The segments.
    pub all: Vec<Segment>,
}

/// The segments of a text.
pub fn segments(runs: &TextRuns, shaper: &mut Shaper) -> Segments {
    let glyphs = shape(runs, shaper);
    let mut all = Vec::with_capacity(runs.text.len() / 5 + 1);
    let mut start = 0;
    // Scripts without spaces between words, such as Thai, would need dictionaries of megabytes. Papers are in Latin
    // script.
    let segmenter = LineSegmenter::new_for_non_complex_scripts(LineBreakOptions::default());
    for end in segmenter.segment_str(&runs.text).skip(1) {
        let own = glyphs.get(start..).unwrap_or_default().iter();
        let (mut total, mut visible) = (0.0, 0.0);
        // A ligature over a place to break belongs to the segment that it begins in.
        for styled in own.take_while(|styled| (styled.glyph.start as usize) < end) {
            total += styled.advance;
            if !styled.space {
                visible = total;
            }
            start += 1;
        }
        all.push(Segment {
            end: start,
            visible,
            total,
            ends_line: runs.text.as_bytes().get(end - 1) == Some(&b'\n'),
        });
    }
    Segments { glyphs, all }
}

fn shape(runs: &TextRuns, shaper: &mut Shaper) -> Vec<Styled> {
    let mut styled = Vec::with_capacity(runs.text.len());
    let scripts = runs.scripts.as_deref().unwrap_or_default();
    let mut scripts = scripts.iter().copied().peekable();
    let mut start = 0;
    for (number, run) in runs.runs.iter().enumerate() {
        // A run of one look may hold words of several scripts.
        while start < run.end {
            let script = scripts.next_if(|script| script.end <= run.end);
            let end = script.map_or(run.end, |script| script.end);
            let script = script.or_else(|| scripts.peek().copied());
            let level = script.map_or(Level::ltr(), |script| script.level);
            let numerals = run.style.numerals;
            let shaping = script.map_or(Shaping::latin(numerals), |script| {
                Shaping::of(script.level, script.script, numerals)
            });
            let text = runs.text.get(start..end).unwrap_or_default();
            shaper.shape(run.style.face, shaping, text, start, |glyph| {
                let first = runs.text.as_bytes().get(glyph.start as usize);
                // A line feed only ends a line; a face would draw it as a box.
                if first != Some(&b'\n')
                    && !(runs.scripts.is_some() && is_isolate(glyph.start, &runs.text))
                {
                    styled.push(Styled {
                        run: number,
                        level,
                        glyph,
                        advance: glyph.advance * run.style.size,
                        space: first == Some(&b' '),
                    });
                }
            });
            start = end;
        }
    }
    styled
}

/// Whether a character keeps words of another direction apart, and is not drawn.
fn is_isolate(start: u32, text: &str) -> bool {
    let rest = text.get(start as usize..).unwrap_or_default();
    rest.starts_with(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'])
}
