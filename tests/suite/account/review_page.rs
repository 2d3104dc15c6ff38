//! The page of a review says what was written of each recommendation, below its own heading, and the grades that were given.

use super::{assert_says, refused};
use crate::support::project::Project;

#[test]
fn what_the_page_of_a_review_says_otherwise_is_refused() {
    let other = "recommendations[loop.index % 19]";
    for (from, to, says) in [
        (
            "<h1{{ review.title | lang }}>{{ review.title }}",
            "<h1>Another review",
            "the title of the review",
        ),
        (
            "{{ recommendation.text | markdown(",
            "{{ recommendations[0].text | markdown(",
            "says what is written of recommendation 1 below “Recommendation 2”",
        ),
        (
            "{{ recommendation.text | markdown(",
            "{{ recommendation.text | replace(from=\"training\", to=\"lessons\") | markdown(",
            "is written in `text`",
        ),
        (
            "{{ recommendation.text | markdown(",
            "{{ recommendation.text | replace(from=\" the \", to=\" teh \") | markdown(",
            "is written in `text`",
        ),
        (
            "<dd>{{ recommendation.date | dated }}",
            &format!("<dd>{{{{ {other}.date | dated }}}}"),
            "what is written in `date` of recommendation",
        ),
        (
            "{{ standing.label }}",
            "Not Achieved",
            "which is not the grade that was given",
        ),
        (
            "{{ update.proposed.label }} (",
            "Slipped (",
            "says “Slipped” of recommendation 1",
        ),
        (
            "<dt>{{ paper.labels.responsibility }}</dt>",
            "<dt>{{ paper.labels.planned }}</dt>",
            "`responsibility`",
        ),
    ] {
        let said = refused("review.html", from, to);
        assert_says(
            &said,
            &["error[words-not-as-written]", "review.html: print", says],
        );
    }
}

#[test]
fn a_council_may_print_less_on_it() {
    for (from, to) in [
        (
            "{{ recommendation.text | markdown(",
            "{{ recommendation.text | truncate(length=40) | markdown(",
        ),
        (
            "{{ recommendation.text | markdown(",
            "{{ \"As agreed.\" | markdown(",
        ),
        (
            "<dt>{{ paper.labels.planned }}</dt><dd>{{ recommendation.date | dated }}</dd>",
            "<dt>By</dt><dd>{{ recommendation.date | dated }}</dd>",
        ),
        (
            "<h3 id=\"recommendation-{{ recommendation.id }}\">{{ recommendation.number | called(label=paper.labels.recommendation) }}</h3>",
            "<h3 id=\"recommendation-{{ recommendation.id }}\">R{{ recommendation.number }}</h3>",
        ),
        (
            "{%- if updates %}\n<section",
            "{%- if updates and false %}\n<section",
        ),
    ] {
        let project = Project::samples();
        project.change("templates/review.html", from, to);
        project.build().ends_with(0);
    }
}

#[test]
fn another_count_in_its_chart_is_refused() {
    for (from, to) in [
        (
            "{{ grade.count }}{% if not loop.last %}, {% endif %}{% endfor %}</figcaption>",
            "{{ grade.count + 1 }}{% if not loop.last %}, {% endif %}{% endfor %}</figcaption>",
        ),
        (
            "{{ grade.label }} {{ grade.count }}{% if not loop.last %}, {% endif %}{% endfor %}\" viewBox",
            "{{ grade.label }} {{ bars[0].count }}{% if not loop.last %}, {% endif %}{% endfor %}\" viewBox",
        ),
    ] {
        let said = refused("count-chart.html", from, to);
        assert_says(
            &said,
            &[
                "error[words-not-as-written]",
                "a chart of inclusion-in-schools/index.html says “",
                "have this grade",
            ],
        );
    }
}
