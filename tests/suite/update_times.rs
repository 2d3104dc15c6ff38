//! An update on a time that has no day and no month: a quarter, a term, the days of a meeting.

use crate::support::project::Project;

const UPDATE: &str = "reviews/inclusion-in-schools/updates/2019-09.toml";
const PAGE: &str = "output/inclusion-in-schools/progress-update-2019-09.html";

#[test]
fn an_update_can_be_on_a_quarter_or_another_time() {
    for words in [
        "Quarter 2 2019/20",
        "Q2 2019-20",
        "22 and 29 September 2019",
        "Summer 2019 to September 2019",
        "Autumn Term 2019",
    ] {
        let project = Project::samples();
        project.change_line(UPDATE, "date = ", &format!("date = \"{words}\""));
        let checked = project.run(&["check"]).ends_with(0);
        for code in ["inexact-date", "misnamed-update"] {
            assert!(!checked.said.contains(code), "{words}\n{}", checked.said);
        }
        project.build().ends_with(0);
        let page = project.text(PAGE);
        assert!(page.contains(&format!(", {words}</title>")), "{words}");
        // It has been written by then, and the next one is counted from its end.
        let status = project
            .run(&["status", "--as-of", "2020-10-01"])
            .ends_with(0);
        assert!(
            !status.printed.contains("not known"),
            "{words}\n{}",
            status.printed
        );
    }
}

#[test]
fn what_is_due_next_is_counted_from_the_end_of_a_quarter() {
    let project = Project::samples();
    project.change_line(UPDATE, "date = ", "date = \"Quarter 1 2019/20\"");
    project.change(
        "reviews/inclusion-in-schools/review.toml",
        "action_plan_agreed",
        "next_update = \"6 months after the last update\"\naction_plan_agreed",
    );
    let status = project
        .run(&["status", "--as-of", "2019-10-01"])
        .ends_with(0);
    assert!(
        status.printed.contains("due December 2019"),
        "{}",
        status.printed
    );
}

#[test]
fn a_year_alone_lacks_its_month() {
    for words in ["2019", "2019/20", "Early in 2019", "Before summer 2019"] {
        let project = Project::samples();
        project.change_line(UPDATE, "date = ", &format!("date = \"{words}\""));
        let checked = project.run(&["check"]);
        assert!(
            checked.said.contains("error[inexact-date]"),
            "{words}\n{}",
            checked.said
        );
    }
}
