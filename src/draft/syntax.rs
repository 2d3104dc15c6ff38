//! Text → a TOML document, or every place where it is not TOML.

use std::collections::BTreeMap;
use std::sync::Arc;

use toml::Spanned;
use toml::de::{DeTable, DeValue, Error};

use crate::diagnostic::{Diagnostic, Findings, Place, SourceFile};

/// Parses the file. Every syntax error is reported; one is enough for there to be no document.
pub(super) fn parse<'a>(
    file: &'a Arc<SourceFile>,
    findings: &mut Findings,
) -> Option<Spanned<DeValue<'a>>> {
    let (document, errors) = DeTable::parse_recoverable(&file.text);
    if errors.is_empty() {
        let span = document.span();
        return Some(Spanned::new(span, DeValue::Table(document.into_inner())));
    }
    let mut told = Lines::default();
    for error in errors {
        // One slip often makes the parser stumble several times in a line; the first says it best.
        let start = error.span().map_or(file.text.len(), |span| span.start);
        if told.is_new(&file.text, start) {
            findings.push(finding(file, &error));
        }
    }
    None
}

/// Lines of a text, by where they begin and end. A file may have as many wrong lines as it has lines, so looking for
/// one must not take long.
#[derive(Default)]
struct Lines {
    known: BTreeMap<usize, usize>,
}

impl Lines {
    /// Whether the line in which `at` stands was not known before. Now it is.
    fn is_new(&mut self, text: &str, at: usize) -> bool {
        let before = self.known.range(..=at).next_back();
        if before.is_some_and(|(_, end)| at <= *end) {
            return false;
        }
        let (above, below) = text.split_at_checked(at).unwrap_or((text, ""));
        let start = above.rfind('\n').map_or(0, |line_end| line_end + 1);
        let length = below.find('\n').unwrap_or(below.len());
        self.known.insert(start, above.len() + length);
        true
    }
}

fn finding(file: &Arc<SourceFile>, error: &Error) -> Diagnostic {
    let end = file.text.len();
    let place = Place::new(file, error.span().unwrap_or(end..end));
    let message = error.message();
    if message.starts_with("duplicate key") {
        return Diagnostic::error("duplicate-key", format!("the key `{}` is there twice", place.text()))
            .at(place)
            .help("take one of the two away; a second recommendation begins with its own [[recommendation]]");
    }
    let finding = Diagnostic::error("toml-syntax", format!("this line is not TOML: {message}"))
        .at(place.clone())
        .help(match is_curly(&place) {
            true => "the quotation marks around a text must be straight, not curly: \"…\"",
            false => help(message),
        });
    // The parser stops at the end of the file; the slip is where the text began.
    let is_endless = message.starts_with("invalid multi-line");
    match is_endless.then(|| file.text.rfind(LONG_QUOTES)).flatten() {
        Some(start) => {
            let opening = Place::new(file, start..start + LONG_QUOTES.len());
            finding.also(opening, "the text that has no end begins here")
        }
        None => finding,
    }
}

/// Whether a value begins with a quotation mark as a word processor writes it.
fn is_curly(place: &Place) -> bool {
    let text = &place.file().text;
    let before = text.get(..place.span().start).unwrap_or_default();
    let start = before.rfind('\n').map_or(0, |line_end| line_end + 1);
    let line = text.get(start..).and_then(|rest| rest.lines().next());
    let line = line.unwrap_or_default();
    let value = line.split_once('=').map(|(_, value)| value.trim_start());
    value.is_some_and(|value| value.starts_with(['“', '”', '‘', '’', '„']))
}

/// What stands around a text of several lines.
const LONG_QUOTES: &str = "\"\"\"";

/// The slips people make, and what to type instead.
fn help(message: &str) -> &'static str {
    match message {
        _ if message.contains("escape") => "write a backslash twice: \\\\",
        _ if message.contains("string") || message.contains("quote") => {
            "text stands between quotation marks, long text between three of them: \"\"\"…\"\"\"; write \\\" for a quotation mark inside \"…\""
        }
        _ if message.contains("key with no value") || message.contains("`=`") => {
            "a line is a key, an equals sign and a value: title = \"Inclusion in Schools\""
        }
        _ if message.contains("array") || message.contains("`]`") => {
            "brackets come in pairs: [[recommendation]] on a line of its own, or a list [\"…\", \"…\"]"
        }
        _ => "text needs quotation marks and a date as words does too: date = \"September 2018\"",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn curly_quotation_marks_are_told_apart() {
        let helps = |text: &str| {
            let mut findings = Findings::new();
            assert!(parse(&SourceFile::new("review.toml", text), &mut findings).is_none());
            let helps = findings.iter().flat_map(|finding| finding.helps().to_vec());
            helps.collect::<Vec<_>>().concat()
        };
        assert!(helps("title = “Parks”\n").contains("straight, not curly"));
        assert!(helps("number = 1\ntitle = ‘Parks’\n").contains("straight, not curly"));
        assert!(!helps("title = Parks\n").contains("curly"));
    }
}
