//! The styles of a theme: running text, and what differs from it.

use std::collections::BTreeMap;

use super::draft::StyleDraft;
use super::legible::Sizes;
use super::reader::ThemeReader;
use super::table::ThemeTable;
use super::{Colour, Length, Style, StyleChange, Weight};
use crate::draft::Field;
use crate::validate::Read;

impl ThemeReader<'_, '_> {
    /// The style of running text. What it leaves out is as most councils have it.
    pub(super) fn text(&mut self, field: Field<StyleDraft>) -> Read<Style> {
        let plain = Style {
            size: Length::points(12.0),
            line_height: 1.3,
            weight: Weight::Regular,
            colour: Colour::BLACK,
            space_before: Length::default(),
            space_after: Length::points(8.0),
        };
        let change = self.table(field, "text", |table, draft| {
            table.style_change(draft, Sizes::Body)
        })?;
        Ok(plain.with(&change))
    }

    /// A style that differs from running text in what it names. It has no space around it but its own.
    pub(super) fn style(
        &mut self,
        field: Option<Field<StyleDraft>>,
        key: &str,
        text: &Read<Style>,
        sizes: Sizes,
    ) -> Read<Style> {
        let change =
            self.optional_table(field, key, |table, draft| table.style_change(draft, sizes))?;
        let plain = Style {
            space_before: Length::default(),
            space_after: Length::default(),
            ..(*text)?
        };
        Ok(plain.with(&change.unwrap_or_default()))
    }

    /// What each class changes.
    pub(super) fn classes(
        &mut self,
        field: Option<Field<BTreeMap<String, Field<StyleDraft>>>>,
    ) -> Read<BTreeMap<String, StyleChange>> {
        self.named_tables(field, "class", |table, draft| {
            table.style_change(draft, Sizes::Body)
        })
    }
}

impl ThemeTable<'_, '_> {
    fn style_change(&mut self, draft: StyleDraft, sizes: Sizes) -> Read<StyleChange> {
        let StyleDraft {
            size,
            line_height,
            weight,
            colour,
            space_before,
            space_after,
        } = draft;
        let size = self.optional_size(size, sizes);
        let line_height = self.optional_line_height(line_height);
        let weight = self.optional_weight(weight);
        let colour = self.optional_word_colour(colour);
        let space_before = self.optional_length(space_before);
        let space_after = self.optional_length(space_after);
        Ok(StyleChange {
            size: size?,
            line_height: line_height?,
            weight: weight?,
            colour: colour?,
            space_before: space_before?,
            space_after: space_after?,
        })
    }
}
