//! A rule that meets every recommendation says it once, whichever rule it is; one that meets some says which.

use crate::support::project::Project;

/// A review with five recommendations and an update on them, in which a line of each table is replaced or added.
fn project(planned: impl Fn(usize) -> String, reported: impl Fn(usize) -> String) -> Project {
    let project = Project::with(&["templates"]);
    let mut review = "title = \"Parks\"\ncommittee = \"Place Select Committee\"\nlink_officers = \"Parks Manager\"\n\
                      action_plan_agreed = \"September 2024\"\n"
        .to_owned();
    let mut update = "date = \"20 November 2025\"\n".to_owned();
    for number in 1..=5 {
        review += &format!(
            "\n[[recommendation]]\nnumber = {number}\ntext = \"Plant {number} trees.\"\n{}\n",
            planned(number)
        );
        update += &format!(
            "\n[[progress]]\nrecommendation = {number}\n{}\n",
            reported(number)
        );
    }
    project
        .write("reviews/parks/review.toml", &review)
        .write("reviews/parks/updates/2025-11.toml", &update);
    project
}

fn planned(_: usize) -> String {
    "responsibility = \"Head of Parks\"\ndate = \"March 2027\"\naction = \"Plant\"\nsuccess_measure = \"They grow\""
        .to_owned()
}

fn reported(number: usize) -> String {
    format!("evidence = \"Of {number} trees half are planted.\"\nproposed = \"On-Track\"")
}

/// The messages with a code.
fn messages(project: &Project, code: &str) -> Vec<String> {
    let run = project.run(&["check", "--rule", code]).ends_with(0);
    let lines = run.said.lines();
    lines
        .filter_map(|line| line.strip_prefix(&format!("warning[{code}]: ")))
        .map(str::to_owned)
        .collect()
}

#[test]
fn a_rule_that_meets_every_recommendation_says_it_once() {
    let all_but = |from: &'static str, to: &'static str| {
        move |text: String| {
            assert!(text.contains(from), "{text}");
            text.replace(from, to)
        }
    };
    let cases = [
        (
            "no-success-measure",
            "\"They grow\"",
            "\"\"",
            "have no success measure",
        ),
        (
            "no-agreed-action",
            "\"Plant\"",
            "\"TBC\"",
            "have no agreed action",
        ),
        (
            "nobody-responsible",
            "\"Head of Parks\"",
            "\"TBC\"",
            "have nobody who is responsible",
        ),
        (
            "open-ended-date",
            "\"March 2027\"",
            "\"Ongoing\"",
            "have a date that has no end",
        ),
    ];
    for (code, from, to, predicate) in cases {
        let change = all_but(from, to);
        let project = project(|number| change(planned(number)), reported);
        let expected = format!("all 5 recommendations {predicate}");
        assert_eq!(messages(&project, code), [expected], "{code}");
    }
    let cases = [
        (
            "nothing-reported",
            "half are planted",
            "",
            "are graded, and nothing is said about them",
        ),
        (
            "grade-unexplained",
            "On-Track",
            "Slipped",
            "are graded “Slipped” without a reason and an anticipated date",
        ),
    ];
    for (code, from, to, predicate) in cases {
        let change = all_but(from, to);
        let blank = |text: String| match code {
            "nothing-reported" => "evidence = \"As above\"\nproposed = \"On-Track\"".to_owned(),
            _ => text,
        };
        let project = project(planned, |number| blank(change(reported(number))));
        let expected = format!("all 5 recommendations {predicate}");
        assert_eq!(messages(&project, code), [expected], "{code}");
    }
    let late = project(|number| planned(number).replace("2027", "2025"), reported);
    assert_eq!(
        messages(&late, "date-passed"),
        ["all 5 recommendations are graded in time, but their dates have passed"]
    );
}

#[test]
fn a_rule_that_meets_some_recommendations_names_each_with_its_place() {
    let some = |number: usize| match number {
        4 => planned(number),
        _ => planned(number).replace("They grow", ""),
    };
    let project = project(some, reported);
    assert_eq!(
        messages(&project, "no-success-measure"),
        [1, 2, 3, 5].map(|number| format!("recommendation {number} has no success measure"))
    );
    // One that is allowed is not one of them.
    let review = project
        .text("reviews/parks/review.toml")
        .replace("They grow", "");
    let allow = "\n[[allow]]\nrule = \"no-success-measure\"\nrecommendation = 2\nbecause = \"It is itself the measure\"\n";
    project.write("reviews/parks/review.toml", &(review + allow));
    assert_eq!(messages(&project, "no-success-measure").len(), 4);
}

#[test]
fn what_an_update_leaves_out_is_said_once() {
    let project = project(planned, reported);
    let update = "reviews/parks/updates/2025-11.toml";
    let text = project.text(update);
    let first = text.split("\n[[progress]]").take(2).collect::<Vec<_>>();
    project.write(update, &first.join("\n[[progress]]"));
    assert_eq!(
        messages(&project, "missing-from-update"),
        [
            "recommendations 2, 3, 4 and 5 are missing from this update, though they are not signed off"
        ]
    );
}
