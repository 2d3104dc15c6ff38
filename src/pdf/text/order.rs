//! A line in which words run from the right → where each of its stretches is (UAX #9, L1 and L2).

use unicode_bidi::{BidiInfo, Level};

use super::script_run::level;
use super::segment::Styled;
use super::stretch::stretches;
use crate::document::TextDirection;

/// A stretch in its place.
#[derive(Debug)]
pub struct OrderedStretch {
    /// From the line's left end, in points.
    pub x: f32,
    /// Its width, in points.
    pub width: f32,
    /// Its glyphs, from left to right.
    pub glyphs: Vec<Styled>,
    /// Whether they are read as one.
    pub is_whole: bool,
}

/// Whether words of a line run from the right.
pub fn is_mixed(glyphs: &[Styled], direction: TextDirection) -> bool {
    direction == TextDirection::RightToLeft
        || glyphs.iter().any(|styled| styled.level != Level::ltr())
}

/// The stretches of a line in the order of the text, and how wide the spaces are that the line ends with.
pub fn ordered(glyphs: &[Styled], direction: TextDirection) -> (Vec<OrderedStretch>, f32) {
    let mut glyphs = glyphs.to_vec();
    // The spaces at a line's end are where the line ends, whatever word they follow.
    let mut hanging = 0.0;
    for space in glyphs.iter_mut().rev().take_while(|styled| styled.space) {
        space.level = level(direction);
        hanging += space.advance;
    }
    let stretches: Vec<_> = stretches(&glyphs).collect();
    let levels = stretches
        .iter()
        .filter_map(|stretch| stretch.glyphs.first());
    let levels: Vec<Level> = levels.map(|first| first.level).collect();
    let mut places = vec![0.0; levels.len()];
    let mut pen = 0.0;
    for number in BidiInfo::reorder_visual(&levels) {
        let (Some(place), Some(stretch)) = (places.get_mut(number), stretches.get(number)) else {
            continue;
        };
        *place = pen;
        pen += stretch.width();
    }
    let placed = stretches.iter().zip(places).map(|(stretch, x)| {
        let mut glyphs = stretch.glyphs.to_vec();
        match glyphs.first().is_some_and(|first| first.level.is_rtl()) {
            true if is_letter(&glyphs) => put_marks_last(&mut glyphs),
            true => glyphs.reverse(),
            false => {}
        }
        OrderedStretch {
            x,
            width: stretch.width(),
            glyphs,
            is_whole: stretch.is_whole,
        }
    });
    (placed.collect(), hanging)
}

/// Whether glyphs are one letter with its marks.
fn is_letter(glyphs: &[Styled]) -> bool {
    let letters = glyphs.iter().filter(|styled| styled.glyph.advance != 0.0);
    letters.count() == 1
        && glyphs
            .first()
            .is_some_and(|first| first.glyph.advance != 0.0)
}

/// Places the marks of a letter from where it ends, as in text from the left. A shaper that goes from the right gives
/// their places from where the letter begins.
fn put_marks_last(cluster: &mut [Styled]) {
    if let Some((letter, marks)) = cluster.split_first_mut() {
        let width = (letter.glyph.advance * 1000.0).round() as i16;
        for mark in marks {
            mark.glyph.right = mark.glyph.right.saturating_sub(width);
        }
    }
}
