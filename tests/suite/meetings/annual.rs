//! An annual report that a meeting brings.

use crate::support::project::Project;

const COUNCIL: &str = "tests/cases/second-council";
const NAME: &str = "2024-06-06-overview-and-scrutiny";

/// The second council with a meeting that brings the report of a year.
fn project(year: &str) -> Project {
    let project = Project::second_council();
    let meeting = format!(
        "committee = \"Overview and Scrutiny Board\"\ndate = \"6 June 2024\"\n\n[[item]]\nnumber = 1\n\
         title = \"Annual report\"\nannual_report = \"{year}\"\n"
    );
    project.write(&format!("{COUNCIL}/reviews/meetings/{NAME}.toml"), &meeting);
    project
}

fn run(project: &Project, command: &str) -> crate::support::program::Run {
    let reviews = format!("{COUNCIL}/reviews");
    project.run(&[command, "--reviews", &reviews, "--templates", COUNCIL])
}

#[test]
fn a_meeting_brings_the_annual_report_of_a_year() {
    let project = project("2023/24");
    run(&project, "build").ends_with(0);
    let folder = format!("output/meetings/{NAME}");
    let pack = project.text(&format!("{folder}/pack-{NAME}.html"));
    for part in [
        "<a href=\"#annual-report-2023-24\">Overview and scrutiny annual report 2023/24</a>",
        "<h3 id=\"annual-report-2023-24\">Overview and scrutiny annual report 2023/24</h3>",
    ] {
        assert!(pack.contains(part), "{part}: {pack}");
    }
    let upload = project.text(&format!("{folder}/upload.csv"));
    let file = format!("annual-report-2023-24-{NAME}.pdf");
    assert!(upload.contains(&file), "{upload}");
    assert!(project.path(&format!("{folder}/{file}")).is_file());
}

#[test]
fn the_pack_is_made_again_when_any_review_changes() {
    let project = project("2023-24");
    run(&project, "build").ends_with(0);
    let update = format!("{COUNCIL}/reviews/community-transport/updates/2024-01.toml");
    let before = project.text(&update);
    let slipped = before.replacen("proposed = \"Slipped\"", "proposed = \"At risk\"", 1);
    let slipped = slipped.replacen("agreed = \"Slipped\"", "agreed = \"At risk\"", 1);
    assert_ne!(before, slipped, "a grade to change");
    project.write(&update, &slipped);
    let pack = format!("output/meetings/{NAME}/pack-{NAME}.html");
    let old = project.text(&pack);
    run(&project, "build").ends_with(0);
    assert_ne!(old, project.text(&pack));
}

#[test]
fn a_year_without_a_report_is_named_at_its_place() {
    for (year, said) in [
        (
            "2003/04",
            "no review was reported on in 2003/04, so there is no annual report",
        ),
        ("2023/25", "`2023/25` is not a municipal year"),
    ] {
        let run = run(&project(year), "check").ends_with(1);
        for part in ["error[unknown-paper]", said, &format!("{NAME}.toml:7:17")] {
            assert!(run.said.contains(part), "{year}, {part}: {}", run.said);
        }
    }
}

#[test]
fn a_council_without_annual_reports_brings_none() {
    let meeting =
        super::MEETING.replacen("updates = [", "annual_report = \"2019/20\"\nupdates = [", 1);
    let run = super::project(&meeting).run(&["check"]).ends_with(1);
    let said = "your council publishes no annual reports";
    assert!(run.said.contains(said), "{}", run.said);
}
