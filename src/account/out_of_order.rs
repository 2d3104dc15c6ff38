//! Long texts of one kind on a page → the first that is said before another that is before it in the file.
//!
//! A template may say the keys of a recommendation in any order. The recommendations themselves, and the parts of what was
//! decided, are in the order of the file: people refer to them by it.

use super::misplaced::{HowMisplaced, Misplaced};
use super::printed_texts::{PrintedText, PrintedTexts};
use crate::model::{DecidedKey, PlanKey, RecommendationNumber, Spot};

/// Texts of the same series come in the order of the file.
#[derive(PartialEq, Eq)]
enum TextSeries<'p> {
    /// The recommendations of the action plan.
    Recommendations,
    /// What was decided, by its numbers.
    Decided,
    /// The parts of one of those.
    SubItems(&'p RecommendationNumber),
}

impl<'p> PrintedTexts<'p> {
    /// The first text that comes too early.
    pub(super) fn out_of_order(&self) -> Option<Misplaced<'p>> {
        let texts = self.texts.iter().filter(|text| is_certain(text));
        let texts: Vec<(TextSeries<'p>, &PrintedText<'p>)> = texts
            .filter_map(|text| Some((series(text)?, text)))
            .collect();
        texts
            .iter()
            .enumerate()
            .find_map(|(place, (series, text))| {
                let mut before = texts.iter().take(place).rev();
                let (_, first) = before.find(|(other, _)| other == series)?;
                let words = |text: &PrintedText<'p>| text.written.text;
                let is_other =
                    super::pieces::source(words(first)) != super::pieces::source(words(text));
                (start(text) < start(first) && is_other).then(|| Misplaced {
                    text: text.written,
                    how: HowMisplaced::Early { first: name(first) },
                })
            })
    }
}

fn series<'p>(text: &PrintedText<'p>) -> Option<TextSeries<'p>> {
    match text.written.spot.as_ref()? {
        Spot::Recommendation(_, PlanKey::Text) => Some(TextSeries::Recommendations),
        Spot::Decided(_, DecidedKey::Text) => Some(TextSeries::Decided),
        Spot::Decided(number, DecidedKey::SubItem(_)) => Some(TextSeries::SubItems(number)),
        _ => None,
    }
}

/// Whether it is known where a text is.
fn is_certain(text: &PrintedText<'_>) -> bool {
    let first = text.pieces.first();
    !text.written.is_listed && first.is_some_and(|(typed, _)| typed.is_unmistakable())
}

fn start(text: &PrintedText<'_>) -> Option<usize> {
    text.pieces.first().map(|(_, place)| place.start)
}

fn name(text: &PrintedText<'_>) -> String {
    match text.written.spot.as_ref() {
        Some(Spot::Decided(number, DecidedKey::SubItem(index))) => {
            format!("item {} of {number}", index + 1)
        }
        Some(Spot::Decided(number, _) | Spot::Recommendation(number, _)) => {
            format!("that of {number}")
        }
        _ => String::new(),
    }
}
