//! What a help line offers to type is typed, and the files are checked again: the matter is put right, and nothing is worse.
//!
//! Every case of `tests/cases/invalid` is tried. A help line says in one way what can be typed as it is: with an edit,
//! which other programs get as well.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use scrutineer::diagnostic::{Code, Diagnostic, Findings, Severity, Suggestion};

use crate::reviews::invalid::{cases, findings, publish};

/// What is filled in for the `…` of a line, by its key.
const FILLED_IN: [(&str, &str); 18] = [
    ("agreed", "On time"),
    ("proposed", "On time"),
    ("date", "12 March 2027"),
    ("anticipated_date", "March 2027"),
    ("signed_off", "January 2024"),
    ("action_plan_agreed", "March 2023"),
    ("publication", "13 March 2023"),
    ("responsibility", "Head of Green Spaces"),
    ("link_officers", "Head of Green Spaces"),
    ("alternate", "Crest of the council"),
    ("action", "Write to every owner"),
    ("success_measure", "Every owner has answered by March 2027"),
    ("evidence", "Four owners were written to in May."),
    ("explanation", "Two owners have moved."),
    ("reason", "Two owners have moved."),
    ("reasons", "The owners asked for it."),
    ("number", "2"),
    ("recommendation", "2"),
];

/// Help lines with a key or a header in them that nobody can type as they are, each with the reason.
const NOT_TYPED: [(&str, &str); 17] = [
    (
        "add a line [[",
        "a header is nothing without the keys below it",
    ),
    (
        "add a line: [",
        "a header is nothing without the keys below it",
    ),
    ("add to each [[grade]]", "it is about several tables"),
    (
        "British English is",
        "only the council knows which of the two",
    ),
    ("a grade may need", "only the council knows which of them"),
    ("write stage = ", "only the council knows which of them"),
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
        "write it as one text",
        "only an officer can make one text of a list",
    ),
];

/// Errors that cannot be seen while another one is there, with their cases.
const HIDDEN: [(&str, &str); 1] = [(
    "review/wrong-type-list",
    "the review has no recommendation 2",
)];

/// A case in a folder of its own, with what is found there.
struct Tried {
    name: String,
    place: PathBuf,
    found: Findings,
}

impl Tried {
    /// All of them, in folders that no other test has.
    fn all(test: &str) -> impl Iterator<Item = Tried> {
        cases().into_iter().map(move |(kind, case)| {
            let stem = case.file_stem().expect("a name").to_string_lossy();
            let name = format!("{test}/{kind}-{stem}");
            let place = publish(&name, Some((kind, &case)));
            Tried {
                name: format!("{kind}/{stem}"),
                found: findings(&place),
                place,
            }
        })
    }

    /// What is found after everything that a help line offers was typed.
    fn after(&self, suggestions: &[&Suggestion]) -> Findings {
        let mut suggestions = suggestions.to_vec();
        // From the last to the first, so that no place is moved by what is typed before it.
        suggestions.sort_by_key(|one| std::cmp::Reverse(one.replace.span().start));
        let file = suggestions[0].replace.file();
        let path = Path::new(&file.name);
        assert!(
            path.starts_with(&self.place),
            "{}: {}",
            self.name,
            file.name
        );
        let before = fs::read(path).expect("a file of the case");
        let mut text = file.text.clone();
        for one in suggestions {
            assert_eq!(one.replace.file(), file, "{}", self.name);
            text.replace_range(
                one.replace.span(),
                &filled_in(&one.with, &text, one.replace.span()),
            );
        }
        fs::write(path, text).expect("a file that can be written");
        let after = findings(&self.place);
        fs::write(path, before).expect("a file that can be written");
        after
    }
}

/// What is typed in a text without its `…`. A value alone is that of the key on its line.
fn filled_in(typed: &str, text: &str, range: std::ops::Range<usize>) -> String {
    let line = text[..range.start].lines().next_back().unwrap_or_default();
    let before = if text[..range.start].ends_with('\n') {
        ""
    } else {
        line
    };
    let lines = typed.split('\n').map(|line| {
        let key = match line.split_once(" = ") {
            Some((key, _)) => key,
            None => before.split(" = ").next().unwrap_or_default(),
        };
        let words = FILLED_IN.iter().find(|(known, _)| *known == key);
        line.replace(
            '…',
            words.map_or("Words of the council's own", |(_, words)| words),
        )
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// How often a problem is there.
fn times(problem: &Diagnostic, found: &Findings) -> usize {
    let is_it =
        |one: &&Diagnostic| (one.code(), one.message()) == (problem.code(), problem.message());
    found.iter().filter(is_it).count()
}

/// Whether an error is new, and not one of another file that could not be seen while this one was wrong.
fn is_worse(new: &Diagnostic, case: &Tried) -> bool {
    let of_council = case.name.starts_with("council/");
    let elsewhere = new
        .file()
        .is_some_and(|file| !file.ends_with("council.toml"));
    new.severity() == Severity::Error
        && times(new, &case.found) == 0
        && !(of_council && elsewhere)
        && !HIDDEN.contains(&(case.name.as_str(), new.message()))
}

#[test]
fn a_line_that_is_offered_puts_the_matter_right() {
    let mut report = String::new();
    let mut typed: BTreeSet<Code> = BTreeSet::new();
    for case in Tried::all("typed") {
        for problem in &case.found {
            let suggestions = problem.suggestions();
            for (number, help) in problem.helps().iter().enumerate() {
                let offered: Vec<&Suggestion> = suggestions
                    .iter()
                    .filter(|one| one.help == number)
                    .collect();
                if offered.is_empty() {
                    continue;
                }
                let after = case.after(&offered);
                typed.insert(problem.code());
                if times(problem, &after) >= times(problem, &case.found) {
                    report += &format!("\n{}: {help}\n  does not help\n", case.name);
                }
                for new in after.iter().filter(|new| is_worse(new, &case)) {
                    report += &format!("\n{}: {help}\n  leads to: {}\n", case.name, new.message());
                }
            }
        }
    }
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
    for case in Tried::all("looked-at") {
        for problem in &case.found {
            let offered: BTreeSet<usize> =
                problem.suggestions().iter().map(|one| one.help).collect();
            for (number, help) in problem.helps().iter().enumerate() {
                if !looks_typed(help) || offered.contains(&number) {
                    continue;
                }
                let excuse = NOT_TYPED.iter().find(|(begin, _)| help.starts_with(begin));
                match excuse {
                    Some((begin, _)) => drop(excused.insert(*begin)),
                    None => drop(report.insert(format!("{}: {help}", problem.code()))),
                }
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
