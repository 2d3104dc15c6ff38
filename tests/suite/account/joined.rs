//! A template says nothing of its own beside what an officer wrote.

use super::{CELL, assert_says, but_for, refused};

#[test]
fn words_of_a_template_that_join_a_text_are_refused() {
    let action = |otherwise: &str| (CELL, but_for("action", otherwise));
    let line = "{%- elif field.value %}{{ field.value }}\n";
    for (template, (from, to), says) in [
        (
            "recommendation.html",
            action(&format!("not {CELL}")),
            "says more than is written in `action`: “not”",
        ),
        (
            "recommendation.html",
            action(&format!("<p>Not before 2030:</p>{CELL}")),
            "`action`: “Not before 2030:”",
        ),
        (
            "recommendation.html",
            action(&format!("{CELL}<p>Withdrawn.</p>")),
            "`action`: “Withdrawn.”",
        ),
        (
            "recommendation.html",
            action(&format!("{CELL}<p>(provisional)</p>")),
            "`action`: “(provisional)”",
        ),
        (
            "recommendation.html",
            (
                line,
                line.replace("{{ field.value }}", "not {{ field.value }}"),
            ),
            "“not”",
        ),
        (
            "recommendation.html",
            (
                line,
                line.replace("{{ field.value }}", "{{ field.value }} (provisional)"),
            ),
            "“(provisional)”",
        ),
        (
            "cabinet-decision.html",
            (
                "{{ decision.reasons | markdown",
                "not {{ decision.reasons | markdown".to_owned(),
            ),
            "`reasons`: “not”",
        ),
        (
            "cabinet-decision.html",
            (
                "{{ decision.call_in | spoken }}",
                "{{ decision.call_in | spoken }} – withdrawn".to_owned(),
            ),
            "`call_in`: “– withdrawn”",
        ),
    ] {
        assert_says(
            &refused(template, from, &to),
            &["error[words-not-as-written]", says],
        );
    }
}

#[test]
fn a_line_may_be_in_a_sentence_of_the_template() {
    let project = crate::support::project::Project::samples();
    for (from, to) in [
        (
            "{{ decision.call_in | spoken }}",
            "Members may call this in until {{ decision.call_in | spoken }}, unless it is urgent.",
        ),
        (
            "<p class=\"decided\">{{ paper.labels.date }} {{ decision.date | dated }}</p>",
            "<p>Cabinet met on {{ decision.date | dated }} in public.</p>",
        ),
    ] {
        project.change("templates/cabinet-decision.html", from, to);
    }
    project.build().ends_with(0);
}
