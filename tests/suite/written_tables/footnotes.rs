//! What a line below a table says of a sign in it.

use super::fixture::{DECISION_PAGE, PLAN_PAGE, UPDATE_PAGE, with};

#[test]
fn a_star_below_a_table_is_that_of_its_footnote() {
    for (below, printed) in [
        (
            "* estimated\n** agreed",
            "<p>* estimated<br>\n** agreed</p>",
        ),
        ("* estimated", "<p>* estimated</p>"),
        ("- one\n- two", "<li>one</li>"),
    ] {
        let written = format!("Ward\tCost\nNorth\t£5*\nSouth\t£6**\n\n{below}");
        let project = with(&[("EVIDENCE", &written), ("ACTION", &written)]);
        for page in [UPDATE_PAGE, PLAN_PAGE] {
            let page = project.text(page);
            assert!(page.contains(printed), "{page}");
        }
    }
}

#[test]
fn a_line_below_a_table_says_what_a_sign_alone_in_a_cell_means() {
    for (sign, below, printed) in [
        ("*", "* below 5", "<p>* below 5</p>"),
        ("**", "* below 5", "<p>* below 5</p>"),
        ("-", "- means nil", "<p>- means nil</p>"),
        ("-", "- = none", "<p>- = none</p>"),
        (
            "-",
            "- Officers will report",
            "<li>Officers will report</li>",
        ),
        ("12", "- means nil", "<li>means nil</li>"),
        ("*", "* one\n* two", "<li>one</li>"),
    ] {
        for head in [
            "Ward\tCost\nNorth\t",
            "| Ward | Cost |\n| - | - |\n| North | ",
        ] {
            let end = if head.contains('|') { " |" } else { "" };
            let written = format!("{head}{sign}{end}\n{below}");
            let project = with(&[
                ("EVIDENCE", &written),
                ("ACTION", &written),
                ("RECORD", &written),
            ]);
            for page in [UPDATE_PAGE, PLAN_PAGE, DECISION_PAGE] {
                let page = project.text(page);
                assert!(page.contains(printed), "{written}\n{page}");
            }
        }
    }
}
