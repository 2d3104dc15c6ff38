//! What only looks like a heading, a list or the name of a place: remarked on once, where it was written.

use crate::support::project::Project;

#[test]
fn officers_read_of_their_own_words_and_the_web_team_of_theirs() {
    let project = Project::samples();
    project.change(
        "reviews/inclusion-in-schools/review.toml",
        "action = \"Send a copy\"",
        "action = \"Send a copy, see [here](https://www.example.gov.uk/plan)\"",
    );
    project.change(
        "templates/progress-update.html",
        "{% endblock main %}",
        "<p><strong>Contact</strong></p>\n<p><a href=\"https://www.example.gov.uk/\">Read more</a></p>\n{% endblock main %}",
    );
    let check = project.run(&["check"]);
    for (remark, times) in [
        ("[unclear-link]", 2),
        ("recommendation 1 says “here”", 1),
        ("a link says “Read more”", 1),
        ("[bold-heading]", 1),
        ("made by the template progress-update.html", 2),
    ] {
        assert_eq!(
            check.said.matches(remark).count(),
            times,
            "{remark}: {}",
            check.said
        );
    }
}
