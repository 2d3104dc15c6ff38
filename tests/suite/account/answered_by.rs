//! Who answers for the executive may be who is responsible. The paper may say both, each in its own place.

use super::assert_says;
use super::rows::with_answers;
use crate::support::project::Project;

/// Answers of those who are responsible, in a template of the council's own. `answer` is how the answer is said.
fn answered_by_who_is_responsible(answer: &str) -> Project {
    let project = with_answers();
    for who in ["Ann", "Bob", "Cem"] {
        let file = "reviews/quay/review.toml";
        project.change(file, &format!("\"Cllr {who}\""), &format!("\"{who}\""));
    }
    let fields = "{% for field in recommendation.fields %}{% if field.name == \"response\" %}ANSWER{% else %}\
                  <dt>{{ field.label }}</dt><dd>{% if field.kind == \"text\" %}{{ field.value | markdown(blank=council.blank) }}\
                  {% else %}{{ field.value }}{% endif %}</dd>{% endif %}{% endfor %}";
    let heading = "<h2 id=\"recommendation-{{ recommendation.id }}\">\
                   {{ recommendation.number | called(label=paper.labels.recommendation) }}</h2>";
    let fields = fields.replace(
        "ANSWER",
        &format!("{{% set answer = recommendation.answer %}}{answer}"),
    );
    project.write(
        "templates/recommendation.html",
        &format!("{heading}<dl>{fields}</dl>"),
    );
    project
}

const REASON: &str =
    "<dt>{{ paper.labels.response_reason }}</dt><dd>{{ answer.reason | markdown }}</dd>";

#[test]
fn an_answer_of_who_is_responsible_is_right_however_it_is_said() {
    for answer in [
        "<dt>{{ field.label }}</dt><dd>{{ answer.response }}, {{ answer.by }}</dd>",
        "<dt>{{ field.label }}</dt><dd>{{ answer.response }} by {{ answer.by }}</dd>",
        "<dt>{{ field.label }}</dt><dd>{{ answer.response }}</dd><dt>{{ paper.labels.response_by }}</dt>\
         <dd>{{ answer.by }}</dd>",
        "<dt>{{ field.label }}</dt><dd><p>{{ answer.response }}</p><p>{{ answer.by }}</p></dd>",
        "<dt>{{ field.label }}</dt><dd><ul><li>{{ answer.response }}</li><li>{{ answer.by }}</li></ul></dd>",
        "<dt>{{ field.label }}</dt><dd><p>{{ answer.by }}</p><p>{{ answer.response }}</p></dd>",
        "<dt>{{ field.label }}</dt><dd>{{ answer.by }}: {{ answer.response }}</dd>",
        "<dt>{{ field.label }}</dt><dd>{{ answer.by }}</dd><dt>Answer</dt><dd>{{ answer.response }}</dd>",
    ] {
        answered_by_who_is_responsible(&format!("{answer}{REASON}"))
            .build()
            .ends_with(0);
    }
}

#[test]
fn an_answer_that_does_not_say_who_gave_it_is_refused_all_the_same() {
    for answer in [
        "<dt>{{ field.label }}</dt><dd>{{ answer.response }}</dd>",
        "<dt>{{ field.label }}</dt><dd>{{ answer.response }}, {{ answer.by | upper }}</dd>",
    ] {
        let project = answered_by_who_is_responsible(&format!("{answer}{REASON}"));
        let said = project.build().ends_with(1).said;
        assert_says(&said, &["error[words-not-as-written]"]);
    }
}

#[test]
fn the_answers_may_be_below_a_table_of_all_recommendations() {
    let project = with_answers();
    let review = project.text("reviews/quay/review.toml");
    project.write("reviews/quay/review.toml", &review.replace("\"Cllr ", "\""));
    project.change(
        "templates/action-plan.html",
        "{% for recommendation in recommendations %}\n{% include \"recommendation.html\" %}{% endfor %}",
        "<table><caption>Plan</caption><thead><tr><th scope=\"col\">No.</th><th scope=\"col\">Recommendation</th>\
         <th scope=\"col\">Responsible</th><th scope=\"col\">Date</th><th scope=\"col\">Action</th></tr></thead><tbody>\
         {% for one in recommendations %}<tr><th scope=\"row\">{{ one.number }}</th><td>{{ one.text | markdown }}</td>\
         <td>{{ one.responsibility | markdown }}</td><td>{{ one.date }}</td>\
         <td>{{ one.action | markdown }}{{ one.success_measure | markdown }}</td></tr>{% endfor %}</tbody></table>\
         <h2>Answers</h2><dl>{% for one in recommendations %}{% set answer = one.answer %}\
         <dt>{{ one.number | called(label=paper.labels.recommendation) }}</dt>\
         <dd><p>{{ answer.response }}, {{ answer.by }}</p>{{ answer.reason | markdown }}</dd>{% endfor %}</dl>",
    );
    project.build().ends_with(0);
}

#[test]
fn an_answer_and_who_gave_it_that_have_changed_labels_are_refused() {
    let project = answered_by_who_is_responsible(&format!(
        "<dt>{{{{ field.label }}}}</dt><dd>{{{{ answer.by }}}}</dd><dt>{{{{ paper.labels.response_by }}}}</dt>\
         <dd>{{{{ answer.response }}}}</dd>{REASON}"
    ));
    let said = project.build().ends_with(1).said;
    assert_says(&said, &["the label of another key"]);
}
