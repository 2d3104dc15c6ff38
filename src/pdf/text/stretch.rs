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

/// The stretches of some glyphs.
pub fn stretches(glyphs: &[Styled]) -> impl Iterator<Item = Stretch<'_>> {
    let mut rest = glyphs;
    std::iter::from_fn(move || {
        let first = rest.first()?;
        let own = rest.iter().take_while(|next| next.run == first.run).count();
        let (run, _) = rest.split_at_checked(own)?;
        let marks = run
            .iter()
            .skip(1)
            .take_while(|glyph| is_mark(glyph))
            .count();
        let is_whole = marks > 0 || is_mark(first);
        let length = match is_whole {
            true => 1 + marks,
            // Up to the next letter that has marks.
            false => run
                .iter()
                .position(is_mark)
                .map_or(run.len(), |mark| mark - 1),
        };
        let (glyphs, after) = rest.split_at_checked(length)?;
        rest = after;
        Some(Stretch { glyphs, is_whole })
    })
}

/// Whether a glyph is drawn above, below or within the one before it.
fn is_mark(styled: &Styled) -> bool {
    styled.glyph.advance == 0.0 && styled.glyph.is_shifted()
}
