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
        let run = rest.get(..own)?;
        let whole = sloping_word(run).or_else(|| cluster(run));
        let is_whole = whole.is_some();
        let length = whole.unwrap_or_else(|| plain_length(run));
        let (glyphs, after) = rest.split_at_checked(length)?;
        rest = after;
        Some(Stretch { glyphs, is_whole })
    })
}

/// How many glyphs the letter that a run begins with has, if it is not drawn on the line or has marks.
fn cluster(run: &[Styled]) -> Option<usize> {
    let first = run.first()?;
    let pairs = run.windows(2);
    let more = pairs.take_while(|pair| matches!(pair, [one, next] if belongs(one, next)));
    let more = more.count();
    let is_whole = more > 0 || first.glyph.up != 0 || first.has_joiner || is_mark(first);
    is_whole.then_some(1 + more)
}

/// How many glyphs the word that a run begins with has, if its letters are not on one line: in Nastaliq, as Urdu is often
/// written, they slope down to the left. All of it is read as one.
fn sloping_word(run: &[Styled]) -> Option<usize> {
    let is_turned = run.first()?.level.is_rtl();
    let word = run.iter().take_while(|styled| !styled.space);
    let slopes = is_turned && word.clone().any(is_raised);
    slopes.then(|| word.count())
}

fn is_raised(styled: &Styled) -> bool {
    styled.glyph.up != 0 && styled.glyph.advance != 0.0
}

/// How many glyphs there are up to the next letter or word that is read as one.
fn plain_length(glyphs: &[Styled]) -> usize {
    let pairs = glyphs.windows(2);
    let special = pairs
        .take_while(|pair| match pair {
            [one, next] => !belongs(one, next) && next.glyph.up == 0 && !next.has_joiner,
            _ => true,
        })
        .count();
    let Some(next) = glyphs.get(special + 1) else {
        return glyphs.len();
    };
    // The letter that a mark belongs to is one with it.
    let special = match glyphs.get(special) {
        Some(letter) if belongs(letter, next) => special,
        _ => special + 1,
    };
    // Back to where that word begins, if it is one that slopes.
    let before = glyphs.get(..special).unwrap_or_default();
    let word = before.iter().rposition(|styled| styled.space);
    let word = word.map_or(0, |space| space + 1);
    match glyphs.get(word..).and_then(sloping_word) {
        Some(_) => word,
        None => special,
    }
}

impl Styled {
    fn goes_with(&self, next: &Styled) -> bool {
        self.run == next.run && self.level == next.level
    }
}

/// Whether a glyph belongs to the one before it: it is a mark of it, or both together draw the same characters.
fn belongs(one: &Styled, next: &Styled) -> bool {
    is_mark(next) || one.glyph.start == next.glyph.start
}

/// Whether a glyph is drawn above, below or within the one before it.
fn is_mark(styled: &Styled) -> bool {
    styled.glyph.advance == 0.0 && (styled.glyph.right != 0 || styled.glyph.up != 0)
}
