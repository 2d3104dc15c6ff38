//! The values of a theme's tables, each judged at its place.

use std::collections::BTreeMap;
use std::fmt;
use std::ops::Range;

use super::draft::StyleDraft;
use super::{Change, Colour, Length, Style, Weight};
use crate::diagnostic::{Diagnostic, nearest};
use crate::draft::{Field, Placed};
use crate::model::Fault;
use crate::reading::{Read, Reader, Refused};

/// Running text is never smaller on paper, in points.
const SMALLEST_TEXT: f32 = 11.0;
/// Headers and footers are never smaller, in points.
const SMALLEST_FURNITURE: f32 = 9.0;
/// How well words must stand out (WCAG 2.2, success criterion 1.4.3).
const CONTRAST: f32 = 4.5;
/// What a page must have room for, in points either way.
const LEAST_ROOM: f32 = 144.0;

/// How small letters may be.
#[derive(Debug, Clone, Copy)]
pub(super) enum Sizes {
    /// What a paper says.
    Body,
    /// Headers and footers.
    Furniture,
}

/// A theme's file, being read.
pub(super) struct Look<'r, 'a, 'p> {
    pub reader: &'r mut Reader<'a>,
    pub palette: &'p BTreeMap<String, Colour>,
}

impl Look<'_, '_, '_> {
    /// A table that must be there.
    pub fn table<T>(&mut self, field: Field<T>, key: &str) -> Read<Placed<T>> {
        self.reader
            .top()
            .required(field, key, &format!("[{key}], and its keys below it"))
    }

    /// A length that must be there.
    pub fn length(
        &mut self,
        field: Field<String>,
        key: &str,
        table: &Range<usize>,
        name: &str,
    ) -> Read<Length> {
        let mut sheet = self.reader.table(table, name);
        let typed = sheet.required(field, key, &format!("{key} = \"12pt\""))?;
        sheet.judge(typed, |written| written.parse::<Length>())
    }

    /// Words that must be there.
    pub fn words(
        &mut self,
        field: Field<String>,
        key: &str,
        table: &Range<usize>,
        name: &str,
        example: &str,
    ) -> Read<String> {
        let mut sheet = self.reader.table(table, name);
        sheet
            .required(field, key, &format!("{key} = \"{example}\""))
            .map(|typed| typed.value)
    }

    /// A share of a hundred that must be there, as a number from 0 to 1.
    pub fn hundredths(
        &mut self,
        field: Field<f64>,
        key: &str,
        table: &Range<usize>,
        name: &str,
    ) -> Read<f32> {
        let typed = self
            .reader
            .table(table, name)
            .required(field, key, &format!("{key} = 30"))?;
        let message = format!("`{key}` must be between 5 and 95");
        self.within(&typed, 5.0..=95.0, &message, &format!("{key} = 30"))
            .map(|number| number / 100.0)
    }

    /// A colour that must be there, for lines.
    pub fn colour(
        &mut self,
        field: Field<String>,
        key: &str,
        table: &Range<usize>,
        name: &str,
    ) -> Read<Colour> {
        let typed =
            self.reader
                .table(table, name)
                .required(field, key, &format!("{key} = \"#7d868c\""))?;
        self.named(&typed)
    }

    /// A colour that must be there and stand out from the paper.
    pub fn word_colour(
        &mut self,
        field: Field<String>,
        table: &Range<usize>,
        name: &str,
    ) -> Read<Colour> {
        let typed =
            self.reader
                .table(table, name)
                .required(field, "colour", "colour = \"#141414\"")?;
        let colour = self.named(&typed)?;
        self.stands_out(colour, Colour::WHITE, &typed.span, "the paper")
    }

    /// A colour behind words, which the words must stand out from.
    pub fn background(
        &mut self,
        field: Field<String>,
        key: &str,
        table: &Range<usize>,
        name: &str,
    ) -> Read<Colour> {
        let typed =
            self.reader
                .table(table, name)
                .required(field, key, &format!("{key} = \"#e9eff4\""))?;
        let background = self.named(&typed)?;
        let text = self.palette.get("text").copied().unwrap_or(Colour {
            red: 0,
            green: 0,
            blue: 0,
        });
        self.stands_out(text, background, &typed.span, "this background")
            .map(|_| background)
    }

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
        let plain = Style {
            space_before: Length::default(),
            space_after: Length::default(),
            ..(*text)?
        };
        match field {
            Some(Field::Typed(table)) => self
                .change(table.value, sizes)
                .map(|change| plain.with(&change)),
            Some(Field::Wrong) => Err(Refused),
            Some(Field::Absent) | None => Ok(plain),
        }
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
            look.stands_out(colour, Colour::WHITE, &typed.span, "the paper")
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

    fn optional<T, V>(
        &mut self,
        field: Option<Field<T>>,
        read: impl FnOnce(&mut Self, Placed<T>) -> Read<V>,
    ) -> Read<Option<V>> {
        match field {
            Some(Field::Typed(typed)) => read(self, typed).map(Some),
            Some(Field::Wrong) => Err(Refused),
            Some(Field::Absent) | None => Ok(None),
        }
    }

    fn judged_length(&mut self, typed: Placed<String>) -> Read<Length> {
        self.reader
            .top()
            .judge(typed, |written| written.parse::<Length>())
    }

    fn size(&mut self, typed: Placed<String>, sizes: Sizes) -> Read<Length> {
        let span = typed.span.clone();
        let size = self.judged_length(typed)?;
        let smallest = match sizes {
            Sizes::Body => SMALLEST_TEXT,
            Sizes::Furniture => SMALLEST_FURNITURE,
        };
        if size.pt() >= smallest {
            return Ok(size);
        }
        let message = format!(
            "letters of {size} are too small to read on paper; {smallest}pt is the least here"
        );
        self.refuse(
            "theme-too-small",
            &span,
            message,
            format!("size = \"{smallest}pt\""),
        )
    }

    fn weight(&mut self, typed: Placed<String>) -> Read<Weight> {
        match typed.value.as_str() {
            "regular" => Ok(Weight::Regular),
            "bold" => Ok(Weight::Bold),
            other => {
                let message = format!("there is no weight “{other}”");
                self.refuse(
                    "theme-weight",
                    &typed.span,
                    message,
                    "weight = \"regular\" or weight = \"bold\"".to_owned(),
                )
            }
        }
    }

    /// A colour of the palette, or one written out.
    fn named(&mut self, typed: &Placed<String>) -> Read<Colour> {
        if let Some(colour) = self.palette.get(typed.value.as_str()) {
            return Ok(*colour);
        }
        typed.value.parse().or_else(|fault: super::NotAColour| {
            let help = match nearest(&typed.value, self.palette.keys().map(String::as_str)) {
                Some(near) => format!("did you mean “{near}”?"),
                None => fault.help(),
            };
            self.refuse(
                "theme-colour",
                &typed.span,
                format!("there is no colour “{}” in [colour]", typed.value),
                help,
            )
        })
    }

    fn stands_out(
        &mut self,
        colour: Colour,
        behind: Colour,
        span: &Range<usize>,
        what: &str,
    ) -> Read<Colour> {
        let contrast = colour.contrast(behind);
        if contrast >= CONTRAST {
            return Ok(colour);
        }
        let message = format!(
            "words in {colour} hardly stand out from {what} ({behind}): contrast {contrast:.1}, at least {CONTRAST} is needed"
        );
        self.refuse(
            "theme-contrast",
            span,
            message,
            "make the words darker, or what is behind them lighter".to_owned(),
        )
    }

    fn within(
        &mut self,
        typed: &Placed<f64>,
        range: std::ops::RangeInclusive<f64>,
        message: &str,
        example: &str,
    ) -> Read<f32> {
        if range.contains(&typed.value) {
            return Ok(typed.value as f32);
        }
        self.refuse(
            "theme-out-of-range",
            &typed.span,
            message.to_owned(),
            example.to_owned(),
        )
    }

    /// Refuses margins that leave no page between them.
    pub fn room(&mut self, table: &Range<usize>, room: f32) -> Read<()> {
        if room >= LEAST_ROOM {
            return Ok(());
        }
        let help = "make the page larger or its margins smaller".to_owned();
        self.refuse(
            "theme-no-room",
            table,
            "the margins leave no room for words".to_owned(),
            help,
        )
    }

    fn refuse<T>(
        &mut self,
        code: &'static str,
        span: &Range<usize>,
        message: String,
        help: String,
    ) -> Read<T> {
        let place = self.reader.place(span);
        self.reader
            .findings
            .push(Diagnostic::error(code, message).at(place).help(help));
        Err(Refused)
    }
}

impl fmt::Display for super::NotAColour {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("this is not a colour")
    }
}

impl Fault for super::NotAColour {
    fn code(&self) -> &'static str {
        "theme-colour"
    }

    fn help(&self) -> String {
        "write it like \"#0f3d66\": two digits each for red, green and blue".to_owned()
    }
}

impl fmt::Display for super::NotALength {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("this is not a length")
    }
}

impl Fault for super::NotALength {
    fn code(&self) -> &'static str {
        "theme-length"
    }

    fn help(&self) -> String {
        "write a number and a unit: \"12pt\", \"20mm\", \"2cm\" or \"1in\"".to_owned()
    }
}
