//! The state of the reviews, as the command shows it to people and to other programs.

mod batches;
mod due;
mod not_known;
mod overdue;
mod table;

use std::path::Path;

use serde_json::Value;

use crate::support::files::{text_of, top};
use crate::support::program::{Run, SECOND_COUNCIL, program, run};
use crate::support::project::{Project, SAMPLE_REVIEW};

fn status(folder: &Path, arguments: &[&str]) -> Run {
    run(program(&["status"]).args(arguments).current_dir(folder))
}

/// The reviews of a run as JSON.
fn reviews(folder: &Path, arguments: &[&str]) -> Vec<Value> {
    let mut all = arguments.to_vec();
    all.extend(["--format", "json"]);
    let run = status(folder, &all);
    let object: Value = serde_json::from_str(&run.printed)
        .unwrap_or_else(|error| panic!("{error}\n{}\n{}", run.printed, run.said));
    object["reviews"].as_array().expect("a list").clone()
}

fn names(object: &Value) -> Vec<&str> {
    let keys = object.as_object().expect("an object").keys();
    keys.map(String::as_str).collect()
}

#[test]
fn other_programs_get_names_that_stay() {
    let found = reviews(top(), &["--as-of", "2020-09-30"]);
    let [review] = found.as_slice() else {
        panic!("one review expected: {found:?}");
    };
    let mut keys = names(review);
    keys.sort_unstable();
    let expected = [
        "committee",
        "ended",
        "grades",
        "id",
        "last_update",
        "link_officers",
        "next_update",
        "not_graded",
        "outstanding",
        "overdue",
        "parts",
        "recommendations",
        "rejected",
        "signed_off",
        "title",
    ];
    assert_eq!(keys, expected);
    let counts: Vec<_> = review["grades"]
        .as_array()
        .expect("grades")
        .iter()
        .collect();
    let counts: Vec<_> = counts.iter().map(|grade| grade["count"].as_u64()).collect();
    assert_eq!(counts, [Some(11), Some(8), Some(0), Some(0)]);
    assert_eq!(review["last_update"]["id"], "2019-09");
    // A month is over only after its last day.
    assert_eq!(review["next_update"]["state"], "due");
    assert_eq!(review["next_update"]["last_day"], "2020-09-30");
    let later = reviews(top(), &["--as-of", "1 October 2020"]);
    assert_eq!(later[0]["next_update"]["state"], "overdue");
}

#[test]
fn a_day_in_the_past_sees_what_was_known_by_then() {
    let flood = |day: &str| {
        let mut arguments = SECOND_COUNCIL.to_vec();
        arguments.extend(["--as-of", day]);
        let found = reviews(top(), &arguments);
        let flood = found
            .iter()
            .find(|review| review["id"] == "flood-resilience");
        flood.expect("it is among them").clone()
    };
    let before = flood("2022-09-30");
    assert_eq!(before["last_update"], Value::Null);
    assert_eq!(before["not_graded"].as_array().map(Vec::len), Some(8));
    // "9 months after the last update". There is no update yet, so after the action plan of 14 March 2022.
    assert_eq!(before["next_update"]["when"], "14 December 2022");
    let after_the_first = flood("2022-11-01");
    assert_eq!(after_the_first["last_update"]["id"], "2022-10");
    assert_eq!(after_the_first["signed_off"].to_string(), "[1,8]");
    assert_eq!(after_the_first["next_update"]["when"], "July 2023");
    let now = flood("2024-01-01");
    assert_eq!(now["signed_off"].to_string(), "[1,3,8]");
    assert_eq!(now["next_update"]["when"], "21 August 2024");
}

/// A copy of the real review that says something else about its next update.
fn review_with(line: &str) -> Project {
    let project = Project::empty();
    for file in [
        "templates/council.toml",
        SAMPLE_REVIEW,
        "reviews/inclusion-in-schools/updates/2019-09.toml",
    ] {
        let agreed = "action_plan_agreed = \"September 2018\"\n";
        let text = text_of(file).replace(agreed, &format!("{agreed}{line}\n"));
        project.write(file, &text);
    }
    project
}

#[test]
fn a_review_that_cannot_be_read_is_reported_and_the_others_are_shown() {
    let project = review_with("");
    project.write("reviews/broken/review.toml", "title = 1\n");
    let run = project.run(&["status", "--as-of", "2020-01-01"]);
    assert_eq!(run.exit_code, Some(1));
    assert!(
        run.said.contains("reviews/broken/review.toml"),
        "{}",
        run.said
    );
    assert!(
        run.printed.contains("Inclusion in Schools"),
        "{}",
        run.printed
    );
}

#[test]
fn a_day_that_does_not_exist_is_refused() {
    for day in ["September 2020", "31 June 2020", "tomorrow", ""] {
        let run = status(top(), &["--as-of", day]);
        assert_eq!(run.exit_code, Some(2), "{day}");
        assert!(run.said.contains("--as-of"), "{}", run.said);
    }
}

#[test]
fn without_a_day_it_is_today() {
    let run = status(top(), &[]);
    assert_eq!(run.exit_code, Some(0), "{}", run.said);
    assert!(run.printed.contains("OVERDUE"), "{}", run.printed);
}

#[test]
fn a_review_that_cannot_be_read_is_named() {
    let project = Project::samples();
    project.change_line(
        "reviews/inclusion-in-schools/review.toml",
        "title",
        "title = \"\"",
    );
    for (arguments, words) in [
        (
            &["status"][..],
            "1 review could not be read: inclusion-in-schools.",
        ),
        (&["status", "--overdue"], "1 review could not be read:"),
        (
            &["status", "--format", "csv"],
            "\ninclusion-in-schools,,,review,,,,,could not be read,\n",
        ),
        (
            &["status", "--format", "json"],
            "\"unread\": [\n    \"inclusion-in-schools\"\n  ]",
        ),
    ] {
        let run = project.run(arguments).ends_with(1);
        assert!(
            run.printed.contains(words),
            "{arguments:?}:\n{}",
            run.printed
        );
    }
    let run = Project::samples().run(&["status"]).ends_with(0);
    assert!(
        !run.printed.contains("could not be read"),
        "{}",
        run.printed
    );
}
