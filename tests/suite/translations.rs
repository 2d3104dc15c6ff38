//! Papers in two languages: `review.cy.toml` and its like beside the first files.

use std::path::Path;

use crate::languages::translate;
use crate::support::judges;
use crate::support::project::Project;

const REVIEW: &str = r#"
title = "Cynhwysiant mewn Ysgolion"
action_plan_agreed = "Medi 2018"

[[recommendation]]
number = 3
text = "Parhau i ysgrifennu at y Comisiynydd."
action = "Bydd swyddogion yn **cyfarfod** bob tymor."
"#;

const UPDATE: &str = r#"
date = "Medi 2019"

[[progress]]
recommendation = 3
evidence = """
Mae’r cyfarfodydd wedi dechrau:

- un yn yr hydref
- un yn y gwanwyn
"""
"#;

const DECISION: &str = r#"
[[theme]]
heading = "Sylwadau"

[[theme.recommendation]]
number = 2
text = "Parhau i bwysleisio ein pryderon."
"#;

const REVIEW_FILE: &str = "reviews/inclusion-in-schools/review.cy.toml";
const UPDATE_FILE: &str = "reviews/inclusion-in-schools/updates/2019-09.cy.toml";
const DECISION_FILE: &str = "reviews/inclusion-in-schools/decision.cy.toml";

/// The samples with some of their texts in Welsh, and no Welsh words of the council.
fn without_words() -> Project {
    let project = Project::samples();
    project.write(REVIEW_FILE, REVIEW);
    project.write(UPDATE_FILE, UPDATE);
    project.write(DECISION_FILE, DECISION);
    project
}

/// The same with the council's Welsh words.
fn translated() -> Project {
    let project = without_words();
    translate(&project);
    project
}

/// A paper of the review.
fn page(project: &Project, name: &str) -> String {
    project.text(&format!("output/inclusion-in-schools/{name}"))
}

fn has_all(page: &str, all: &[&str]) {
    for words in all {
        assert!(page.contains(words), "{words}\n{page}");
    }
}

#[test]
fn a_translated_review_has_a_second_paper_beside_each() {
    let project = translated();
    project.build().ends_with(0);
    has_all(
        &page(&project, "progress-update-2019-09.cy.html"),
        &[
            "<html lang=\"cy\">",
            "<title>Monitro Craffu – Diweddariad: Cynhwysiant mewn Ysgolion, Medi 2019</title>",
            "<td><p>Bydd swyddogion yn <strong>cyfarfod</strong> bob tymor.</p></td>",
            "<li>un yn y gwanwyn</li>",
            "<strong>Ar y Trywydd Iawn</strong>",
            "<dd>Medi 2018</dd>",
        ],
    );
    has_all(
        &page(&project, "cabinet-decision.cy.html"),
        &[
            "<h3>Sylwadau</h3>",
            "<p>Parhau i bwysleisio ein pryderon.</p>",
        ],
    );
    has_all(
        &page(&project, "action-plan.cy.html"),
        &["<p>Parhau i ysgrifennu at y Comisiynydd.</p>"],
    );
}

#[test]
fn each_paper_leads_to_the_other_and_the_page_of_the_review_to_both() {
    let project = translated();
    project.build().ends_with(0);
    has_all(
        &page(&project, "progress-update-2019-09.html"),
        &["<a href=\"progress-update-2019-09.cy.html\" hreflang=\"cy\" lang=\"cy\">Cymraeg</a>"],
    );
    has_all(
        &page(&project, "progress-update-2019-09.cy.html"),
        &[
            "<a href=\"progress-update-2019-09.html\" hreflang=\"en-GB\" lang=\"en-GB\">English</a>",
            "<a href=\"progress-update-2019-09.cy.pdf\">",
        ],
    );
    has_all(
        &page(&project, "index.html"),
        &[
            "<a href=\"progress-update-2019-09.html\">",
            "<a href=\"index.cy.html\" hreflang=\"cy\" lang=\"cy\">Cymraeg</a>",
        ],
    );
    has_all(
        &page(&project, "index.cy.html"),
        &[
            "<a href=\"progress-update-2019-09.cy.html\">Monitro Craffu – Diweddariad, <time datetime=\"2019-09\">Medi 2019</time></a>",
            "<span lang=\"en-GB\">12th July 2018</span>",
        ],
    );
}

#[test]
fn what_is_not_translated_is_printed_and_marked_as_english() {
    let project = translated();
    project.build().ends_with(0);
    has_all(
        &page(&project, "progress-update-2019-09.cy.html"),
        &[
            "<dd lang=\"en-GB\">Joanne Mills</dd>",
            "<td><p lang=\"en-GB\">DCS</p></td>",
            "<td lang=\"en-GB\">Ongoing",
        ],
    );
    has_all(
        &page(&project, "cabinet-decision.cy.html"),
        &[
            "<span lang=\"en-GB\">12th July 2018</span>",
            "<p lang=\"en-GB\">",
        ],
    );
    let first = page(&project, "progress-update-2019-09.html");
    assert_eq!(
        first.matches(" lang=\"").count(),
        2,
        "the page, and the link"
    );
    let pdf = project.path("output/inclusion-in-schools/progress-update-2019-09.cy.pdf");
    if let Some(run) = judges::run("pdftotext", &["-layout"], &[&pdf, Path::new("-")]) {
        let text = String::from_utf8_lossy(&run.stdout).into_owned();
        has_all(
            &text,
            &["Tudalen 1 o ", "Joanne Mills", "Ar y Trywydd Iawn"],
        );
    }
}

#[test]
fn a_table_that_is_not_translated_is_marked_as_well() {
    let project = translated();
    let table =
        "evidence = \"\"\"\nOur own figures:\n\n| Year | Calls |\n|---|---|\n| 2018 | 12 |\n\"\"\"";
    let update = "reviews/inclusion-in-schools/updates/2019-09.toml";
    project.change(update, "evidence = \"Report circulated\"", table);
    let decision = "reviews/inclusion-in-schools/decision.toml";
    project.change(
        decision,
        "\nreasons = \"\"\"\n",
        "\nreasons = \"\"\"\n| Year | Calls |\n|---|---|\n| 2018 | 12 |\n\n",
    );
    project.build().ends_with(0);
    has_all(
        &page(&project, "progress-update-2019-09.cy.html"),
        &[
            "<p lang=\"en-GB\">Our own figures:</p>",
            "<table class=\"written\" lang=\"en-GB\">",
            "evidence-table-1\" lang=\"cy\">",
        ],
    );
    has_all(
        &page(&project, "cabinet-decision.cy.html"),
        &["<caption lang=\"cy\">"],
    );
}

#[test]
fn a_translation_without_the_councils_words_is_refused() {
    without_words()
        .build()
        .ends_with(1)
        .says("error[language-without-words]")
        .says("review.cy.toml:1:1")
        .says("copy council.toml, beside it, to council.cy.toml");
}

#[test]
fn a_translation_says_nothing_that_the_first_file_does_not() {
    for (file, from, to, says) in [
        (
            REVIEW_FILE,
            "number = 3",
            "number = 99",
            "has no recommendation of this number",
        ),
        (
            REVIEW_FILE,
            "action = ",
            "actoin = ",
            "says nothing under `actoin` here",
        ),
        (
            REVIEW_FILE,
            "number = 3",
            "",
            "does not say of which recommendation it is",
        ),
        (
            UPDATE_FILE,
            "recommendation = 3",
            "recommendation = 77",
            "error[nothing-to-translate]",
        ),
        (
            UPDATE_FILE,
            "Medi 2019",
            "Mai 2019",
            "here in the language of this one; there it is \"September 2019\"",
        ),
        (
            UPDATE_FILE,
            "evidence",
            "proposed = \"Wedi Llithro\"\nevidence",
            "error[translation-differs]",
        ),
        (
            DECISION_FILE,
            "number = 2",
            "number = 19",
            "has no recommendation of this number",
        ),
    ] {
        let project = translated();
        project.change(file, from, to);
        project.build().ends_with(1).says(says).says(file);
    }
}

#[test]
fn a_translation_of_no_file_is_refused() {
    let project = translated();
    project.write(
        "reviews/inclusion-in-schools/updates/2020-09.cy.toml",
        UPDATE,
    );
    project
        .build()
        .ends_with(1)
        .says("there is no updates/2020-09.toml that this file would translate");
}

#[test]
fn the_rules_of_check_are_tried_on_what_is_translated() {
    let project = translated();
    project.change(UPDATE_FILE, "- un yn yr hydref", "- XX% yn yr hydref");
    let found = project.run(&["check"]).ends_with(0);
    assert!(found.said.contains("2019-09.cy.toml"), "{}", found.said);
    // The action plan is in Welsh there, and the record of the same recommendation is not.
    assert!(!found.said.contains("record-wording"), "{}", found.said);
    project.change(
        REVIEW_FILE,
        "**cyfarfod**",
        "[cyfarfod](#recommendation-99)",
    );
    project.build().ends_with(1).says("review.cy.toml");
}

#[test]
fn a_changed_translation_makes_its_papers_again() {
    let project = translated();
    project.build().ends_with(0);
    project.change(UPDATE_FILE, "un yn yr hydref", "dau yn yr hydref");
    project.build().ends_with(0);
    has_all(
        &page(&project, "progress-update-2019-09.cy.html"),
        &["<li>dau yn yr hydref</li>"],
    );
    project.build().ends_with(0).says("0 files new or changed");
}
