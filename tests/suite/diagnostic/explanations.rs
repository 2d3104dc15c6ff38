//! Every code the program can say is explained, and nothing else is.

use std::collections::BTreeSet;
use std::fs;
use std::process::Command;

use scrutineer::check::RULES;
use scrutineer::explain;
use walkdir::WalkDir;

use crate::support::expectation::codes;

fn said() -> BTreeSet<String> {
    let mut said: BTreeSet<String> = RULES.iter().map(|rule| rule.code().to_owned()).collect();
    for entry in WalkDir::new("src") {
        let path = entry.expect("a readable tree").into_path();
        let explains = path.starts_with("src/explain") || path.starts_with("src/diagnostic");
        if path.is_file() && !explains {
            let source = fs::read_to_string(&path).unwrap_or_default();
            said.extend(codes(&source).into_iter().map(str::to_owned));
            // A template's fault gets its code by the kind of fault.
            let by_kind = source.split("=> (\"").skip(1);
            let by_kind = by_kind.filter_map(|after| after.split_once('"'));
            let template = path.starts_with("src/template");
            said.extend(
                by_kind
                    .filter(|_| template)
                    .map(|(code, _)| code.to_owned()),
            );
        }
    }
    // Remarks that are no rules have their codes in their explanations.
    said.extend(["unknown-rule", "idle-allowance", "grades-without-meaning"].map(str::to_owned));
    // What is said of the findings themselves.
    said.insert("more-findings".to_owned());
    said
}

#[test]
fn every_code_is_explained_and_no_other() {
    let all = explain::all();
    let explained: BTreeSet<String> = all.iter().map(|one| one.code.to_owned()).collect();
    assert_eq!(explained.len(), all.len(), "a code is explained once");
    let said = said();
    let missing: Vec<_> = said.difference(&explained).collect();
    let idle: Vec<_> = explained.difference(&said).collect();
    assert!(
        missing.is_empty() && idle.is_empty(),
        "explain these in the files of their rules, or in src/explain: {missing:?}; nobody says these: {idle:?}"
    );
    assert!(said.len() > 90, "{} codes are few", said.len());
}

#[test]
fn what_invalid_files_say_is_explained() {
    let explained: BTreeSet<&str> = explain::all().iter().map(|one| one.code).collect();
    for entry in WalkDir::new("tests") {
        let path = entry.expect("a readable tree").into_path();
        let bytes = fs::read(&path).unwrap_or_default();
        let text = String::from_utf8_lossy(&bytes);
        let comments = text.lines().filter_map(|line| {
            let comment = line
                .split_once("# ")
                .or_else(|| line.split_once("<!-- "))?
                .1;
            let (_, rest) = comment
                .split_once('[')
                .filter(|(severity, _)| ["error", "warning", "note"].contains(severity))?;
            Some(rest.split_once(']')?.0)
        });
        if path
            .extension()
            .is_some_and(|one| one == "toml" || one == "html")
        {
            for code in comments {
                assert!(explained.contains(code), "{}: {code}", path.display());
            }
        }
    }
}

#[test]
fn an_explanation_says_something_in_each_of_its_parts() {
    for one in explain::all() {
        assert!(one.what.ends_with('.'), "{}: {}", one.code, one.what);
        for part in [one.what, one.why, one.bad, one.good] {
            assert!(!part.trim().is_empty(), "{}", one.code);
        }
        assert!(
            !one.summary().ends_with('.') && one.summary().len() <= 120,
            "{}",
            one.code
        );
        assert_ne!(one.bad, one.good, "{}", one.code);
        assert!(
            !one.why.contains("  ") && !one.what.contains("  "),
            "{}",
            one.code
        );
    }
}

fn explain(arguments: &[&str]) -> (Option<i32>, String, String) {
    let run = Command::new(env!("CARGO_BIN_EXE_scrutineer"))
        .arg("explain")
        .args(arguments)
        .output()
        .expect("the command starts");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (run.status.code(), text(&run.stdout), text(&run.stderr))
}

#[test]
fn explain_says_what_why_and_how_to_do_better() {
    let expected = "\
achieved-without-evidence

A recommendation is graded achieved without evidence. “To follow” is none, nor
is “Done”. Which grades say “achieved” is in council.toml: stage = \"finished\".

Why:

“Progress updates must be detailed, evidencing what has taken place regarding
each recommendation” says the council's own paper, and the first grade means
that the evidence shows it.

Not like this:

    evidence = \"\"
    proposed = \"Fully Achieved\"

But like this:

    evidence = \"The behaviour statement was sent to all schools on 4 October 2018.\"
    proposed = \"Fully Achieved\"
";
    for code in [
        "achieved-without-evidence",
        "warning[achieved-without-evidence]",
    ] {
        assert_eq!(
            explain(&[code]),
            (Some(0), expected.to_owned(), String::new())
        );
    }
}

#[test]
fn explain_alone_lists_every_code_with_a_line() {
    let (exit, list, _) = explain(&[]);
    assert_eq!(exit, Some(0));
    for one in explain::all() {
        let line = list
            .lines()
            .find(|line| line.split_whitespace().next() == Some(one.code));
        assert!(
            line.is_some_and(|line| line.ends_with(one.summary())),
            "{}",
            one.code
        );
    }
}

#[test]
fn explain_offers_the_nearest_code() {
    let (exit, _, said) = explain(&["dat-passed"]);
    assert_eq!(exit, Some(2));
    assert_eq!(
        said,
        "error: there is no code `dat-passed`; did you mean `date-passed`?\n"
    );
}
