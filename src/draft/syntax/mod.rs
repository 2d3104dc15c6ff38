//! Text → a TOML document, or every place where it is not TOML.

mod lookback;
mod mistake;
mod recovery;

use std::sync::Arc;

use toml::Spanned;
use toml::de::{DeTable, DeValue, Error};

use crate::diagnostic::{Code, Diagnostic, Findings, Place, SourceFile};
use lookback::Causes;
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
    // What the parser finds wrong with a text comes behind what it finds wrong with lines.
    errors.sort_by_key(|error| error.span().map(|span| span.start));
    let causes = Causes::of(&file.text);
    let (mut stumbled, mut told) = (Lines::default(), Lines::default());
    let mut before: Option<Recovery<'_>> = None;
    for error in errors {
        let at = error.span().map_or(file.text.len(), |span| span.start);
        if let Some(marks) = causes.endless.clone().filter(|marks| marks.start <= at) {
            // Behind a text that began with two marks, its last three are taken for the first of another.
            if before.is_some_and(|before| before.began_with_two_marks()) {
                break;
            }
            findings.push(endless_text(Place::new(file, marks)));
            break;
        }
        // One slip often makes the parser stumble several times in a line; the first says it best.
        if !stumbled.is_new(&file.text, at) {
            continue;
        }
        let finding = match error.message().starts_with("duplicate key") {
            true => Some(duplicate_key(file, &error, &causes)),
            false => {
                Recovery::of(&file.text, at, error.message()).finding(file, &error, &mut before)
            }
        };
        findings.extend(finding.filter(|finding| {
            let place = finding.place().map_or(at, |place| place.span().start);
            told.is_new(&file.text, place)
        }));
    }
    None
}

fn duplicate_key(file: &Arc<SourceFile>, error: &Error, causes: &Causes<'_>) -> Diagnostic {
    let place = Place::new(file, error.span().unwrap_or_default());
    let key = place.text();
    if let Some(header) = causes.single(key) {
        let message =
            format!("there are several `{key}`, and this header has one bracket on each side");
        let finding = Diagnostic::error(Code::DuplicateKey, message).at(Place::new(file, header));
        return finding.help(format!("write [[{key}]]"));
    }
    if let Some(part) = causes.headless(key) {
        let message = format!("there is no [[{key}]] above its first part");
        let finding = Diagnostic::error(Code::DuplicateKey, message).at(Place::new(file, part));
        return finding.help(format!("add a line above it: [[{key}]]"));
    }
    Diagnostic::error(
        Code::DuplicateKey,
        format!("the key `{key}` is there twice"),
    )
    .help("remove one of the two; a second recommendation begins with its own [[recommendation]]")
    .at(place)
}

fn endless_text(marks: Place) -> Diagnostic {
    Diagnostic::error(
        Code::TomlSyntax,
        "the long text that begins here has no end",
    )
    .at(marks)
    .help("put \"\"\" after its last word, or on a line of its own below it")
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
    fn each_slip_is_told_in_words_that_can_be_typed() {
        let slips = [
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
                "there is a colon where an equals sign belongs | write",
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
                "no end on its line | put a quotation mark after its last word",
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
                "nothing may come after a value | remove the “,”",
            ),
            (
                "title = \"Parks\" // new",
                "nothing may come after a value | a note of your own begins with #",
            ),
            (
                "title = \"Parks\" number = \"1\"",
                "nothing may come after a value | put each key on a line of its own",
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
                "has a special meaning | write a backslash twice",
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
                "nothing may come after a value | put it inside",
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
                "a single backslash has a special meaning | write a backslash twice",
            ),
            (
                "title\u{a0}= \"Parks\"",
                "a character that nobody sees | remove it",
            ),
            (
                "title = \"Pa\u{7}rks\"",
                "a character that nobody sees | remove it",
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
        for (line, expected) in slips {
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
    fn a_slip_is_told_where_it_is_and_once() {
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
