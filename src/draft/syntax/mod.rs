//! Text → a TOML document, or every place where it is not TOML.
//!
//! ```text
//! text ─► parser ─► errors ─► lookback: does the cause come earlier?  ── yes ─► a finding at the cause
//!            │                    │ no
//!            ▼                    ▼
//!        document             recovery: the line of the error ─► mistake ─► a finding at the error,
//!                                                                           or none: it follows from the last
//! ```
//!
//! The parser is `toml`. It goes on after an error, and says where it could not go on, in the words of its grammar
//! ("invalid basic string, expected `\"`"). An officer needs something else: what was typed wrong, and what to type
//! instead. So its errors are only used as places:
//!
//! 1. They are sorted by their places, since the parser reports errors in values after those in lines.
//! 2. [`lookback`] has read the whole text for the few mistakes that the parser only notices further down: a text of
//!    several lines without its closing marks swallows what follows, and a header with one bracket forbids those with
//!    two. After a text that is not closed nothing more is reported, because nothing after it can be trusted.
//! 3. Of several errors in one line only the first is used. The others nearly always follow from it.
//! 4. For a duplicate key, `lookback` knows whether a wrong header is the cause, and [`repeated`] whether one is missing.
//!    For every other error, [`recovery`] takes
//!    the line the error is in and the lines next to it, and drops an error that follows from the one before, as in
//!    each further line of a list that is not closed.
//! 5. [`mistake`] names what is wrong with that one line as it was typed, [`advice`] says what to type instead, and
//!    [`right_line`] is the whole line as it should be, where nothing of it can be lost.
//!
//! Of a file with more signs than can be kept only the beginning is read, and that is one more mistake.
//!
//! One error is enough for there to be no document: what the parser saves of a broken file would only cause false
//! alarms. This room must not know which keys a draft has.

mod advice;
mod lookback;
mod mistake;
mod recovery;
mod repeated;
mod right_line;

use std::sync::Arc;

use toml::Spanned;
use toml::de::{DeValue, Error};

use super::KeyHome;
use super::beginning::{Beginning, end_of_lines};
use crate::bounds::{MOST_FILE_LINES, MOST_SIGNS};
use crate::diagnostic::{Code, Diagnostic, Edit, Findings, Place, SourceFile};
use lookback::EarlierMistakes;
use recovery::{Lines, Recovery};
use repeated::{RepeatedKeys, is_repeated};

/// Parses the file. Every syntax error is reported; one is enough for there to be no document. `homes` are the tables
/// that its keys may belong to.
pub(super) fn parse<'a>(
    file: &'a Arc<SourceFile>,
    homes: &'static [KeyHome],
    findings: &mut Findings,
) -> Option<Spanned<DeValue<'a>>> {
    let beginning = Beginning::of(&file.text);
    let (document, mut errors) = beginning.parse();
    if beginning.goes_on {
        findings.push(too_many_signs(file, beginning.text.len()));
    } else if let Some(end) = end_of_lines(&file.text) {
        findings.push(too_many_lines(file, end));
    } else if errors.is_empty() {
        let span = document.span();
        return Some(Spanned::new(span, DeValue::Table(document.into_inner())));
    }
    // The parser reports what is wrong with values after what is wrong with lines.
    errors.sort_by_key(|error| error.span().map(|span| span.start));
    let earlier = EarlierMistakes::of(beginning.text);
    let mut repeated = RepeatedKeys::of(&errors, file, &earlier, homes);
    let (mut lines_with_errors, mut reported_lines) = (Lines::default(), Lines::default());
    let mut before: Option<Recovery<'_>> = None;
    for error in errors {
        let at = error.span().map_or(file.text.len(), |span| span.start);
        if let Some(marks) = earlier
            .unclosed_text
            .clone()
            .filter(|marks| marks.start <= at)
        {
            // After a text that began with two marks, its three closing marks look like the start of another text.
            if before.is_some_and(|before| before.began_with_two_marks()) {
                break;
            }
            findings.push(unclosed_text(Place::new(file, marks)));
            break;
        }
        // One mistake often causes several errors in a line; the first is the nearest to it.
        if !lines_with_errors.is_new(&file.text, at) {
            continue;
        }
        let finding = match is_repeated(&error) {
            true => duplicate_key(file, &error, &earlier, &mut repeated),
            false => {
                Recovery::of(&file.text, at, error.message()).finding(file, &error, &mut before)
            }
        };
        findings.extend(finding.filter(|finding| {
            let place = finding.place().map_or(at, |place| place.span().start);
            reported_lines.is_new(&file.text, place)
        }));
    }
    None
}

fn duplicate_key(
    file: &Arc<SourceFile>,
    error: &Error,
    earlier: &EarlierMistakes<'_>,
    repeated: &mut RepeatedKeys<'_>,
) -> Option<Diagnostic> {
    let place = Place::new(file, error.span().unwrap_or_default());
    let key = place.text();
    if let Some(header) = earlier.single(key) {
        let message =
            format!("there are several `{key}`, and this header has one bracket on each side");
        let finding = Diagnostic::error(Code::DuplicateKey, message).at(Place::new(file, header));
        let header = format!("[[{key}]]");
        let finding = finding.help(format!("write {header}"));
        return Some(finding.typed(Edit::Instead(header)));
    }
    if let Some(part) = earlier.headless(key) {
        let message = format!("there is no [[{key}]] above its first part");
        let above = Place::new(file, part.start..part.start);
        let finding = Diagnostic::error(Code::DuplicateKey, message)
            .at(Place::new(file, part))
            .help(format!("add a line above it: [[{key}]]"));
        return Some(finding.typed(Edit::At(above, format!("[[{key}]]\n"))));
    }
    repeated.finding(place.span())
}

fn too_many_signs(file: &Arc<SourceFile>, end: usize) -> Diagnostic {
    let most = MOST_SIGNS / 1000;
    let message =
        format!("this file has more than {most},000 keys, values and signs, and no paper has");
    too_large(file, end, message)
}

fn too_many_lines(file: &Arc<SourceFile>, end: usize) -> Diagnostic {
    let most = MOST_FILE_LINES / 1000;
    let message = format!("this file has more than {most},000 lines, and no paper has");
    too_large(file, end, message)
}

/// What to say of a file of which no more is read from a byte on.
fn too_large(file: &Arc<SourceFile>, end: usize, message: String) -> Diagnostic {
    Diagnostic::error(Code::FileTooLarge, message)
        .at(Place::new(file, end..end))
        .label("nothing below is read")
        .help("check what is in it: something may have been pasted by mistake, or many times")
}

fn unclosed_text(marks: Place) -> Diagnostic {
    Diagnostic::error(
        Code::TomlSyntax,
        "the long text that begins here has no end",
    )
    .at(marks)
    .help("put \"\"\" after its last word, or on a line of its own below it")
}

#[cfg(test)]
mod tests;
