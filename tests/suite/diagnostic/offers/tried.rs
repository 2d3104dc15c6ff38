//! A review with something wrong in it, and what becomes of it when what its messages offer is typed.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use scrutineer::diagnostic::{Code, Diagnostic, Findings, Severity, Suggestion};

use crate::reviews::invalid::{cases, findings, path_of, publish};

/// What is filled in for the `…` of a line, by its key.
const FILLED_IN: [(&str, &str); 17] = [
    ("agreed", "On time"),
    ("proposed", "On time"),
    ("date", "12 March 2027"),
    ("anticipated_date", "March 2027"),
    ("revised_date", "March 2027"),
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

/// Errors that cannot be seen while another one is there, with their cases.
const HIDDEN: [(&str, &str); 1] = [(
    "review/wrong-type-list",
    "the review has no recommendation 2",
)];

/// A case in a folder of its own, with what is found there.
pub struct Tried {
    pub name: String,
    place: PathBuf,
    pub found: Findings,
}

impl Tried {
    /// All of them, in folders that no other test has.
    pub fn all(test: &str) -> impl Iterator<Item = Tried> {
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

    /// A sound review with another text in one of its files.
    pub fn with(test: &str, name: String, kind: &str, text: &str) -> Tried {
        let place = publish(test, None);
        let file = place.join(path_of(kind));
        fs::write(&file, text).expect("a file that can be written");
        Tried {
            name,
            found: findings(&place),
            place,
        }
    }

    /// The help lines that offer nothing to type, each with the code of its message.
    pub fn offers_nothing(&self) -> Vec<(Code, String)> {
        let mut untyped = Vec::new();
        for problem in &self.found {
            let offered: BTreeSet<usize> =
                problem.suggestions().iter().map(|one| one.help).collect();
            let helps = problem.helps().iter().enumerate();
            let others = helps.filter(|(number, _)| !offered.contains(number));
            untyped.extend(others.map(|(_, help)| (problem.code(), help.clone())));
        }
        untyped
    }

    /// Types what each help line offers, and says which of them does not help, and which makes things worse. Adds to `typed`
    /// the codes of messages that offer something.
    pub fn type_what_is_offered(&self, typed: &mut BTreeSet<Code>) -> String {
        let mut report = String::new();
        for problem in &self.found {
            let suggestions = problem.suggestions();
            for (number, help) in problem.helps().iter().enumerate() {
                let offered = suggestions.iter().filter(|one| one.help == number);
                let offered: Vec<&Suggestion> = offered.collect();
                if offered.is_empty() {
                    continue;
                }
                let after = self.after(&offered);
                typed.insert(problem.code());
                if times(problem, &after) >= times(problem, &self.found) {
                    report += &format!("\n{}: {help}\n  does not help\n", self.name);
                }
                for new in after.iter().filter(|new| is_worse(new, self)) {
                    report += &format!("\n{}: {help}\n  leads to: {}\n", self.name, new.message());
                }
            }
        }
        report
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
        if ["number", "recommendation"].contains(&key) {
            // Those of the sound files are counted from 1.
            let above = text[..range.start].lines();
            let begin = format!("{key} = ");
            let number = above
                .filter(|line| line.starts_with(&begin) && *line != before)
                .count()
                + 1;
            return line.replace('…', &number.to_string());
        }
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
