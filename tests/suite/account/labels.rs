//! The labels of keys that a paper does not use: none of them is printed above the text of another key.

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
