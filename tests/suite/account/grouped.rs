//! Recommendations that are grouped by the answer to them, and so are in another order than their file, or that are named above
//! their texts.

use super::assert_says;
use super::rows::with_answers;
use crate::support::project::Project;

#[test]
fn answers_that_are_grouped_are_named_by_the_first_recommendation_that_is_early() {
    let project = with_answers();
    let council = project.text("templates/council.toml");
    let council = council.replace("Rejected", "Not agreed").replacen(
        "[action_plan.labels]",
        "introduction = \"This plan was agreed.\"\n\n[action_plan.labels]",
        1,
    );
    project.write("templates/council.toml", &council);
    project.change("reviews/quay/review.toml", "Rejected", "Not agreed");
    project.build().ends_with(0);
    project.change(
        "templates/action-plan.html",
        "{% for recommendation in recommendations %}\n{% include \"recommendation.html\" %}{% endfor %}",
        "{% for word in [\"Not agreed\", \"Accepted\"] %}<section><h2>{{ word }}</h2>{% for recommendation in recommendations %}\
         {% if recommendation.answer.response == word %}{% include \"recommendation.html\" %}{% endif %}{% endfor %}</section>\
         {% endfor %}",
    );
    let said = project.build().ends_with(1).said;
    assert_says(&said, &["`text` before that of recommendation"]);
    assert!(!said.contains("`introduction`"), "{said}");
}

#[test]
fn a_summary_above_the_texts_may_name_the_recommendations() {
    let project = with_answers();
    let all = "{% for recommendation in recommendations %}\n{% include";
    let summary = "<table><caption>Summary</caption><tbody>{% for one in recommendations %}<tr><th scope=\"row\">\
                   Recommendation {{ one.number }}</th><td>{{ one.date }}</td></tr>{% endfor %}</tbody></table>";
    project.change(
        "templates/action-plan.html",
        all,
        &format!("{summary}{all}"),
    );
    project.build().ends_with(0);
}

/// An action plan whose answers are in a table of their own, before the recommendations or after them. In its cells are the
/// words for a number, and for a reason.
fn with_table_of_answers(is_first: bool, number: &str, reason: &str) -> Project {
    let project = with_answers();
    project.change(
        "templates/recommendation.html",
        "{%- if field.name == \"response\" %}{% include \"answer-rows.html\" %}{% else %}",
        "{%- if field.name != \"response\" %}",
    );
    let table = format!(
        "<h2>Answers</h2><table><caption>Answers</caption><thead><tr><th scope=\"col\">Recommendation</th>\
         <th scope=\"col\">Answer</th><th scope=\"col\">Reason</th><th scope=\"col\">By</th></tr></thead><tbody>\
         {{% for recommendation in recommendations %}}{{% set answer = recommendation.answer %}}<tr><th scope=\"row\">\
         {{{{ recommendation.number | called(label=paper.labels.recommendation){number} }}}}</th>\
         <td>{{{{ answer.response }}}}</td><td>{{{{ answer.reason{reason} | markdown }}}}</td>\
         <td>{{{{ answer.by }}}}</td></tr>{{% endfor %}}</tbody></table>"
    );
    let all = "{% for recommendation in recommendations %}\n{% include \"recommendation.html\" %}{% endfor %}";
    let both = match is_first {
        true => format!("{table}{all}"),
        false => format!("{all}{table}"),
    };
    project.change("templates/action-plan.html", all, &both);
    project
}

#[test]
fn the_answers_may_be_in_a_table_of_their_own() {
    for is_first in [true, false] {
        with_table_of_answers(is_first, "", "").build().ends_with(0);
    }
}

#[test]
fn an_answer_in_the_row_of_another_recommendation_is_refused() {
    let swapped = " | replace(from=\"2\", to=\"x\") | replace(from=\"4\", to=\"2\") | replace(from=\"x\", to=\"4\")";
    let other = " | replace(from=\"5\", to=\"4\")";
    for (number, reason, says) in [
        (swapped, "", "`response`, `response_by` of recommendation 2"),
        ("", swapped, "`response_reason`"),
        ("", other, "`response_reason`"),
    ] {
        for is_first in [true, false] {
            let project = with_table_of_answers(is_first, number, reason);
            let said = project.build().ends_with(1).said;
            assert_says(&said, &["error[words-not-as-written]", says]);
        }
    }
}

/// How a paper of the answers says those of a group, where the heading of each group says the answer.
const GROUP: &str = "{% for recommendation in recommendations %}{% set answer = recommendation.answer %}{% if answer.response == word %}\
                     <h3>{{ recommendation.number | called(label=kind.labels.recommendation) }}</h3>{{ answer.reason | markdown }}\
                     <p>{{ answer.by }}</p>{% endif %}{% endfor %}";

/// The same, as a table.
const TABLE: &str = "{% for recommendation in recommendations %}{% set answer = recommendation.answer %}{% if answer.response == word %}\
                     <tr><th scope=\"row\">{{ recommendation.number }}</th><td>{{ answer.reason | markdown }}</td><td>{{ answer.by }}\
                     </td></tr>{% endif %}{% endfor %}";

/// A paper of the answers, in groups that begin and end so.
fn with_groups(begins: &str, group: &str, ends: &str) -> Project {
    let project = with_answers();
    let template = format!(
        "{{% extends \"own-paper.html\" %}}\n{{% block main %}}<h1>{{{{ full_title }}}}</h1>\n<p>{{{{ paper.date }}}}</p>\n\
         {{% for word in [\"Rejected\", \"Accepted\"] %}}{begins}{group}{ends}{{% endfor %}}\n{{% endblock main %}}\n"
    );
    project.write("templates/executive-answer.html", &template);
    project
}

#[test]
fn the_heading_of_a_group_may_say_the_answer_to_all_in_it() {
    let head = "<thead><tr><th scope=\"col\">Recommendation</th><th scope=\"col\">Reason</th><th scope=\"col\">By</th></tr></thead><tbody>";
    let table = |caption: &str| format!("<table><caption>{caption}</caption>{head}");
    for (begins, group, ends) in [
        ("<h2>{{ word }}</h2>".to_owned(), GROUP, ""),
        ("<h2>{{ word }}:</h2>".to_owned(), GROUP, ""),
        (table("{{ word }}"), TABLE, "</tbody></table>"),
        (table("<h2>{{ word }}</h2>"), TABLE, "</tbody></table>"),
    ] {
        with_groups(&begins, group, ends).build().ends_with(0);
    }
}

#[test]
fn a_recommendation_in_the_group_of_another_answer_is_refused() {
    let other = |group: &str| group.replace("response == word", "response != word");
    let groups = [
        ("<h2>{{ word }}</h2>", other(GROUP)),
        ("<h2>Answers</h2>", GROUP.to_owned()),
    ];
    for (heading, group) in groups {
        let said = with_groups(heading, &group, "").build().ends_with(1).said;
        assert_says(
            &said,
            &["executive-answer.html does not say what is written in `response`"],
        );
    }
}
