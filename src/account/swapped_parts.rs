//! The headings of a decision record → the first text below the heading of another key, where one of that key is below its own.
//!
//! A record may say the reasons of a further decision below one heading for all reasons, with the title of the decision between
//! them. So the label of a text may be far above it. Texts may also have no label and be below whatever was said last: only two
//! keys that have changed places are certain.

use super::column_heads::is_label;
use super::marks::TextKind;
use super::misplaced::{HowMisplaced, Misplaced};
use super::printed_texts::{PrintedText, PrintedTexts};
use super::wrong_label::label_name;
use crate::document::SaidTitle;
use crate::template::Paper;

/// A text below the heading of another key.
struct BelowOther<'a, 'p> {
    text: &'a PrintedText<'p>,
    /// The words of its own label, and those of the heading.
    own: &'p str,
    other: &'p str,
}

impl<'p> PrintedTexts<'p> {
    /// The first of two texts that have changed places.
    pub(super) fn swapped_parts(&self) -> Option<Misplaced<'p>> {
        if !matches!(self.paper, Paper::CabinetDecision { .. }) {
            return None;
        }
        let headings = self.titles.iter().filter(|title| title.level.is_some());
        let headings: Vec<(&SaidTitle, Option<&'p str>)> = headings
            .map(|title| (title, self.label_said_by(title)))
            .collect();
        let below = self.texts.iter().filter_map(|text| {
            let own = label_name(text.written.spot.as_ref()?, text.written.key)?;
            let own = self.label(own)?;
            let (_, place) = text
                .pieces
                .iter()
                .find(|(typed, _)| typed.kind != TextKind::Table)?;
            let other = label_above(&headings, place.start)?;
            (other != own).then_some(BelowOther { text, own, other })
        });
        let below: Vec<BelowOther<'_, 'p>> = below.collect();
        let is_swapped = |one: &&BelowOther<'_, 'p>| {
            let mut all = below.iter();
            all.any(|other| other.own == one.other && other.other == one.own)
        };
        let first = below.iter().find(is_swapped)?;
        Some(Misplaced {
            text: first.text.written,
            how: HowMisplaced::Label { label: first.other },
        })
    }

    /// The label that a heading says.
    fn label_said_by(&self, title: &SaidTitle) -> Option<&'p str> {
        let words = without_number(self.said.get(title.range.clone())?);
        let mut labels = self.labels.values();
        labels.find(|label| is_label(words, label)).copied()
    }
}

/// The label that the nearest heading above a byte says, of the headings whose parts it is in.
fn label_above<'p>(headings: &[(&SaidTitle, Option<&'p str>)], at: usize) -> Option<&'p str> {
    let next = headings.partition_point(|(title, _)| title.range.end <= at);
    let mut lowest = None;
    headings.iter().take(next).rev().find_map(|(title, label)| {
        let is_above = lowest.is_none_or(|lowest| title.level < lowest);
        if is_above {
            lowest = Some(title.level);
        }
        label.filter(|_| is_above)
    })
}

/// A heading without the number before it: "4. Reasons".
pub(super) fn without_number(words: &str) -> &str {
    let words = words.trim();
    words.trim_start_matches(|sign: char| sign.is_ascii_digit() || matches!(sign, '.' | ')' | ' '))
}
