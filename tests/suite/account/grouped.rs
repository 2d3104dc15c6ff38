//! Recommendations that are grouped by the answer to them, and so are in another order than their file.

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
