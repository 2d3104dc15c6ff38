//! One table of a theme's file → lengths, colours, shares and words, each judged at its place.
//!
//! Whether they can be read on paper is judged in `legible`, next to this file. A table must not know which keys the
//! others have.

use std::collections::BTreeMap;
use std::ops::{Range, RangeInclusive};
use std::path::PathBuf;

use super::{Colour, Length, NotAColour, Weight};
use crate::diagnostic::{Code, Diagnostic, Edit, Place, nearest};
use crate::draft::{Field, Placed};
use crate::model::Fault;
use crate::validate::{Read, Refused, TableReader, elements};

/// One table, being read: its keys are asked for one by one.
pub(super) struct ThemeTable<'t, 'a> {
    pub(super) table: TableReader<'t, 'a>,
    /// The bytes of its header.
    pub(super) span: Range<usize>,
    pub(super) palette: &'t BTreeMap<String, Colour>,
    /// What is behind the words of a label cell, where that is known.
    pub(super) label_background: Option<Colour>,
}

impl ThemeTable<'_, '_> {
    /// A length that must be there.
    pub(super) fn length(&mut self, field: Field<String>, key: &str) -> Read<Length> {
        let typed = self.required(field, key, "\"12pt\"")?;
        self.table.judge(typed, |written| written.parse::<Length>())
    }

    /// A length that may be left out.
    pub(super) fn optional_length(&mut self, field: Option<Field<String>>) -> Read<Option<Length>> {
        self.table
            .optional_judged(field, |written| written.parse::<Length>())
    }

    /// Words that must be there.
    pub(super) fn words(&mut self, field: Field<String>, key: &str, example: &str) -> Read<String> {
        let typed = self.required(field, key, &format!("\"{example}\""))?;
        Ok(typed.value)
    }

    /// Yes or no; no where it is left out.
    pub(super) fn truth(&mut self, field: Option<Field<bool>>) -> Read<bool> {
        let typed = self.table.optional(field)?;
        Ok(typed.is_some_and(|typed| typed.value))
    }

    /// Words that may be left out.
    pub(super) fn optional_words(
        &mut self,
        field: Option<Field<String>>,
        otherwise: &str,
    ) -> Read<String> {
        let typed = self.table.optional(field)?;
        Ok(typed.map_or_else(|| otherwise.to_owned(), |typed| typed.value))
    }

    /// The name of a file that must be there, and where it was typed.
    pub(super) fn file(
        &mut self,
        field: Field<String>,
        key: &str,
        example: &str,
    ) -> Read<(PathBuf, Place)> {
        let typed = self.required(field, key, &format!("\"{example}\""))?;
        Ok(self.named_file(typed))
    }

    /// A list of files that may be left out.
    pub(super) fn files(
        &mut self,
        field: Option<Field<Vec<Field<String>>>>,
    ) -> Read<Vec<(PathBuf, Place)>> {
        let list = self.table.optional(field)?.map(|list| list.value);
        let each = elements(list.unwrap_or_default()).into_iter();
        let each: Vec<_> = each.map(|one| Ok(self.named_file(one?))).collect();
        each.into_iter().collect()
    }

    fn named_file(&self, typed: Placed<String>) -> (PathBuf, Place) {
        (typed.value.into(), self.table.place(&typed.span))
    }

    /// A share of a hundred that must be there, as a number from 0 to 1.
    pub(super) fn hundredths(&mut self, field: Field<f64>, key: &str) -> Read<f32> {
        let typed = self.required(field, key, "30")?;
        self.within(&typed, 5.0..=95.0, key, "between 5 and 95", "30")
            .map(|number| number / 100.0)
    }

    /// A share of a hundred that may be left out, as a number from 0 to 1.
    pub(super) fn optional_hundredths(
        &mut self,
        field: Option<Field<f64>>,
        key: &str,
        otherwise: f32,
    ) -> Read<f32> {
        match self.table.optional(field)? {
            Some(typed) => self
                .within(&typed, 0.0..=95.0, key, "between 0 and 95", "30")
                .map(|number| number / 100.0),
            None => Ok(otherwise),
        }
    }

    /// A multiple of the letters' size from one line to the next, which may be left out.
    pub(super) fn optional_line_height(&mut self, field: Option<Field<f64>>) -> Read<Option<f32>> {
        let Some(typed) = self.table.optional(field)? else {
            return Ok(None);
        };
        self.within(&typed, 1.0..=3.0, "line_height", "between 1 and 3", "1.3")
            .map(Some)
    }

    /// A colour that must be there, for lines.
    pub(super) fn colour(&mut self, field: Field<String>, key: &str) -> Read<Colour> {
        let typed = self.required(field, key, "\"#7d868c\"")?;
        self.named(&typed)
    }

    /// A weight that must be there.
    pub(super) fn weight(&mut self, field: Field<String>, key: &str) -> Read<Weight> {
        let typed = self.required(field, key, "\"bold\"")?;
        self.judged_weight(&typed)
    }

    /// A weight that may be left out.
    pub(super) fn optional_weight(&mut self, field: Option<Field<String>>) -> Read<Option<Weight>> {
        match self.table.optional(field)? {
            Some(typed) => self.judged_weight(&typed).map(Some),
            None => Ok(None),
        }
    }

    /// A key that must be there. `example` is the value to type when it is not.
    pub(super) fn required<T>(
        &mut self,
        field: Field<T>,
        key: &str,
        example: &str,
    ) -> Read<Placed<T>> {
        self.table
            .required(field, key, format!("{key} = {example}").as_str())
    }

    /// A colour of the palette, or one written out.
    pub(super) fn named(&mut self, typed: &Placed<String>) -> Read<Colour> {
        if let Some(colour) = self.palette.get(typed.value.as_str()) {
            return Ok(*colour);
        }
        typed.value.parse().map_err(|fault: NotAColour| {
            let message = format!("there is no colour “{}” in [colour]", typed.value);
            let finding = Diagnostic::error(Code::ThemeColour, message);
            let finding = match nearest(&typed.value, self.palette.keys().map(String::as_str)) {
                Some(near) => finding
                    .help(format!("did you mean “{near}”?"))
                    .typed(Edit::Instead(format!("\"{near}\""))),
                None => finding.help(fault.help()),
            };
            let place = self.table.place(&typed.span);
            self.table.report(finding.at(place));
            Refused
        })
    }

    /// Reports at `span` what is wrong.
    pub(super) fn refuse<T>(
        &mut self,
        code: Code,
        span: &Range<usize>,
        message: String,
        help: String,
    ) -> Read<T> {
        let place = self.table.place(span);
        self.table
            .report(Diagnostic::error(code, message).at(place).help(help));
        Err(Refused)
    }

    fn within(
        &mut self,
        typed: &Placed<f64>,
        range: RangeInclusive<f64>,
        key: &str,
        bounds: &str,
        example: &str,
    ) -> Read<f32> {
        if range.contains(&typed.value) {
            return Ok(typed.value as f32);
        }
        self.refuse(
            Code::ThemeOutOfRange,
            &typed.span,
            format!("`{key}` must be {bounds}"),
            format!("{key} = {example}"),
        )
    }

    fn judged_weight(&mut self, typed: &Placed<String>) -> Read<Weight> {
        match typed.value.as_str() {
            "regular" => Ok(Weight::Regular),
            "bold" => Ok(Weight::Bold),
            other => self.refuse(
                Code::ThemeWeight,
                &typed.span,
                format!("there is no weight “{other}”"),
                "weight = \"regular\" or weight = \"bold\"".to_owned(),
            ),
        }
    }
}
