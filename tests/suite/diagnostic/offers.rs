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
const FILLED_IN: [(&str, &str); 16] = [
    ("agreed", "On time"),
    ("proposed", "On time"),
    ("date", "March 2027"),
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
];

/// Help lines with a key or a header in them that nobody can type as they are, each with the reason.
const NOT_TYPED: [(&str, &str); 0] = [];

/// A case in a folder of its own, with what is found there.
struct Tried {
    name: String,
    place: PathBuf,
    found: Findings,
}

impl Tried {
    fn all() -> impl Iterator<Item = Tried> {
        cases().into_iter().map(|(kind, case)| {
            let stem = case.file_stem().expect("a name").to_string_lossy();
            let name = format!("offers/{stem}");
            let place = publish(&name, Some((kind, &case)));
            Tried {
                name: format!("{kind}/{stem}"),
                found: findings(&place),
                place,
            }
        })
    }

    /// What is found after something was typed.
    fn after(&self, suggestion: &Suggestion) -> Findings {
        let file = suggestion.replace.file();
        let path = Path::new(&file.name);
        assert!(
            path.starts_with(&self.place),
            "{}: {}",
            self.name,
            file.name
        );
        let before = fs::read(path).expect("a file of the case");
        let mut text = file.text.clone();
        text.replace_range(suggestion.replace.span(), &filled_in(&suggestion.with));
        fs::write(path, text).expect("a file that can be written");
        let after = findings(&self.place);
        fs::write(path, before).expect("a file that can be written");
        after
    }
}

/// A line without its `…`.
fn filled_in(line: &str) -> String {
    let lines = line.split('\n').map(|line| {
        let key = line.split(" = ").next().unwrap_or_default();
        let words = FILLED_IN.iter().find(|(known, _)| *known == key);
        match words {
            Some((_, words)) => line.replace('…', words),
            None => line.replace('…', "Words of the council's own"),
        }
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// How often a problem is there.
fn times(problem: &Diagnostic, found: &Findings) -> usize {
    let is_it =
        |one: &&Diagnostic| (one.code(), one.message()) == (problem.code(), problem.message());
    found.iter().filter(is_it).count()
}

#[test]
fn a_line_that_is_offered_puts_the_matter_right() {
    let mut report = String::new();
    let mut typed: BTreeSet<Code> = BTreeSet::new();
    for case in Tried::all() {
        for problem in &case.found {
            for suggestion in problem.suggestions() {
                let help = &problem.helps()[suggestion.help];
                let after = case.after(&suggestion);
                typed.insert(problem.code());
                if times(problem, &after) >= times(problem, &case.found) {
                    report += &format!("\n{}: {help}\n  does not help\n", case.name);
                }
                let errors = after.iter().filter(|one| one.severity() == Severity::Error);
                for new in errors.filter(|new| times(new, &case.found) == 0) {
                    report += &format!("\n{}: {help}\n  leads to: {}\n", case.name, new.message());
                }
            }
        }
    }
    assert!(report.is_empty(), "{report}");
    assert!(typed.len() > 20, "only {typed:?} offer anything");
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
    for case in Tried::all() {
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
