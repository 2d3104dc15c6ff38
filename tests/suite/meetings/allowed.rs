//! What a meeting's file allows, with its reasons.

use super::{FILE, MEETING, project};
use crate::support::project::Project;

/// A meeting whose agenda was published too late, with this below it.
fn late(allowance: &str) -> Project {
    let late = MEETING.replacen("time = \"4.00 pm\"", "published = \"9 October 2019\"", 1);
    project(&format!("{late}\n[[allow]]\n{allowance}\n"))
}

#[test]
fn a_meeting_allows_a_warning_with_a_reason() {
    let project = late("rule = \"short-notice\"\nbecause = \"The Chair called a special meeting\"");
    let run = project.run(&["check"]).ends_with(0);
    assert!(!run.said.contains(FILE), "{}", run.said);
    let shown = project.run(&["check", "--show-allowed"]).ends_with(0);
    for part in [
        "short-notice",
        "allowed, because: The Chair called a special meeting",
    ] {
        assert!(shown.said.contains(part), "{part}: {}", shown.said);
    }
    assert!(
        !project
            .run(&["build"])
            .ends_with(0)
            .said
            .contains("short-notice")
    );
}

#[test]
fn a_council_allows_a_warning_about_all_meetings() {
    let project = late("rule = \"meeting-day\"\nbecause = \"It is so\"");
    let council = project.text("templates/council.toml");
    let allowance = "[[allow]]\nrule = \"short-notice\"\nbecause = \"Our notice board is older\"";
    project.write(
        "templates/council.toml",
        &format!("{council}\n{allowance}\n"),
    );
    let run = project.run(&["check"]).ends_with(0);
    assert!(!run.said.contains("short-notice"), "{}", run.said);
    let idle = "warning[idle-allowance]: nothing in this meeting breaks `meeting-day`";
    assert!(run.said.contains(idle), "{}", run.said);
}

#[test]
fn an_allowance_that_allows_nothing_is_remarked_on() {
    for (rule, said) in [
        ("short-notise", "did you mean `short-notice`?"),
        (
            "date-passed",
            "there is no rule `date-passed` that a meeting can break",
        ),
        (
            "unknown-paper",
            "`unknown-paper` is an error, and errors cannot be allowed",
        ),
    ] {
        let project = late(&format!("rule = \"{rule}\"\nbecause = \"It is so\""));
        let run = project.run(&["check"]).ends_with(0);
        for part in [said, "warning[short-notice]", "warning[unknown-rule]"] {
            assert!(run.said.contains(part), "{rule}, {part}: {}", run.said);
        }
    }
}
