//! The captions of tables that officers wrote → the first with the number of another recommendation, or with the label of another
//! field than the table was written in.
//!
//! A caption has the words that a template gives it. What it says beside the labels of fields is not judged.

use std::collections::BTreeSet;

use super::column_heads::is_label;
use super::marks::TextKind;
use super::misplaced::{HowMisplaced, Misplaced};
use super::printed_texts::{PrintedText, PrintedTexts};
use super::wrong_label::label_name;
use super::wrong_number::{is_part_of, number_of, number_within};
use crate::model::RecommendationNumber;

impl<'p> PrintedTexts<'p> {
    /// The first table below such a caption.
    pub(super) fn wrong_caption(&self) -> Option<Misplaced<'p>> {
        let has_table = |text: &&PrintedText<'p>| {
            let mut pieces = text.pieces.iter();
            pieces.any(|(typed, _)| typed.kind == TextKind::Table)
        };
        let mut tables = self.texts.iter().filter(has_table).peekable();
        tables.peek()?;
        let labels: BTreeSet<&'p str> = self
            .texts
            .iter()
            .filter_map(|text| self.own_label(text))
            .collect();
        tables.find_map(|text| {
            let own = self.own_label(text)?;
            let mut pieces = text.pieces.iter();
            let (_, place) = pieces.find(|(typed, _)| typed.kind == TextKind::Table)?;
            let caption = self.blocks_before(place.start).next()?;
            if let Some(number) = self.other_number(caption, text) {
                return Some(Misplaced {
                    text: text.written,
                    how: HowMisplaced::Title {
                        title: caption,
                        number,
                    },
                });
            }
            let parts = || caption.split([',', ':', '–']);
            if parts().any(|part| is_label(part, own)) {
                return None;
            }
            let mut others = labels.iter().filter(|label| !is_label(label, own));
            let label = others.find(|label| parts().any(|part| is_label(part, label)))?;
            Some(Misplaced {
                text: text.written,
                how: HowMisplaced::Label { label },
            })
        })
    }

    /// The recommendation of a table whose caption names another one. The last part of a caption may be the number of the table.
    fn other_number(&self, caption: &str, text: &PrintedText<'p>) -> Option<RecommendationNumber> {
        let named = self.named(caption)?;
        let number = number_of(text)?;
        let (numbers, _) = caption.rsplit_once(',')?;
        let own = number.to_string();
        let is_right =
            number_within(numbers, &own) || is_part_of(&own, named) || is_part_of(named, &own);
        (!is_right).then_some(number)
    }

    /// The label of the key that a text was written in.
    fn own_label(&self, text: &PrintedText<'p>) -> Option<&'p str> {
        let spot = text.written.spot.as_ref()?;
        self.label(label_name(spot, text.written.key)?)
    }
}
