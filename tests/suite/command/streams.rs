//! How `check` and `build` report what they find: which stream, colour, format and exit code.

use serde_json::Value;

use crate::support::files::text_of;
use crate::support::program::{self, Run, SAMPLES, SECOND_COUNCIL, program};

fn run(arguments: &[&str]) -> Run {
    program::run(program(arguments).env_remove("NO_COLOR"))
}

fn check(more: &[&str]) -> Run {
    run(&[&["check"], &SAMPLES[..], more].concat())
}

#[test]
fn findings_for_people_go_to_the_error_stream_with_a_count_at_the_end() {
    let run = check(&[]);
    assert_eq!(run.exit_code, Some(0), "warnings stop nothing");
    assert!(run.said.ends_with("warnings in 4 files\n"));
    assert_eq!(
        run.printed,
        "Nothing stops publication: 6 papers of 1 review and 1 meeting can be published.\n"
    );
    assert!(
        !run.said.contains('\u{1b}'),
        "no colour where there is no terminal"
    );
}

#[test]
fn colour_is_as_asked_for() {
    assert!(check(&["--colour", "always"]).said.contains('\u{1b}'));
    assert!(check(&["--color", "always"]).said.contains('\u{1b}'));
    assert!(!check(&["--colour", "never"]).said.contains('\u{1b}'));
    for format in ["json", "github"] {
        let run = check(&["--format", format, "--colour", "always"]);
        assert!(!run.printed.contains('\u{1b}'), "{format}");
    }
}

#[test]
fn json_has_the_output_stream_to_itself() {
    let run = check(&["--format", "json"]);
    let stdout = run.printed;
    let findings: Vec<Value> = stdout
        .lines()
        .map(|line| serde_json::from_str(line).expect("a line of JSON"))
        .collect();
    assert!(findings.len() > 40);
    let keys = [
        "severity",
        "code",
        "message",
        "file",
        "line",
        "column",
        "end_line",
        "end_column",
        "help",
        "also",
        "suggestions",
    ];
    for finding in &findings {
        let object = finding.as_object().expect("an object");
        assert_eq!(object.len(), keys.len());
        assert!(
            keys.iter().all(|key| object.contains_key(*key)),
            "{finding}"
        );
    }
    let cut_off = findings
        .iter()
        .find(|one| one["code"] == "cut-off-text")
        .expect("it is reported");
    let file = cut_off["file"].as_str().expect("a file");
    let line = usize::try_from(cut_off["line"].as_u64().expect("a line")).expect("a line");
    let column = usize::try_from(cut_off["column"].as_u64().expect("a column")).expect("a column");
    let source = text_of(file);
    let text_there: String = source
        .lines()
        .nth(line - 1)
        .expect("the line")
        .chars()
        .skip(column - 1)
        .collect();
    assert_eq!(text_there, "where");
    assert_eq!(
        run.said,
        "Nothing stops publication: 6 papers of 1 review and 1 meeting can be published.\n"
    );
}

#[test]
fn github_has_one_command_a_line() {
    let run = check(&["--format", "github"]);
    let stdout = run.printed;
    assert!(
        stdout.lines().all(|line| line.starts_with("::warning ")),
        "{stdout}"
    );
    let expected = "::warning file=reviews/inclusion-in-schools/updates/2019-09.toml,line=91,col=12,title=achieved-without-evidence::recommendation 13 is graded “Fully Achieved” without evidence%0Ahelp: say what was done, when and for whom: evidence = \"…\"";
    assert!(stdout.lines().any(|line| line == expected), "{stdout}");
}

#[test]
fn strict_lets_warnings_stop_it() {
    assert_eq!(check(&["--strict"]).exit_code, Some(1));
    let output = tempfile::tempdir().expect("a temporary folder can be made");
    let papers = output.path().join("papers");
    let target = papers.to_string_lossy();
    let build = [&["build", "--output", &target], &SAMPLES[..]].concat();
    let strict = run(&[&build[..], &["--strict"]].concat());
    assert_eq!(strict.exit_code, Some(1));
    assert!(!papers.exists(), "nothing is published");
    let lenient = run(&build);
    assert_eq!(lenient.exit_code, Some(0));
    assert!(
        lenient.said.contains("warning[date-passed]"),
        "build warns too"
    );
    assert!(papers.join("index.html").exists());
}

#[test]
fn what_is_allowed_is_shown_when_asked_for() {
    let quiet = run(&[&["check"], &SECOND_COUNCIL[..]].concat());
    assert!(!quiet.said.contains("record-wording"));
    let shown = run(&[&["check", "--show-allowed"], &SECOND_COUNCIL[..]].concat());
    let said = shown.said;
    assert!(
        said.contains("warning[record-wording]: recommendation 7"),
        "{said}"
    );
    assert!(
        said.contains("help: allowed, because: Cabinet added conditions"),
        "{said}"
    );
}

#[test]
fn an_overdue_update_is_reported_on_the_day_asked_for() {
    let on = |day: &str| run(&[&["check", "--as-of", day], &SECOND_COUNCIL[..]].concat()).said;
    assert!(!on("2024-08-21").contains("update-overdue"));
    assert!(
        on("22 August 2024")
            .contains("warning[update-overdue]: the next update was due by 21 August 2024")
    );
}
