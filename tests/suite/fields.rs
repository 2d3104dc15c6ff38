//! The fields of a council's papers: those that it has not, and those of its own.
//!
//! `tests/cases/fields` is a council whose papers have a reference, an origin and the date of its Executive, and no date by
//! which something is due, no agreed action and no success measure.

use std::fs;

use crate::support::files::{copy, text_of, top};
use crate::support::judges;
use crate::support::project::Project;

const CASE: &str = "tests/cases/fields";
const COUNCIL: &str = "templates/council.toml";
const REVIEW: &str = "reviews/bus-routes/review.toml";
const UPDATE: &str = "reviews/bus-routes/updates/2026-07.toml";

/// The case with the templates of the samples.
fn case() -> Project {
    let project = Project::samples();
    fs::remove_dir_all(project.path("reviews")).expect("a folder of reviews");
    copy(&top().join(CASE).join("reviews"), &project.path("reviews"));
    project.write(COUNCIL, &text_of(format!("{CASE}/council.toml")));
    project
}

/// The labels of the rows of the first table of a recommendation on a page, and what is in them.
fn rows(page: &str) -> Vec<(String, String)> {
    let (_, table) = page.split_once("<tbody>").expect("a table");
    let (table, _) = table.split_once("</tbody>").expect("its end");
    let row = |row: &str| {
        let (label, value) = row.split_once("</th><td>").expect("a cell");
        let (value, _) = value.split_once("</td>").expect("its end");
        let value = value.replace("<p>", "").replace("</p>", "");
        (label.to_owned(), value.trim().to_owned())
    };
    table.split("scope=\"row\">").skip(1).map(row).collect()
}

fn labels(page: &str) -> Vec<String> {
    rows(page).into_iter().map(|(label, _)| label).collect()
}

#[test]
fn a_council_has_the_fields_it_says_and_no_others() {
    let project = case();
    let checked = project.run(&["check", "--as-of", "2026-09-01"]);
    assert_eq!(
        checked.said, "",
        "nothing is missed that the council has not"
    );
    project.build().ends_with(0);
    let plan = project.text("output/bus-routes/action-plan.html");
    let of_plan = [
        "Reference:",
        "Origin:",
        "Considered by the Executive:",
        "Area:",
        "Recommendation 1:",
        "Lead officer:",
        "Executive lead member:",
    ];
    assert_eq!(labels(&plan), of_plan);
    let update = project.text("output/bus-routes/progress-update-2026-07.html");
    let of_update = ["Action taken:", "Next steps:", "Status:"];
    let both: Vec<&str> = of_plan.into_iter().chain(of_update).collect();
    assert_eq!(labels(&update), both);
    for (label, value) in [
        ("Reference:", "SR (25/26) 01"),
        ("Considered by the Executive:", "14 January 2026"),
        ("Area:", "Timetables and <em>fares</em>"),
        ("Executive lead member:", "Councillor Ida Fenwick"),
        ("Next steps:", "Print 500 copies for the libraries."),
    ] {
        let found = rows(&update).into_iter().find(|(name, _)| name == label);
        assert_eq!(found.expect("a row").1, value);
    }
    for line in [
        "<dt>Portfolio:</dt><dd>Transport</dd>",
        "<dt>Reported by:</dt><dd>Scrutiny Officer</dd>",
    ] {
        assert!(update.contains(line), "{update}");
    }
    let decision = project.text("output/bus-routes/cabinet-decision.html");
    assert!(decision.contains("<h2>Minute:</h2>\n<p>Minute 92/25</p>"));
    assert!(!project.text("output/index.html").contains(", </a>"));
    let pdf = project.path("output/bus-routes/progress-update-2026-07.pdf");
    let path = [pdf.as_path(), std::path::Path::new("-")];
    if let Some(run) = judges::run("pdftotext", &["-raw"], &path) {
        let words = String::from_utf8(run.stdout).expect("text");
        assert!(
            words.contains("Executive lead member: Councillor Tom Marsh"),
            "{words}"
        );
    }
}

#[test]
fn a_field_that_is_left_out_has_no_row_and_a_blank_one_says_so() {
    let project = case();
    project.build().ends_with(0);
    let plan = project.text("output/bus-routes/action-plan.html");
    let third = plan.split("recommendation-3\">").nth(1).expect("the third");
    let found = rows(third);
    let of = |name: &str| found.iter().find(|(label, _)| label == name);
    assert_eq!(of("Origin:"), None);
    assert_eq!(of("Lead officer:").expect("a row").1, "Nothing to report");
}

#[test]
fn what_is_wrong_in_a_field_of_the_council_s_own_is_reported_where_it_is() {
    for (file, from, to, message) in [
        (
            REVIEW,
            "reference = \"SR (25/26) 01\"\n",
            "",
            "error[missing-key]: `reference` is missing from the [[recommendation]] with the number 1",
        ),
        (
            REVIEW,
            "reference = \"SR (25/26) 01\"",
            "reference = \"\"",
            "error[blank-text]: this text is blank",
        ),
        (
            REVIEW,
            "reference = \"SR (25/26) 01\"",
            "reference = \"SR\\n01\"",
            "error[broken-line]",
        ),
        (
            REVIEW,
            "reference = \"SR (25/26) 01\"",
            "referense = \"SR (25/26) 01\"",
            "did you mean `reference`?",
        ),
        (
            REVIEW,
            "executive_date = \"15 January 2026\"",
            "executive_date = \"31 February 2026\"",
            "error[impossible-date]",
        ),
        (
            REVIEW,
            "executive_date = \"15 January 2026\"",
            "executive_date = \"Monday 15 January 2026\"",
            "warning[wrong-weekday]",
        ),
        (
            REVIEW,
            "origin = \"\"",
            "origin = \"A\"\nextra.origin = \"B\"",
            "error[duplicate-key]: `origin` is there twice",
        ),
        (
            REVIEW,
            "text = \"Ask",
            "date = \"March 2027\"\ntext = \"Ask",
            "error[field-not-used]: your council's papers have no `date`",
        ),
        (
            REVIEW,
            "extra.lead_member = \"Councillor Tom Marsh\"",
            "extra.lead_member = \"TBC\"",
            "“TBC” is nobody",
        ),
        (
            REVIEW,
            "Timetables and *fares*",
            "Timetables, fares and and maps",
            "warning[repeated-word]",
        ),
        (
            UPDATE,
            "next_steps = \"\"",
            "next_step = \"\"",
            "did you mean `next_steps`?",
        ),
    ] {
        let project = case();
        project.change(file, from, to);
        let said = project.run(&["check"]).said;
        assert!(said.contains(message), "{to}: {said}");
    }
}

#[test]
fn a_blank_field_that_the_council_has_not_is_no_mistake() {
    let project = case();
    let blank = "action = \"\"\nsuccess_measure = \"\"\ndate = \"\"\ntext = \"Ask";
    project.change(REVIEW, "text = \"Ask", blank);
    project.run(&["check"]).says("Nothing is wrong");
}

#[test]
fn a_kind_of_paper_can_leave_out_a_field_of_the_council_s_own() {
    let project = case();
    let title = "title = \"Recommendations of Scrutiny\"";
    project.change(
        COUNCIL,
        title,
        &format!("{title}\nleaves_out = [\"origin\", \"responsibility\"]"),
    );
    project.build().ends_with(0);
    let plan = labels(&project.text("output/bus-routes/action-plan.html"));
    assert!(
        !plan
            .iter()
            .any(|label| label == "Origin:" || label == "Lead officer:"),
        "{plan:?}"
    );
    let update = labels(&project.text("output/bus-routes/progress-update-2026-07.html"));
    assert!(update.iter().any(|label| label == "Origin:"), "{update:?}");
}

#[test]
fn a_template_that_forgets_a_field_of_the_council_s_own_is_reported() {
    let project = case();
    let page = "{% extends \"page.html\" %}{% block title %}Plan{% endblock title %}{% block main %}<h1>{{ paper.title }}</h1><p>{{ review.title }}</p>\
                {% for one in recommendations %}<div>{{ one.text | markdown }}{{ one.responsibility | markdown(blank=\"\") }}</div>{% endfor %}{% endblock main %}";
    project.write("templates/action-plan.html", page);
    let said = project.run(&["check"]).said;
    assert!(
        said.contains("error[words-not-as-written]") && said.contains("`reference`"),
        "{said}"
    );
}

#[test]
fn a_date_of_the_councils_own_is_checked_like_any_other() {
    for (typed, said, help) in [
        (
            "TBC",
            "note[date-in-words]: “TBC” in `executive_date` is not a date",
            "write the date as soon as it is known",
        ),
        (
            "n/a",
            "note[date-in-words]: “n/a” in `executive_date` is not a date",
            "if there is no date, leave the line out",
        ),
        (
            "30 Febuary 2026",
            "note[date-in-words]: “30 Febuary 2026” in `executive_date` is not read as a date",
            "if a day or a month was agreed, write that",
        ),
        (
            "Febuary 2026",
            "note[date-in-words]: “Febuary 2026” in `executive_date` is not read as a date",
            "did you mean “February 2026”?",
        ),
        (
            "March 2026 – January 2026",
            "note[date-in-words]: “March 2026 – January 2026” in `executive_date` ends before it begins",
            "correct the month or the year of one of the two dates",
        ),
        (
            "30 February 2026",
            "error[impossible-date]: the calendar has no “30 February 2026”",
            "February 2026 has 28 days: correct the day or the month",
        ),
    ] {
        let project = case();
        let review = project.text(REVIEW);
        let typed = format!("executive_date = \"{typed}\"");
        let review = review.replacen("executive_date = \"14 January 2026\"", &typed, 1);
        project.write(REVIEW, &review);
        let checked = project.run(&["check", "--as-of", "2026-09-01"]);
        let all = format!("{}{}", checked.said, checked.printed);
        assert!(all.contains(said) && all.contains(help), "{typed}: {all}");
    }
}

#[test]
fn a_label_that_no_paper_prints_is_reported_at_its_place() {
    let project = Project::samples();
    let council = project.text(COUNCIL);
    let lead = "\n[[field]]\nname = \"responsibility\"\nlabel = \"Lead:\"\n";
    project.write(COUNCIL, &(council.clone() + lead));
    let said = project.run(&["check", "--rule", "overridden-label"]);
    for words in [
        "warning[overridden-label]: no paper prints the label “Lead:”: [action_plan.labels] and [progress_update.labels] have another for this field",
        "change the label `responsibility` below [action_plan.labels] and below [progress_update.labels] instead",
    ] {
        assert!(said.said.contains(words), "{}", said.said);
    }
    // The label of one kind of paper is left out, so that this one is printed there.
    let first = council
        .lines()
        .find(|line| line.starts_with("responsibility = "));
    let line = format!("{}\n", first.expect("a label"));
    let (before, after) = council.split_once(&line).expect("a label");
    project.write(COUNCIL, &format!("{before}{after}{lead}"));
    let said = project.run(&["check", "--rule", "overridden-label"]);
    assert!(!said.said.contains("no paper prints"), "{}", said.said);
    project.build().ends_with(0);
    let plan = project.text("output/inclusion-in-schools/action-plan.html");
    assert!(plan.contains("Lead:"), "{plan}");
}
