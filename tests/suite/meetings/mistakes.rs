//! What is wrong with a meeting's file is reported at its place, with what to type instead.

use super::{MEETING, project};

/// What is changed in the meeting, into what, and what the program says then: the code, and a part of the message or help.
const MISTAKES: [(&str, &str, &str, &str); 14] = [
    (
        "time = \"4.00 pm\"",
        "time = \"25.00\"",
        "unknown-hour",
        "“25.00” is not an hour of the day",
    ),
    (
        "[\"inclusion-in-schools/2019-09\"]",
        "[\"inclusion-in-school/2019-09\"]",
        "unknown-paper",
        "did you mean \"inclusion-in-schools/2019-09\"?",
    ),
    (
        "[\"inclusion-in-schools/2019-09\"]",
        "[\"inclusion-in-schools/2019-10\"]",
        "unknown-paper",
        "the review `inclusion-in-schools` has no update `2019-10`",
    ),
    (
        "[\"inclusion-in-schools/2019-09\"]",
        "[\"inclusion-in-schools\"]",
        "unknown-paper",
        "is not the name of an update",
    ),
    (
        "updates = [\"inclusion-in-schools/2019-09\"]",
        "action_plans = [\"inclusion\"]",
        "unknown-paper",
        "did you mean \"inclusion-in-schools\"?",
    ),
    (
        "updates = [\"inclusion-in-schools/2019-09\"]",
        "pages = [\"terms.md\"]",
        "unknown-paper",
        "there is no file `terms.md` beside this one",
    ),
    (
        "updates = [",
        "update = [",
        "unknown-key",
        "did you mean `updates`?",
    ),
    (
        "committee = \"Children and Young People Select Committee\"",
        "committee = \"Childen and Young People Select Committee\"",
        "unknown-committee",
        "did you mean \"Children and Young People Select Committee\"?",
    ),
    (
        "number = \"2(a)\"",
        "number = 1",
        "agenda-item",
        "another item has the number 1 already",
    ),
    (
        "updates = [\"inclusion-in-schools/2019-09\"]",
        "updates = [\"inclusion-in-schools/2019-09\", \"inclusion-in-schools/2019-09\"]",
        "agenda-item",
        "item 2(a) brings the paper inclusion-in-schools-progress-update-2019-09 already",
    ),
    (
        "report_author = \"Director of Corporate Services\"",
        "exempt = \"Paragraph 3 of Part 1 of Schedule 12A\"",
        "exempt-item",
        "bring that paper in an item that is not exempt",
    ),
    (
        "time = \"4.00 pm\"",
        "supplement_to = \"2019-10-16-peple\"",
        "unknown-meeting",
        "there is no meeting `2019-10-16-peple`",
    ),
    (
        "time = \"4.00 pm\"",
        "first_page = 0",
        "supplement-page",
        "a first page cannot have the number 0",
    ),
    (
        "date = \"16 October 2019\"",
        "date = \"October 2019\"",
        "inexact-date",
        "October 2019",
    ),
];

#[test]
fn each_mistake_is_reported_at_its_place() {
    for (from, to, code, said) in MISTAKES {
        assert!(MEETING.contains(from), "{from}");
        let project = project(&MEETING.replacen(from, to, 1));
        let run = project.run(&["check", "--quiet"]);
        assert_eq!(run.exit_code, Some(1), "{to}: {}", run.said);
        for part in [&format!("error[{code}]"), said, super::FILE] {
            assert!(run.said.contains(part), "{to}: {part}\n{}", run.said);
        }
        let run = project.build();
        assert_eq!(run.exit_code, Some(1), "nothing is published: {to}");
    }
}

#[test]
fn a_mistake_in_a_review_stops_the_pack_and_is_reported_once() {
    let project = project(MEETING);
    project.change(
        "reviews/inclusion-in-schools/updates/2019-09.toml",
        "proposed = \"Fully Achieved\"",
        "proposed = \"Done\"",
    );
    for arguments in [
        &["check", "--quiet"][..],
        &["check", "--quiet", "2019-10-16-people"],
    ] {
        let run = project.run(arguments);
        assert_eq!(run.exit_code, Some(1), "{}", run.said);
        assert_eq!(
            run.said.matches("error[unknown-grade]").count(),
            1,
            "{}",
            run.said
        );
    }
}
