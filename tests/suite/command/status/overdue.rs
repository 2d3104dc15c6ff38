//! What is overdue, with whom, and in which form it is shown.

use super::{reviews, status};
use crate::support::files::top;
use crate::support::program::SECOND_COUNCIL;
use crate::support::project::Project;

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
fn a_date_that_says_that_the_work_was_done_is_not_overdue() {
    let project = Project::samples();
    let overdue = || status(&project.path(""), &["--as-of", "2020-01-01", "--overdue"]).printed;
    assert!(overdue().contains("recommendation 14"), "{}", overdue());
    project.change(
        "reviews/inclusion-in-schools/review.toml",
        "date = \"March 2019\"",
        "date = \"Completed March 2019\"",
    );
    assert!(!overdue().contains("recommendation 14"), "{}", overdue());
}

#[test]
fn a_time_after_something_is_watched_as_check_does() {
    let project = Project::samples();
    let review = "reviews/inclusion-in-schools/review.toml";
    let decision = "reviews/inclusion-in-schools/decision.toml";
    assert!(
        project.path(decision).is_file(),
        "it says when Cabinet decided"
    );
    project.change(review, "date = \"March 2019\"", "date = \"March 2018\"");
    let before = project.text(review);
    for date in [
        "Within 6 months",
        "6 months",
        "3-6 months",
        "Short term (0-6 months)",
        "Within 6 months of Cabinet",
        "12 months after action plan",
        "Ymhen 12 mis",
        "O fewn 6 mis",
    ] {
        let typed = format!("date = \"{date}\"");
        project.write(review, &before.replace("date = \"March 2018\"", &typed));
        let arguments = ["--as-of", "2021-01-01", "--overdue", "--format", "csv"];
        let table = status(&project.path(""), &arguments).printed;
        let row = table.lines().find(|row| row.contains(date));
        let row = row.unwrap_or_else(|| panic!("{date} is not in\n{table}"));
        assert!(row.contains("overdue"), "{row}");
        assert!(row.contains(",2018-") || row.contains(",2019-"), "{row}");
    }
}

#[test]
fn each_of_several_officers_owes_what_they_share() {
    let project = Project::samples();
    let change = |from: &str, to: &str| {
        project.change("reviews/inclusion-in-schools/review.toml", from, to);
    };
    // Of recommendations 14 to 17, which are overdue.
    change(
        "responsibility = \"D Willingham\"",
        "responsibility = \"D Willingham/J Mills\"",
    );
    change(
        "responsibility = \"Sharon Stevens\"",
        "responsibility = \"Sharon Stevens\\nAli Khan\"",
    );
    let overdue = |officer: &[&str]| {
        let arguments = [&["--as-of", "2020-01-01", "--overdue"], officer].concat();
        status(&project.path(""), &arguments).printed
    };
    let all = overdue(&[]);
    for line in [
        "  D Willingham: 1 recommendation\n",
        "  J Mills: 3 recommendations\n",
        "  Sharon Stevens: 1 recommendation\n",
        "  Ali Khan: 1 recommendation\n",
        "no update and 4 recommendations overdue.",
    ] {
        assert!(all.contains(line), "{line} is not in\n{all}");
    }
    let hers = overdue(&["--officer", "mills"]);
    assert!(hers.contains("  J Mills: 3 recommendations\n"), "{hers}");
    assert!(!hers.contains("  D Willingham:"), "{hers}");
    // Who is asked for by all of the words is found as well.
    let both = overdue(&["--officer", "D Willingham/J Mills"]);
    assert!(both.contains("recommendation 14"), "{both}");
}

#[test]
fn a_recommendation_is_counted_once_with_all_its_parts() {
    let project = Project::samples();
    project.change(
        "reviews/inclusion-in-schools/review.toml",
        "[[recommendation]]\nnumber = 15\n",
        "[[recommendation.part]]\nnumber = \"a\"\ntext = \"Do the first.\"\n\n\
         [[recommendation.part]]\nnumber = \"b\"\ntext = \"Do the second.\"\n\n\
         [[recommendation]]\nnumber = 15\n",
    );
    let folder = project.path("");
    let overdue = status(&folder, &["--as-of", "2020-01-01", "--overdue"]).printed;
    for line in [
        "14a",
        "14b",
        "Children and Young People Select Committee: 4 recommendations",
        "D Willingham: 1 recommendation",
        "no update and 4 recommendations overdue.",
    ] {
        assert!(overdue.contains(line), "{line} is not in\n{overdue}");
    }
    let table = status(&folder, &["--as-of", "2020-01-01"]).printed;
    assert!(
        table.contains("19 of 19") && table.contains("4 overdue"),
        "{table}"
    );
    let csv = status(&folder, &["--as-of", "2020-01-01", "--format", "csv"]).printed;
    let of = |what: &str| {
        csv.lines()
            .filter(|line| line.contains(&format!(",{what},")))
            .count()
    };
    assert_eq!((of("recommendation"), of("part")), (19, 2), "{csv}");
}

#[test]
fn a_part_that_was_rejected_is_not_outstanding() {
    let project = Project::samples();
    let council = "templates/council.toml";
    let answer = "\n[[response]]\nlabel = \"Rejected\"\nmeaning = \"rejected\"\n";
    project.write(council, &(project.text(council) + answer));
    project.change(
        "reviews/inclusion-in-schools/review.toml",
        "[[recommendation]]\nnumber = 15\n",
        "[[recommendation.part]]\nnumber = \"a\"\ntext = \"Do the first.\"\n\n\
         [[recommendation.part]]\nnumber = \"b\"\ntext = \"Do the second.\"\nresponse = \"Rejected\"\n\n\
         [[recommendation]]\nnumber = 15\nresponse = \"Rejected\"\n",
    );
    let arguments = ["--as-of", "2020-01-01", "--format", "csv"];
    let csv = status(&project.path(""), &arguments).printed;
    let state = |number: &str| {
        let row = csv
            .lines()
            .find(|line| line.contains(&format!(",{number},")));
        let mut cells = row.expect(number).split(',').rev();
        cells.nth(1).expect("a state").to_owned()
    };
    assert_eq!(state("part,14a"), "overdue", "{csv}");
    assert_eq!(state("part,14b"), "rejected", "{csv}");
    assert_eq!(state("recommendation,15"), "rejected", "{csv}");
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
    let narrow = [
        "--committee",
        "communities",
        "--officer",
        "libraries",
        "--overdue",
    ];
    assert_eq!(ids(&narrow), ["library-opening-hours"]);
}

#[test]
fn a_name_that_no_review_has_is_reported_with_the_one_that_was_meant() {
    for (arguments, message) in [
        (
            ["--committee", "Overveiw and Scrutiny Board"],
            "no committee of a review is called `Overveiw and Scrutiny Board`; did you mean `Overview and Scrutiny Board`?",
        ),
        (["--committee", "scrutny"], "did you mean `Scrutiny`?"),
        (
            ["--committee", "flood"],
            "no committee of a review is called `flood`; there are `",
        ),
        (
            ["--officer", "nobody of this name"],
            "no officer of a review is called `nobody of this name`",
        ),
    ] {
        let arguments = [&SECOND_COUNCIL[..], &DAY[..], &arguments[..]].concat();
        let run = status(top(), &arguments);
        assert_eq!(run.exit_code, Some(2), "{}", run.said);
        assert!(run.said.contains(message), "{}", run.said);
        assert_eq!(run.printed, "");
    }
}

#[test]
fn an_officer_is_asked_about_their_own_work_alone() {
    let day = ["--as-of", "2020-12-01", "--overdue"];
    // J Mills is responsible for two that are late, and not for the update.
    let theirs = [&day[..], &["--officer", "J Mills"]].concat();
    let shown = status(top(), &theirs).printed;
    assert!(
        shown.contains("1 review, no update and 2 recommendations overdue."),
        "{shown}"
    );
    assert!(!shown.contains("the next update"), "{shown}");
    let rows = status(top(), &[&theirs[..], &["--format", "csv"]].concat()).printed;
    assert_eq!(rows.lines().count(), 1 + 2, "{rows}");
    // The link officer has the update, and no recommendation.
    let theirs = [&day[..], &["--officer", "Joanne Mills"]].concat();
    let shown = status(top(), &theirs).printed;
    assert!(shown.contains("1 review, 1 update overdue."), "{shown}");
    let rows = status(top(), &[&theirs[..], &["--format", "csv"]].concat()).printed;
    assert_eq!(rows.lines().count(), 1 + 1, "{rows}");
    // What others have to do is counted where nobody asks for one officer.
    let all = status(top(), &day).printed;
    assert!(
        all.contains("1 update and 4 recommendations overdue."),
        "{all}"
    );
}

#[test]
fn an_update_that_is_written_ahead_is_due_on_its_own_day() {
    let project = Project::samples();
    let written = project.text("reviews/inclusion-in-schools/updates/2019-09.toml");
    let written = written.replace("September 2019", "3 December 2020");
    project.write(
        "reviews/inclusion-in-schools/updates/2020-12.toml",
        &written,
    );
    let arguments = ["--as-of", "2020-11-20", "--format", "csv"];
    let rows = status(&project.path(""), &arguments).printed;
    let row = rows.lines().find(|line| line.contains(",update,"));
    let row = row.expect("a row of the update");
    assert!(
        row.contains(",3 December 2020,2020-12-03,written,"),
        "{row}"
    );
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
