//! A text as typed → the text that will be printed.
//!
//! The text is kept word for word. Only what no reader can see is changed, in [`cleaning`](crate::cleaning). A character
//! that cannot be printed is refused by name, at the place where it was typed.

use std::cell::LazyCell;
use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;

use jiff::civil::Date;
use toml::Spanned;
use toml::de::DeValue;

use super::error::DeserializeError;
use super::unescaped::Unescaped;
use super::{DraftContext, Repertoire, windows_path};
use crate::cleaning::{Cleaned, LineBreaks, is_invisible, refusal};
use crate::diagnostic::{Code, Diagnostic, Place, SourceFile, Unshown};

/// The text of a value with its characters put right.
pub fn cleaned(typed: &str) -> String {
    Cleaned::of(typed, LineBreaks::Feeds).text.into_owned()
}

/// The text of a value; none when the value is of another kind.
///
/// A local date counts as text, since `date = 2019-12-31` can mean only one thing.
pub(super) fn read(
    context: &DraftContext<'_>,
    typed: &Spanned<DeValue<'_>>,
) -> Result<Option<String>, DeserializeError> {
    match typed.get_ref() {
        DeValue::String(text) => {
            let text = cleaned(text);
            let mut refused = windows_path::lost_letters(context.file, &typed.span());
            // The letters that such a path loses may be control characters.
            if refused.is_empty() {
                refused =
                    refused_characters(context.file, &typed.span(), &text, context.repertoire);
            }
            match refused.is_empty() {
                true => Ok(Some(text)),
                false => {
                    refused
                        .into_iter()
                        .for_each(|finding| context.report(finding));
                    Err(DeserializeError::Reported)
                }
            }
        }
        DeValue::Datetime(moment) => Ok(match (moment.date, moment.time) {
            (Some(date), None) => long_date(date.year, date.month, date.day),
            _ => None,
        }),
        _ => Ok(None),
    }
}

/// One finding for each different sign of `text` that cannot be printed, and one for all letters of a script; `span` is
/// where the text was typed.
pub fn refused_characters(
    file: &Arc<SourceFile>,
    span: &Range<usize>,
    text: &str,
    repertoire: &Repertoire<'_>,
) -> Vec<Diagnostic> {
    let is_plain = |byte: u8| matches!(byte, b' '..=b'~' | b'\n' | b'\t');
    if text.bytes().all(is_plain) {
        return Vec::new();
    }
    let position = LazyCell::new(|| TextPosition::new(file, span, text));
    let mut seen = BTreeSet::new();
    let (mut findings, mut unshown) = (Vec::new(), Vec::new());
    for (start, letter) in text.char_indices() {
        let finding = match refusal(letter) {
            _ if matches!(letter, '\n' | '\t') => continue,
            Some(why) => {
                Diagnostic::error(Code::ControlCharacter, why.message).help(match letter {
                    // As such they are syntax errors, so here they are \b, \f and \e, as in “C:\files”.
                    '\u{8}' | '\u{C}' | '\u{1B}' => "write a backslash twice: \\\\",
                    _ => why.help,
                })
            }
            // The invisible ones that cleaning has kept are not drawn.
            None if is_invisible(letter) || repertoire(letter) => continue,
            None => {
                unshown.push((start, letter));
                continue;
            }
        };
        // An emoji of a flag has many of these. They are one thing to delete.
        let kind = match letter {
            '\u{E0020}'..='\u{E007F}' => '\u{E0020}',
            letter => letter,
        };
        if seen.insert(kind) {
            let place = position.place(start..start + letter.len_utf8());
            findings.push(finding.at(place));
        }
    }
    for unshown in Unshown::of(unshown.into_iter()) {
        let length = unshown.characters.first().map_or(0, String::len);
        let place = position.place(unshown.start..unshown.start + length);
        findings.push(unshowable(&unshown).at(place));
    }
    findings
}

fn unshowable(unshown: &Unshown) -> Diagnostic {
    let other =
        "write it in other characters, or ask your web team to add a font that has it to the theme";
    let help = unshown.help().unwrap_or_else(|| other.to_owned());
    Diagnostic::error(Code::CharacterNotShown, unshown.message()).help(help)
}

/// Where a text is in its file. It is searched for once, however much is wrong with it.
pub struct TextPosition<'a> {
    file: &'a Arc<SourceFile>,
    span: Range<usize>,
    found: Option<Found<'a>>,
    /// Where the text is not in the file as it is meant.
    unescaped: Option<Unescaped>,
    text: String,
}

/// A text that is in its file without escapes.
struct Found<'a> {
    /// What is between the quotation marks, as it is cleaned.
    typed: Cleaned<'a>,
    /// Where the quotation marks end, in the file.
    opening: usize,
    /// Where the text begins in what is typed.
    start: usize,
}

impl<'a> TextPosition<'a> {
    /// Looks for `text`, which was typed at `span`.
    pub fn new(file: &'a Arc<SourceFile>, span: &Range<usize>, text: &str) -> Self {
        let quoted = file.text.get(span.clone()).unwrap_or_default();
        let raw = quoted.trim_start_matches(['"', '\'']);
        let opening = span.start + (quoted.len() - raw.len());
        let typed = Cleaned::of(raw, LineBreaks::Feeds);
        let start = typed.text.find(text);
        let unescaped = start.is_none().then(|| Unescaped::of(raw));
        TextPosition {
            file,
            span: span.clone(),
            text: match unescaped {
                Some(_) => text.to_owned(),
                None => String::new(),
            },
            unescaped,
            found: start.map(|start| Found {
                typed,
                opening,
                start,
            }),
        }
    }

    /// The place of `range` of the text, cleaned or not, with escapes or without; the whole value where it cannot be found.
    pub fn place(&self, range: Range<usize>) -> Place {
        match &self.found {
            Some(Found {
                typed,
                opening,
                start,
            }) => {
                let range = typed.typed(start + range.start..start + range.end);
                Place::new(self.file, opening + range.start..opening + range.end)
            }
            None => {
                let place = self.unescaped_place(range);
                place.unwrap_or_else(|| Place::new(self.file, self.span.clone()))
            }
        }
    }

    /// The place of `range` of a text that was typed with escapes.
    fn unescaped_place(&self, range: Range<usize>) -> Option<Place> {
        let unescaped = self.unescaped.as_ref()?;
        let cleaned = Cleaned::of(&unescaped.text, LineBreaks::Feeds);
        let start = cleaned.text.find(&self.text)?;
        let meant = cleaned.typed(start + range.start..start + range.end);
        let typed = unescaped.typed(meant);
        let opening = self.opening();
        Some(Place::new(
            self.file,
            opening + typed.start..opening + typed.end,
        ))
    }

    /// Where the quotation marks end, in the file.
    fn opening(&self) -> usize {
        let quoted = self.file.text.get(self.span.clone()).unwrap_or_default();
        self.span.start + (quoted.len() - quoted.trim_start_matches(['"', '\'']).len())
    }
}

/// The place of `range` of a text that was typed at `span`.
pub fn place_in(
    file: &Arc<SourceFile>,
    span: &Range<usize>,
    text: &str,
    range: Range<usize>,
) -> Place {
    TextPosition::new(file, span, text).place(range)
}

/// "31 December 2019", as English papers print a date; none when there is no such day.
fn long_date(year: u16, month: u8, day: u8) -> Option<String> {
    let (month, day) = (i8::try_from(month).ok()?, i8::try_from(day).ok()?);
    let date = Date::new(i16::try_from(year).ok()?, month, day).ok()?;
    Some(date.strftime("%-d %B %-Y").to_string())
}
