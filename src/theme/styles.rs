//! The styles of a theme: running text, and what differs from it.

use std::collections::BTreeMap;
use std::ops::Range;

use super::draft::StyleDraft;
use super::legible::Sizes;
use super::reader::ThemeReader;
use super::{Change, Colour, Length, Style, Weight};
use crate::diagnostic::Code;
use crate::draft::{Field, Placed};
use crate::validate::{Read, Refused};

impl ThemeReader<'_, '_, '_> {
    /// The style of running text.
    pub fn text(&mut self, field: Field<StyleDraft>) -> Read<Style> {
        let table = self.table(field, "text")?;
        let plain = Style {
            size: Length::points(12.0),
            line_height: 1.3,
            weight: Weight::Regular,
            colour: Colour {
                red: 0,
                green: 0,
                blue: 0,
            },
            space_before: Length::default(),
            space_after: Length::points(8.0),
        };
        self.change(table.value, Sizes::Body)
            .map(|change| plain.with(&change))
    }

    /// A style that differs from running text in what it names. It has no space round it but its own.
    pub fn style(
        &mut self,
        field: Option<Field<StyleDraft>>,
        text: &Read<Style>,
        sizes: Sizes,
    ) -> Read<Style> {
        let change = match field {
            Some(Field::Typed(table)) => self.change(table.value, sizes)?,
            Some(Field::Wrong) => return Err(Refused),
            Some(Field::Absent) | None => Change::default(),
        };
        let plain = Style {
            space_before: Length::default(),
            space_after: Length::default(),
            ..(*text)?
        };
        Ok(plain.with(&change))
    }

    /// What each class changes.
    pub fn classes(
        &mut self,
        field: Option<Field<BTreeMap<String, Field<StyleDraft>>>>,
    ) -> Read<BTreeMap<String, Change>> {
        let classes = match field {
            Some(Field::Typed(table)) => table.value,
            Some(Field::Wrong) => return Err(Refused),
            Some(Field::Absent) | None => return Ok(BTreeMap::new()),
        };
        let changes: Vec<_> = classes
            .into_iter()
            .map(|(name, style)| match style {
                Field::Typed(table) => Ok((name, self.change(table.value, Sizes::Body)?)),
                Field::Absent | Field::Wrong => Err(Refused),
            })
            .collect();
        changes.into_iter().collect()
    }

    /// What a style's table names.
    fn change(&mut self, draft: StyleDraft, sizes: Sizes) -> Read<Change> {
        let StyleDraft {
            size,
            line_height,
            weight,
            colour,
            space_before,
            space_after,
        } = draft;
        let size = self.optional(size, |look, typed| look.size(typed, sizes));
        let line_height = self.optional(line_height, |look, typed| {
            look.within(
                &typed,
                1.0..=3.0,
                "`line_height` must be between 1 and 3",
                "line_height = 1.3",
            )
        });
        let weight = self.optional(weight, Self::weight);
        let colour = self.optional(colour, |look, typed| {
            let colour = look.named(&typed)?;
            look.stands_out_everywhere(colour, &typed.span)
        });
        let space_before = self.optional(space_before, Self::judged_length);
        let space_after = self.optional(space_after, Self::judged_length);
        Ok(Change {
            size: size?,
            line_height: line_height?,
            weight: weight?,
            colour: colour?,
            space_before: space_before?,
            space_after: space_after?,
        })
    }

    /// A weight that must be there.
    pub fn heaviness(
        &mut self,
        field: Field<String>,
        key: &str,
        table: &Range<usize>,
        name: &str,
    ) -> Read<Weight> {
        let mut sheet = self.reader.table(table, name);
        let typed = sheet.required(field, key, &format!("{key} = \"bold\""))?;
        self.weight(typed)
    }

    fn weight(&mut self, typed: Placed<String>) -> Read<Weight> {
        match typed.value.as_str() {
            "regular" => Ok(Weight::Regular),
            "bold" => Ok(Weight::Bold),
            other => {
                let message = format!("there is no weight “{other}”");
                self.refuse(
                    Code::ThemeWeight,
                    &typed.span,
                    message,
                    "weight = \"regular\" or weight = \"bold\"".to_owned(),
                )
            }
        }
    }
}
