//! What cannot be recorded is refused with what to type instead, and nothing is written.

use super::{UPDATE, agree, samples};
use crate::support::project::Project;

/// What is typed after the name of the update, and what is said of it.
const REFUSED: [(&[&str], &str); 14] = [
    (
        &[],
        "nothing says when the committee considered this update",
    ),
    (
        &["--on", "last week"],
        "help: write the day on which the committee met",
    ),
    (&["--on", "31 September 2019"], "31 September"),
    (&["--on", "May 2020", "--amend", "4"], "`4` names no grade"),
    (
        &["--on", "May 2020", "--amend", "4=Sliped"],
        "help: did you mean “Slipped”?",
    ),
    (
        &["--on", "May 2020", "--amend", "4=Purple"],
        "help: the grades are Fully Achieved, On-Track",
    ),
    (
        &["--on", "May 2020", "--amend", "4="],
        "the council's scale has no grade",
    ),
    (
        &["--on", "May 2020", "--amend", "20=Slipped"],
        "the update inclusion-in-schools/2019-09 has no recommendation “20”",
    ),
    (
        &["--on", "May 2020", "--sign-off", "all"],
        "has no recommendation “all”",
    ),
    (
        &[
            "--on",
            "May 2020",
            "--amend",
            "4=Slipped",
            "--amend",
            "1 to 5=On-Track",
        ],
        "recommendation 4 has two grades",
    ),
    (
        &["--on", "May 2020", "--moved-by", "Councillor A"],
        "no grade is amended",
    ),
    (
        &["--meeting", "2019-10-17"],
        "there is no meeting `2019-10-17`",
    ),
    (
        &["--meeting", "2019-10-16-peple"],
        "help: did you mean 2019-10-16-people?",
    ),
    (
        &["--meeting", "2019-10-16-people"],
        "does not bring the update",
    ),
];

#[test]
fn what_was_typed_wrong_is_refused() {
    let project = samples();
    project.write(
        "reviews/meetings/2019-10-16-people.toml",
        "committee = \"Children and Young People Select Committee\"\ndate = \"16 October 2019\"\n\n\
         [[item]]\nnumber = 1\ntitle = \"Apologies\"\n",
    );
    let before = project.text(UPDATE);
    for (typed, said) in REFUSED {
        agree(&project, typed).ends_with(2).says(said);
        assert_eq!(project.text(UPDATE), before, "{typed:?}");
    }
    project.write(
        "reviews/meetings/2019-10-23-children.toml",
        "committee = \"Children and Young People Select Committee\"\ndate = \"23 October 2019\"\n\n\
         [[item]]\nnumber = 1\ntitle = \"Inclusion\"\nupdates = [\"inclusion-in-schools/2019-09\"]\n",
    );
    for (name, said) in [
        (
            "inclusion-in-schools",
            "name the update too: inclusion-in-schools/2019-09",
        ),
        (
            "reviews/inclusion-in-schools",
            "name the update too: inclusion-in-schools/2019-09",
        ),
        (
            "inclusion-in-school/2019-09",
            "did you mean inclusion-in-schools?",
        ),
        (
            "inclusion-in-schools/2019-10",
            "did you mean inclusion-in-schools/2019-09?",
        ),
        ("2019-09", "there is no review `2019-09`"),
        (
            "2019-10-23-children",
            "help: name an update that it brings: inclusion-in-schools/2019-09",
        ),
    ] {
        project
            .run(&["agree", name, "--on", "May 2020"])
            .ends_with(2)
            .says(said);
    }
}

#[test]
fn what_is_recorded_is_replaced_only_when_that_was_asked_for() {
    let project = samples();
    let on = ["--on", "16 October 2019", "--sign-off", "1"];
    let amended = ["--amend", "7=Slipped", "--moved-by", "Councillor A Member"];
    agree(&project, &[&on[..], &amended].concat()).ends_with(0);
    let recorded = project.text(UPDATE);
    for (typed, said) in [
        (&on[..], "7 is “Slipped”, not “On Track”"),
        (
            &["--on", "17 October 2019", "--amend", "7=Slipped"],
            "considered 16 October 2019, not 17 October 2019",
        ),
        (
            &[
                "--on",
                "17 October 2019",
                "--amend",
                "7=Slipped",
                "--sign-off",
                "1",
            ],
            "1 was signed off 16 October 2019",
        ),
    ] {
        agree(&project, typed)
            .ends_with(2)
            .says(said)
            .says("help: to record it again, add --again");
        assert_eq!(project.text(UPDATE), recorded);
    }
    agree(&project, &["--on", "17 October 2019", "--again"]).ends_with(0);
    let again = project.text(UPDATE);
    assert!(
        again.contains("proposed = \"On Track\"\nagreed = \"On Track\"\n")
            && !again.contains("moved_by"),
        "{again}"
    );
    assert_eq!(again.matches("considered = ").count(), 1);
}

#[test]
fn a_file_with_a_mistake_is_left_alone() {
    let project = samples();
    project.change(UPDATE, "proposed = \"On Track\"", "proposed = \"Done\"");
    let before = project.text(UPDATE);
    agree(&project, &["--on", "16 October 2019"])
        .ends_with(1)
        .says("error[unknown-grade]")
        .says("Nothing was recorded.");
    assert_eq!(project.text(UPDATE), before);
}

#[test]
fn a_field_that_the_council_does_not_use_is_not_written() {
    let project = samples();
    let council = project.text("templates/council.toml");
    let field = "[[field]]\nname = \"agreed\"\nused = false\n\n";
    let at = council.find("[[grade]]").expect("grades");
    let (before, after) = council.split_at(at);
    project.write("templates/council.toml", &format!("{before}{field}{after}"));
    let typed = project.text(UPDATE);
    agree(&project, &["--on", "16 October 2019"])
        .ends_with(1)
        .says("Nothing was recorded.");
    assert_eq!(project.text(UPDATE), typed);
}

#[test]
fn recorded_again_nothing_is_left_of_what_was_recorded_before() {
    let project = samples();
    let on = ["--on", "16 October 2019"];
    agree(&project, &on).ends_with(0);
    let plain = project.text(UPDATE);
    let amended = [
        "--amend",
        "7=Slipped",
        "--moved-by",
        "Councillor A",
        "--sign-off",
        "1 and 2",
    ];
    agree(&project, &[&on[..], &amended, &["--again"]].concat()).ends_with(0);
    let after = project.text(UPDATE);
    assert!(
        after.contains("moved_by") && after.contains("signed_off"),
        "{after}"
    );
    // With a comment on its line, a key stays and is blank.
    project.change(
        UPDATE,
        "moved_by = \"Councillor A\"",
        "moved_by = \"Councillor A\" # Or B?",
    );
    let run = agree(&project, &[&on[..], &["--again"]].concat()).ends_with(0);
    assert_eq!(
        run.printed.matches(", no longer signed off").count(),
        2,
        "{}",
        run.printed
    );
    let left = project.text(UPDATE);
    assert_eq!(left.replace("moved_by = \"\" # Or B?\n", ""), plain);
}

#[test]
fn a_mover_of_nothing_is_not_dropped() {
    let project = samples();
    let before = project.text(UPDATE);
    agree(
        &project,
        &[
            "--on",
            "16 October 2019",
            "--amend",
            "1=Fully Achieved",
            "--moved-by",
            "Councillor A",
        ],
    )
    .ends_with(2)
    .says("the grade of 1 after --amend is what officers proposed");
    assert_eq!(project.text(UPDATE), before);
}

#[test]
fn another_day_than_that_of_the_meeting_is_remarked_on() {
    let project = Project::samples();
    for (on, is_asked) in [
        ("17 October 2019", true),
        ("16 October 2019", false),
        ("October 2019", false),
    ] {
        let run = agree(&project, &["--on", on, "--again"]).ends_with(0);
        let note = "brings this update, and it is on 16 October 2019, not";
        assert_eq!(run.said.contains(note), is_asked, "{on}: {}", run.said);
    }
}
