//! Tables as Excel copies them, and tables right below each other.

use super::fixture::{PLAN_PAGE, table, with};

#[test]
fn a_cell_with_line_breaks_is_one_cell() {
    let page = with(&[(
        "ACTION",
        "Site\tWork\tCost\nNorth\t\\\"Survey done,\n\\\"\\\"Phase 2\\\"\\\" let\n\n- pier closed\\\"\t12\n\\\"South\nquay\\\"\tPaint 5\\\" wide\t7",
    )]);
    let text = page.text(PLAN_PAGE);
    assert_eq!(
        table(&text, "Recommendation 1, Agreed Action, table 1"),
        [
            "Site/Work/>Cost/",
            "North/Survey done,<br>\n\"Phase 2\" let<br>\n- pier closed/>12/",
            "South<br>\nquay/Paint 5\" wide/>7/",
        ]
    );
}

#[test]
fn a_cell_that_is_left_blank_beside_one_with_line_breaks_is_blank() {
    let page = with(&[(
        "ACTION",
        "Site\tWork\tBy\nNorth\t\\\"One\ntwo\\\"\t\nSouth\tThree\tAnn",
    )]);
    let text = page.text(PLAN_PAGE);
    assert_eq!(
        table(&text, "Recommendation 1, Agreed Action, table 1"),
        [
            "Site/Work/By/",
            "North/One<br>\ntwo/None recorded/",
            "South/Three/Ann/"
        ]
    );
}

#[test]
fn tables_right_below_each_other_are_two() {
    let page = with(&[("ACTION", "|A|B|\n|--|--|\n|x|y|\n|C|D|\n|--|--|\n|z|w|")]);
    let text = page.text(PLAN_PAGE);
    for (number, rows) in [(1, ["A/B/", "x/y/"]), (2, ["C/D/", "z/w/"])] {
        let caption = format!("Recommendation 1, Agreed Action, table {number}");
        assert_eq!(table(&text, &caption), rows);
    }
}
