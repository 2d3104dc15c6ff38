//! The command line as an officer meets it when something is wrong: what it reports, and what it does not touch.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::time::SystemTime;

use crate::support::files::files;
use crate::support::project::{Project, SAMPLE_REVIEW as REVIEW};

/// Every file below a folder: its bytes and when they were written.
type State = BTreeMap<PathBuf, (Vec<u8>, SystemTime)>;

fn state(project: &Project) -> State {
    let found = files(&project.path("")).into_iter();
    found
        .map(|path| {
            let file = project.path("").join(&path);
            let written = fs::metadata(&file).and_then(|facts| facts.modified());
            let written = written.expect("a file has a time");
            (path, (fs::read(file).expect("a file can be read"), written))
        })
        .collect()
}

/// Names what changed. A whole output folder would be too much to show.
#[track_caller]
fn nothing_changed(before: &State, after: &State) {
    let of_either = before.keys().chain(after.keys());
    let changed: Vec<&PathBuf> = of_either
        .filter(|path| before.get(*path) != after.get(*path))
        .collect();
    assert!(changed.is_empty(), "these files were touched: {changed:#?}");
}

const UPDATE: &str = "reviews/inclusion-in-schools/updates/2019-09.toml";
const DECISION: &str = "reviews/inclusion-in-schools/decision.toml";

#[test]
fn a_broken_review_leaves_what_was_published_untouched() {
    let project = Project::samples();
    project.run(&["build"]).ends_with(0);
    assert!(
        project.path("output/inclusion-in-schools").is_dir(),
        "the first build publishes the review"
    );
    project.change_line(REVIEW, "number = 1", "number = \"one\"");
    let before = state(&project);
    project
        .run(&["build"])
        .ends_with(1)
        .says(&format!("{REVIEW}:"));
    nothing_changed(&before, &state(&project));
}

#[test]
fn a_broken_review_publishes_nothing_where_nothing_was() {
    let project = Project::samples();
    project.change_line(DECISION, "title =", "titel = \"The Cabinet decides\"");
    let before = state(&project);
    project.run(&["build"]).ends_with(1).says("titel");
    nothing_changed(&before, &state(&project));
}

#[test]
fn an_unknown_flag_is_refused_before_anything_is_read() {
    let project = Project::samples();
    let before = state(&project);
    project
        .run(&["build", "--outptu", "papers"])
        .ends_with(2)
        .says("--outptu");
    nothing_changed(&before, &state(&project));
}

#[test]
fn check_writes_nothing_whether_all_is_well_or_not() {
    let project = Project::samples();
    let before = state(&project);
    project.run(&["check"]).ends_with(0);
    nothing_changed(&before, &state(&project));

    project.change_line(UPDATE, "recommendation = 1", "recommendation = 99");
    let before = state(&project);
    project.run(&["check"]).ends_with(1).says("99");
    nothing_changed(&before, &state(&project));
}

/// The officer who wrote a link can fix it. The web team, who keep the templates, cannot.
#[test]
fn a_link_that_leads_nowhere_is_reported_where_it_was_written() {
    let project = Project::samples();
    let update = "reviews/inclusion-in-schools/updates/2019-09.toml";
    let text = project.text(update);
    let place = text.find("evidence = \"").expect("there is evidence") + "evidence = \"".len();
    let linked = format!("{}[see there](#there) {}", &text[..place], &text[place..]);
    project.write(update, &linked);
    let run = project.run(&["check"]);
    assert_eq!(run.exit_code, Some(1), "{}", run.said);
    let errors: Vec<&str> = run
        .said
        .lines()
        .filter(|line| line.starts_with("error"))
        .collect();
    assert_eq!(
        errors,
        ["error[link-nowhere]: this link leads to ‘#there’, and no heading or figure has that id"]
    );
    let line = text[..place].lines().count();
    assert!(
        run.said.contains(&format!("--> {update}:{line}:")),
        "{}",
        run.said
    );
    assert!(
        !run.said.contains("is made by the template"),
        "{}",
        run.said
    );
}

#[test]
fn all_problems_of_all_files_come_in_one_run() {
    let project = Project::samples();
    project
        .change_line(REVIEW, "number = 1", "number = \"one\"")
        .change_line(
            REVIEW,
            "committee =",
            "comittee = \"Children and Young People\"",
        )
        .change_line(UPDATE, "proposed =", "proposed = \"Fully Achievd\"")
        .change_line(DECISION, "title =", "title = ");
    let run = project.run(&["build"]).ends_with(1);
    run.says(&format!("{REVIEW}:"))
        .says("comittee")
        .says(&format!("{UPDATE}:"))
        .says("Fully Achievd")
        .says(&format!("{DECISION}:"));
}

#[test]
fn in_an_empty_folder_each_thing_that_is_missing_is_said_once() {
    let project = Project::empty();
    for command in ["build", "check"] {
        let run = project.run(&[command]).ends_with(1);
        for said in [
            "there is no such folder",
            "open the terminal in the folder that has it",
            "--> templates/council.toml",
        ] {
            assert_eq!(run.said.matches(said).count(), 1, "{said}: {}", run.said);
        }
    }
}
