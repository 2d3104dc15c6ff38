//! Short texts are found on a page, whatever tables are between them, and the cells of these stay in their order.

use super::{assert_says, with_evidence};
use crate::support::project::Project;

/// A project with a recommendation for each of these texts of evidence.
fn with_all(evidence: &[&str]) -> Project {
    let project = Project::samples();
    std::fs::remove_dir_all(project.path("reviews")).expect("the samples can be removed");
    let mut review = "title = \"Quay\"\ncommittee = \"Place\"\nlink_officers = \"Ida Fenwick\"\n\
                      action_plan_agreed = \"May 2025\"\n"
        .to_owned();
    let mut update = "date = \"March 2026\"\n".to_owned();
    for (index, evidence) in evidence.iter().enumerate() {
        let number = index + 1;
        review.push_str(&format!(
            "\n[[recommendation]]\nnumber = {number}\ntext = \"Repair it.\"\nresponsibility = \"Ann\"\n\
             date = \"June 2027\"\naction = \"Hire one.\"\nsuccess_measure = \"Open.\"\n"
        ));
        update.push_str(&format!(
            "\n[[progress]]\nrecommendation = {number}\nevidence = \"\"\"\n{evidence}\n\"\"\"\nproposed = \"On-Track\"\n"
        ));
    }
    project.write("reviews/quay/review.toml", &review);
    project.write("reviews/quay/updates/2026-03.toml", &update);
    project
}

#[test]
fn a_small_table_hides_no_short_text_before_or_after_it() {
    let table = "Name\tRole\nAnn\tMember";
    let parted = "Visits:\n\n| W | V |\n|---|---|\n| N | 1 |\n\nEnd.";
    let with_blank = "Ward\tCount\tNote\nNorth\t1\t\n";
    let no_table = "| A | B |\n| 1 | 2 |";
    for texts in [
        &[table, "Short"][..],
        &["Short", table],
        &[table, "2", table, "No"],
        &[parted, "www.example.gov.uk"],
        &[parted, "* star", "On-Track", parted, "On-Track"],
        &[with_blank, "1", with_blank],
        // The same signs, once as a table and once as they are.
        &[no_table, "Before\n| A | B |\n|---|---|\n| 1 | 2 |\nAfter"],
        &["Before\n| A | B |\n|---|---|\n| 1 | 2 |\nAfter", no_table],
    ] {
        with_all(texts).build().ends_with(0);
    }
}

#[test]
fn the_cells_of_a_table_stay_in_their_order() {
    let project = with_evidence("Centre\tApril\tMay\nNorth\t412\t439\nSouth\t180\t174");
    let rows = "{{ table.text | table_rows(";
    let swapped = "{{ table.text | replace(from=\"412\", to=\"x\") | replace(from=\"439\", to=\"412\") \
                   | replace(from=\"x\", to=\"439\") | table_rows(";
    project.change("templates/recommendation.html", rows, swapped);
    let said = project.build().ends_with(1).said;
    assert_says(&said, &["where “412” is written in `evidence`"]);
}
