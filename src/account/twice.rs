//! Texts on a page → the first that is said twice in a row, though it was written once.

use std::ops::Range;

use super::misplaced::{HowMisplaced, Misplaced};
use super::printed_texts::{PrintedText, PrintedTexts};
use super::search::UNMISTAKABLE;
use crate::model::{
    CorrectionKey, DecidedKey, DecisionKey, DeclarationKey, PlanKey, ProgressKey, ResolutionKey,
    Spot,
};

impl<'p> PrintedTexts<'p> {
    /// The first text with the same words again below it or beside it.
    pub(super) fn said_twice(&self) -> Option<Misplaced<'p>> {
        self.texts.iter().find_map(|text| {
            let (typed, last) = text.pieces.last()?;
            let counts = typed.is_unmistakable() || is_own_matter(text);
            let again = again(self.said, last).filter(|_| counts)?;
            (!self.begins_within(again.clone())).then_some(Misplaced {
                text: text.written,
                how: HowMisplaced::Added {
                    words: self.said.get(again)?,
                },
            })
        })
    }
}

/// Where the words of a range are said again after it, with nothing but white space between.
pub(super) fn again(said: &str, range: &Range<usize>) -> Option<Range<usize>> {
    let words = said.get(range.clone())?.trim();
    let rest = said.get(range.end..)?;
    let after = rest.trim_start();
    let start = range.end + (rest.len() - after.len());
    let beyond = after.strip_prefix(words)?;
    let is_in_block = !said.get(range.end..start)?.contains('\n');
    let ends = match is_in_block || words.len() >= UNMISTAKABLE {
        true => !beyond.starts_with(char::is_alphanumeric),
        // A block that begins with a word ("Progress by review") is not that word again.
        false => {
            let beyond =
                beyond.trim_start_matches(|sign: char| sign != '\n' && sign.is_whitespace());
            beyond.is_empty() || beyond.starts_with('\n')
        }
    };
    (ends && !words.is_empty()).then(|| start..start + words.len())
}

/// Whether a text is hardly ever what a template says of its own below it. Titles, numbers, dates of papers and grades are
/// said in more than one place.
fn is_own_matter(text: &PrintedText<'_>) -> bool {
    use ProgressKey as Of;
    let spot = text.written.spot.as_ref();
    let spot = spot.filter(|_| !text.written.is_listed);
    match spot {
        Some(Spot::Recommendation(_, key)) => !matches!(key, PlanKey::Response),
        Some(Spot::Progress(_, _, key)) => {
            !matches!(key, Of::Proposed | Of::Agreed | Of::SignedOff)
        }
        Some(Spot::Decided(_, key)) => matches!(key, DecidedKey::Text | DecidedKey::SubItem(_)),
        Some(Spot::Resolution(_, key) | Spot::FurtherResolution(_, _, key)) => {
            matches!(key, ResolutionKey::Text)
        }
        Some(Spot::Declaration(_, key) | Spot::FurtherDeclaration(_, _, key)) => {
            matches!(key, DeclarationKey::Text)
        }
        Some(Spot::Correction(_, _, key)) => !matches!(key, CorrectionKey::Date),
        Some(Spot::Decision(key)) => matches!(
            key,
            DecisionKey::Record
                | DecisionKey::Reasons
                | DecisionKey::Alternatives
                | DecisionKey::Dispensations
                | DecisionKey::CallIn
                | DecisionKey::Publication
        ),
        _ => false,
    }
}
