//! Themes with one fault each. Their comments say what the program must report.
//!
//! `tests/cases/themes/broken/<code>….toml` has only the tables that matter; every other table is that of the sound theme,
//! `tests/cases/themes/sound.toml`, except those it does `# without [table]`. Its comments are the expected findings, all
//! of them and no others:
//!
//! ```toml
//! [text]
//! # error[theme-too-small]: letters of 10pt are too small to read on paper; 11pt is the least here
//! # help: size = "11pt"
//! size = "10pt"
//! ```
//!
//! A finding is about the next line that is not such a comment, unless it names a line:
//! `# error[missing-key] line 1: …`.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use scrutineer::diagnostic::{Diagnostic, Findings, human};
use scrutineer::files::Files;
use scrutineer::theme;

use crate::support::expectation::{Expectation, differences};
use crate::support::files::{text_of, top};

fn sound() -> String {
    text_of("tests/cases/themes/sound.toml")
}

/// The cases by name.
fn cases() -> BTreeMap<String, String> {
    let folder = fs::read_dir(top().join("tests/cases/themes/broken")).expect("a folder of cases");
    let case = |entry: std::io::Result<fs::DirEntry>| {
        let path = entry.expect("a case").path();
        let name = path.file_stem().expect("a name").to_string_lossy();
        (name.into_owned(), text_of(&path))
    };
    folder.map(case).collect()
}

/// The case with the sound theme's tables below it, except those it has itself or omits.
fn completed(case: &str) -> String {
    let sound = sound();
    let others = sound.split("\n\n").filter(|table| {
        let header = table.lines().next().unwrap_or_default();
        let without = format!("# without {header}");
        !case.lines().any(|line| line == header || line == without)
    });
    let others: Vec<&str> = others.collect();
    format!("{case}\n{}", others.join("\n\n"))
}

/// Everything the program reports about a theme.
fn findings(name: &str, theme: &str) -> Findings {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("themes");
    fs::create_dir_all(&folder).expect("room for the case");
    let file = folder.join(format!("{name}.toml"));
    fs::write(&file, theme).expect("the case can be written");
    let mut findings = Findings::new();
    let theme = theme::read(&Files::on_disk(), &file, &mut findings);
    assert!(
        theme.is_some() || findings.has_errors(),
        "there is a theme, or a reason why there is none"
    );
    findings
}

#[test]
fn a_sound_theme_has_no_findings() {
    for (name, theme) in [
        ("sound", sound()),
        ("real", text_of("templates/theme.toml")),
    ] {
        let findings = findings(name, &theme);
        assert!(findings.is_empty(), "{name}: {}", human(&findings, false));
    }
}

#[test]
fn every_broken_theme_gives_exactly_the_expected_findings() {
    let mut report = String::new();
    for (name, case) in cases() {
        let expected = Expectation::in_comments(&case);
        let found = findings(&name, &completed(&case));
        let found: Vec<_> = found.iter().map(Expectation::of).collect();
        let differences = differences(&expected, &found);
        if !differences.is_empty() {
            report += &format!("\ncases/{name}\n{differences}");
        }
        if !found.iter().any(|finding| name.starts_with(&finding.code)) {
            report += &format!("\ncases/{name} is named after none of its findings\n");
        }
    }
    assert!(
        report.is_empty(),
        "(- was expected, + was reported){report}"
    );
}

#[test]
fn what_is_offered_for_a_broken_theme_puts_it_right() {
    let mut typed = 0;
    for (name, case) in cases() {
        let text = completed(&case);
        let found = findings(&name, &text);
        for problem in &found {
            for suggestion in problem.suggestions() {
                let mut right = text.clone();
                right.replace_range(suggestion.replace.span(), &suggestion.with);
                let left = findings(&format!("{name}-typed"), &right);
                let message = problem.message();
                let is_there = left.iter().any(|one| one.message() == message);
                assert!(!is_there, "{name}: {message}");
                let is_new =
                    |one: &Diagnostic| found.iter().all(|old| old.message() != one.message());
                let new: Vec<_> = left.iter().filter(|one| is_new(one)).collect();
                assert!(new.is_empty(), "{name}: {message}: {new:?}");
                typed += 1;
            }
        }
    }
    assert!(typed >= 5, "only {typed} are offered");
}
