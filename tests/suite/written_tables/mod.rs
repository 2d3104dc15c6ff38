//! Tables that officers write or paste into long texts: real tables, below the recommendation's own or where they were
//! written.

mod fixture;
mod footnotes;
mod pasted;

use std::path::Path;

use crate::support::judges;
use fixture::{DECISION_PAGE, PLAN_PAGE, UPDATE_PAGE, table, with};

const EVIDENCE: &str = "Recommendation 1, Evidence of Progress, table 1";

#[test]
fn a_table_of_tabs_or_bars_is_a_table() {
    for (written, rows) in [
        // As Word and Excel paste it.
        (
            "Centre\tApr-25\tOct-25\nNorth\t412\t1,439\nSouth\t180\t–",
            vec![
                "Centre/>Apr-25/>Oct-25/",
                "North/>412/>1,439/",
                "South/>180/>–/",
            ],
        ),
        // Empty cells at the ends of rows, and a column of nothing.
        (
            "Centre\tNote\tMore\t\nNorth\tbusy\t\t\nSouth\t\tquiet\t\n\nAfter",
            vec![
                "Centre/Note/More/",
                "North/busy/None recorded/",
                "South/None recorded/quiet/",
            ],
        ),
        (
            "Centre\tNote\nNorth\tbusy\nSouth\t",
            vec!["Centre/Note/", "North/busy/", "South/None recorded/"],
        ),
        (
            "No.\tTask\n1.\tSurvey\n2.\tTender",
            vec![">No./Task/", ">1./Survey/", ">2./Tender/"],
        ),
        // Colons, with and without bars at the ends.
        (
            "| Item | Cost | Who |\n|:---|:--:|---:|\n| Paint | £1,200.50 | Ann |\n| Wood | n/a | Bob |",
            vec![
                "Item/>Cost/>Who/",
                "Paint/>£1,200.50/>Ann/",
                "Wood/>n/a/>Bob/",
            ],
        ),
        (
            "Item | Cost\n--- | ---\nPaint | 5 or 6",
            vec!["Item/Cost/", "Paint/5 or 6/"],
        ),
        // A bar that is printed, and signs that begin a block elsewhere.
        (
            "| A | B |\n|---|---|\n| x \\\\| y | - |\n| # 1 | 1. z |\n| > 90 % | + 5 % |",
            vec!["A/B/", "x | y/-/", "# 1/1. z/", "&gt; 90 %/+ 5 %/"],
        ),
        // Marks in cells.
        (
            "| A | B |\n|---|---|\n| **bold** *it* | [plan](https://example.org/a) |",
            vec![
                "A/B/",
                "<strong>bold</strong> <em>it</em>/<a href=\"https://example.org/a\">plan</a>/",
            ],
        ),
        (
            "Year\tVisits\n2022\t1\n2023\t2",
            vec!["Year/>Visits/", "2022/>1/", "2023/>2/"],
        ),
    ] {
        let project = with(&[("EVIDENCE", written)]);
        assert_eq!(
            table(&project.text(UPDATE_PAGE), EVIDENCE),
            rows,
            "{written}"
        );
    }
}

#[test]
fn a_link_is_where_the_table_was_and_the_words_around_it_stay() {
    let written = "Before:\nCentre\tApr\nNorth\t4\nBetween, see recommendation 1.\n\n| A | B |\n|---|---|\n| c | d |\n\nAfter.";
    let page = with(&[
        ("EVIDENCE", written),
        ("ACTION", "Item\tCost\nPaint\t5"),
        ("EXTRA", "Sum\tOf\nx\ty"),
        ("EXPLANATION", "Why\tNot\na\tb"),
    ]);
    let text = page.text(UPDATE_PAGE);
    let link = |field: &str, number: usize| {
        format!("<p><a href=\"#recommendation-1-{field}-table-{number}\">Table {number}</a></p>")
    };
    let cell = format!(
        "<td><p>Before:</p>\n{}\n<p>Between, see <a href=\"#recommendation-1\">recommendation 1</a>.</p>\n{}\n<p>After.</p></td>",
        link("evidence", 1),
        link("evidence", 2)
    );
    assert!(text.contains(&cell), "{text}");
    for field in ["action", "explanation"] {
        assert!(text.contains(&link(field, 1)), "{field}");
    }
    for field in ["Agreed Action", "Assessment of Progress", "money"] {
        table(&text, &format!("Recommendation 1, {field}, table 1"));
    }
    assert_eq!(
        table(&text, "Recommendation 1, Evidence of Progress, table 2"),
        ["A/B/", "c/d/"]
    );
    assert!(
        text.find(EVIDENCE) > text.find("</table>"),
        "below the recommendation's table"
    );
    assert_eq!(
        table(
            &page.text(PLAN_PAGE),
            "Recommendation 1, Agreed Action, table 1"
        ),
        ["Item/>Cost/", "Paint/>5/"]
    );
}

#[test]
fn in_a_decision_record_a_table_is_where_it_was_written() {
    let project = with(&[
        (
            "RECORD",
            "As follows:\n\nYear\tVisits\n2022\t1,200\n\nRESOLVED that:",
        ),
        (
            "REASONS",
            "| Why | Not |\n|---|---|\n| a | b |\n\nand\n\n| Who | When |\n|---|---|\n| c | d |",
        ),
        ("TEXT", "Park\tBays\nNorth\t12"),
        ("ITEM", "Park\tGates\nNorth\t3"),
    ]);
    let page = project.text(DECISION_PAGE);
    for (caption, row) in [
        ("Record of the Decision, table 1", "2022/>1,200/"),
        ("Reasons for the Decision, table 1", "a/b/"),
        ("Reasons for the Decision, table 2", "c/d/"),
        ("Record of the Decision, 1, table 1", "North/>12/"),
        ("Record of the Decision, 1a, table 1", "North/>3/"),
    ] {
        assert_eq!(
            table(&page, caption).get(1).map(String::as_str),
            Some(row),
            "{caption}"
        );
    }
    let words = page.find("As follows:");
    let after = page.find("RESOLVED that:");
    let between = page.find("Record of the Decision, table 1");
    assert!(words < between && between < after);
}

#[test]
fn lists_and_single_lines_are_no_tables() {
    for written in [
        "One\tline with a tab.",
        "•\tone\n•\ttwo",
        "o\tone\no\ttwo",
        "1.\tone\n2.\ttwo",
        "(a)\tone\n(b)\ttwo",
        "either | or\nand | more",
    ] {
        let project = with(&[("EVIDENCE", written)]);
        assert!(
            !project.text(UPDATE_PAGE).contains("class=\"written"),
            "{written}"
        );
    }
}

#[test]
fn what_reads_texts_reads_the_words_of_their_tables() {
    let project = with(&[(
        "EVIDENCE",
        "Centre\tNote\nNorth\tthe the end\nSouth\t**half",
    )]);
    project
        .run(&["check"])
        .says("warning[repeated-word]")
        .says("warning[printed-marks]");
    let project = with(&[(
        "EVIDENCE",
        "| a | open |\n|---|---|\n| c | open |\n| open | open |",
    )]);
    let said = project.run(&["check"]);
    assert!(!format!("{said:?}").contains("updates/"));
}

#[test]
fn a_wide_table_is_on_a_landscape_page_and_judges_accept_it() {
    let wide: Vec<String> = ["Ward", "Stainsby", "Norton"]
        .iter()
        .map(|ward| {
            let cells = (1..=9).map(|quarter| match *ward {
                "Ward" => format!("Q{quarter}"),
                _ => (quarter * 1234).to_string(),
            });
            let cells: Vec<String> = std::iter::once((*ward).to_owned()).chain(cells).collect();
            cells.join("\t")
        })
        .collect();
    let wide = wide.join("\n");
    let project = with(&[
        ("EVIDENCE", &wide),
        ("RECORD", &wide),
        ("TEXT", &wide),
        ("ITEM", &wide),
    ]);
    assert!(
        project
            .text(UPDATE_PAGE)
            .contains("<table class=\"written landscape\">")
    );
    let update = project.path("output/parks/progress-update-2025-11.pdf");
    let decision = project.path("output/parks/cabinet-decision.pdf");
    for (pdf, landscape) in [(&update, 1), (&decision, 2)] {
        if let Some(said) = judges::run("pdfinfo", &["-f", "1", "-l", "9"], &[pdf.as_path()]) {
            let said = String::from_utf8_lossy(&said.stdout).into_owned();
            let sizes = said.lines().filter(|line| line.contains("size:"));
            let turned = sizes
                .filter(|line| line.contains(" 841.89 x 595.276"))
                .count();
            assert_eq!(turned, landscape, "{said}");
        }
    }
    let pdfs: [&Path; 2] = [&update, &decision];
    if let Some(judged) = judges::verapdf(&pdfs) {
        assert!(
            judged.status.success(),
            "{}",
            String::from_utf8_lossy(&judged.stdout)
        );
    }
}

#[test]
fn a_template_that_says_nothing_of_tables_is_refused() {
    let table = "Park\tBays\nNorth\t12";
    let project = with(&[("RECORD", table), ("EVIDENCE", table)]);
    let file = "templates/cabinet-decision.html";
    let line = project.text(file);
    let line = line
        .lines()
        .find(|line| line.contains("decision.record"))
        .expect("a line")
        .to_owned();
    project.change(file, &line, "{{ decision.record | markdown }}");
    project
        .build()
        .ends_with(1)
        .says("say what its caption says before its number");

    let project = with(&[("EVIDENCE", table)]);
    let file = "templates/recommendation.html";
    project.change(file, "recommendation.tables", "[]");
    project
        .build()
        .ends_with(1)
        .says("recommendation-1-evidence-table-1");
}

#[test]
fn on_a_narrow_screen_each_cell_says_which_column_it_is_of() {
    let written = "| Quay | *Cost* & R&D | \\\"Due\\\" |\n|---|--:|---|\n| North | £12 | Yes |";
    let project = with(&[("EVIDENCE", written), ("RECORD", written)]);
    for page in [UPDATE_PAGE, DECISION_PAGE] {
        let page = project.text(page);
        for cell in [
            "<td class=\"figures\" data-column=\"Cost &amp; R&amp;D\">£12</td>",
            "<td data-column=\"&quot;Due&quot;\">Yes</td>",
        ] {
            assert!(page.contains(cell), "{cell}\n{page}");
        }
    }
}
