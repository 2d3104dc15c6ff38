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
//! 4. For a duplicate key, `lookback` knows whether a header is the cause. For every other error, [`recovery`] takes
//!    the line the error is in and the lines next to it, and drops an error that follows from the one before, as in
//!    each further line of a list that is not closed.
//! 5. [`mistake`] names what is wrong with that one line as it was typed, and what to type instead.
//!
//! One error is enough for there to be no document: what the parser saves of a broken file would only cause false
//! alarms. This room must not know which keys a draft has.

mod lookback;
mod mistake;
mod recovery;

use std::sync::Arc;

use toml::Spanned;
use toml::de::{DeTable, DeValue, Error};

use crate::diagnostic::{Diagnostic, Findings, Place, SourceFile};
use lookback::EarlierMistakes;
use recovery::{Lines, Recovery};

/// Parses the file. Every syntax error is reported; one is enough for there to be no document.
pub(super) fn parse<'a>(
    file: &'a Arc<SourceFile>,
    findings: &mut Findings,
) -> Option<Spanned<DeValue<'a>>> {
    let (document, mut errors) = DeTable::parse_recoverable(&file.text);
    if errors.is_empty() {
        let span = document.span();
        return Some(Spanned::new(span, DeValue::Table(document.into_inner())));
    }
    // The parser reports what is wrong with values after what is wrong with lines.
    errors.sort_by_key(|error| error.span().map(|span| span.start));
    let earlier = EarlierMistakes::of(&file.text);
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
        let finding = match error.message().starts_with("duplicate key") {
            true => Some(duplicate_key(file, &error, &earlier)),
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
) -> Diagnostic {
    let place = Place::new(file, error.span().unwrap_or_default());
    let key = place.text();
    if let Some(header) = earlier.single(key) {
        let message =
            format!("there are several `{key}`, and this header has one bracket on each side");
        let finding = Diagnostic::error("duplicate-key", message).at(Place::new(file, header));
        return finding.help(format!("write [[{key}]]"));
    }
    if let Some(part) = earlier.headless(key) {
        let message = format!("there is no [[{key}]] above its first part");
        let finding = Diagnostic::error("duplicate-key", message).at(Place::new(file, part));
        return finding.help(format!("add a line above it: [[{key}]]"));
    }
    Diagnostic::error("duplicate-key", format!("the key `{key}` is there twice"))
        .help("take one of the two away; a second recommendation begins with its own [[recommendation]]")
        .at(place)
}

fn unclosed_text(marks: Place) -> Diagnostic {
    Diagnostic::error("toml-syntax", "the long text that begins here has no end")
        .at(marks)
        .help("put \"\"\" behind its last word, or on a line of its own below it")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is said of a text, each as "line: sentence | help".
    fn said(text: &str) -> Vec<String> {
        let mut findings = Findings::new();
        assert!(parse(&SourceFile::new("review.toml", text), &mut findings).is_none());
        let said = findings.iter().map(|finding| {
            let line = finding.place().map_or(0, Place::line);
            format!(
                "{line}: {} | {}",
                finding.message(),
                finding.helps().join(" ")
            )
        });
        said.collect()
    }

    #[test]
    fn each_mistake_is_reported_in_words_that_can_be_typed() {
        let mistakes = [
            (
                "title = “Parks”",
                "curly quotation marks around it | the quotation marks",
            ),
            (
                "title = \"Parks”",
                "curly quotation marks around it | the quotation marks",
            ),
            (
                "title: \"Parks\"",
                "a colon stands where an equals sign belongs | write",
            ),
            (
                "title \"Parks\"",
                "no equals sign between `title` and its value | write",
            ),
            ("title == \"Parks\"", "one equals sign too many | write"),
            (
                "link officers = \"Jo Mills\"",
                "“link officers” is several | join its words: link_officers = …",
            ),
            (
                "Parks and gardens",
                "neither a header nor a key with its value | a line is",
            ),
            ("title =", "`title` has no value | write title = \"…\""),
            (
                "title = Parks",
                "not between quotation marks | write title = \"Parks\"",
            ),
            (
                "title = Parks\"",
                "not between quotation marks | write title = \"Parks\"",
            ),
            (
                "date = 12/07/2018",
                "not between quotation marks | write date = \"12/07/2018\"",
            ),
            (
                "title = \"Parks",
                "no end on its line | put a quotation mark behind its last word",
            ),
            (
                "title = \"The \"Parks\"\"",
                "at the quotation mark before this | write \\\"",
            ),
            (
                "title = 'Children's Parks'",
                "at the apostrophe before this | write title = \"…\"",
            ),
            (
                "title = \"Parks\",",
                "nothing may stand behind a value | take the “,” away",
            ),
            (
                "title = \"Parks\" // new",
                "nothing may stand behind a value | a note of your own begins with #",
            ),
            (
                "title = \"Parks\" number = \"1\"",
                "nothing may stand behind a value | put each key on a line of its own",
            ),
            (
                "- title = \"Parks\"",
                "neither a header nor a key with its value | a line is",
            ),
            (
                "names = [“Jo”, “Al”]",
                "curly quotation marks around it | the quotation marks",
            ),
            (
                "title = \"S:\\Users\"",
                "does not stand for itself | write a backslash twice",
            ),
            (
                "date = \"\"March 2024\"\"",
                "mark too many at each end | write date = \"March 2024\"",
            ),
            (
                "number = three",
                "not written in plain figures | write it in figures, and one only: number = 1",
            ),
            (
                "recommendation = 5, 6",
                "not written in plain figures | write it in figures, and one only: recommendation = 5",
            ),
            (
                "[[theme recommendation]]",
                "alone on its line | write [[theme.recommendation]] on a line of its own",
            ),
            (
                "title = \"Parks\" new",
                "nothing may stand behind a value | put it inside",
            ),
            (
                "number = 01",
                "not written in plain figures | write it in figures, and one only: number = 1",
            ),
            (
                "number = 2.",
                "not written in plain figures | write it in figures, and one only: number = 2",
            ),
            (
                "title = \"S:\\Parks\"",
                "a single backslash does not stand for itself | write a backslash twice",
            ),
            (
                "title\u{a0}= \"Parks\"",
                "a character that nobody sees | take it away",
            ),
            (
                "title = \"Pa\u{7}rks\"",
                "a character that nobody sees | take it away",
            ),
            (
                "[[recommendation]",
                "between its brackets, alone on its line | write [[recommendation]]",
            ),
            (
                "[call_in",
                "between its brackets, alone on its line | write [call_in] or [[call_in]]",
            ),
            (
                "names = [\"Jo\" \"Al\"]",
                "not closed, or lacks a comma | write a list",
            ),
        ];
        for (line, expected) in mistakes {
            let said = said(&format!("a = 1\n{line}\n"));
            let [only] = said.as_slice() else {
                panic!("{line}: {said:#?}");
            };
            assert!(
                only.starts_with("2: ") && only.contains(expected),
                "{line}: {only}"
            );
        }
    }

    #[test]
    fn a_mistake_is_reported_where_it_is_and_once() {
        let texts = [
            ("a = [\"one\"\nb = 2\nc = 3\n", vec!["1: this list"]),
            (
                "a = \"one\ntwo\nthree\"\n[[b]\n",
                vec!["1: this text goes on", "4: this header"],
            ),
            (
                "[a]\nb = 1\n[[a]]\nb = 2\n[[a]]\nb = 3\n",
                vec!["1: there are several `a`"],
            ),
            (
                "[[a]]\nb = 1\n[a]\nb = 2\n[[a]]\nb = 3\n",
                vec!["3: there are several `a`"],
            ),
            (
                "x =\n[[a]]\ntext = \"\"\"\nOne\n\n[[a]]\ntext = \"\"\"\nTwo\n\"\"\"\n",
                vec![
                    "1: `x` has no value",
                    "3: the long text that begins here has no end",
                ],
            ),
            (
                "a = \"\"\nOne\nTwo\n\"\"\"\nb = 1\n",
                vec!["2: a text of several lines begins with three"],
            ),
            (
                "[[a.b]]\nc = 1\n[[a]]\n[[a.b]]\nc = 2\n",
                vec!["1: there is no [[a]] above"],
            ),
        ];
        for (text, expected) in texts {
            let said = said(text);
            let mut both = said.iter().zip(&expected);
            let same = both.all(|(said, expected)| said.starts_with(expected));
            assert!(same && said.len() == expected.len(), "{text}: {said:#?}");
        }
    }
}
