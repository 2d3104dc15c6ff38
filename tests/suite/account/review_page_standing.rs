//! The page of a review says a grade and a date for what it was written for.

use super::assert_says;
use super::review_page::project;
use crate::support::project::Project;

/// The same review with a sentence of what it is about.
fn project_with_about() -> Project {
    let project = project();
    let about = "about = \"How the harbour keeps its quays open all year.\"\n";
    let review = project.text("reviews/quay/review.toml");
    project.write("reviews/quay/review.toml", &(about.to_owned() + &review));
    project
}

#[test]
fn what_was_written_of_it_for_something_else_is_refused() {
    let moved = "{{ paper.labels.date_moved }} {{ update.moved_to | dated }} ({{ paper.labels.changed_from }} {{ update.moved_from | dated }})";
    for (from, to, says) in [
        (
            "{{ update.proposed.label }} ({{ paper.labels.proposed }})",
            "{{ update.proposed.label }} ({{ paper.labels.agreed }})",
            "says “On-Track, agreed” of recommendation 1",
        ),
        (
            "<dd>{{ recommendation.signed_off | dated }}",
            "<dd>{{ recommendation.date | dated }}",
            "May 2027” of recommendation 1",
        ),
        (
            "<dd>{{ recommendation.signed_off | dated }}",
            "<dd>5 November 2025",
            "5 November 2025” of recommendation 1",
        ),
        (
            moved,
            "{{ paper.labels.date_moved }} {{ update.moved_from }} ({{ paper.labels.changed_from }} {{ update.moved_to }})",
            "July 2028” of recommendation 3",
        ),
        (
            ">{{ review.about }}</p>",
            ">{{ review.about | replace(from=\"keeps\", to=\"shuts\") }}</p>",
            "`about`",
        ),
    ] {
        let project = project_with_about();
        project.change("templates/review.html", from, to);
        let said = project.build().ends_with(1).said;
        assert_says(&said, &["error[words-not-as-written]", says]);
    }
    for (from, to) in [
        (
            "{{ update.proposed.label }} ({{ paper.labels.proposed }})",
            "({{ paper.labels.proposed }}) {{ update.proposed.label }}",
        ),
        (
            "{{ update.proposed.label }} ({{ paper.labels.proposed }})",
            "{{ update.proposed.label }}, not yet {{ paper.labels.agreed }} by the committee",
        ),
        (
            "<dd>{{ recommendation.signed_off | dated }}",
            "<dd>{{ recommendation.signed_off | dated }} (planned for {{ recommendation.date }})",
        ),
        (
            "<dd>{{ recommendation.signed_off | dated }}",
            "<dd>{{ recommendation.date }}: done, and signed off on {{ recommendation.signed_off }}",
        ),
        (
            moved,
            "{{ paper.labels.date_moved }} {{ update.moved_from }} → {{ update.moved_to }}",
        ),
        (
            moved,
            "{{ paper.labels.changed_from }} {{ update.moved_from }}, now {{ update.moved_to }}",
        ),
        (">{{ review.about }}</p>", ">About this review</p>"),
        (
            ">{{ review.about }}</p>",
            ">{{ review.about | truncate(length=20) }}</p>",
        ),
    ] {
        let project = project_with_about();
        project.change("templates/review.html", from, to);
        project.build().ends_with(0);
    }
}
