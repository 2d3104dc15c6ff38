//! Papers of a council's own kind that were put right after they were published.

use crate::own_papers::as_the_guide_says;

const FOLDER: &str = "output/inclusion-in-schools";
const NOTE: &str = "reviews/inclusion-in-schools/briefing-note.toml";

#[test]
fn what_was_put_right_is_at_the_end_of_the_paper_and_beside_it_on_the_page_of_the_review() {
    let project = as_the_guide_says();
    let words = project.text(NOTE);
    project.write(
        NOTE,
        &format!(
            "{words}\n[[correction]]\ndate = \"4 October 2019\"\ntext = \"The number of meetings was put right.\"\n\
             before = \"It has met once since May.\"\nafter = \"It has met twice since May.\"\n\n\
             [[correction]]\ndate = \"5 October 2019, by Ann Other\"\ntext = \"The price of the depot was put right.\"\n\
             exempt = {{ paragraph = 3, reason = \"A price that is being agreed\" }}\n"
        ),
    );
    project.build().ends_with(0);
    let page = project.text(&format!("{FOLDER}/briefing-note.html"));
    for part in [
        "<h2>Corrections</h2>",
        "<p>The number of meetings was put right.</p>",
        "<dt>Before:</dt><dd><p>It has met once since May.</p></dd>",
        "<dt>Now:</dt><dd><p>It has met twice since May.</p></dd>",
        "<p>Not for publication: A price that is being agreed",
    ] {
        assert!(page.contains(part), "{part}\n{page}");
    }
    let index = project.text(&format!("{FOLDER}/index.html"));
    let changed = "met <del><span class=\"unseen\">deleted: </span>once</del> \
                   <ins><span class=\"unseen\">inserted: </span>twice</ins>";
    assert!(index.contains(changed), "{index}");
    let data = project.text(&format!("{FOLDER}/review.json"));
    assert!(
        data.contains("The number of meetings was put right."),
        "{data}"
    );
    for text in [&page, &index, &data] {
        assert!(
            !text.contains("depot") && !text.contains("Ann Other"),
            "{text}"
        );
    }
}

#[test]
fn faults_of_a_correction_are_reported_at_their_places() {
    let project = as_the_guide_says();
    let words = project.text(NOTE);
    project.write(
        NOTE,
        &format!(
            "{words}\n[[correction]]\ndate = \"September 2019\"\ntext = \"Put right.\"\n\n\
             [[correction]]\ndate = \"4 October 2019\"\nwords = \"Put right.\"\n"
        ),
    );
    let run = project.run(&["check"]);
    let said = &run.ends_with(1).said;
    for part in ["`words`", "`text`", "briefing-note.toml:11"] {
        assert!(said.contains(part), "{part}\n{said}");
    }
    project.change(NOTE, "words = \"Put", "text = \"Put");
    let run = project.run(&["check"]);
    let said = &run.ends_with(0).said;
    assert!(said.contains("correction-before-paper"), "{said}");
}

#[test]
fn a_correction_that_is_one_text_is_a_key_like_others() {
    let project = as_the_guide_says();
    let words = project.text(NOTE);
    project.write(NOTE, &format!("{words}correction = \"None so far\"\n"));
    project.change(
        "templates/briefing-note.html",
        "{% endblock main %}",
        "<p>Corrections: {{ paper.correction }}</p>\n{% endblock main %}",
    );
    project.build().ends_with(0);
    let page = project.text(&format!("{FOLDER}/briefing-note.html"));
    assert!(page.contains("<p>Corrections: None so far</p>"), "{page}");
}
