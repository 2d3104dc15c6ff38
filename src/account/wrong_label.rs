//! The labels before texts → the texts that are printed after the label of another key.
//!
//! A template may print texts without labels, or all labels above all texts. So a label is wrong only where the text's own
//! label is nearby, with something else after it.

use super::misplaced::{HowMisplaced, Misplaced};
use super::pieces::source;
use super::printed_texts::{PrintedText, PrintedTexts};
use crate::model::{DecidedKey, PlanKey, ProgressKey, RecommendationNumber, ReviewKey, Spot};

/// A text, with the name of its own label and of the one that is before it.
struct LabelledText<'a, 'p> {
    text: &'a PrintedText<'p>,
    own: &'static str,
    before: &'p str,
    about: Option<RecommendationNumber>,
}

impl<'p> PrintedTexts<'p> {
    /// The first text that is after the label of another one.
    pub(super) fn wrong_labels(&self) -> Option<Misplaced<'p>> {
        let labelled: Vec<LabelledText<'_, 'p>> = self
            .texts
            .iter()
            .filter_map(|text| self.labelled(text))
            .collect();
        let one = labelled
            .iter()
            .find(|one| self.is_swapped(one, &labelled))?;
        let label = self.label(one.before)?;
        Some(Misplaced {
            text: one.text.written,
            how: HowMisplaced::Label { label },
        })
    }

    /// A text that is after a label, if it is not its own.
    fn labelled<'a>(&self, text: &'a PrintedText<'p>) -> Option<LabelledText<'a, 'p>> {
        let spot = text.written.spot.as_ref()?;
        let own = label_name(spot, text.written.key)?;
        let (_, first) = text.pieces.first()?;
        let block = self.blocks_before(first.start).next()?;
        if self.is_label(own, block) {
            return None;
        }
        let mut names = self.labels.keys();
        let before = names.find(|name| self.is_label(name, block))?;
        Some(LabelledText {
            text,
            own,
            before,
            about: spot.recommendation().cloned(),
        })
    }

    fn is_swapped(&self, one: &LabelledText<'_, 'p>, all: &[LabelledText<'_, 'p>]) -> bool {
        let mut others = all.iter().filter(|other| {
            other.about == one.about && other.own != one.own && words(other) != words(one)
        });
        others.any(|other| other.before == one.own) || self.is_left_blank(one)
    }

    /// Whether the text's own label has the words for nothing after it somewhere.
    fn is_left_blank(&self, one: &LabelledText<'_, 'p>) -> bool {
        let blocks = || self.blocks_within(0..self.said.len());
        let mut pairs = blocks().zip(blocks().skip(1));
        pairs.any(|(block, next)| next == self.blank && self.is_label(one.own, block))
    }

    /// Whether a block is a label and nothing else. The label of a recommendation has its number after it.
    fn is_label(&self, name: &str, block: &'p str) -> bool {
        self.label(name).is_some_and(|label| {
            label == block || (name == "recommendation" && self.named(block).is_some())
        })
    }
}

fn words<'p>(one: &LabelledText<'_, 'p>) -> &'p str {
    source(one.text.written.text).trim()
}

/// The name of the label that the text of a key has.
fn label_name(spot: &Spot, key: &'static str) -> Option<&'static str> {
    match spot {
        Spot::Review(ReviewKey::Title) => Some("review"),
        Spot::Review(_) | Spot::Decision(_) => Some(key),
        Spot::Recommendation(_, PlanKey::Text) => Some("recommendation"),
        Spot::Recommendation(..) => Some(key),
        Spot::Progress(_, _, ProgressKey::Proposed) => Some("assessment"),
        Spot::Progress(_, _, ProgressKey::SignedOff) => Some("signed_off_on"),
        // It is printed with the grade.
        Spot::Progress(_, _, ProgressKey::Explanation) => None,
        Spot::Progress(..) => Some(key),
        Spot::Declaration(..) => Some("declarations"),
        Spot::Decided(_, DecidedKey::Text | DecidedKey::SubItem(_)) => None,
        _ => None,
    }
}
