//! Progress without a grade: a council that does not grade an update, and a recommendation that is not graded yet.

use crate::support::project::Project;

const COUNCIL: &str = "templates/council.toml";
const UPDATE: &str = "reviews/inclusion-in-schools/updates/2019-09.toml";
const PAGE: &str = "output/inclusion-in-schools/progress-update-2019-09.html";

/// The samples; of the update's grades, numbered from 1, only those stay that are `kept`.
fn with_grades(kept: impl Fn(usize) -> bool) -> Project {
    let project = Project::samples();
    let mut number = 0;
    project.edit(UPDATE, |line| {
        let is_grade = line.starts_with("proposed");
        number += usize::from(is_grade);
        match is_grade && !kept(number) {
            true => Vec::new(),
            false => vec![line.to_owned()],
        }
    });
    project
}

#[test]
fn an_update_without_any_grade_has_no_chart_and_no_key() {
    let project = with_grades(|_| false);
    let checked = project.run(&["check", "--rule", "not-graded"]);
    assert!(!checked.said.contains("not-graded"), "{}", checked.said);
    project.build().ends_with(0);
    let page = project.text(PAGE);
    for words in [
        "<figure",
        "Not graded",
        "Grading Key",
        "Assessment of Progress",
    ] {
        assert!(!page.contains(words), "{words}");
    }
    assert!(page.contains("<h2 id=\"recommendation-1\">"));
    let status = project.run(&["status", "--as-of", "1 October 2019"]);
    assert!(
        status.printed.contains("not yet graded"),
        "{}",
        status.printed
    );
}

#[test]
fn what_is_not_graded_beside_graded_work_is_counted_and_asked_about() {
    let project = with_grades(|number| number > 2);
    let checked = project.run(&["check", "--rule", "not-graded"]);
    let remark = "recommendation 1 has no grade, and others have";
    assert!(checked.said.contains(remark), "{}", checked.said);
    project.build().ends_with(0);
    let page = project.text(PAGE);
    assert!(page.contains("<p>Not graded</p>"), "in its table");
    assert!(page.contains("Not graded 2"), "below the chart");
    assert!(page.contains("Not graded 2"), "to a screen reader");
    project.write(
        UPDATE,
        &project
            .text(UPDATE)
            .replacen("[[progress]]", "[[progress]]\nproposed = \"\"", 1),
    );
    project
        .build()
        .ends_with(1)
        .says("no grade is written here");
}

#[test]
fn a_council_that_always_grades_can_say_so() {
    let project = with_grades(|number| number > 1);
    let council = project.text(COUNCIL);
    let field = "[[field]]\nname = \"assessment\"\nrequired = true\n\n[[grade]]";
    project.write(COUNCIL, &council.replacen("[[grade]]", field, 1));
    project
        .run(&["check"])
        .ends_with(1)
        .says("`proposed` is missing from the [[progress]] of recommendation 1");
}
