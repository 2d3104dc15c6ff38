//! What numbers and labels of grades mean together: in the labels, beside them, and over two updates.

use crate::support::project::Project;

const COUNCIL: &str = "templates/council.toml";
const FIRST: &str = "reviews/inclusion-in-schools/updates/2019-09.toml";
const SECOND: &str = "reviews/inclusion-in-schools/updates/2020-09.toml";
const PAGE: &str = "output/inclusion-in-schools/progress-update-2020-09.html";

/// The samples with other grades, and two updates on the first recommendation alone, with these grades.
fn graded(labels: &[&str], [first, second]: [&str; 2]) -> Project {
    let project = Project::samples();
    let council = project.text(COUNCIL);
    let before = council.find("[[grade]]").expect("the council has grades");
    let (before, _) = council.split_at(before);
    let settings = "changes_since_last_update = true\ngrades_in_headings = true\n";
    let mut council = before.replacen("update_every", &format!("{settings}update_every"), 1);
    for label in labels {
        council.push_str(&format!("[[grade]]\nlabel = \"{label}\"\n\n"));
    }
    project.write(COUNCIL, &council);
    for (file, date, grade) in [
        (FIRST, "September 2019", first),
        (SECOND, "September 2020", second),
    ] {
        let words = format!(
            "date = \"{date}\"\n\n[[progress]]\nrecommendation = 1\nevidence = \"Schools were asked.\"\nproposed = \"{grade}\"\n"
        );
        project.write(file, &words);
    }
    project
}

#[test]
fn the_label_beside_a_number_may_be_a_word_that_takes_others_back() {
    let labels = ["Done", "Not started", "Withdrawn", "Deferred", "Cancelled"];
    for (number, label) in (1..).zip(labels) {
        for grades in [[number, 1], [1, number]] {
            let grades = grades.map(|number: i32| number.to_string());
            let project = graded(&labels, [&grades[0], &grades[1]]);
            project.build().ends_with(0);
            let page = project.text(PAGE);
            assert!(page.contains(&format!("({label})")), "{label}");
        }
    }
}

#[test]
fn words_beside_a_grade_that_nobody_wrote_are_found_all_the_same() {
    let project = graded(&["Done", "Not started"], ["2", "2"]);
    project.change(
        "templates/recommendation.html",
        "({{ last.assessment.label }})",
        "({{ last.assessment.label }}, provisional)",
    );
    project.build().ends_with(1).says("provisional");
}

#[test]
fn labels_with_numbers_are_printed_once_and_go_by_them() {
    let labels = [
        "4 - Fully met",
        "3 - Mostly met",
        "2 - Partly met",
        "1 - Not met",
    ];
    let project = graded(&labels, ["1", "3 - Mostly met"]);
    project.build().ends_with(0);
    let page = project.text(PAGE);
    assert!(page.contains("(1 - Not met)"), "its own number");
    assert!(
        !page.contains("1 4 - Fully met"),
        "the key has no other numbers"
    );
    let percentages = ["100%", "75%", "50%", "5%", "0%"];
    let project = graded(&percentages, ["5%", "75%"]);
    project.build().ends_with(0);
    let page = project.text(PAGE);
    assert!(
        !page.contains("(75%)"),
        "a label is not its own explanation"
    );
    project.write(SECOND, &project.text(SECOND).replace("75%", "2"));
    project.build().ends_with(1).says("unknown-grade");
}

#[test]
fn a_date_is_watched_again_when_finished_work_is_open_again() {
    let date = "date = \"TBC\"";
    for (grades, is_watched) in [
        (["Fully Achieved", "On-Track"], true),
        (["On-Track", "Fully Achieved"], false),
    ] {
        let project = Project::samples();
        project.write(
            FIRST,
            &project.text(FIRST).replacen("Fully Achieved", grades[0], 1),
        );
        let second = format!(
            "date = \"September 2020\"\n\n[[progress]]\nrecommendation = 1\nevidence = \"Schools were asked.\"\nproposed = \"{}\"\n",
            grades[1]
        );
        project.write(SECOND, &second);
        let mut number = 0;
        project.edit("reviews/inclusion-in-schools/review.toml", |line| {
            number += usize::from(line.starts_with("date = "));
            match number == 1 && line.starts_with("date = ") {
                true => vec![date.to_owned()],
                false => vec![line.to_owned()],
            }
        });
        let checked = project.run(&["check", "--rule", "open-ended-date"]);
        let remark = "the date of recommendation 1, TBC, is not a date";
        assert_eq!(
            checked.said.contains(remark),
            is_watched,
            "{}",
            checked.said
        );
    }
}
