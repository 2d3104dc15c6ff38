//! The caption of a table that an officer wrote says what the table is about.

use super::{assert_says, with_evidence};

const FIELD: &str = "{{ table.field }}";

#[test]
fn a_caption_with_the_label_of_another_field_is_refused() {
    let project = with_evidence("Centre\tApril\nNorth\t412");
    project.build().ends_with(0);
    project.change("templates/recommendation.html", FIELD, "Agreed action");
    assert_says(
        &project.build().ends_with(1).said,
        &[
            "says what is written in `evidence` after “Agreed Action:”, the label of another key",
            "reviews/quay/updates/2026-03.toml:",
        ],
    );
}

#[test]
fn a_caption_with_the_number_of_another_recommendation_is_refused() {
    let project = with_evidence("Centre\tApril\nNorth\t412");
    let name =
        "{{ recommendation.number | called(label=paper.labels.recommendation) }}, {% if table";
    project.change(
        "templates/recommendation.html",
        name,
        &name.replace("recommendation.number", "\"7\""),
    );
    assert_says(
        &project.build().ends_with(1).said,
        &["says “Recommendation 7, "],
    );
}

#[test]
fn a_council_has_captions_of_its_own() {
    for caption in [
        "figures",
        "{{ table.field }} and action",
        "{{ table.field | upper }}",
        "in short",
    ] {
        let project = with_evidence("Centre\tApril\nNorth\t412");
        project.change("templates/recommendation.html", FIELD, caption);
        project.build().ends_with(0);
    }
}
