//! What is overdue, with whom, and in which form it is shown.

use super::{reviews, status};
use crate::support::files::top;
use crate::support::program::SECOND_COUNCIL;

const DAY: [&str; 2] = ["--as-of", "2024-10-01"];

fn second_council(arguments: &[&str]) -> String {
    let arguments = [&SECOND_COUNCIL[..], &DAY[..], arguments].concat();
    let run = status(top(), &arguments);
    assert_eq!(run.exit_code, Some(0), "{}", run.said);
    run.printed
}

#[test]
fn recommendations_whose_date_has_passed_are_listed_and_counted() {
    let shown = status(top(), &["--as-of", "2020-01-01", "--overdue"]).printed;
    for number in ["14", "15", "16", "17"] {
        let row = format!("recommendation {number}");
        assert!(shown.contains(&row), "{row} is not in\n{shown}");
    }
    // Those that are achieved need nobody to hurry, though the committee has not signed them off.
    assert!(!shown.contains("recommendation 1 "), "{shown}");
    for line in [
        "Children and Young People Select Committee: 4 recommendations",
        "J Mills: 2 recommendations",
        "1 review, no update and 4 recommendations overdue.",
    ] {
        assert!(shown.contains(line), "{line} is not in\n{shown}");
    }
}

#[test]
fn reviews_are_asked_for_by_committee_and_officer() {
    let ids = |arguments: &[&str]| {
        let found = reviews(top(), &[&SECOND_COUNCIL[..], &DAY[..], arguments].concat());
        let ids = found
            .iter()
            .map(|review| review["id"].as_str().expect("a name").to_owned());
        ids.collect::<Vec<_>>()
    };
    assert_eq!(
        ids(&["--committee", "overview AND scrutiny"]),
        ["flood-resilience"]
    );
    assert_eq!(ids(&["--officer", "transport"]), ["community-transport"]);
    assert_eq!(
        ids(&["--officer", "nobody of this name"]),
        Vec::<String>::new()
    );
    let narrow = [
        "--committee",
        "communities",
        "--officer",
        "libraries",
        "--overdue",
    ];
    assert_eq!(ids(&narrow), ["library-opening-hours"]);
    assert!(second_council(&["--committee", "flood"]).contains("0 reviews"));
}

#[test]
fn a_spreadsheet_gets_a_row_for_each_update_and_recommendation() {
    let all = second_council(&["--format", "csv"]);
    let mut lines = all.lines();
    let headings = "review,title,committee,what,number,officer,due,last_day,state,grade";
    assert_eq!(lines.next(), Some(headings));
    // Three reviews, with 8, 3 and 1 recommendations.
    assert_eq!(lines.count(), 3 + 12, "{all}");
    assert!(all.contains(
        "flood-resilience,Flood Resilience in the Mere Valley,Overview and Scrutiny Board,update,,"
    ));
    assert!(all.contains(",2024-08-21,overdue,"), "{all}");
    let late = second_council(&["--format", "csv", "--overdue"]);
    assert_eq!(late.lines().count(), 1 + 2 + 4, "{late}");
}
