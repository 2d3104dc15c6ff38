//! What the program works out for a meeting: what is due at it, and the table of grades in a covering report.

use super::{FILE, project};
use crate::support::project::Project;

const MEETING: &str = r#"committee = "Place Select Committee"
date = "12 March 2026"

[[item]]
number = 1
title = "What is due"
due = true

[[item]]
number = 2
title = "Progress updates"
purpose = "To consider progress."
updates = ["parks/2025-02"]
action_plans = ["roads"]
"#;

const FOLDER: &str = "output/meetings/2019-10-16-people";

/// A review of two recommendations, one due in March 2024 and one when there is money.
fn review(project: &Project, name: &str, committee: &str, agreed: &str) {
    let text = format!(
        r#"title = "Review of {name}"
committee = "{committee}"
link_officers = "Head of {name}"
action_plan_agreed = "{agreed}"

[[recommendation]]
number = 1
text = "Do it."
responsibility = "Manager of {name}"
date = "March 2024"
action = "Do it"
success_measure = "It is done"

[[recommendation]]
number = 2
text = "Pay for it."
responsibility = "Head of Money"
date = "When there is money"
action = "Pay"
success_measure = "It is paid"
"#
    );
    project.write(&format!("reviews/{name}/review.toml"), &text);
}

fn with_reviews(meeting: &str) -> Project {
    let project = project(meeting);
    review(
        &project,
        "parks",
        "Place Select Committee",
        "September 2022",
    );
    review(&project, "roads", "Place Select Committee", "");
    review(
        &project,
        "schools",
        "People Select Committee",
        "September 2022",
    );
    let update = r#"date = "February 2025"

[[progress]]
recommendation = 1
evidence = "Half of it is there."
proposed = "Slipped"
reason = "The **grant** was late."
anticipated_date = "May 2025"

[[progress]]
recommendation = 2
evidence = "All of it is there."
proposed = "Fully Achieved"
"#;
    project.write("reviews/parks/updates/2025-02.toml", update);
    project
}

#[test]
fn what_the_committee_is_owed_is_a_paper_of_the_pack() {
    let project = with_reviews(MEETING);
    project.build().ends_with(0);
    let page = project.text(&format!("{FOLDER}/due-2019-10-16-people.html"));
    for part in [
        "<h1>Due at this meeting</h1>",
        "Review of parks</th><td>February 2026 (overdue)</td><td>Head of parks</td>",
        "Review of parks, Recommendation 1</th><td>May 2025</td><td>Manager of parks</td><td>Slipped</td><td>The grant was late.</td>",
        "Review of roads, Recommendation 1</th><td>March 2024</td><td>Manager of roads</td><td>None recorded</td><td>None recorded</td>",
    ] {
        assert!(page.contains(part), "{part}: {page}");
    }
    assert!(
        !page.contains("schools") && !page.contains("Recommendation 2"),
        "{page}"
    );
    let place = |words: &str| page.find(words).expect("a row");
    assert!(
        place("Review of roads, Rec") < place("Review of parks, Rec"),
        "by date"
    );
    let pack = project.text(&format!("{FOLDER}/pack-2019-10-16-people.html"));
    assert!(
        pack.contains("<h3 id=\"due\">Due at this meeting</h3>"),
        "{pack}"
    );
    // A review that the meeting does not name changes what is due.
    project.change("reviews/roads/review.toml", "March 2024", "March 2031");
    project.build().ends_with(0);
    let page = project.text(&format!("{FOLDER}/due-2019-10-16-people.html"));
    assert!(!page.contains("Review of roads, Rec"), "{page}");
}

#[test]
fn a_committee_that_is_owed_nothing_is_given_no_table() {
    let project = with_reviews(&MEETING.replace("Place Select Committee", "Another Board"));
    project.build().ends_with(0);
    let page = project.text(&format!("{FOLDER}/due-2019-10-16-people.html"));
    assert!(page.contains("<p>Nothing is due at this meeting.</p>") && !page.contains("<table"));
}

#[test]
fn a_covering_report_has_the_grades_of_the_updates_unless_the_council_has_no_label() {
    let project = with_reviews(MEETING);
    project.build().ends_with(0);
    let report = format!("{FOLDER}/covering-report-2-2019-10-16-people.html");
    let page = project.text(&report);
    for part in [
        "<h2>Progress by review</h2>",
        "<th scope=\"col\">Review of parks, February 2025</th>",
        "Fully Achieved</th><td>1</td>",
        "On-Track</th><td>0</td>",
        "Slipped</th><td>1</td>",
        "Outstanding</th><td>2</td>",
        "Signed off before</th><td>0</td>",
    ] {
        assert!(page.contains(part), "{part}: {page}");
    }
    let council = project.text("templates/council.toml");
    project.write(
        "templates/council.toml",
        &(council + "\n[agenda.labels]\nprogress = \"\"\n"),
    );
    project.build().ends_with(0);
    assert!(!project.text(&report).contains("Progress by review"));
}

#[test]
fn an_action_plan_without_a_date_says_that_it_is_to_be_agreed() {
    let project = with_reviews(MEETING);
    project.build().ends_with(0);
    let plan = |name: &str| project.text(&format!("output/{name}/action-plan.html"));
    assert!(plan("roads").contains("<p class=\"paper-details\">To be agreed</p>"));
    assert!(
        !plan("roads").contains("None recorded"),
        "{}",
        plan("roads")
    );
    assert!(!plan("schools").contains("To be agreed") && !plan("parks").contains("To be agreed"));
    let pack = project.text(&format!("{FOLDER}/pack-2019-10-16-people.html"));
    assert!(pack.contains("Review of roads, to be agreed</a>"), "{pack}");
    // One that an update reports on has been agreed, even if nobody wrote when.
    project.write(
        "reviews/roads/updates/2025-02.toml",
        &project.text("reviews/parks/updates/2025-02.toml"),
    );
    project.build().ends_with(0);
    assert!(
        !project
            .text("output/roads/action-plan.html")
            .contains("To be agreed")
    );
}

#[test]
fn the_paper_of_what_is_due_is_brought_once() {
    let twice = MEETING.replace("number = 2", "number = 2\ndue = true");
    let run = with_reviews(&twice).build().ends_with(1);
    assert!(
        run.said.contains("item 1 brings the paper due already"),
        "{}",
        run.said
    );
    assert!(run.said.contains(FILE), "{}", run.said);
}
