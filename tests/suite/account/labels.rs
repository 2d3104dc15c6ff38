//! The labels of keys that a paper does not use: none of them is printed above the text of another key.

use std::fmt::Write as _;

use super::{assert_says, refused};
use crate::support::project::Project;

const LABEL: &str = "{{ field.label }}{% endif %}</th>";

fn with_label(field: &str, words: &str) -> String {
    format!(
        "{{% if field.name == \"{field}\" %}}{words}{{% else %}}{{{{ field.label }}}}{{% endif %}}{{% endif %}}</th>"
    )
}

#[test]
fn the_label_of_a_key_that_the_paper_has_not_is_refused_above_a_text() {
    for (field, label, words) in [
        (
            "action",
            "{{ paper.labels.revised_by }}",
            "Date revised by:",
        ),
        (
            "evidence",
            "{{ paper.labels.reason }}",
            "Reason for slippage:",
        ),
    ] {
        let said = refused("recommendation.html", LABEL, &with_label(field, label));
        let says =
            format!("says what is written in `{field}` after “{words}”, the label of another key");
        assert_says(&said, &["error[words-not-as-written]", &says]);
    }
}

#[test]
fn a_council_may_have_words_of_its_own_there() {
    for (field, words) in [
        ("action", "What we do:"),
        ("evidence", "{{ paper.labels.summary }}"),
    ] {
        let project = Project::samples();
        project.change(
            "templates/recommendation.html",
            LABEL,
            &with_label(field, words),
        );
        project.build().ends_with(0);
    }
}

/// A recommendation with an answer, whose key `response_by` has the words of the council's own key `cabinet_member`.
fn with_equal_words() -> Project {
    let project = Project::samples();
    std::fs::remove_dir_all(project.path("reviews")).expect("the samples can be removed");
    let council = project.text("templates/council.toml");
    let own = "\n[[response]]\nlabel = \"Accepted\"\nmeaning = \"accepted\"\n\n[[field]]\nname = \"cabinet_member\"\n\
               label = \"Cabinet Member:\"\nafter = \"responsibility\"\n";
    project.write("templates/council.toml", &(council + own));
    let mut review = "title = \"Quay\"\ncommittee = \"Place\"\nlink_officers = \"Ida Fenwick\"\n\
                      action_plan_agreed = \"May 2025\"\n"
        .to_owned();
    for (number, officer) in [(1, "Transport Manager"), (2, "Harbour Master")] {
        review += &format!(
            "\n[[recommendation]]\nnumber = {number}\ntext = \"Mend part {number}.\"\nresponsibility = \"{officer}\"\n\
             cabinet_member = \"Cabinet Member for Transport\"\ndate = \"May 2026\"\naction = \"Hire a crew.\"\n\
             success_measure = \"It is done.\"\nresponse = \"Accepted\"\nresponse_by = \"Cabinet Member for Transport\"\n"
        );
    }
    project.write("reviews/quay/review.toml", &review);
    project
}

#[test]
fn texts_with_equal_words_are_each_after_their_own_label() {
    with_equal_words().build().ends_with(0);
}

#[test]
fn equal_words_do_not_hide_a_wrong_label() {
    let project = with_equal_words();
    project.change(
        "templates/recommendation.html",
        LABEL,
        &with_label("cabinet_member", "{{ paper.labels.response_by }}"),
    );
    let said = project.build().ends_with(1).said;
    assert_says(
        &said,
        &["`cabinet_member` after “Response by:”, the label of another key"],
    );
}

/// Two recommendations whose grades are the figures of their numbers, above their texts.
fn with_figures_for_grades() -> Project {
    let project = Project::samples();
    std::fs::remove_dir_all(project.path("reviews")).expect("the samples can be removed");
    let council = project.text("templates/council.toml");
    let above = "\n[[field]]\nname = \"assessment\"\nbefore = \"text\"\n";
    project.write("templates/council.toml", &(council + above));
    let mut review = "title = \"Quay\"\ncommittee = \"Place\"\nlink_officers = \"Ida Fenwick\"\n\
                      action_plan_agreed = \"May 2025\"\n"
        .to_owned();
    let mut update = "date = \"March 2026\"\n".to_owned();
    for number in 1..=2 {
        let _ = write!(
            review,
            "\n[[recommendation]]\nnumber = {number}\ntext = \"That part {number} of the quay be repaired.\"\n\
             responsibility = \"Harbour Master\"\ndate = \"June 2027\"\naction = \"Hire a mason.\"\n\
             success_measure = \"Repaired\"\n"
        );
        let _ = write!(
            update,
            "\n[[progress]]\nrecommendation = {number}\nevidence = \"Work goes on\"\nproposed = \"{number}\"\n"
        );
    }
    project.write("reviews/quay/review.toml", &review);
    project.write("reviews/quay/updates/2026-03.toml", &update);
    project
}

#[test]
fn the_number_in_a_heading_is_no_grade() {
    with_figures_for_grades().build().ends_with(0);
    let project = with_figures_for_grades();
    let label = "{% if field.grade.is_number_only %} ({{ field.grade.label }}){% endif %}</p>";
    project.change(
        "templates/recommendation.html",
        &format!("{{{{ field.grade.words }}}}</strong>{label}"),
        "-</strong></p>",
    );
    project.build().ends_with(1);
}
