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

/// How the template prints the explanation of a grade, and where it goes on with the next row.
const EXPLANATION: &str = "{% if field.value %}{{ field.value | markdown(references=references) }}{% endif %}\n{%- elif field.grade";
const TEXT: &str = "{%- elif field.kind == \"text\" %}";

/// The samples with an explanation and a reason.
fn with_explanation() -> Project {
    let project = Project::samples();
    let proposed = "proposed = \"On Track\"";
    let more = format!(
        "{proposed}\nagreed = \"Slipped\"\nexplanation = \"The list is late.\"\nreason = \"A teacher was ill.\"\n\
         anticipated_date = \"May 2020\""
    );
    let update = "reviews/inclusion-in-schools/updates/2019-09.toml";
    project.change(update, proposed, &more);
    project
}

#[test]
fn an_explanation_below_the_label_of_another_key_is_refused() {
    for (field, label) in [
        ("evidence", "Evidence of Progress:"),
        ("reason", "Reason for slippage:"),
        ("action", "Agreed Action:"),
    ] {
        let project = with_explanation();
        let below_grade = format!(
            "{{% if field.value %}}{{{{ recommendation.{field} | markdown }}}}{{% endif %}}\n{{%- elif field.grade"
        );
        let other = format!(
            "{{%- elif field.name == \"{field}\" and recommendation.explanation %}}{{{{ recommendation.explanation | markdown }}}}\n{TEXT}"
        );
        let template = "templates/recommendation.html";
        project.change(template, EXPLANATION, &below_grade);
        project.change(template, TEXT, &other);
        let said = project.build().ends_with(1).said;
        let says = format!("says what is written in `explanation` after “{label}”");
        assert_says(&said, &["error[words-not-as-written]", &says]);
    }
}

#[test]
fn an_explanation_may_have_a_row_of_its_own_or_come_right_below_the_number() {
    let own_row = EXPLANATION.replacen(
        "{{ field.value",
        "</td></tr><tr><th scope=\"row\">Explanation:</th><td>{{ field.value",
        1,
    );
    let elsewhere = EXPLANATION.replacen("{% if field.value %}", "{% if false %}", 1);
    let table = "<table class=\"recommendation\">";
    let above = format!(
        "{{% if recommendation.explanation %}}<h2>{{{{ recommendation.number | called(label=paper.labels.recommendation) }}}}</h2>\n\
         {{{{ recommendation.explanation | markdown }}}}{{% endif %}}\n{table}"
    );
    for changes in [
        vec![(EXPLANATION, own_row.as_str())],
        vec![(EXPLANATION, &elsewhere), (table, &above)],
    ] {
        let project = with_explanation();
        for (from, to) in changes {
            project.change("templates/recommendation.html", from, to);
        }
        project.build().ends_with(0);
    }
}

#[test]
fn words_in_the_paragraph_of_a_long_text_are_named() {
    let said = refused(
        "progress-update.html",
        "{{ paper.introduction | markdown(",
        "<p>About this: {{ paper.introduction }}</p>{{ \"\" | markdown(",
    );
    let help = "“About this:” stands in the same paragraph; put it into one of its own, or into a heading or a cell";
    assert_says(&said, &["error[words-not-as-written]", help]);
}
