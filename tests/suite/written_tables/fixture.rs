//! A small project with texts of a test's own, and what a table on its pages says.

use crate::support::project::Project;

const REVIEW: &str = r#"title = "Parks"
committee = "Place Select Committee"
link_officers = "Parks Manager"
action_plan_agreed = "September 2024"

[[recommendation]]
number = 1
text = "Count visitors."
responsibility = "Head of Service"
date = "March 2026"
action = """
ACTION
"""
success_measure = "It is done"
extra.money = """
EXTRA
"""
"#;

const UPDATE: &str = r#"date = "20 November 2025"

[[progress]]
recommendation = 1
evidence = """
EVIDENCE
"""
proposed = "On-Track"
explanation = """
EXPLANATION
"""
"#;

const DECISION: &str = r#"date = "12 July 2024"
title = "Scrutiny Review of Parks"
record = """
RECORD
"""
reasons = """
REASONS
"""
alternatives = "None"
dispensations = "None"
call_in = "Midnight, 19 July 2024."
publication = "15 July 2024"

[[theme]]
[[theme.recommendation]]
number = 1
text = """
Count visitors.

TEXT
"""
sub_items = ["""
As here:

ITEM
"""]
"#;

/// A project whose texts are these, each in place of its name in capitals. The others are a word.
pub fn with(texts: &[(&str, &str)]) -> Project {
    let project = Project::with(&["templates"]);
    for (file, text) in [
        ("reviews/parks/review.toml", REVIEW),
        ("reviews/parks/updates/2025-11.toml", UPDATE),
        ("reviews/parks/decision.toml", DECISION),
    ] {
        let mut text = text.to_owned();
        for (name, by) in texts {
            text = text.replace(&format!("\n{name}\n"), &format!("\n{by}\n"));
        }
        project.write(file, &text);
    }
    project.build().ends_with(0);
    project
}

/// The page of the progress update.
pub const UPDATE_PAGE: &str = "output/parks/progress-update-2025-11.html";
/// The page of the decision record.
pub const DECISION_PAGE: &str = "output/parks/cabinet-decision.html";
/// The page of the action plan.
pub const PLAN_PAGE: &str = "output/parks/action-plan.html";

/// The table below a heading, or with a caption, that says this: its rows, with `>` before a cell that is at the right.
pub fn table(page: &str, caption: &str) -> Vec<String> {
    let (_, after) = page
        .split_once(&format!(">{caption}</"))
        .unwrap_or_else(|| panic!("no table “{caption}” in {page}"));
    let (table, _) = after.split_once("</table>").expect("a table ends");
    let rows = table.split("<tr>").skip(1).map(|row| {
        let row = row.split("</tr>").next().unwrap_or_default();
        without_columns(row)
            .replace("<th scope=\"col\">", "")
            .replace("<th scope=\"row\">", "")
            .replace("<th scope=\"row\" class=\"figures\">", ">")
            .replace("<th scope=\"col\" class=\"figures\">", ">")
            .replace("<td>", "")
            .replace("<td class=\"figures\">", ">")
            .replace("</th>", "/")
            .replace("</td>", "/")
    });
    rows.collect()
}

/// A row without what a narrow screen says before each cell.
fn without_columns(row: &str) -> String {
    let mut parts = row.split(" data-column=\"");
    let first = parts.next().unwrap_or_default().to_owned();
    let others = parts.filter_map(|part| part.split_once('"'));
    first + &others.map(|(_, rest)| rest).collect::<String>()
}
