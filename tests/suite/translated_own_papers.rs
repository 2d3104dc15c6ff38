//! Papers of a council's own kinds in two languages: `briefing-note.cy.toml` beside `briefing-note.toml`.

use crate::languages::translate;
use crate::own_papers::as_the_guide_says;
use crate::support::project::Project;

const FOLDER: &str = "output/inclusion-in-schools";
const NOTE: &str = "reviews/inclusion-in-schools/briefing-note.toml";
const WELSH_NOTE: &str = "reviews/inclusion-in-schools/briefing-note.cy.toml";
const COUNCIL: &str = "templates/council.toml";
const WELSH_COUNCIL: &str = "templates/council.cy.toml";
const TEMPLATE: &str = "templates/briefing-note.html";

const WELSH: &str = "date = \"3 Hydref 2019\"\nsummary = \"Mae’r panel wedi cyfarfod **ddwywaith** ers mis Mai.\"\n";

/// The paper of the guide, with a translation of all but its author, and no Welsh words for its kind.
fn without_words() -> Project {
    let project = as_the_guide_says();
    let kinds = project.text(COUNCIL);
    let (before, _) = kinds.rsplit_once("\n[[paper]]").expect("the kind");
    project.write(COUNCIL, before);
    translate(&project);
    project.write(COUNCIL, &kinds).write(WELSH_NOTE, WELSH);
    project.change(
        TEMPLATE,
        "{{ paper.author }}, {{ paper.date }}",
        "{{ paper.author | spoken }}, {{ paper.date | spoken }}",
    );
    project
}

/// The same with the Welsh words.
fn translated() -> Project {
    let project = without_words();
    let council = project.text(WELSH_COUNCIL);
    let kind = "[[paper]]\nkind = \"briefing-note\"\ntitle = \"Nodyn briffio\"\n\n[paper.labels]\nauthor = \"Awdur:\"\n";
    project.write(WELSH_COUNCIL, &format!("{council}\n{kind}"));
    project
}

#[track_caller]
fn has_all(page: &str, all: &[&str]) {
    for words in all {
        assert!(page.contains(words), "{words} is not in\n{page}");
    }
}

#[test]
fn a_paper_of_the_councils_own_is_made_in_both_languages() {
    let project = translated();
    project.build().ends_with(0);
    let welsh = project.text(&format!("{FOLDER}/briefing-note.cy.html"));
    has_all(
        &welsh,
        &[
            "<html lang=\"cy\">",
            "<h1>Nodyn briffio: Inclusion in Schools</h1>",
            "<p>Awdur: <span lang=\"en-GB\">Director of Children&#39;s Services</span>, 3 Hydref 2019</p>",
            "<p>Mae’r panel wedi cyfarfod <strong>ddwywaith</strong> ers mis Mai.</p>",
            "<a href=\"briefing-note.html\" hreflang=\"en-GB\" lang=\"en-GB\">English</a>",
            "<meta name=\"date\" content=\"2019-10-03\">",
        ],
    );
    let english = project.text(&format!("{FOLDER}/briefing-note.html"));
    has_all(
        &english,
        &[
            "The panel has met <strong>twice</strong>",
            "<a href=\"briefing-note.cy.html\" hreflang=\"cy\" lang=\"cy\">Cymraeg</a>",
        ],
    );
    has_all(
        &project.text(&format!("{FOLDER}/index.cy.html")),
        &[
            "href=\"briefing-note.cy.html\"",
            "href=\"briefing-note.cy.pdf\"",
        ],
    );
    for file in ["briefing-note.cy.pdf", "briefing-note-large-print.cy.pdf"] {
        let file = project.path(&format!("{FOLDER}/{file}"));
        assert!(file.is_file(), "{}", file.display());
    }
    project.build().ends_with(0).says("0 files new or changed");
    project.change(WELSH_NOTE, "ddwywaith", "deirgwaith");
    project.build().ends_with(0);
    let welsh = project.text(&format!("{FOLDER}/briefing-note.cy.html"));
    has_all(&welsh, &["<strong>deirgwaith</strong>"]);
}

#[test]
fn lists_are_translated_in_their_order_and_any_key_has_words() {
    let project = translated();
    for (file, visits, response) in [
        (NOTE, "[\"Hardwick House\", \"Norton\"]", "We agree."),
        (
            WELSH_NOTE,
            "[\"Tŷ Hardwick\", \"Norton\"]",
            "Rydym yn cytuno.",
        ),
    ] {
        let words = project.text(file);
        project.write(
            file,
            &format!("{words}visits = {visits}\nresponse = \"{response}\"\n"),
        );
    }
    project.change(
        TEMPLATE,
        "{% endblock main %}",
        "<ul>{% for visit in paper.visits %}<li>{{ visit }}</li>{% endfor %}</ul>\n{{ paper.response | markdown }}\n{% endblock main %}",
    );
    project.build().ends_with(0);
    let welsh = project.text(&format!("{FOLDER}/briefing-note.cy.html"));
    has_all(
        &welsh,
        &[
            "<li>Tŷ Hardwick</li><li>Norton</li>",
            "<p>Rydym yn cytuno.</p>",
        ],
    );
}

#[test]
fn a_translation_says_what_the_first_file_says() {
    for (file, from, to, says) in [
        (
            WELSH_NOTE,
            "summary",
            "crynodeb",
            "says nothing under `crynodeb` here",
        ),
        (
            WELSH_NOTE,
            "3 Hydref",
            "4 Hydref",
            "in both files, here in the language of this one; there it is \"3 October 2019\"",
        ),
        (
            WELSH_NOTE,
            "ddwywaith",
            "<b>ddwywaith</b>",
            "error[raw-html]",
        ),
        (
            WELSH_NOTE,
            "date = ",
            "urgent = true\ndate = ",
            "says nothing under `urgent` here",
        ),
    ] {
        let project = translated();
        project.change(file, from, to);
        project.build().ends_with(1).says(says).says(file);
    }
}

#[test]
fn a_translation_of_nothing_is_refused() {
    let project = translated();
    std::fs::remove_file(project.path(NOTE)).expect("a file");
    project
        .build()
        .ends_with(1)
        .says("there is no briefing-note.toml that this file would translate");
    let project = translated();
    project.write("reviews/inclusion-in-schools/notes.cy.toml", WELSH);
    let run = project.build().ends_with(1);
    run.says("error[stray-file]: no part of a review has this name")
        .says("notes.cy.toml");
}

#[test]
fn a_kind_without_words_in_the_language_is_refused() {
    without_words()
        .build()
        .ends_with(1)
        .says("error[language-without-words]: papers of the kind “briefing-note” have no words")
        .says("briefing-note.cy.toml:1:1")
        .says("copy the [[paper]] of kind \"briefing-note\" from council.toml to council.cy.toml");
}

#[test]
fn what_nobody_has_translated_is_not_published_in_the_other_language() {
    let project = translated();
    std::fs::remove_file(project.path(WELSH_NOTE)).expect("a file");
    project.write(
        "reviews/inclusion-in-schools/review.cy.toml",
        "title = \"Cynhwysiant mewn Ysgolion\"\n",
    );
    project.build().ends_with(0);
    assert!(
        project
            .path(&format!("{FOLDER}/action-plan.cy.html"))
            .is_file()
    );
    assert!(
        !project
            .path(&format!("{FOLDER}/briefing-note.cy.html"))
            .exists()
    );
}
