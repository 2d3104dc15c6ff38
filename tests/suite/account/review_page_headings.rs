//! A heading on the page of a review may say more than the number of its recommendation.

use super::assert_says;
use super::review_page::project;

const NUMBER: &str = "{{ recommendation.number | called(label=paper.labels.recommendation) }}</h3>";
const ALL: &str = "<h2>{{ paper.labels.recommendations }}";

#[test]
fn a_heading_may_say_more_than_the_number() {
    let after = |words: &str| [NUMBER.to_owned(), NUMBER.replace("</h3>", words) + "</h3>"];
    let before = |words: &str| [NUMBER.to_owned(), format!("{words}{NUMBER}")];
    for [from, to] in [
        before("✓ "),
        before("Progress on "),
        before("{% if recommendation.signed_off %}Done: {% endif %}"),
        after(": {{ recommendation.text }}"),
        after("{% if recommendation.signed_off %} (signed off){% endif %}"),
        after(" (by {{ recommendation.date }})"),
        [
            NUMBER.to_owned(),
            "{{ recommendation.text }}</h3>".to_owned(),
        ],
        [
            ALL.to_owned(),
            format!("{ALL} ({{{{ recommendations | length }}}})"),
        ],
    ] {
        let project = project();
        project.change("templates/review.html", &from, &to);
        project.build().ends_with(0);
    }
}

#[test]
fn the_summary_is_compared_whatever_the_headings_say() {
    let project = project();
    let page = "templates/review.html";
    project.change(page, NUMBER, &format!("Progress on {NUMBER}"));
    let count = "<dd>{{ summary.signed_off }}</dd>";
    project.change(page, count, "<dd>{{ summary.recommendations }}</dd>");
    let said = project.build().ends_with(1).said;
    assert_says(&said, &["says “3” after “Signed off:”, where it is “1”"]);
}
