//! The labels before texts → the texts that are printed after the label of another key.
//!
//! A template may print texts without labels, below or above them, or all labels before all texts. To refuse a right paper
//! would be worse than to miss a wrong one. So a label is wrong only where another text is after this text's own label, or
//! nothing is. Where most texts have their labels below them, none is wrong.

use std::collections::BTreeMap;

use super::marks::TextKind;
use super::misplaced::{HowMisplaced, Misplaced};
use super::pieces::source;
use super::printed_texts::{PrintedText, PrintedTexts};
use crate::council::{Council, PaperWords};
use crate::model::{
    DecidedKey, FieldKey, PlanKey, ProgressKey, RecommendationNumber, ReviewKey, Spot, TextLine,
};

/// The labels of a paper by their names.
pub(super) type Labels<'p> = BTreeMap<&'p str, &'p str>;

/// The labels of a kind of paper, and those that fields have in every paper.
pub(super) fn labels<'p>(words: &'p PaperWords, council: &'p Council) -> Labels<'p> {
    let of_fields = council.fields.iter().filter_map(|field| {
        let name = match &field.key {
            FieldKey::BuiltIn(known) => known.label_name(),
            FieldKey::Own(own) => own.name.as_str(),
        };
        Some((name, field.label.as_ref()?))
    });
    let of_paper = words.labels.iter();
    let of_paper = of_paper.map(|(name, label)| (name.as_str(), label));
    // That of the kind of paper comes first.
    let all = of_fields.chain(of_paper);
    all.map(|(name, label)| (name, TextLine::as_str(label)))
        .collect()
}

/// A text, with the name of its own label and of the one that is before it.
struct LabelledText<'a, 'p> {
    text: &'a PrintedText<'p>,
    own: &'p str,
    before: &'p str,
    about: Option<RecommendationNumber>,
}

impl<'p> PrintedTexts<'p> {
    /// The first text that is after the label of another one.
    pub(super) fn wrong_labels(&self) -> Option<Misplaced<'p>> {
        let texts = self.texts.iter();
        let labelled: Vec<_> = texts.filter_map(|text| self.labelled(text)).collect();
        if labelled.is_empty() || self.has_labels_below() {
            return None;
        }
        let left_blank = self.labels_left_blank();
        let one = labelled
            .iter()
            .find(|one| is_swapped(one, &labelled) || left_blank.contains(&one.own))?;
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
        let (typed, first) = text.pieces.first()?;
        // A table may be printed elsewhere, and has a caption before it.
        if typed.kind == TextKind::Table {
            return None;
        }
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

    /// Whether more texts have their own label after them than before them.
    fn has_labels_below(&self) -> bool {
        let (mut above, mut below) = (0, 0);
        for text in &self.texts {
            let own = text.written.spot.as_ref();
            let own = own.and_then(|spot| label_name(spot, text.written.key));
            let ends = (text.pieces.first(), text.pieces.last());
            let (Some(own), (Some((_, first)), Some((_, last)))) = (own, ends) else {
                continue;
            };
            let is_own = |block: Option<&'p str>| block.is_some_and(|one| self.is_label(own, one));
            if is_own(self.blocks_before(first.start).next()) {
                above += 1;
            } else if is_own(self.blocks_within(last.end..self.said.len()).next()) {
                below += 1;
            }
        }
        below > above
    }

    /// The labels that have the words for nothing after them somewhere.
    fn labels_left_blank(&self) -> Vec<&'p str> {
        let blocks = || self.blocks_within(0..self.said.len());
        let pairs = blocks().zip(blocks().skip(1));
        let blank = pairs.filter(|(_, next)| *next == self.blank);
        let names = blank.flat_map(|(block, _)| {
            let names = self.labels.keys().copied();
            names.filter(move |name| self.is_label(name, block))
        });
        names.collect()
    }

    /// Whether a block is a label and nothing else. The label of a recommendation has its number after it.
    fn is_label(&self, name: &str, block: &'p str) -> bool {
        self.label(name).is_some_and(|label| {
            label == block || (name == "recommendation" && self.named(block).is_some())
        })
    }
}

/// Whether another text is after the label of this one.
fn is_swapped(one: &LabelledText<'_, '_>, all: &[LabelledText<'_, '_>]) -> bool {
    let mut others = all.iter().filter(|other| {
        other.about == one.about && other.own != one.own && words(other) != words(one)
    });
    others.any(|other| other.before == one.own)
}

fn words<'p>(one: &LabelledText<'_, 'p>) -> &'p str {
    source(one.text.written.text).trim()
}

/// The name of the label that the text of a key has.
fn label_name<'p>(spot: &Spot, key: &'p str) -> Option<&'p str> {
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
