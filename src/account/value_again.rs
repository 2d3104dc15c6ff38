//! The texts on a page → the first short value of a recommendation that is said once more in the cell of another one: the date
//! below the words of who is responsible.
//!
//! A page may say a value in more than one place, in a summary or in a row of its own. So it is wrong only right below a text
//! that has its own label, where the value has its own label elsewhere.

use super::misplaced::{HowMisplaced, Misplaced};
use super::pieces::source;
use super::printed_texts::{PrintedText, PrintedTexts};
use super::written::Words;
use super::wrong_label::{label_name, with_label};
use super::wrong_number::number_of;

impl<'p> PrintedTexts<'p> {
    /// The first text with such a value below it.
    pub(super) fn value_again(&self) -> Option<Misplaced<'p>> {
        self.texts.iter().find_map(|text| {
            let words = self.other_value_below(text)?;
            Some(Misplaced {
                text: text.written,
                how: HowMisplaced::Added { words },
            })
        })
    }

    fn other_value_below(&self, text: &PrintedText<'p>) -> Option<&'p str> {
        let number = number_of(text).filter(|_| self.is_below_own_label(text))?;
        let (_, last) = text.pieces.last()?;
        let block = self.blocks_within(last.end..self.said.len()).next()?;
        // A label, a heading or words for nothing is what comes next nearly always.
        let is_label = self.labels.values().any(|label| *label == block);
        if is_label || block == self.blank || self.grades.contains(&block) {
            return None;
        }
        let of_one = || {
            self.texts
                .iter()
                .filter(|one| number_of(one).as_ref() == Some(&number))
        };
        let mut others = of_one().filter(|other| {
            matches!(other.written.text, Words::Line(_))
                && source(other.written.text).trim() == block
        });
        let other = others
            .next()
            .filter(|other| other.written.key != text.written.key)?;
        let label = self
            .own_label_of(other)
            .filter(|_| others.next().is_none())?;
        // All that is said of the recommendation.
        let places = || of_one().flat_map(|one| one.pieces.iter().map(|(_, place)| place));
        let end = places().map(|place| place.end).max()?;
        let whole =
            places().map(|place| place.start).min()?..self.next_beginning(end).unwrap_or(end);
        let blocks = || self.blocks_within(whole.clone());
        let mut pairs = blocks().zip(blocks().skip(1));
        pairs.any(|pair| pair == (label, block)).then_some(block)
    }

    fn own_label_of(&self, text: &PrintedText<'p>) -> Option<&'p str> {
        let spot = text.written.spot.as_ref()?;
        self.label(label_name(spot, text.written.key)?)
    }

    /// Whether the block above a text is its own label.
    fn is_below_own_label(&self, text: &PrintedText<'p>) -> bool {
        let above = with_label(text).and_then(|text| self.blocks_before(text.place.start).next());
        above.is_some() && above == self.own_label_of(text)
    }
}
