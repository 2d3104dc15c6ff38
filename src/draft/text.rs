//! A text as typed → the text that will be printed.
//!
//! The text is kept word for word. Only what no reader can see is changed: line ends become LF, characters are composed
//! (NFC), invisible ones are removed and ligatures become their letters. A character that cannot be printed is refused
//! by name.

use std::cell::LazyCell;
use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;

use jiff::civil::Date;
use toml::Spanned;
use toml::de::DeValue;
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

use super::error::DeserializeError;
use super::invisible::is_invisible;
use super::{DraftContext, Repertoire};
use crate::diagnostic::{Code, Diagnostic, Place, SourceFile, Unshown};

/// The text of a value; none when the value is of another kind.
///
/// A local date counts as text, since `date = 2019-12-31` can mean only one thing.
pub(super) fn read(
    context: &DraftContext<'_>,
    typed: &Spanned<DeValue<'_>>,
) -> Result<Option<String>, DeserializeError> {
    match typed.get_ref() {
        DeValue::String(text) => {
            let text = clean(text);
            let refused =
                refused_characters(context.file, &typed.span(), &text, context.repertoire);
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

fn clean(text: &str) -> String {
    // Most texts are ASCII, where only a carriage return needs cleaning.
    if text.is_ascii() && !text.contains('\r') {
        return text.to_owned();
    }
    let mut plain = String::with_capacity(text.len());
    for letter in text.replace("\r\n", "\n").chars() {
        match ligature(letter) {
            Some(letters) => plain.push_str(letters),
            None if is_invisible(letter) => {}
            None => plain.push(letter),
        }
    }
    match is_nfc_quick(plain.chars()) {
        IsNormalized::Yes => plain,
        IsNormalized::No | IsNormalized::Maybe => plain.nfc().collect(),
    }
}

/// One finding for each different sign of `text` that cannot be printed, and for all letters of a script; `span` is where the text was typed.
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
        let printable =
            matches!(letter, '\n' | '\t') || (!letter.is_control() && repertoire(letter));
        if printable || !seen.insert(letter) {
            continue;
        }
        if letter.is_control() {
            let place = position.place(start..start + letter.len_utf8());
            findings.push(control(letter).at(place));
        } else {
            unshown.push((start, letter));
        }
    }
    for unshown in Unshown::of(unshown.into_iter()) {
        let length = unshown
            .characters
            .first()
            .map_or(0, |first| first.len_utf8());
        let place = position.place(unshown.start..unshown.start + length);
        findings.push(unshowable(&unshown).at(place));
    }
    findings
}

fn control(letter: char) -> Diagnostic {
    let code = u32::from(letter);
    Diagnostic::error(
        Code::ControlCharacter,
        format!("this text contains a control character (U+{code:04X}), which cannot be printed"),
    )
    .help("delete it; it often comes with text copied from another program")
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
    /// Where the text begins, if it is in the file literally.
    start: Option<usize>,
}

impl<'a> TextPosition<'a> {
    /// Looks for `text`, which was typed at `span`.
    pub fn new(file: &'a Arc<SourceFile>, span: &Range<usize>, text: &str) -> Self {
        let typed = file.text.get(span.clone()).unwrap_or_default();
        TextPosition {
            file,
            span: span.clone(),
            start: typed.find(text).map(|offset| span.start + offset),
        }
    }

    /// The place of `range` of the text: exact where the text is in the file literally, the whole value where escapes or
    /// cleaning have changed it.
    pub fn place(&self, range: Range<usize>) -> Place {
        match self.start {
            Some(start) => Place::new(self.file, start + range.start..start + range.end),
            None => Place::new(self.file, self.span.clone()),
        }
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

/// The letters of a ligature. Written as one character they could not be searched for.
fn ligature(letter: char) -> Option<&'static str> {
    match letter {
        '\u{FB00}' => Some("ff"),
        '\u{FB01}' => Some("fi"),
        '\u{FB02}' => Some("fl"),
        '\u{FB03}' => Some("ffi"),
        '\u{FB04}' => Some("ffl"),
        '\u{FB05}' | '\u{FB06}' => Some("st"),
        _ => None,
    }
}
