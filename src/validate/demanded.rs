//! The fields of a table that a council may have or not have.

use super::words::to_print;
use super::{LineToType, Read, TableReader};
use crate::diagnostic::{Code, Diagnostic};
use crate::draft::{Field, Placed};
use crate::model::{FieldDemand, FieldValue, RichText, TextLine, When};

/// How the value of such a field is read.
type ReadValue<T> = fn(&mut TableReader<'_, '_>, Placed<String>) -> Read<T>;

impl TableReader<'_, '_> {
    /// A field of long text.
    pub fn text_field(
        &mut self,
        field: Field<String>,
        key: impl AsRef<str>,
        demand: FieldDemand,
        example: &str,
    ) -> Read<FieldValue<RichText>> {
        let lack = Some(to_print(example));
        self.field(
            field,
            key.as_ref(),
            (demand, example),
            lack,
            |sheet, typed| sheet.rich(typed),
        )
    }

    /// A field of long text that names somebody.
    pub fn named_field(
        &mut self,
        field: Field<String>,
        key: impl AsRef<str>,
        demand: FieldDemand,
        example: &str,
    ) -> Read<FieldValue<RichText>> {
        let lack = Some(a_name(example));
        self.field(
            field,
            key.as_ref(),
            (demand, example),
            lack,
            |sheet, typed| sheet.rich(typed),
        )
    }

    /// A field of one line that names somebody.
    pub fn person_field(
        &mut self,
        field: Field<String>,
        key: impl AsRef<str>,
        demand: FieldDemand,
        example: &str,
    ) -> Read<FieldValue<TextLine>> {
        let lack = Some(a_name(example));
        self.field(
            field,
            key.as_ref(),
            (demand, example),
            lack,
            |sheet, typed| sheet.one_line(typed),
        )
    }

    /// A field of one line.
    pub fn line_field(
        &mut self,
        field: Field<String>,
        key: impl AsRef<str>,
        demand: FieldDemand,
        example: &str,
    ) -> Read<FieldValue<TextLine>> {
        let lack = Some(to_print(example));
        self.field(
            field,
            key.as_ref(),
            (demand, example),
            lack,
            |sheet, typed| sheet.one_line(typed),
        )
    }

    /// A field of a date, in whatever words were agreed.
    pub fn date_field(
        &mut self,
        field: Field<String>,
        key: impl AsRef<str>,
        demand: FieldDemand,
    ) -> Read<FieldValue<When>> {
        let asked = (demand, "September 2018");
        self.field(field, key.as_ref(), asked, None, |sheet, typed| {
            sheet.in_words(typed)
        })
    }

    /// `lack` is what to do about a blank value, where there must be one.
    fn field<T>(
        &mut self,
        field: Field<String>,
        key: &str,
        (demand, example): (FieldDemand, &str),
        lack: Option<String>,
        read: ReadValue<T>,
    ) -> Read<FieldValue<T>> {
        if matches!(field, Field::Absent) && demand <= FieldDemand::Nothing {
            return Ok(FieldValue::LeftOut);
        }
        let line = match demand {
            FieldDemand::Key => LineToType::blank(key),
            _ => LineToType::text(key, example),
        };
        let typed = self.required(field, key, line)?;
        let is_blank = typed.value.trim().is_empty();
        match demand {
            FieldDemand::NoSuchField if is_blank => Ok(FieldValue::LeftOut),
            FieldDemand::NoSuchField => {
                self.not_printed(key, &typed);
                Ok(FieldValue::LeftOut)
            }
            FieldDemand::Nothing | FieldDemand::Key if is_blank => Ok(FieldValue::Blank),
            FieldDemand::Value if is_blank && lack.is_some() => {
                self.blank_with(&typed, lack.unwrap_or_default())
            }
            FieldDemand::Nothing | FieldDemand::Key | FieldDemand::Value => {
                read(self, typed).map(FieldValue::Given)
            }
        }
    }

    /// Reports words in a field that the council has not.
    pub fn refuse_unused(
        &mut self,
        field: Option<&Field<String>>,
        key: impl AsRef<str>,
        demand: FieldDemand,
    ) {
        let typed = field.and_then(Field::typed);
        if let Some(typed) = typed.filter(|typed| !typed.value.trim().is_empty())
            && demand == FieldDemand::NoSuchField
        {
            self.not_printed(key.as_ref(), typed);
        }
    }

    /// Reports words that no paper would print.
    fn not_printed(&mut self, key: &str, typed: &Placed<String>) {
        let message =
            format!("your council's papers have no `{key}`, so this would not be printed");
        let finding = Diagnostic::error(Code::FieldNotUsed, message)
            .at(self.place(&typed.span))
            .help("move the words to a field that your papers have, or remove them")
            .help(format!(
                "to print it, remove used = false from the [[field]] {key} in council.toml"
            ));
        self.report(finding);
    }
}

fn a_name(example: &str) -> String {
    format!("name a post or a person, such as \"{example}\"")
}
