//! What a page says → a text that it says twice below the same label, though it was written once.
//!
//! A page may say a text in more than one place: in a summary, and where it belongs. So it is twice in one place only where the
//! same block is above it and the same heading. In come the places of the texts that were found.

use std::collections::HashMap;
use std::ops::Range;

use super::blocks::blocks;
use super::misplaced::{HowMisplaced, Misplaced};
use super::printed_texts::PrintedTexts;
use crate::document::SaidTitle;
use crate::model::{PlanKey, Spot};

/// A text of fewer letters may be said wherever it fits.
const FEWEST_LETTERS: usize = 40;

/// The same right below a heading that is said twice as well.
const FEWEST_BELOW_HEADING: usize = 20;

/// A block that is said twice.
pub(super) struct SaidAgain {
    /// Both places.
    pub places: [Range<usize>; 2],
    /// Whether the heading above it is said twice as well.
    pub is_headed_twice: bool,
}

/// The blocks that are said again below the same block and a heading with the same words.
pub(super) fn said_again(said: &str, titles: &[SaidTitle]) -> Vec<SaidAgain> {
    let mut first: HashMap<&str, Range<usize>> = HashMap::new();
    let mut again = Vec::new();
    let mut start = 0;
    for line in said.split_inclusive('\n') {
        let place = start..start + line.len();
        start = place.end;
        let block = line.trim();
        if block.len() < FEWEST_BELOW_HEADING {
            continue;
        }
        if let Some(other) = first.get(block) {
            let letters = block.chars().filter(|sign| sign.is_alphabetic()).count();
            let heading = |at: usize| heading_above(said, titles, at);
            let (one, two) = (heading(other.start), heading(place.start));
            let words = |title: Option<&SaidTitle>| said.get(title?.range.clone()).map(str::trim);
            let above = |at: usize| blocks(said.get(..at).unwrap_or_default()).next_back();
            let start = |title: Option<&SaidTitle>| title.map(|title| title.range.start);
            let is_headed_twice = start(one) != start(two);
            let fewest = match is_headed_twice && above(place.start) == words(two) {
                true => FEWEST_BELOW_HEADING,
                false => FEWEST_LETTERS,
            };
            if letters >= fewest
                && words(one) == words(two)
                && above(other.start) == above(place.start)
            {
                again.push(SaidAgain {
                    places: [other.clone(), place.clone()],
                    is_headed_twice,
                });
            }
        } else {
            first.insert(block, place);
        }
    }
    again
}

/// The nearest heading above a byte.
fn heading_above<'t>(said: &str, titles: &'t [SaidTitle], at: usize) -> Option<&'t SaidTitle> {
    let next = titles.partition_point(|title| title.range.start < at.min(said.len()));
    let mut above = titles.iter().take(next).rev();
    above.find(|title| title.level.is_some())
}

impl<'p> PrintedTexts<'p> {
    /// The first text that is said twice below the same label.
    pub(super) fn said_again_below_label(&self) -> Option<Misplaced<'p>> {
        let again = said_again(self.said, self.titles);
        again.into_iter().find_map(|again| {
            let [one, two] = again.places;
            let written = [&one, &two].map(|place| self.is_within_text(place.start));
            if written == [true; 2] {
                return None;
            }
            let words = self.said.get(two)?.trim();
            let found = self.texts.iter().find(|text| {
                let mut pieces = text.pieces.iter();
                pieces.any(|(_, place)| place.end > one.start && place.start < one.end)
            });
            // The texts of recommendations may be in several tables and lists, each below its own number.
            let is_recommendation = found.is_none_or(|text| {
                let spot = text.written.spot.as_ref();
                matches!(spot, Some(Spot::Recommendation(_, PlanKey::Text)))
            });
            let is_known = found.is_some() || self.is_of_review(words);
            let is_wrong = is_known && (!is_recommendation || again.is_headed_twice);
            let text = found.or(self.texts.first()).filter(|_| is_wrong)?;
            Some(Misplaced {
                text: text.written,
                how: HowMisplaced::Again { words },
            })
        })
    }

    /// Whether words are a line of a recommendation, which this paper may only name.
    fn is_of_review(&self, words: &str) -> bool {
        let mut all = self.paper.review().recommendations.iter();
        all.any(|one| one.text.plain().lines().any(|line| line.trim() == words))
    }
}

#[cfg(test)]
mod tests {
    use super::said_again;

    #[test]
    fn a_text_is_said_again_below_the_same_block() {
        const TEXT: &str = "That all paths of the borough be mended before the winter.";
        let count = |said: &str| said_again(said, &[]).len();
        assert_eq!(count(&format!("Reasons\n{TEXT}\nReasons\n{TEXT}\n")), 1);
        assert_eq!(count(&format!("Reasons\n{TEXT}\nSummary\n{TEXT}\n")), 0);
        assert_eq!(count("Reasons\nNone\nReasons\nNone\n"), 0);
    }
}
