//! The page of a review says no date, number or committee that is written nowhere in the review.

use super::assert_says;
use super::review_page::project;
use crate::support::project::Project;

/// The same review, of a committee with a name of several words, with a grade that the committee amended.
fn amended() -> Project {
    let project = project();
    let review = project.text("reviews/quay/review.toml");
    let committee = "committee = \"Place Select Committee\"";
    project.write(
        "reviews/quay/review.toml",
        &review.replace("committee = \"Place\"", committee),
    );
    let update = "reviews/quay/updates/2026-05.toml";
    let reason = "proposed = \"Slipped\"\nreason";
    project.change(
        update,
        reason,
        "proposed = \"Slipped\"\nagreed = \"Not Achieved\"\nreason",
    );
    project
}

const PAGE: &str = "templates/review.html";
const NUMBER: &str = "{{ recommendation.number | called(label=paper.labels.recommendation) }}</h3>";
const AGREED: &str = "{{ update.agreed.label }} ({{ paper.labels.agreed }})";
const ANSWERED: &str = ", {{ recommendation.response_date | dated }}";
const SIGNED_OFF: &str = "<dd>{{ recommendation.signed_off | dated }}";
const MOVED: &str = "<br>{{ paper.labels.date_moved }} {{ update.moved_to | dated }}";
const COLUMN: &str = "<th scope=\"col\">{{ update.date | dated }}</th>";
const COMMITTEE: &str = "{{ review.committee | spoken }}";

#[test]
fn what_is_written_nowhere_in_the_review_is_refused() {
    for (from, to, says) in [
        (
            AGREED,
            "Fully Achieved ({{ paper.labels.agreed }})",
            "says “Fully Achieved, agreed” of recommendation 3",
        ),
        (
            ANSWERED,
            ", 9 March 2031",
            "says “9 March 2031” of recommendation 1",
        ),
        (
            SIGNED_OFF,
            "<dd>May 2020",
            "says “May 2020” of recommendation 1",
        ),
        (
            MOVED,
            "<br>{{ paper.labels.date_moved }} July 2031",
            "says “July 2031” of recommendation 3",
        ),
        (
            "{{ paper.labels.reported }} {{ update.date | dated }}:",
            "{{ paper.labels.reported }} 6 May 2033:",
            "says “6 May 2033” of recommendation 1",
        ),
        (
            NUMBER,
            "{{ paper.labels.recommendation }} 9{{ recommendation.number }}</h3>",
            "above what is written of recommendation 1",
        ),
        (
            COLUMN,
            "<th scope=\"col\">{% if loop.first %}7 May 2019{% else %}{{ update.date | dated }}{% endif %}</th>",
            "says “7 May 2019” above a column",
        ),
        (
            COMMITTEE,
            "People Select Committee",
            "says “People Select Committee” after",
        ),
    ] {
        let project = amended();
        project.change(PAGE, from, to);
        let said = project.build().ends_with(1).said;
        assert_says(&said, &["error[words-not-as-written]", says]);
    }
}

#[test]
fn a_council_may_say_dates_and_grades_in_its_own_words() {
    for (from, to) in [
        (
            AGREED,
            "{{ update.agreed.label }}, {{ paper.labels.agreed }} (before: On-Track, {{ paper.labels.agreed }})",
        ),
        (
            ANSWERED,
            ", on {{ recommendation.response_date | dated }} by the Executive (scheme of 2019)",
        ),
        (ANSWERED, ""),
        (
            SIGNED_OFF,
            "<dd>{{ recommendation.signed_off | dated }} (planned for {{ recommendation.date }})",
        ),
        (
            MOVED,
            "<br>{{ paper.labels.date_moved }} {{ update.moved_to | dated }}, from {{ update.moved_from }}",
        ),
        (
            NUMBER,
            "{{ paper.labels.recommendation }} {{ recommendation.number }} of 3</h3>",
        ),
        (NUMBER, "Rec. 0{{ recommendation.number }}</h3>"),
        (
            COLUMN,
            "<th scope=\"col\">Report of {{ update.date | dated }}</th>",
        ),
        (COLUMN, "<th scope=\"col\">Report {{ loop.index }}</th>"),
        (
            COMMITTEE,
            "{{ review.committee }}, for the Executive Scrutiny Committee",
        ),
        (COMMITTEE, "Executive Scrutiny Committee"),
    ] {
        let project = amended();
        project.change(PAGE, from, to);
        project.build().ends_with(0);
    }
}
