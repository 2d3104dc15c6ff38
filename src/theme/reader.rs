//! The values of a theme's tables, each judged at its place.

use std::collections::BTreeMap;
use std::ops::{Range, RangeInclusive};

use super::{Colour, Length, NotAColour};
use crate::diagnostic::{Code, Diagnostic, nearest};
use crate::draft::{Field, Placed};
use crate::model::Fault;
use crate::validate::{Read, Reader, Refused};

/// What a page must have room for, in points either way.
const LEAST_ROOM: f32 = 144.0;

/// A theme's file, being read.
pub(super) struct ThemeReader<'r, 'a, 'p> {
    pub reader: &'r mut Reader<'a>,
    pub palette: &'p BTreeMap<String, Colour>,
    /// What is behind the words of a label cell, as soon as that is known.
    pub label_background: Option<Colour>,
}

impl ThemeReader<'_, '_, '_> {
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

    pub(super) fn optional<T, V>(
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

    pub(super) fn judged_length(&mut self, typed: Placed<String>) -> Read<Length> {
        self.reader
            .top()
            .judge(typed, |written| written.parse::<Length>())
    }

    /// A colour of the palette, or one written out.
    pub(super) fn named(&mut self, typed: &Placed<String>) -> Read<Colour> {
        if let Some(colour) = self.palette.get(typed.value.as_str()) {
            return Ok(*colour);
        }
        typed.value.parse().or_else(|fault: NotAColour| {
            let help = match nearest(&typed.value, self.palette.keys().map(String::as_str)) {
                Some(near) => format!("did you mean “{near}”?"),
                None => fault.help(),
            };
            self.refuse(
                Code::ThemeColour,
                &typed.span,
                format!("there is no colour “{}” in [colour]", typed.value),
                help,
            )
        })
    }

    pub(super) fn within(
        &mut self,
        typed: &Placed<f64>,
        range: RangeInclusive<f64>,
        message: &str,
        example: &str,
    ) -> Read<f32> {
        if range.contains(&typed.value) {
            return Ok(typed.value as f32);
        }
        self.refuse(
            Code::ThemeOutOfRange,
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
            Code::ThemeNoRoom,
            table,
            "the margins leave no room for words".to_owned(),
            help,
        )
    }

    pub(super) fn refuse<T>(
        &mut self,
        code: Code,
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
