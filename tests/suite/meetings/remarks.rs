//! What is odd about a meeting, and stops nothing.

use super::{FILE, MEETING, project};
use crate::languages::translate;
use crate::support::project::Project;

/// What is changed in the meeting, into what, and what the program says then.
const ODD: [(&str, &str, &str, &str); 6] = [
    (
        "date = \"16 October 2019\"",
        "date = \"Thursday 16 October 2019\"",
        "wrong-weekday",
        "16 October 2019 is a Wednesday, not a Thursday",
    ),
    (
        "date = \"16 October 2019\"",
        "date = \"15 October 2019\"",
        "meeting-day",
        "the file is named after 16 October 2019, and the meeting is on 15 October 2019",
    ),
    (
        "date = \"16 October 2019\"",
        "date = \"16 October 2018\"",
        "update-after-meeting",
        "this update is of September 2019, which is after the meeting",
    ),
    (
        "time = \"4.00 pm\"",
        "published = \"9 October 2019\"",
        "short-notice",
        "there are 4 clear days between 9 October 2019 and the meeting",
    ),
    (
        "time = \"4.00 pm\"",
        "published = \"17 October 2019\"",
        "short-notice",
        "there is no clear day",
    ),
    (
        "[[item]]",
        "[[item]]\nnumber = 9\ntitle = \"Land\"\nexempt = \"It is exempt.\"\n\n[[item]]",
        "exempt-without-paragraph",
        "which paragraph of Schedule 12A",
    ),
];

#[test]
fn what_is_odd_is_remarked_on_at_its_place() {
    for (from, to, code, said) in ODD {
        assert!(MEETING.contains(from), "{from}");
        let project = project(&MEETING.replacen(from, to, 1));
        let run = project.run(&["check", "--rule", code]).ends_with(0);
        for part in [&format!("warning[{code}]"), said, FILE] {
            assert!(run.said.contains(part), "{to}: {part}\n{}", run.said);
        }
    }
}

#[test]
fn what_is_in_order_is_not_remarked_on() {
    for (from, to) in [
        (
            "date = \"16 October 2019\"",
            "date = \"16 and 17 October 2019\"",
        ),
        (
            "date = \"16 October 2019\"",
            "date = \"Wednesday 16 October 2019\"",
        ),
        ("time = \"4.00 pm\"", "published = \"8 October 2019\""),
    ] {
        let project = project(&MEETING.replacen(from, to, 1));
        for code in [
            "wrong-weekday",
            "meeting-day",
            "update-after-meeting",
            "short-notice",
        ] {
            let run = project.run(&["check", "--rule", code]).ends_with(0);
            assert!(!run.said.contains(FILE), "{to}: {}", run.said);
        }
    }
}

/// In Scotland and in Wales three clear days are enough.
#[test]
fn fewer_clear_days_are_asked_for_outside_of_england() {
    let said = |published: &str, prepare: &dyn Fn(&Project)| {
        let published = format!("published = \"{published}\"");
        let project = project(&MEETING.replacen("time = \"4.00 pm\"", &published, 1));
        prepare(&project);
        project.run(&["check", "--rule", "short-notice"]).said
    };
    let scottish = |project: &Project| {
        project.change(
            "templates/council.toml",
            "language = \"en-GB\"",
            "language = \"en-GB\"\nnation = \"scotland\"",
        );
    };
    let welsh = |project: &Project| translate(project);
    for prepare in [&scottish as &dyn Fn(&Project), &welsh] {
        let enough = said("10 October 2019", prepare);
        assert!(!enough.contains(FILE), "{enough}");
        let few = said("11 October 2019", prepare);
        assert!(few.contains("there are 2 clear days"), "{few}");
        assert!(few.contains("the law asks for 3"), "{few}");
    }
}

#[test]
fn a_supplement_that_repeats_a_report_is_remarked_on() {
    let project = project(MEETING);
    let late = MEETING
        .replace(
            "time = \"4.00 pm\"",
            "supplement_to = \"2019-10-16-people\"",
        )
        .replace("updates = [\"inclusion-in-schools/2019-09\"]", "");
    project.write("reviews/meetings/2019-10-16-late.toml", &late);
    let run = project
        .run(&["check", "--rule", "repeated-report"])
        .ends_with(0);
    let said = "item 2(a) of 2019-10-16-people has this report already";
    assert_eq!(run.said.matches(said).count(), 1, "{}", run.said);
    let one = project.run(&["check", "2019-10-16-late"]).ends_with(0);
    assert!(
        one.printed.contains(" of 1 meeting can be published"),
        "{}",
        one.printed
    );
}
