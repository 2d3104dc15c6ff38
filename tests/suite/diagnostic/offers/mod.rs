//! What a help line offers to type is typed, and the files are checked again: the matter is put right, and nothing is worse.
//!
//! Every case of `tests/cases/invalid` is tried. A help line says in one way what can be typed as it is: with an edit,
//! which other programs get as well.

mod mistakes;
mod tried;

use std::collections::BTreeSet;

use scrutineer::diagnostic::Code;

use tried::Tried;

/// Help lines with a key or a header in them that nobody can type as they are, each with the reason.
const NOT_TYPED: [(&str, &str); 37] = [
    (
        "if there is none, leave this line out",
        "a header is nothing without the keys below it",
    ),
    (
        "put the template there, or name one that is there",
        "only the web team knows which template is meant",
    ),
    (
        "write both in one [[paper]]",
        "two tables become one, and only the web team knows which values count",
    ),
    (
        "move it, without extra., to ",
        "only the officer knows which entry it is about",
    ),
    (
        "leave out the extra. before it",
        "what was typed may be none of the council's answers",
    ),
    (
        "write the whole address of the ",
        "only the council knows its address",
    ),
    (
        "write the letters before the equals sign",
        "only the officer knows the letters",
    ),
    (
        "or say what it is short for below [glossary]",
        "only the officer knows the words",
    ),
    (
        "write their language into council.toml",
        "it is about council.toml, and only the council knows the language",
    ),
    (
        "add a line [[",
        "a header is nothing without the keys below it",
    ),
    (
        "add a line: [",
        "a header is nothing without the keys below it",
    ),
    (
        "write the day under `publication`",
        "a record may have no such day",
    ),
    ("add to each [[grade]]", "it is about several tables"),
    (
        "British English is",
        "only the council knows which of the two",
    ),
    (
        "if it is that of the whole review, move it",
        "it is about two places in the file",
    ),
    (
        "give the parts in review.toml",
        "only an officer knows where one part ends",
    ),
    ("a grade may need", "only the council knows which of them"),
    (
        "there are two: layout",
        "only the council knows which of the two",
    ),
    (
        "write one sign, such as",
        "only the council knows which sign it means",
    ),
    ("write stage = ", "only the council knows which of them"),
    (
        "if your constitution says",
        "it is about council.toml, and only the council knows",
    ),
    (
        "put an SVG, PNG or JPEG there",
        "the file must be there first",
    ),
    (
        "once all of them are announced",
        "it is about council.toml, and true only then",
    ),
    (
        "put both into one [[progress]]",
        "only an officer can make one text of two",
    ),
    (
        "a record has them below a [[theme]]",
        "several headers are renamed, and one is added",
    ),
    (
        "it belongs to the file as a whole",
        "what is there is moved, and its text with it",
    ),
    (
        "it belongs below a [[",
        "only an officer knows which of them it is about",
    ),
    (
        "remove one of the two",
        "only an officer knows which of the two is right",
    ),
    ("remove this [[allow]]", "something is removed"),
    ("remove this [[progress]]", "something is removed"),
    (
        "report on it: [[progress]]",
        "there are two ways, and only an officer knows which",
    ),
    (
        "if it is a field of your council's own",
        "it is about council.toml",
    ),
    ("to print it, your web team", "it is about council.toml"),
    (
        "if the council publishes it, add it to council.toml",
        "it is about council.toml",
    ),
    (
        "add it to decision.toml; if the record",
        "there are two ways, and only an officer knows which",
    ),
    ("remove what the record has", "something is removed"),
    (
        "write it as one text",
        "only an officer can make one text of a list",
    ),
];

#[test]
fn a_line_that_is_offered_puts_the_matter_right() {
    let mut typed: BTreeSet<Code> = BTreeSet::new();
    let tried = Tried::all("typed");
    let report: String = tried
        .map(|case| case.type_what_is_offered(&mut typed))
        .collect();
    assert!(report.is_empty(), "{report}");
    assert!(typed.len() >= 18, "only {typed:?} offer anything");
}

/// Whether a help line looks like something to type: it has a key with its value, a header or a name in backticks.
fn looks_typed(help: &str) -> bool {
    help.contains(" = ")
        || help.contains("[[")
        || help.contains('`')
        || help.contains("did you mean")
}

#[test]
fn a_help_line_that_looks_like_something_to_type_can_be_typed() {
    let mut report = BTreeSet::new();
    let mut excused = BTreeSet::new();
    let tried = Tried::all("looked-at").chain(mistakes::all("looked-at-mistakes"));
    for case in tried {
        for (code, help) in case.offers_nothing() {
            if !looks_typed(&help) {
                continue;
            }
            let excuse = NOT_TYPED.iter().find(|(begin, _)| help.starts_with(begin));
            match excuse {
                Some((begin, _)) => drop(excused.insert(*begin)),
                None => drop(report.insert(format!("{code}: {help}"))),
            }
        }
    }
    let report: Vec<String> = report.into_iter().collect();
    assert!(
        report.is_empty(),
        "these offer nothing to type:\n{}",
        report.join("\n")
    );
    for (begin, why) in NOT_TYPED {
        assert!(
            excused.contains(begin),
            "no help line begins “{begin}” ({why})"
        );
    }
}
