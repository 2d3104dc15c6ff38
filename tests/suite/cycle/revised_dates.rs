//! The date of a recommendation that was revised: once, twice, by somebody, and of a part.

use super::{between, comparing, review, update};
use crate::support::project::Project;

const ON_TRACK: &str = "proposed = \"On-Track\"";
const BY_COMMITTEE: &str = "proposed = \"On-Track\"\nrevised_date = \"June 2026\"\n\
                            revised_by = \"Place Select Committee, 3 December 2024\"";
const AGAIN: &str = "proposed = \"On-Track\"\nrevised_date = \"November 2027\"";

/// Three updates: the first and the last revise the date of recommendation 1.
fn three_updates(project: &Project) {
    review(project, "parks", 2);
    let entries = |first: &str| {
        vec![
            (1, first.to_owned()),
            (2, "proposed = \"Fully Achieved\"".to_owned()),
        ]
    };
    update(project, "parks", "2025-01", &entries(BY_COMMITTEE));
    update(project, "parks", "2026-01", &entries(ON_TRACK));
    update(project, "parks", "2027-01", &entries(AGAIN));
}

/// The rows of dates in the table of recommendation 1, as label and value.
fn rows(page: &str) -> Vec<(String, String)> {
    let table = between(page, "id=\"recommendation-1\"", "</table>").expect("a table");
    let rows = table.split("<tr><th scope=\"row\">").skip(1);
    let rows = rows.filter_map(|row| {
        let (label, rest) = row.split_once("</th><td>")?;
        let (value, _) = rest.split_once("</td>")?;
        Some((label.to_owned(), value.to_owned()))
    });
    rows.filter(|(label, _)| label.to_lowercase().contains("date"))
        .collect()
}

#[test]
fn each_paper_has_the_agreed_date_and_every_revision_up_to_it() {
    let project = comparing();
    three_updates(&project);
    project.build().ends_with(0);
    let agreed = ("Date:", "March 2024");
    let june = ("Revised date:", "June 2026");
    let by = (
        "Date revised by:",
        "Place Select Committee, 3 December 2024",
    );
    let march = ("Revised date:", "November 2027");
    for (paper, expected) in [
        ("2025-01", vec![agreed, june, by]),
        ("2026-01", vec![agreed, june, by]),
        ("2027-01", vec![agreed, june, by, march]),
    ] {
        let page = project.text(&format!("output/parks/progress-update-{paper}.html"));
        let found = rows(&page);
        let found: Vec<(&str, &str)> = found
            .iter()
            .map(|(a, b)| (a.as_str(), b.as_str()))
            .collect();
        assert_eq!(found, expected, "{paper}");
    }
    let last = project.text("output/parks/progress-update-2027-01.html");
    let changes = between(
        &last,
        "What has changed since the last update",
        "</section>",
    )
    .expect("a list");
    assert!(
        changes.contains("Date moved: <a href=\"#recommendation-1\">Recommendation 1</a>, On-Track. Revised date: November 2027 (before: June 2026)"),
        "{changes}"
    );
    // The action plan is what was agreed.
    assert!(
        !project
            .text("output/parks/action-plan.html")
            .contains("2026")
    );
}

#[test]
fn the_date_in_force_is_watched_and_the_agreed_one_no_longer() {
    let project = comparing();
    three_updates(&project);
    let checked = project.run(&["check", "--as-of", "2027-02-01"]);
    assert!(!checked.said.contains("date-passed"), "{}", checked.said);
    for (day, due) in [
        ("2025-12-01", None),
        ("2026-07-01", Some("June 2026")),
        ("2027-03-01", None),
        ("2027-12-15", Some("November 2027")),
    ] {
        let shown = project
            .run(&["status", "--as-of", day, "--overdue", "--format", "csv"])
            .printed;
        let is_late = shown.contains(",recommendation,1,");
        assert_eq!(is_late, due.is_some(), "{day}\n{shown}");
        assert!(due.is_none_or(|due| shown.contains(due)), "{day}\n{shown}");
    }
    let table = project
        .run(&["status", "--as-of", "2027-02-01", "--format", "csv"])
        .printed;
    assert!(
        table.contains("November 2027,2027-11-30,outstanding"),
        "{table}"
    );
}

#[test]
fn a_paper_that_leaves_a_revision_out_is_refused_unless_the_council_says_so() {
    let project = comparing();
    three_updates(&project);
    let template = "templates/recommendation.html";
    let line = "{%- if field.name == \"response\" %}";
    project.change(
        template,
        line,
        "{%- if field.name == \"revised_date\" %}{% elif field.name == \"response\" %}",
    );
    project.build().ends_with(1).says("June 2026");
    project.change(
        "templates/council.toml",
        "[progress_update]\n",
        "[progress_update]\nleaves_out = [\"revised_date\", \"revised_by\"]\n",
    );
    project.build().ends_with(0);
}

#[test]
fn the_form_and_the_next_update_say_which_date_holds() {
    let project = comparing();
    three_updates(&project);
    let form = project
        .run(&["form", "parks/2027-06", "--output", "forms"])
        .ends_with(0);
    let written = walkdir::WalkDir::new(project.path("forms"))
        .into_iter()
        .flatten();
    let files: Vec<_> = written.filter(|file| file.file_type().is_file()).collect();
    let page = std::fs::read_to_string(files.first().expect(&form.said).path()).expect("a form");
    assert!(
        page.contains("Revised date") && page.contains("November 2027"),
        "{page}"
    );
    project
        .run(&["new", "update", "parks", "2028-01"])
        .ends_with(0);
    let new = project.text("reviews/parks/updates/2028-01.toml");
    assert!(
        new.contains("# Head of Service, March 2024, revised to November 2027."),
        "{new}"
    );
}

#[test]
fn a_part_has_the_revised_date_of_its_whole() {
    let project = comparing();
    project.write(
        "reviews/parks/review.toml",
        "title = \"Parks\"\ncommittee = \"Place Select Committee\"\nlink_officers = \"Parks Manager\"\n\
         action_plan_agreed = \"September 2022\"\n\n[[recommendation]]\nnumber = 1\ntext = \"Do both.\"\n\
         responsibility = \"Head of Service\"\ndate = \"March 2024\"\naction = \"Do it\"\nsuccess_measure = \"Done\"\n\n\
         [[recommendation.part]]\nnumber = \"a\"\ntext = \"Do this.\"\n\n[[recommendation.part]]\nnumber = \"b\"\ntext = \"Do that.\"\ndate = \"May 2024\"\n",
    );
    update(
        &project,
        "parks",
        "2025-01",
        &[(1, BY_COMMITTEE.to_owned())],
    );
    project.build().ends_with(0);
    for (day, is_late) in [("2026-06-15", false), ("2026-07-15", true)] {
        let arguments = ["status", "--as-of", day, "--format", "csv"];
        let shown = project.run(&arguments).printed;
        let row = shown.lines().find(|row| row.contains(",1a,"));
        let row = row.expect("a row");
        assert!(row.contains("June 2026"), "{row}");
        assert_eq!(row.contains("overdue"), is_late, "{row}");
    }
}
