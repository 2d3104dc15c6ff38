//! The annual report: what became of recommendations in a municipal year, by committee and review.

use crate::support::program::Run;
use crate::support::project::Project;

const REPORT: &str = "output/annual-report-2023-24.html";

/// The page without line ends, so that a row can be looked for as a whole.
fn page(project: &Project, file: &str) -> String {
    project.text(file).replace('\n', "")
}

/// The folder of the second council, whose file asks for reports.
const COUNCIL: &str = "tests/cases/second-council";

/// Builds the papers of the second council.
fn build(project: &Project) -> Run {
    let reviews = format!("{COUNCIL}/reviews");
    project.run(&["build", "--reviews", &reviews, "--templates", COUNCIL])
}

#[test]
fn each_recommendation_counts_once_by_its_last_grade_of_the_year() {
    let project = Project::second_council();
    build(&project).ends_with(0);
    let report = page(&project, REPORT);
    for part in [
        "<h1>Overview and scrutiny annual report 2023/24</h1>",
        "<figcaption>Recommendations by grade: Delivered 2, On course 3, At risk 1, Slipped 2, Not achieved 1</figcaption>",
        "<tr><th scope=\"row\">Slipped</th><td class=\"figures\">2</td></tr>",
        "<tr><th scope=\"row\">Total</th><td class=\"figures\">9</td></tr>",
        ">Communities Scrutiny Panel</h3>",
        "<tr><th scope=\"row\">Community Transport</th><td class=\"figures\" data-column=\"Delivered\">0</td><td class=\"figures\" data-column=\"On course\">1</td><td class=\"figures\" data-column=\"At risk\">1</td><td class=\"figures\" data-column=\"Slipped\">1</td><td class=\"figures\" data-column=\"Not achieved\">0</td><td class=\"figures\" data-column=\"Total\">3</td></tr>",
        "<tr><th scope=\"row\">Flood Resilience in the Mere Valley</th><td class=\"figures\" data-column=\"Delivered\">2</td><td class=\"figures\" data-column=\"On course\">2</td><td class=\"figures\" data-column=\"At risk\">0</td><td class=\"figures\" data-column=\"Slipped\">1</td><td class=\"figures\" data-column=\"Not achieved\">1</td><td class=\"figures\" data-column=\"Total\">6</td></tr>",
    ] {
        assert!(report.contains(part), "{part}\n{report}");
    }
}

#[test]
fn what_was_implemented_is_a_share_of_what_was_agreed_so_long_ago() {
    let project = Project::second_council();
    build(&project).ends_with(0);
    let report = page(&project, REPORT);
    for part in [
        "<tr><th scope=\"row\">1 year</th><td class=\"figures\" data-column=\"Agreed\">8</td><td class=\"figures\" data-column=\"Implemented\">2</td><td class=\"figures\" data-column=\"Per cent\">25</td></tr>",
        "<tr><th scope=\"row\">2 years</th><td class=\"figures\" data-column=\"Agreed\">8</td><td class=\"figures\" data-column=\"Implemented\">4</td><td class=\"figures\" data-column=\"Per cent\">50</td></tr>",
        "<tr><th scope=\"row\">3 years</th><td class=\"figures\" data-column=\"Agreed\">0</td><td class=\"figures\" data-column=\"Implemented\">0</td><td data-column=\"Per cent\">None agreed so long ago</td></tr>",
        "<figcaption>Share implemented, per cent: 1 year 25, 2 years 50</figcaption>",
    ] {
        assert!(report.contains(part), "{part}\n{report}");
    }
    let year_before = page(&project, "output/annual-report-2022-23.html");
    assert!(year_before.contains("<p>Nothing has slipped.</p>"));
}

#[test]
fn it_is_listed_and_made_again_only_when_a_review_has_changed() {
    let project = Project::second_council();
    build(&project).ends_with(0);
    let index = project.text("output/index.html");
    assert!(
        index.contains("<a href=\"annual-report-2023-24.html\">"),
        "{index}"
    );
    let again = build(&project);
    assert!(
        again.printed.contains("(0 files new or changed"),
        "{}",
        again.printed
    );
    assert!(project.path("output/annual-report-2023-24.pdf").is_file());
    let council = project.text(&format!("{COUNCIL}/council.toml"));
    project.write(
        &format!("{COUNCIL}/council.toml"),
        &council.replace("Overview and scrutiny annual report", "Year book"),
    );
    build(&project).ends_with(0);
    assert!(page(&project, REPORT).contains("<h1>Year book 2023/24</h1>"));
}

#[test]
fn a_council_that_does_not_ask_for_one_has_none() {
    let project = Project::published();
    assert!(!project.text("output/index.html").contains("annual-report"));
    assert!(!project.path("output/annual-report-2019-20.html").exists());
}
