//! The words before a resolution → the number of another one.
//!
//! A number is too short to be looked for by itself: "1" may be said anywhere. So a resolution is wrong only where the number of
//! another one is right before it, and a number is right before the first one too: a council may print numbers after the words.

use super::misplaced::{HowMisplaced, Misplaced};
use super::printed_texts::{PrintedText, PrintedTexts};
use crate::model::{DecidedWords, ResolutionKey, Spot};
use crate::template::Paper;

impl<'p> PrintedTexts<'p> {
    /// The first resolution with the number of another one.
    pub(super) fn wrong_resolution_number(&self) -> Option<Misplaced<'p>> {
        let mut are_numbered = false;
        self.texts.iter().find_map(|text| {
            let (words, index) = self.resolution(text)?;
            let (_, first) = text.pieces.first()?;
            let marker = self.blocks_before(first.start).next()?;
            let mut numbers = words
                .resolutions()
                .iter()
                .map(|one| Some(bare(one.number.as_ref()?.as_str())));
            let own = numbers.clone().nth(index)??;
            let is_number = numbers.any(|number| number == Some(bare(marker)));
            are_numbered = is_number && (are_numbered || index == 0);
            let is_wrong = are_numbered && bare(marker) != own;
            is_wrong.then_some(Misplaced {
                text: text.written,
                how: HowMisplaced::Marker { marker },
            })
        })
    }

    /// The words of the decision whose resolution a text is, and which of them it is.
    fn resolution(&self, text: &PrintedText<'p>) -> Option<(&'p DecidedWords, usize)> {
        let Paper::CabinetDecision { decision, .. } = self.paper else {
            return None;
        };
        match text.written.spot.as_ref()? {
            Spot::Resolution(index, ResolutionKey::Text) => Some((&decision.words, *index)),
            Spot::FurtherResolution(outer, index, ResolutionKey::Text) => {
                Some((&decision.further.get(*outer)?.words, *index))
            }
            _ => None,
        }
    }
}

/// A number without the signs around it: `1` of `1.` and of `(1)`.
fn bare(number: &str) -> &str {
    number
        .trim()
        .trim_matches(|sign: char| !sign.is_alphanumeric())
}
