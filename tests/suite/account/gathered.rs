//! One field of all recommendations may be said together, after them or before them, beside the number of each.

use super::assert_says;
use super::rows::with_answers;
use crate::support::project::Project;

const ALL: &str = "{% for recommendation in recommendations %}\n{% include \"recommendation.html\" %}{% endfor %}";

/// How the field is said of each recommendation: what is before all, before each, after each and after all.
const FORMS: [[&str; 4]; 4] = [
    ["<dl>", "<dt>NUMBER</dt><dd>", "</dd>", "</dl>"],
    [
        "<table><caption>All</caption><tbody>",
        "<tr><th scope=\"row\">NUMBER</th><td>",
        "</td></tr>",
        "</tbody></table>",
    ],
    [
        "<table><caption>All</caption><thead><tr><th scope=\"col\">No.</th><th scope=\"col\">What</th></tr></thead><tbody>",
        "<tr><th scope=\"row\">NUMBER</th><td>",
        "</td></tr>",
        "</tbody></table>",
    ],
    ["", "<h3>NUMBER</h3><div>", "</div>", ""],
];

/// An action plan with a field in such a form. `value` is what is said of each recommendation.
fn gathered(field: &str, [before, begin, end, after]: [&str; 4], value: &str) -> Project {
    let project = with_answers();
    project.change(
        "templates/recommendation.html",
        "{%- if field.name == \"response\" %}",
        &format!("{{%- if field.name == \"{field}\" %}}{{%- elif field.name == \"response\" %}}"),
    );
    let number = "{{ one.number | called(label=paper.labels.recommendation) }}";
    let list = format!(
        "<h2>Together</h2>{before}{{% for one in recommendations %}}\
         {{% set other = recommendations[(loop.index0 + 1) % 3] %}}{begin}{value}{end}{{% endfor %}}{after}"
    );
    let list = list.replace("NUMBER", number);
    project.change("templates/action-plan.html", ALL, &format!("{ALL}{list}"));
    project
}

#[test]
fn a_field_may_be_gathered_after_the_recommendations() {
    for (field, value) in [
        ("responsibility", "{{ one.responsibility | markdown }}"),
        ("date", "<p>{{ one.date }}</p>"),
        ("action", "{{ one.action | markdown }}"),
    ] {
        for form in FORMS {
            gathered(field, form, value).build().ends_with(0);
        }
    }
}

#[test]
fn nothing_may_be_gathered_where_nothing_was_written() {
    let [_, _, _, headings] = FORMS;
    let project = gathered(
        "success_measure",
        headings,
        "{{ one.success_measure | markdown(blank=council.blank) }}",
    );
    let review = project.text("reviews/quay/review.toml");
    let blank = review.replacen("\"It is done.\"", "\"\"", 1);
    project.write("reviews/quay/review.toml", &blank);
    project.build().ends_with(0);
}

#[test]
fn what_is_gathered_beside_another_number_is_refused() {
    for (field, value) in [
        ("responsibility", "{{ other.responsibility | markdown }}"),
        ("date", "<p>{{ other.date }}</p>"),
        ("action", "{{ other.action | markdown }}"),
    ] {
        for form in FORMS {
            let said = gathered(field, form, value).build().ends_with(1).said;
            assert_says(&said, &["error[words-not-as-written]"]);
        }
    }
}
