//! Recommendations that are grouped by the answer to them, and so are in another order than their file, or that are named above
//! their texts.

use super::assert_says;
use super::rows::with_answers;

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
