//! The texts of a table.

use super::table::elements;
use super::{LineToType, Read, Refused, TableReader, all, refusal};
use crate::cleaning::without_invisible;
use crate::diagnostic::{Code, Diagnostic};
use crate::draft::{Field, Placed, TextPosition};
use crate::model::{Fault, Hour, RichText, TextLine};

/// What to do about a blank text.
pub(super) fn to_print(example: &str) -> String {
    format!("write what is to be printed here, such as \"{example}\"")
}

/// A place where a word may be broken.
const SOFT_HYPHEN: char = '\u{AD}';

impl TableReader<'_, '_> {
    /// One line of text.
    pub fn line(
        &mut self,
        field: Field<String>,
        key: impl AsRef<str>,
        example: &str,
    ) -> Read<TextLine> {
        let typed = self.required(field, &key, LineToType::text(&key, example))?;
        match typed.value.trim().is_empty() {
            true => self.blank(&typed, example),
            false => self.one_line(typed),
        }
    }

    /// One line of text that may be left out or blank.
    pub fn optional_line(&mut self, field: Option<Field<String>>) -> Read<Option<TextLine>> {
        match self.optional(field)? {
            Some(Placed { value, .. }) if value.trim().is_empty() => Ok(None),
            Some(typed) => self.one_line(typed).map(Some),
            None => Ok(None),
        }
    }

    /// A time of day in any words, which may be left out or blank. Figures of no hour are refused.
    pub fn optional_hour(&mut self, field: Option<Field<String>>) -> Read<Option<TextLine>> {
        match self.optional(field)? {
            Some(typed) if Hour::is_impossible(&typed.value) => {
                self.judge(typed, |text| Hour::parse(text)).map(|_| None)
            }
            Some(typed) => self.optional_line(Some(Field::Typed(typed))),
            None => Ok(None),
        }
    }

    /// A list of lines that may be left out.
    pub fn lines(&mut self, field: Option<Field<Vec<Field<String>>>>) -> Read<Vec<TextLine>> {
        let list = self.optional(field)?.map(|list| list.value);
        let lines = elements(list.unwrap_or_default()).into_iter();
        all(lines.map(|line| self.one_line(line?)).collect())
    }

    /// A name that is looked up: what nobody sees in it is no part of it.
    pub fn label(&mut self, typed: Placed<String>) -> Read<TextLine> {
        self.one_line(typed.map(|text| without_invisible(&text).into_owned()))
    }

    /// A text that was typed on one line, as one line: a line separator that nobody sees (U+2028) is a space there.
    pub(super) fn joined(&self, typed: Placed<String>) -> Placed<String> {
        let quoted = self.reader.file.text.get(typed.span.clone());
        let has_line_end = |quoted: &str| quoted.contains('\n') || quoted.contains("\\n");
        let is_joined = typed.value.contains('\n') && !quoted.is_none_or(has_line_end);
        typed.map(|text| match is_joined {
            true => text.split_whitespace().collect::<Vec<_>>().join(" "),
            false => text,
        })
    }

    /// Puts a text through the type of one line. A name is not broken, so a soft hyphen is left out.
    pub(super) fn one_line(&mut self, typed: Placed<String>) -> Read<TextLine> {
        let typed =
            self.in_own_words(self.joined(typed))
                .map(|text| match text.contains(SOFT_HYPHEN) {
                    true => text.replace(SOFT_HYPHEN, ""),
                    false => text,
                });
        self.judge(typed, |text| TextLine::parse(text))
    }

    /// A text of one or more paragraphs.
    pub fn rich_text(
        &mut self,
        field: Field<String>,
        key: impl AsRef<str>,
        example: &str,
    ) -> Read<RichText> {
        let typed = self.required(field, &key, LineToType::text(&key, example))?;
        match typed.value.trim().is_empty() {
            true => self.blank(&typed, example),
            false => self.rich(typed),
        }
    }

    /// Reports a text without words, with an example of what the key may say.
    fn blank<T>(&mut self, typed: &Placed<String>, example: &str) -> Read<T> {
        self.blank_with(typed, to_print(example))
    }

    pub(super) fn blank_with<T>(&mut self, typed: &Placed<String>, help: String) -> Read<T> {
        let finding = Diagnostic::error(Code::BlankText, "this text is blank")
            .at(self.place(&typed.span))
            .help(help);
        self.report(finding);
        Err(Refused)
    }

    /// A text whose key must be there, but may be blank.
    pub fn rich_text_or_blank(
        &mut self,
        field: Field<String>,
        key: impl AsRef<str>,
    ) -> Read<Option<RichText>> {
        let typed = self.required(field, &key, LineToType::part_of_record(&key))?;
        self.optional_rich_text(Some(Field::Typed(typed)))
    }

    /// A text that may be left out or blank.
    pub fn optional_rich_text(&mut self, field: Option<Field<String>>) -> Read<Option<RichText>> {
        match self.optional(field)? {
            Some(Placed { value, .. }) if value.trim().is_empty() => Ok(None),
            Some(typed) => self.rich(typed).map(Some),
            None => Ok(None),
        }
    }

    /// Puts a text through Markdown; each thing that is refused is reported at its own place.
    pub fn rich(&mut self, typed: Placed<String>) -> Read<RichText> {
        let typed = self.in_own_words(typed);
        match RichText::parse(&typed.value) {
            Ok(text) => Ok(text),
            Err(faults) => {
                let position = TextPosition::new(&self.reader.file, &typed.span, &typed.value);
                for fault in faults {
                    let whole = 0..typed.value.len();
                    let place = position.place(fault.range().unwrap_or(whole));
                    let quoted = self.reader.file.text.get(typed.span.clone());
                    let finding = refusal(&fault).typed_into(quoted.unwrap_or_default());
                    self.reader.findings.push(finding.at(place));
                }
                Err(Refused)
            }
        }
    }
}
