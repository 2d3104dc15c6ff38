//! What is said of texts that are not TOML.

use super::*;

/// What is said of a text, each as "line: sentence | help".
fn said(text: &str) -> Vec<String> {
    let mut findings = Findings::new();
    assert!(parse(&SourceFile::new("review.toml", text), &[], &mut findings).is_none());
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
            "not written in plain figures | write it in figures, and one only: number = …",
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
            "a character that nobody sees | delete it",
        ),
        (
            "title = \"Pa\u{7}rks\"",
            "a character that nobody sees | delete it",
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
