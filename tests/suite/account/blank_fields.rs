//! Where nothing was written, a page says the council's word for nothing, a sign, or nothing.

use super::order::with_decision;
use super::rows::with_answers;
use super::{CELL, assert_says, but_for, with_evidence};
use crate::support::project::Project;

/// A review with answers, and nothing in some of its keys.
fn blank(keys: &[&str]) -> Project {
    let project = with_answers();
    let review = project.text("reviews/quay/review.toml");
    let lines = review.lines().map(|line| {
        let key = keys
            .iter()
            .find(|key| line.starts_with(&format!("{key} =")));
        match key {
            Some(key) if key.starts_with("response_") => String::new(),
            Some(key) => format!("{key} = \"\""),
            None => line.to_owned(),
        }
    });
    let review: Vec<String> = lines.collect();
    project.write("reviews/quay/review.toml", &review.join("\n"));
    project
}

/// The cells of a recommendation, where the words for nothing in one field are these.
fn instead_of_blank(field: &str, words: &str) -> String {
    let cell = CELL.replace("council.blank", &format!("\"{words}\""));
    but_for(field, &cell)
}

#[test]
fn words_in_the_place_of_a_blank_field_are_refused() {
    for (field, words, label) in [
        ("action", "Agreed", "Agreed Action"),
        ("success_measure", "All is done.", "Success Measure"),
    ] {
        let project = blank(&[field]);
        project.build().ends_with(0);
        project.change(
            "templates/recommendation.html",
            CELL,
            &instead_of_blank(field, words),
        );
        let said = project.build().ends_with(1).said;
        let first = words.split(' ').next().expect("a word");
        assert_says(
            &said,
            &[
                &format!("says “{first}"),
                label,
                "of recommendation 2, where nothing was written",
            ],
        );
    }
    let project = with_evidence("");
    project.build().ends_with(0);
    let cell = instead_of_blank("evidence", "All is done.");
    project.change("templates/recommendation.html", CELL, &cell);
    let said = project.build().ends_with(1).said;
    assert_says(&said, &["says “All is done.”", "review.toml:"]);
}

#[test]
fn words_in_the_place_of_a_blank_answer_are_refused() {
    let project = blank(&["response_reason"]);
    project.build().ends_with(0);
    let blank = "{{ answer.reason | markdown }}{% else %}{{ council.blank }}";
    project.change(
        "templates/executive-answer.html",
        blank,
        "{{ answer.reason | markdown }}{% else %}No money",
    );
    let said = project.build().ends_with(1).said;
    assert_says(
        &said,
        &["executive-answer.html says “No money” after “Reason” of recommendation 2"],
    );

    let project = self::blank(&["response_reason"]);
    project.change(
        "templates/answer-rows.html",
        "{%- if answer.by %}",
        "<tr><th scope=\"row\">{{ paper.labels.response_reason }}</th><td>No money</td></tr>{%- if answer.by %}",
    );
    let said = project.build().ends_with(1).said;
    assert_says(
        &said,
        &[
            "action-plan.html says “No money” after",
            "of recommendation 2",
        ],
    );
}

#[test]
fn a_grade_in_the_place_of_none_is_refused() {
    let project = blank(&[]);
    let progress = |number: usize| {
        format!(
            "\n[[progress]]\nrecommendation = {number}\nevidence = \"Crew {number} has begun.\"\n"
        )
    };
    let update = format!(
        "date = \"March 2026\"\n{}{}proposed = \"On-Track\"\n",
        progress(2),
        progress(5)
    );
    project.write("reviews/quay/updates/2026-03.toml", &update);
    project.build().ends_with(0);
    project.change(
        "templates/recommendation.html",
        "<p>{{ paper.labels.not_graded }}</p>",
        "<p>Fully Achieved</p>",
    );
    let said = project.build().ends_with(1).said;
    assert_says(
        &said,
        &["says “Fully Achieved” after", "of recommendation 2"],
    );
}

#[test]
fn words_in_a_blank_part_of_a_decision_are_refused() {
    let alternatives = "{{ decision.alternatives | markdown(caption=paper.labels.alternatives ~ \", \" ~ (paper.labels.table | lower), blank=council.blank) }}";
    for (from, to, says) in [
        (
            alternatives,
            "<p>Many were considered</p>",
            "says “Many were considered” after",
        ),
        (
            "{{ decision.call_in | spoken }}{% else %}{{ council.blank }}",
            "{{ decision.call_in | spoken }}{% else %}Midnight, 1 March 2023",
            "says “Midnight, 1 March” after",
        ),
        (
            "{% else %}\n<p>{{ council.blank }}</p>",
            "{% else %}\n<p>Councillor Ash declared an interest.</p>",
            "says “Councillor Ash declared” after",
        ),
    ] {
        let project = with_decision("");
        let decision = project.text("reviews/inclusion-in-schools/decision.toml");
        let lines = decision.lines().map(|line| {
            let keys = ["alternatives", "call_in"];
            let key = keys.iter().find(|key| line.starts_with(**key));
            key.map_or(line.to_owned(), |key| format!("{key} = \"\""))
        });
        let decision = lines.collect::<Vec<_>>().join("\n");
        project.write("reviews/inclusion-in-schools/decision.toml", &decision);
        project.build().ends_with(0);
        project.change("templates/cabinet-decision.html", from, to);
        let said = project.build().ends_with(1).said;
        assert_says(
            &said,
            &["cabinet-decision.html", says, "where nothing was written"],
        );
    }
}

#[test]
fn a_page_may_say_nothing_in_its_own_way() {
    for nothing in ["–", "-", "…"] {
        let project = blank(&["action", "success_measure"]);
        let cell = CELL.replace("council.blank", &format!("\"{nothing}\""));
        project.change("templates/recommendation.html", CELL, &cell);
        project.build().ends_with(0);
    }
    // The label of a field that is gathered below all recommendations.
    let project = blank(&["action"]);
    let all = "{% for recommendation in recommendations %}\n{% include \"recommendation.html\" %}{% endfor %}";
    let list = "<h2>Agreed Action:</h2><p>See the minutes of the working group.</p>";
    project.change("templates/action-plan.html", all, &format!("{all}{list}"));
    project.build().ends_with(0);
}
