//! Faults as a fault of this program would make them: in what the Markdown filter gives, between page and PDF, in a template.

use super::{CELL, assert_says, but_for, with_evidence};
use crate::support::project::{Project, SAMPLE_REVIEW};

/// The filter, with its output changed.
fn after_filter(from: &str, to: &str) -> String {
    let cell = CELL.trim_end_matches(" }}");
    but_for(
        "evidence",
        &format!("{cell} | replace(from=\"{from}\", to=\"{to}\") | safe }}}}"),
    )
}

#[test]
fn a_fault_of_the_filter_is_refused_at_the_first_word_that_it_changes() {
    for (evidence, from, to, word, line) in [
        // Two words are swapped: in the middle, at the beginning, in a later paragraph.
        (
            "Crews went out in the spring to mend steps.",
            "the spring",
            "spring the",
            "the",
            1,
        ),
        (
            "Alpha beta crews went out.",
            "Alpha beta",
            "beta Alpha",
            "Alpha",
            1,
        ),
        (
            "Two words only\n\nAlpha beta crews went out.",
            "Alpha beta",
            "beta Alpha",
            "Alpha",
            3,
        ),
        // A word after bold words is lost.
        (
            "**Done:** seven crews were trained.",
            "seven ",
            "",
            "seven",
            1,
        ),
        (
            "- **Norton** has two\n- **Thornaby** has three",
            "three",
            "",
            "three",
            2,
        ),
        // And one at the end.
        (
            "All seven crews were trained.",
            " trained.",
            "",
            "trained.",
            1,
        ),
    ] {
        let project = with_evidence(evidence);
        project.build().ends_with(0);
        project.change(
            "templates/recommendation.html",
            CELL,
            &after_filter(from, to),
        );
        let said = project.build().ends_with(1).said;
        // The evidence begins on the sixth line of its file.
        let place = format!("2026-03.toml:{}:", 5 + line);
        assert_says(
            &said,
            &[
                "error[words-not-as-written]",
                &format!("where “{word}” is written in `evidence`"),
                &place,
            ],
        );
    }
}

#[test]
fn a_field_that_a_template_drops_for_one_recommendation_is_refused_at_that_text() {
    let project = with_evidence("All seven crews were trained.");
    project.change(
        "templates/recommendation.html",
        CELL,
        &but_for("evidence", "-"),
    );
    assert_says(
        &project.build().ends_with(1).said,
        &[
            "does not say what is written in `evidence`",
            "2026-03.toml:6:",
        ],
    );
}

#[test]
fn a_short_text_that_is_elsewhere_too_is_missed_where_it_is_missing() {
    let project = Project::samples();
    // Several recommendations have the same person; only one of them is not printed.
    let but_one = format!("{{% if recommendation.number == 3 %}}-{{% else %}}{CELL}{{% endif %}}");
    let cell = but_for("responsibility", &but_one);
    project.change("templates/recommendation.html", CELL, &cell);
    let said = project.build().ends_with(1).said;
    let text = project.text(SAMPLE_REVIEW);
    let third = text.find("number = 3").expect("recommendation 3");
    let line = text[third..].find("responsibility").expect("its person") + third;
    let line = text[..line].lines().count() + 1;
    assert_says(&said, &[&format!("review.toml:{line}:")]);
}
