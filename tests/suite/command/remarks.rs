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

/// What a page makes of bold words has other signs than the text: entities, tags and links.
#[test]
fn bold_words_are_remarked_on_where_they_were_written_whatever_is_among_them() {
    for bold in [
        "**Schools & *families* first**",
        "**Recommendation 2 in brief**",
        "**[The plan](https://www.example.gov.uk/plan)**",
        "**Schools\nfirst**",
        "**Families < schools**",
    ] {
        let project = Project::samples();
        let review = "reviews/inclusion-in-schools/review.toml";
        let text = project.text(review);
        let (before, rest) = text.split_once("\ntext = ").expect("a recommendation");
        let (_, after) = rest.split_once("\nresponsibility").expect("its end");
        let text = format!(
            "{before}\ntext = '''\n{bold}\n\nAll schools are visited.\n'''\nresponsibility{after}"
        );
        project.write(review, &text);
        let check = project.run(&["check"]);
        assert!(
            !check.said.contains("made by the template"),
            "{bold}: {}",
            check.said
        );
    }
}
