//! What a committee agreed at its meeting is recorded by a command, and the rest of the file stays.

mod refused;

use std::fs;

use crate::support::program::Run;
use crate::support::project::Project;

const UPDATE: &str = "reviews/inclusion-in-schools/updates/2019-09.toml";
const ON: [&str; 3] = ["agree", "inclusion-in-schools/2019-09", "--on"];

/// The samples without their meeting, which says when the update was considered.
fn samples() -> Project {
    let project = Project::samples();
    fs::remove_dir_all(project.path("reviews/meetings")).expect("there is a meeting");
    project
}

fn agree(project: &Project, more: &[&str]) -> Run {
    project.run(&[&ON[..2], more].concat())
}

/// The lines that one text has and the other has not.
fn added(before: &str, after: &str) -> Vec<String> {
    let mut rest = before.lines().peekable();
    let mut added = Vec::new();
    for line in after.lines() {
        match rest.next_if_eq(&line) {
            Some(_) => {}
            None => added.push(line.to_owned()),
        }
    }
    assert_eq!(rest.next(), None, "nothing that was there is gone");
    added
}

#[test]
fn all_is_agreed_as_proposed() {
    let project = samples();
    let before = project.text(UPDATE);
    let run = agree(&project, &["--on", "16 October 2019"]).ends_with(0);
    assert!(
        run.printed
            .starts_with("Considered: 16 October 2019\n  1   Fully Achieved\n"),
        "{}",
        run.printed
    );
    run.says("19 grades, 0 amended, 0 signed off.")
        .says("Finished and not signed off: 1, 2, 3,");
    let added = added(&before, &project.text(UPDATE));
    assert_eq!(
        added.first().map(String::as_str),
        Some("considered = \"16 October 2019\"")
    );
    assert_eq!(added.len(), 20);
    // The words are those that officers typed.
    assert!(added.contains(&"agreed = \"On Track\"".to_owned()));
    assert!(added.contains(&"agreed = \"On-track\"".to_owned()));
    project.run(&["check", "--quiet"]).ends_with(0);
    project.build().ends_with(0);
    assert!(
        project
            .text("output/inclusion-in-schools/progress-update-2019-09.html")
            .contains("Assessment agreed")
    );
    // What is recorded already can be said again.
    let after = project.text(UPDATE);
    agree(&project, &["--on", "16 October 2019"])
        .ends_with(0)
        .says("All of this is in reviews/inclusion-in-schools/updates/2019-09.toml already");
    assert_eq!(project.text(UPDATE), after);
}

#[test]
fn grades_are_amended_and_recommendations_signed_off() {
    let project = samples();
    let before = project.text(UPDATE);
    let run = agree(
        &project,
        &[
            "--on",
            "October 2019",
            "--amend",
            "7=slipped",
            "--amend",
            "8 and 12=4",
            "--moved-by",
            "Councillor A Member",
            "--sign-off",
            "finished",
        ],
    );
    run.ends_with(0)
        .says("  7   Slipped (officers proposed On Track; moved by Councillor A Member)\n")
        .says("  8   Not Achieved (officers proposed On-track; moved by Councillor A Member)\n")
        .says("  1   Fully Achieved, signed off\n")
        .says("3 amended");
    let after = project.text(UPDATE);
    let entry = after
        .split("recommendation = 7\n")
        .nth(1)
        .expect("recommendation 7");
    let entry = entry.split("\n\n").next().expect("its keys");
    assert!(
        entry.ends_with(
            "proposed = \"On Track\"\nagreed = \"Slipped\"\nmoved_by = \"Councillor A Member\""
        ),
        "{entry}"
    );
    let added = added(&before, &after);
    let dates = added
        .iter()
        .filter(|line| *line == "signed_off = \"October 2019\"");
    assert_eq!(
        dates.count(),
        before.to_lowercase().matches("fully achieved").count()
    );
    project.run(&["check", "--quiet"]).ends_with(0);
}

#[test]
fn the_meeting_says_when_it_was() {
    let project = samples();
    let meeting = "committee = \"Children and Young People Select Committee\"\ndate = \"16 October 2019\"\n\n\
                   [[item]]\nnumber = 1\ntitle = \"Progress\"\nupdates = [\"inclusion-in-schools/2019-09\"]\n";
    project.write("reviews/meetings/2019-10-16-people.toml", meeting);
    // The only meeting that brings the update is the one that is meant.
    agree(&project, &[])
        .ends_with(0)
        .says("Considered: 16 October 2019, at the meeting 2019-10-16-people");
    assert!(
        project
            .text(UPDATE)
            .contains("considered = \"16 October 2019\"\n")
    );
    let project = samples();
    project.write("reviews/meetings/2019-10-16-people.toml", meeting);
    project.write(
        "reviews/meetings/2019-10-17-people.toml",
        &meeting.replace("16 O", "17 O"),
    );
    agree(&project, &[])
        .ends_with(2)
        .says("several meetings bring this update");
    agree(&project, &["--meeting", "2019-10-17-people"])
        .ends_with(0)
        .says("Considered: 17 October 2019");
    // A meeting can be named by its file, and so can an update.
    let again = [
        "agree",
        UPDATE,
        "--meeting",
        "reviews/meetings/2019-10-16-people.toml",
        "--again",
    ];
    project
        .run(&again)
        .ends_with(0)
        .says("Considered: 16 October 2019");
}

#[test]
fn references_and_parts_are_graded_too() {
    let project = Project::second_council();
    let folders = [
        "--reviews",
        "tests/cases/second-council/reviews",
        "--templates",
        "tests/cases/second-council",
    ];
    for (update, number) in [("community-transport", "1"), ("flood-resilience", "1")] {
        let folder = project.path(&format!(
            "tests/cases/second-council/reviews/{update}/updates"
        ));
        let mut names: Vec<_> = fs::read_dir(folder)
            .expect("updates")
            .map(|one| one.expect("one").path())
            .collect();
        names.sort();
        let last = names.last().expect("an update").display().to_string();
        let run = project.run(
            &[
                &["agree", &last, "--on", "March 2026", "--again"],
                &folders[..],
            ]
            .concat(),
        );
        run.ends_with(0).says(number);
    }
}
