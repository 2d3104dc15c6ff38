//! The glyphs of a line → stretches that are shown together.
//!
//! In come glyphs in the order of the text, out go stretches of one run. A letter with marks above or below it is a
//! stretch by itself: its marks are drawn beside the place of the pen, and all of it is read as one.

use super::segment::Styled;

/// Glyphs that are shown together.
#[derive(Debug, Clone, Copy)]
pub struct Stretch<'g> {
    /// The glyphs; never none.
    pub glyphs: &'g [Styled],
    /// Whether they are read as one, as a letter and its marks are.
    pub is_whole: bool,
}

impl Stretch<'_> {
    /// How far it moves the pen, in points.
    pub fn width(&self) -> f32 {
        self.glyphs.iter().map(|styled| styled.advance).sum()
    }
}

/// The stretches of some glyphs.
pub fn stretches(glyphs: &[Styled]) -> impl Iterator<Item = Stretch<'_>> {
    let mut rest = glyphs;
    std::iter::from_fn(move || {
        let (first, after) = rest.split_first()?;
        let own = 1 + after
            .iter()
            .take_while(|next| first.goes_with(next))
            .count();
        let marks = rest.iter().take(own).skip(1);
        let marks = marks.take_while(|glyph| is_mark(glyph)).count();
        let is_whole = marks > 0 || first.glyph.up != 0 || is_mark(first);
        let length = match is_whole {
            true => 1 + marks,
            false => plain_length(rest.get(..own)?),
        };
        let (glyphs, after) = rest.split_at_checked(length)?;
        rest = after;
        Some(Stretch { glyphs, is_whole })
    })
}

/// How many glyphs there are up to the next letter that is read as one with its marks.
fn plain_length(glyphs: &[Styled]) -> usize {
    let special = glyphs
        .iter()
        .position(|styled| is_mark(styled) || styled.glyph.up != 0);
    special.map_or(glyphs.len(), |special| {
        // The letter below a mark belongs to it.
        special - usize::from(glyphs.get(special).is_some_and(is_mark))
    })
}

impl Styled {
    fn goes_with(&self, next: &Styled) -> bool {
        self.run == next.run && self.level == next.level
    }
}

/// Whether a glyph is drawn above, below or within the one before it.
fn is_mark(styled: &Styled) -> bool {
    styled.glyph.advance == 0.0 && (styled.glyph.right != 0 || styled.glyph.up != 0)
}
