//! Committees that take recommendations in batches.

use crate::support::project::Project;

/// A review of five recommendations that are due in March 2027, with lines of its own and of one recommendation.
fn parks(top: &str, own: &[(usize, &str)]) -> Project {
    let project = Project::with(&["templates"]);
    let plan = (1..=5).map(|number| {
        let own = own.iter().filter(|(of, _)| *of == number);
        let own: String = own.map(|(_, line)| format!("{line}\n")).collect();
        format!(
            "\n[[recommendation]]\nnumber = {number}\ntext = \"Do task {number}.\"\nresponsibility = \"Head of Parks\"\n\
             date = \"March 2027\"\naction = \"Do it\"\nsuccess_measure = \"It is done\"\n{own}"
        )
    });
    let top = format!(
        "title = \"Parks\"\ncommittee = \"Place Select Committee\"\nlink_officers = \"Parks Manager\"\n\
         action_plan_agreed = \"November 2024\"\n{top}\n"
    );
    project.write(
        "reviews/parks/review.toml",
        &(top + &plan.collect::<String>()),
    );
    project
}

fn update(project: &Project, name: &str, top: &str, reported: &[usize]) {
    let entries = reported.iter().map(|number| {
        format!(
            "\n[[progress]]\nrecommendation = {number}\nevidence = \"Task {number} was half done on the day of {name}.\"\n\
             proposed = \"On-Track\"\n"
        )
    });
    let text = format!("{top}\n{}", entries.collect::<String>());
    project.write(&format!("reviews/parks/updates/{name}.toml"), &text);
}

fn check(project: &Project, day: &str) -> String {
    project.run(&["check", "--as-of", day]).said
}

fn status(project: &Project, day: &str) -> String {
    project.run(&["status", "--as-of", day]).printed
}

#[test]
fn an_update_says_what_it_covers_and_names_the_rest() {
    for covers in ["1 to 2", "1 and 2", "1, 2", "Recommendations 1–2"] {
        let project = parks("", &[]);
        let top = format!("date = \"12 March 2025\"\ncovers = \"{covers}\"");
        update(&project, "2025-03", &top, &[1, 2]);
        let said = check(&project, "2025-04-01");
        assert!(!said.contains("missing-from-update"), "{covers}: {said}");
        project.build().ends_with(0);
        let page = project.text("output/parks/progress-update-2025-03.html");
        assert!(
            page.contains("Not reported in this update: 3, 4, 5</p>"),
            "{page}"
        );
    }
}

#[test]
fn what_an_update_covers_and_forgets_is_missed() {
    let project = parks("", &[]);
    update(
        &project,
        "2025-03",
        "date = \"12 March 2025\"\ncovers = \"1 to 3\"",
        &[1, 2],
    );
    let said = check(&project, "2025-04-01");
    assert!(
        said.contains("recommendation 3 is missing from this update"),
        "{said}"
    );
    assert!(!said.contains("recommendation 4"), "{said}");
}

#[test]
fn what_no_batch_covers_for_longer_than_the_usual_time_is_missed() {
    let project = parks("", &[]);
    update(
        &project,
        "2025-03",
        "date = \"12 March 2025\"\ncovers = \"1 to 2\"",
        &[1, 2],
    );
    update(
        &project,
        "2025-05",
        "date = \"14 May 2025\"\ncovers = \"3 to 4\"",
        &[3, 4],
    );
    assert!(!check(&project, "2025-06-01").contains("missing-from-update"));
    update(
        &project,
        "2026-03",
        "date = \"12 March 2026\"\ncovers = \"1 to 2\"",
        &[1, 2],
    );
    let said = check(&project, "2026-04-01");
    let expected = "nobody has reported on recommendation 5 for more than 12 months";
    assert!(said.contains(expected), "{said}");
    assert_eq!(said.matches("nobody has reported").count(), 1, "{said}");
    // What was reported on longest ago is due first.
    let status = status(&project, "2026-06-01");
    assert!(
        status.contains("OVERDUE") && status.contains("on recommendation 5"),
        "{status}"
    );
}

#[test]
fn a_review_may_have_a_date_for_each_batch() {
    let line = "next_update = \"March 2025 (1 and 2), May 2025 (3 to 5)\"";
    let project = parks(line, &[]);
    update(&project, "2025-03", "date = \"12 March 2025\"", &[1, 2]);
    let said = check(&project, "2025-04-01");
    assert!(
        !said.contains("missing-from-update") && !said.contains("next-update"),
        "{said}"
    );
    let shown = status(&project, "2025-04-01");
    assert!(
        shown.contains("due May 2025") && shown.contains("3, 4 and 5"),
        "{shown}"
    );
    let shown = status(&project, "2025-06-01");
    assert!(shown.contains("OVERDUE"), "{shown}");
    assert!(
        check(&project, "2025-06-01")
            .contains("on recommendations 3, 4 and 5 was due by 31 May 2025")
    );
    update(&project, "2025-05", "date = \"14 May 2025\"", &[3, 4, 5]);
    // Recommendations 1 and 2 had their turn in March.
    let said = check(&project, "2025-06-01");
    assert!(!said.contains("missing-from-update"), "{said}");
    let shown = status(&project, "2025-06-01");
    assert!(shown.contains("due 12 March 2026"), "{shown}");
}

#[test]
fn a_recommendation_may_have_a_date_of_its_own() {
    let project = parks("", &[(4, "next_update = \"September 2025\"")]);
    update(
        &project,
        "2025-03",
        "date = \"12 March 2025\"",
        &[1, 2, 3, 5],
    );
    let said = check(&project, "2025-04-01");
    assert!(!said.contains("missing-from-update"), "{said}");
    let shown = status(&project, "2025-04-01");
    assert!(
        shown.contains("due September 2025") && shown.contains("on recommendation 4"),
        "{shown}"
    );
}

#[test]
fn numbers_that_the_review_has_not_are_refused() {
    let project = parks(
        "next_update = \"March 2025 (1 and 2), May 2025 (3 to 9)\"",
        &[],
    );
    update(
        &project,
        "2025-03",
        "date = \"12 March 2025\"\ncovers = \"1 to 7\"",
        &[1, 2],
    );
    let said = check(&project, "2025-04-01");
    for expected in ["no recommendation “9”", "no recommendation “7”"] {
        assert!(said.contains(expected), "{said}");
    }
}

#[test]
fn a_paper_for_a_meeting_to_come_has_been_written() {
    let project = parks("next_update = \"November 2026\"", &[]);
    update(
        &project,
        "2026-12",
        "date = \"3 December 2026\"",
        &[1, 2, 3, 4, 5],
    );
    let shown = status(&project, "2026-12-01");
    assert!(!shown.contains("OVERDUE"), "{shown}");
    let shown: Vec<&str> = shown.split_whitespace().collect();
    let shown = shown.join(" ");
    assert!(
        shown.contains("written for 3") && shown.contains("no update overdue"),
        "{shown}"
    );
    assert!(!check(&project, "2026-12-01").contains("update-overdue"));
    // A date that is far ahead is more likely to be a mistake.
    let shown = status(&project, "2026-04-01");
    assert!(shown.contains("due November 2026"), "{shown}");
}
