//! What a person reads is short: a build in full says what stops it, `check` what was asked for.

use crate::support::files::top;
use crate::support::program::{self, Run, SAMPLES, SECOND_COUNCIL, program};

fn run(arguments: &[&str]) -> Run {
    program::run(program(arguments).env_remove("NO_COLOR"))
}

fn check(more: &[&str]) -> Run {
    run(&[&["check"], &SECOND_COUNCIL[..], more].concat())
}

#[test]
fn the_first_build_fits_on_a_screen_and_ends_with_its_verdict() {
    let output = tempfile::tempdir().expect("a temporary folder can be made");
    let papers = output.path().join("papers");
    let target = papers.to_string_lossy();
    let run = run(&[&["build", "--output", &target], &SAMPLES[..]].concat());
    let lines = run.said.lines().count() + run.printed.lines().count();
    assert!(lines < 25, "{lines} lines:\n{}", run.said);
    assert!(
        run.said.contains("warning[date-passed] 4 times: "),
        "{}",
        run.said
    );
    assert!(run.said.ends_with("to see each one: scrutineer check\n"));
    assert!(
        run.printed
            .starts_with("Published 6 papers of 1 review and 1 meeting")
    );
}

#[test]
fn a_build_that_is_stopped_says_why_in_full() {
    let broken = tempfile::tempdir().expect("a temporary folder can be made");
    let review = broken.path().join("parks");
    std::fs::create_dir(&review).expect("a folder can be made");
    std::fs::write(review.join("review.toml"), "title = 5\n").expect("a file can be written");
    let reviews = broken.path().to_string_lossy();
    let elsewhere = tempfile::tempdir().expect("a temporary folder can be made");
    let output = elsewhere.path().join("output");
    let templates = top().join("templates");
    let run = run(&[
        "build",
        "--reviews",
        &reviews,
        "--templates",
        &templates.to_string_lossy(),
        "--output",
        &output.to_string_lossy(),
    ]);
    assert_eq!(run.exit_code, Some(1));
    assert!(run.said.contains("1 | title = 5"), "{}", run.said);
    let last = run.said.lines().last().unwrap_or_default();
    assert!(last.starts_with("Nothing was published"), "{}", run.said);
}

#[test]
fn one_review_can_be_checked_by_its_name_or_its_path() {
    for name in ["flood-resilience", "tests/reviews/flood-resilience/"] {
        let run = check(&[name]);
        assert!(
            run.printed.ends_with("of 1 review can be published.\n"),
            "{}",
            run.printed
        );
        assert!(!run.said.contains("community-transport"), "{}", run.said);
    }
    let run = check(&["flood-resiliance"]);
    assert_eq!(run.exit_code, Some(2));
    assert!(
        run.said
            .contains("there is no review `flood-resiliance`; did you mean `flood-resilience`?"),
        "{}",
        run.said
    );
}

#[test]
fn one_rule_can_be_looked_at() {
    let all = check(&[]);
    let run = check(&["--rule", "blank-in-record"]);
    let found = run.said.matches("warning[").count();
    assert!(found > 0 && found == run.said.matches("warning[blank-in-record]").count());
    assert!(found < all.said.matches("warning[").count());
    assert_eq!(run.printed, all.printed, "the verdict is of everything");
    let run = check(&["--rule", "blank-in-recrd"]);
    assert_eq!(run.exit_code, Some(2));
    assert!(
        run.said.contains("did you mean `blank-in-record`?"),
        "{}",
        run.said
    );
}

#[test]
fn a_quiet_check_shows_errors_and_the_outcome_only() {
    let run = check(&["--quiet"]);
    assert_eq!(run.said, "");
    assert_eq!(run.printed, check(&[]).printed);
}

#[test]
fn a_strict_check_says_what_stops_it() {
    for more in [
        &["--strict"][..],
        &["--strict", "--quiet"],
        &["--strict", "--rule", "date-passed"],
    ] {
        let run = run(&[&["check"], &SAMPLES[..], more].concat());
        assert_eq!(run.exit_code, Some(1), "{more:?}");
        let verdict = "With --strict, publication is stopped by 43 warnings.\n";
        assert_eq!(run.printed, verdict, "{more:?}");
    }
}

#[test]
fn what_is_allowed_stops_nothing() {
    let plain = check(&["--strict"]);
    let shown = check(&["--strict", "--show-allowed"]);
    assert_eq!(plain.exit_code, shown.exit_code);
    assert_eq!(plain.printed, shown.printed);
    assert!(shown.said.contains("record-wording") && !plain.said.contains("record-wording"));
}

#[test]
#[cfg(unix)]
fn a_review_that_is_a_link_is_asked_for_and_the_reason_given() {
    let project = crate::support::project::Project::samples();
    let link = project.path("reviews/linked");
    std::os::unix::fs::symlink(project.path("reviews/inclusion-in-schools"), link).expect("a link");
    let run = project.run(&["check", "linked"]);
    assert_eq!(run.exit_code, Some(1), "{}", run.said);
    assert!(run.said.contains("error[linked-file]"), "{}", run.said);
    assert!(!run.said.contains("there is no review"), "{}", run.said);
}

#[test]
#[cfg(unix)]
fn a_crest_that_is_a_link_is_reported_once_with_the_reason() {
    let project = crate::support::project::Project::samples();
    project.write("arms.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    let crest = project.path("templates/crest.svg");
    std::os::unix::fs::symlink(project.path("arms.svg"), crest).expect("a link");
    let council = project.text("templates/council.toml");
    let table = "\n[crest]\nfile = \"crest.svg\"\nalternate = \"The council's arms\"\n";
    project.write("templates/council.toml", &(council + table));
    let run = project.run(&["check", "--quiet"]);
    assert_eq!(run.exit_code, Some(1), "{}", run.said);
    assert_eq!(run.said.matches("error[").count(), 1, "{}", run.said);
    assert!(run.said.contains("links are not followed"), "{}", run.said);
}

#[test]
fn the_first_line_of_a_message_can_be_explained() {
    for pasted in [
        &["error[unknown-grade]: the council's scale has no grade “Good”"][..],
        &["error[unknown-grade]:"],
        &[
            "warning[date-passed]:",
            "recommendation",
            "1",
            "is",
            "graded",
        ],
        &["  = error[unknown-grade]"],
    ] {
        let run = run(&[&["explain"], pasted].concat());
        assert_eq!(run.exit_code, Some(0), "{pasted:?}: {}", run.said);
    }
}
