//! Text → shaped segments, the pieces between places where a line may break (UAX #14).

use icu_segmenter::LineSegmenter;
use icu_segmenter::options::LineBreakOptions;

use unicode_bidi::Level;

use super::address_break;
use super::run::{RunStyle, TextRuns, is_within};
use super::shaper::{Glyph, Shaper, Shaping};
use crate::address::BareAddress;
use crate::cleaning::is_invisible;
use crate::ties;

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
    /// Whether a sign without a shape that joins letters or parts them is read after it.
    pub has_joiner: bool,
}

/// A piece of a line that is not broken, with the spaces it ends with.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Segment {
    /// Where among the glyphs its own end; they begin where those of the segment before end.
    pub end: usize,
    /// Its width where a line ends with it, in points: without the spaces it ends with, with the hyphen it needs there.
    pub visible: f32,
    /// Its width with them.
    pub total: f32,
    /// Whether a line must end after it.
    pub ends_line: bool,
    /// How much a line should rather not end after it.
    pub tie: Tie,
}

/// What holds a piece to the one after it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tie {
    /// Nothing.
    None,
    /// A dash follows, or it is within words that are kept together, such as a whole date or a short address.
    Kept,
    /// Its last word says nothing without the next: a day and its month.
    Word,
}

impl Tie {
    fn after(text: &str, end: usize, kept: impl Fn() -> bool) -> Tie {
        match ties::is_tied(text, end) {
            true => Tie::Word,
            false if ties::is_before_dash(text, end) || kept() => Tie::Kept,
            false => Tie::None,
        }
    }
}

/// Text, shaped and in pieces.
#[derive(Debug, Default)]
pub struct Segments {
    /// The glyphs of all segments; the line feeds that end lines are none of them.
    pub glyphs: Vec<Styled>,
    /// The segments.
    pub all: Vec<Segment>,
    /// The ends of those that end with a soft hyphen. Where a line ends with one of them, the hyphen is seen.
    pub hyphens: Vec<usize>,
}

/// The segments of a text.
pub fn segments(runs: &TextRuns, shaper: &mut Shaper) -> Segments {
    let glyphs = shape(runs, shaper);
    let mut all = Vec::with_capacity(runs.text.len() / 5 + 1);
    let mut hyphens = Vec::new();
    let mut start = 0;
    // Scripts without spaces between words, such as Thai, would need dictionaries of megabytes. Papers are in Latin
    // script.
    let segmenter = LineSegmenter::new_for_non_complex_scripts(LineBreakOptions::default());
    let mut ends: Vec<usize> = segmenter.segment_str(&runs.text).skip(1).collect();
    ends.retain(|end| !is_after_sign(&runs.text, *end));
    let addresses = BareAddress::all(&runs.text);
    let mut whole = Vec::new();
    if !addresses.is_empty() {
        let mut next = addresses.iter().peekable();
        ends.retain(|end| {
            while next.next_if(|address| address.range.end <= *end).is_some() {}
            next.peek()
                .is_none_or(|address| *end <= address.range.start)
        });
        whole = addresses
            .iter()
            .map(|address| address.range.clone())
            .collect();
        whole.retain(|address| address.len() <= LONGEST_WHOLE);
        let own = addresses
            .iter()
            .flat_map(|address| address_break::breaks(&runs.text, &address.range));
        ends.extend(own);
        ends.sort_unstable();
    }
    let (mut total, mut visible) = (0.0, 0.0);
    for end in ends {
        let own = glyphs.get(start..).unwrap_or_default().iter();
        // A ligature over a place to break belongs to the segment that it begins in.
        for styled in own.take_while(|styled| (styled.glyph.start as usize) < end) {
            total += styled.advance;
            if !styled.space {
                visible = total;
            }
            start += 1;
        }
        if runs.text.as_bytes().get(end.saturating_sub(2)..end) == Some(SOFT_HYPHEN.as_bytes()) {
            let last = start.checked_sub(1).and_then(|last| glyphs.get(last));
            // No line ends within a ligature.
            if last.is_some_and(|last| last.glyph.end as usize > end - SOFT_HYPHEN.len()) {
                continue;
            }
            let style = last
                .and_then(|last| runs.runs.get(last.run))
                .map(|run| run.style);
            let width = style.and_then(|style| Some(hyphen(style, shaper)?.1));
            visible = total + width.unwrap_or_default();
            hyphens.push(start);
        }
        all.push(Segment {
            end: start,
            visible,
            total,
            ends_line: runs.text.as_bytes().get(end - 1) == Some(&b'\n'),
            tie: Tie::after(&runs.text, end, || {
                is_within(&runs.together, end) || is_within(&whole, end)
            }),
        });
        (total, visible) = (0.0, 0.0);
    }
    Segments {
        glyphs,
        all,
        hyphens,
    }
}

/// Whether a place is between the sign of a number and the number: "-£400". Alone on the next line it would be another number.
fn is_after_sign(text: &str, at: usize) -> bool {
    let (before, after) = text.split_at_checked(at).unwrap_or_default();
    let Some(before) = before.strip_suffix(['-', '–', '−', '+', '±']) else {
        return false;
    };
    let begins = before
        .chars()
        .next_back()
        .is_none_or(|before| before.is_whitespace() || matches!(before, '(' | '[' | '/'));
    begins && after.starts_with(|sign: char| sign.is_ascii_digit() || "£€$".contains(sign))
}

/// An address of so many letters is rather on a line by itself than on two.
const LONGEST_WHOLE: usize = 50;

/// A place where a word may be broken.
pub const SOFT_HYPHEN: &str = "\u{AD}";

/// The hyphen of a style, and its width in points.
pub fn hyphen(style: RunStyle, shaper: &mut Shaper) -> Option<(Glyph, f32)> {
    let mut hyphen = None;
    let shaping = Shaping::latin(style.numerals);
    shaper.shape(style.face, shaping, "-", 0, |glyph| {
        hyphen = Some((glyph, glyph.advance * style.size));
    });
    hyphen
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
                // A line feed only ends a line; a face would draw it as a box. What nobody sees has done its work.
                let is_drawn = match first {
                    Some(byte) if byte.is_ascii() => *byte != b'\n',
                    _ => !draws_nothing(&glyph, &runs.text),
                };
                if !is_drawn && joins(&glyph, &runs.text) {
                    // It has no shape, and is a part of the word that is read.
                    let before = styled
                        .last_mut()
                        .filter(|last: &&mut Styled| last.run == number);
                    if let Some(before) = before {
                        before.glyph.end = glyph.end;
                        before.has_joiner = true;
                    }
                }
                if is_drawn {
                    styled.push(Styled {
                        run: number,
                        level,
                        glyph,
                        advance: glyph.advance * run.style.size,
                        space: first == Some(&b' '),
                        has_joiner: false,
                    });
                }
            });
            start = end;
        }
    }
    styled
}

/// Whether a glyph is for a sign that joins two letters or keeps them from joining.
fn joins(glyph: &Glyph, text: &str) -> bool {
    let own = text.get(glyph.start as usize..glyph.end as usize);
    matches!(own, Some("\u{200C}" | "\u{200D}"))
}

/// Whether a glyph is for characters that nobody sees, such as those that join two letters or keep words of another
/// direction apart.
fn draws_nothing(glyph: &Glyph, text: &str) -> bool {
    let is_isolate = |letter: char| matches!(letter, '\u{2066}'..='\u{2069}');
    let own = text.get(glyph.start as usize..glyph.end as usize);
    own.is_some_and(|own| {
        own.chars()
            .all(|letter| is_isolate(letter) || is_invisible(letter))
    })
}

#[cfg(test)]
mod tests {
    use super::is_after_sign;

    #[test]
    fn a_number_is_not_parted_from_its_sign() {
        for (before, after) in [
            ("is -", "£400"),
            ("is –", "€4"),
            ("(−", "£4)"),
            ("+", "$4"),
            ("of –", "4"),
            ("±", "3"),
            ("pupil/-", "£0"),
        ] {
            assert!(
                is_after_sign(&format!("{before}{after}"), before.len()),
                "{before}|{after}"
            );
        }
        for (before, after) in [
            ("2019–", "2021"),
            ("wide-", "area"),
            ("– ", "£4"),
            ("a ", "-4"),
        ] {
            assert!(
                !is_after_sign(&format!("{before}{after}"), before.len()),
                "{before}|{after}"
            );
        }
    }
}
