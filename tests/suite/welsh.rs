//! The samples in English and in Welsh: `tests/cases/welsh` beside them.

use crate::support::files::{copy, top};
use crate::support::project::Project;

const WORDS: &str = "templates/council.cy.toml";
const COUNCIL: &str = "templates/council.toml";
const REVIEW: &str = "reviews/inclusion-in-schools/review.toml";
const UPDATE: &str = "reviews/inclusion-in-schools/updates/2019-09.toml";

/// The samples with the case.
fn bilingual() -> Project {
    let project = Project::samples();
    copy(&top().join("tests/cases/welsh"), &project.path(""));
    project
}

fn page(project: &Project, name: &str) -> String {
    project.text(&format!("output/inclusion-in-schools/{name}"))
}

#[track_caller]
fn has_all(page: &str, all: &[&str]) {
    for words in all {
        assert!(page.contains(words), "{words} is not in\n{page}");
    }
}

#[test]
fn there_is_an_index_in_each_language_and_each_leads_to_the_other() {
    let project = bilingual();
    project.build().ends_with(0);
    has_all(
        &project.text("output/index.html"),
        &["<a href=\"index.cy.html\" hreflang=\"cy\" lang=\"cy\">Cymraeg</a>"],
    );
    has_all(
        &project.text("output/index.cy.html"),
        &[
            "<html lang=\"cy\">",
            "<nav aria-label=\"Y papur hwn\">",
            "<a href=\"index.html\" hreflang=\"en-GB\" lang=\"en-GB\">English</a>",
            "<h1>Adolygiadau craffu</h1>",
            "<h2>Pwyllgor Dethol Plant a Phobl Ifanc</h2>",
            "<a href=\"inclusion-in-schools/index.cy.html\">Cynhwysiant mewn Ysgolion</a>",
            "Heb eu cwblhau: ",
            "Diweddariad nesaf: <time class=\"due\" datetime=\"2020-09-30\">Medi 2020</time>",
        ],
    );
    has_all(
        &page(&project, "index.cy.html"),
        &[
            "<a href=\"action-plan.cy.html\">",
            "<a href=\"index.html\" hreflang=\"en-GB\" lang=\"en-GB\">English</a>",
            "<h2 id=\"history\">Cynnydd dros amser</h2>",
        ],
    );
    has_all(
        &page(&project, "action-plan.cy.html"),
        &["<a href=\"../index.cy.html\">Pob papur</a>"],
    );
    has_all(
        &page(&project, "action-plan.html"),
        &["<a href=\"../index.html\">All papers</a>"],
    );
    project.build().ends_with(0).says("0 files new or changed");
}

#[test]
fn a_date_without_quotation_marks_is_printed_in_the_words_of_its_paper() {
    let project = bilingual();
    project.change(REVIEW, "date = \"September 2018\"", "date = 2018-09-28");
    project.build().ends_with(0);
    has_all(
        &page(&project, "action-plan.html"),
        &["<td>28 September 2018</td>"],
    );
    has_all(
        &page(&project, "action-plan.cy.html"),
        &["<td>28 Medi 2018</td>"],
    );
}

#[test]
fn a_review_that_is_not_translated_is_in_both_indices() {
    let project = bilingual();
    for file in [
        "review.cy.toml",
        "decision.cy.toml",
        "updates/2019-09.cy.toml",
    ] {
        let file = project.path(&format!("reviews/inclusion-in-schools/{file}"));
        std::fs::remove_file(file).expect("a file of the case");
    }
    project.build().ends_with(0);
    has_all(
        &project.text("output/index.cy.html"),
        &[
            "<h4 lang=\"en-GB\"><a href=\"inclusion-in-schools/index.html\" hreflang=\"en-GB\">Inclusion in Schools</a>",
        ],
    );
    assert!(
        !project
            .text("output/index.html")
            .contains(".cy.html\">Scrutiny")
    );
}

#[test]
fn words_that_a_welsh_council_need_not_write_are_welsh() {
    let project = bilingual();
    let table =
        "evidence = \"\"\"\nOur own figures:\n\n| Year | Calls |\n|---|---|\n| 2018 | 12 |\n\"\"\"";
    project.change(UPDATE, "evidence = \"Report circulated\"", table);
    let plan = project.text(REVIEW);
    let part = "\n[[recommendation.part]]\nnumber = \"a\"\ntext = \"Write to one.\"\ndate = \"May 2026\"\n";
    project.write(REVIEW, &(plan + part));
    let last = "\n[[progress]]\nrecommendation = \"19a\"\nevidence = \"Written.\"\nproposed = \"On-Track\"\n";
    let update = project.text(UPDATE);
    let (before, _) = update
        .split_once("[[progress]]\nrecommendation = 19")
        .unwrap_or((&update, ""));
    project.write(UPDATE, &(before.to_owned() + last));
    let ran = project.build();
    assert_eq!(ran.exit_code, Some(0), "{}", ran.said);
    let page = page(&project, "progress-update-2019-09.cy.html");
    has_all(
        &page,
        &[
            "Tabl 1",
            ", tabl 1</h3>",
            "Gradd y rhan â’r cynnydd lleiaf:",
        ],
    );
    for english in ["Table 1", "table 1", "least advanced"] {
        assert!(!page.contains(english), "{english} is in\n{page}");
    }
}

#[test]
fn an_answer_of_the_executive_is_in_the_words_of_each_language() {
    let project = bilingual();
    let answers = |accepted: &str, rejected: &str| {
        format!(
            "\n[[response]]\nlabel = \"{accepted}\"\nmeaning = \"accepted\"\n\n[[response]]\nlabel = \"{rejected}\"\n\
             meaning = \"rejected\"\n"
        )
    };
    let english = project.text(COUNCIL) + &answers("Accepted", "Rejected");
    project.write(COUNCIL, &english);
    project.change(
        REVIEW,
        "number = 3\n",
        "number = 3\nresponse = \"Accepted\"\n",
    );
    project.change(
        REVIEW,
        "number = 4\n",
        "number = 4\nresponse = \"ACCEPTED: at once\"\n",
    );
    project
        .build()
        .ends_with(1)
        .says("error[words-file-differs]: there are 0 answers here, and 2 in council.toml");
    let welsh = project.text(WORDS) + &answers("Derbyniwyd", "Gwrthodwyd");
    project.write(WORDS, &welsh);
    project.build().ends_with(0);
    has_all(&page(&project, "action-plan.html"), &["<td>Accepted</td>"]);
    has_all(
        &page(&project, "action-plan.cy.html"),
        &[
            "<td>Derbyniwyd</td>",
            "<td lang=\"en-GB\">ACCEPTED: at once</td>",
        ],
    );
}

#[test]
fn a_words_file_that_does_not_fit_is_reported_where_it_does_not() {
    for (from, to, says) in [
        (
            "language = \"cy\"",
            "language = \"en-GB\"",
            "this file is for papers in “cy”, and says that its words are in “en-GB”",
        ),
        (
            "\n[[grade]]\nlabel = \"Heb ei Gyflawni\"\n",
            "",
            "there are 3 grades here, and 4 in council.toml",
        ),
        (
            "label = \"Wedi Llithro\"",
            "label = \"Wedi Llithro\"\nstage = \"in time\"",
            "the stage of “Wedi Llithro” is “in time” here, and that of “Slipped” in council.toml is left out",
        ),
    ] {
        let project = bilingual();
        project.change(WORDS, from, to);
        let run = project.build();
        run.ends_with(1)
            .says("error[words-file-differs]")
            .says(says)
            .says("council.cy.toml:");
    }
    let project = bilingual();
    project.change(WORDS, "language = \"cy\"", "language = \"en-GB\"");
    project.build().says("write language = \"cy\"");
}

#[test]
fn a_field_of_the_councils_own_has_a_label_in_each_language() {
    let project = bilingual();
    let field = |label: &str| {
        format!(
            "\n[[field]]\nname = \"cabinet_member\"\nlabel = \"{label}\"\nafter = \"responsibility\"\n"
        )
    };
    let english = project.text(COUNCIL) + &field("Cabinet Member:");
    project.write(COUNCIL, &english);
    project.change(
        REVIEW,
        "number = 3\n",
        "number = 3\ncabinet_member = \"Councillor A\"\n",
    );
    project
        .build()
        .ends_with(1)
        .says("council.toml has a field `cabinet_member`, and this file has none");
    let welsh = project.text(WORDS) + &field("Aelod o’r Cabinet:");
    project.write(WORDS, &welsh);
    project.build().ends_with(0);
    has_all(
        &page(&project, "action-plan.cy.html"),
        &["Aelod o’r Cabinet:</th><td><p lang=\"en-GB\">Councillor A</p>"],
    );
}

#[test]
fn the_grades_of_a_words_file_need_no_stages() {
    let project = bilingual();
    project.build().ends_with(0);
    let checked = project.run(&["check", "--as-of", "2019-10-01"]).said;
    assert!(!checked.contains("scale-order"), "{checked}");
}

#[test]
fn the_date_of_a_meeting_without_quotation_marks_is_in_the_language_of_the_council() {
    let project = Project::samples();
    project.change(COUNCIL, "language = \"en-GB\"", "language = \"cy\"");
    project.write(
        "reviews/meetings/2025-04.toml",
        "committee = \"Pwyllgor Dethol\"\ndate = 2025-04-10\n\n[[item]]\nnumber = 1\ntitle = \"Ymddiheuriadau\"\n",
    );
    project.build().ends_with(0);
    let pack = project.text("output/meetings/2025-04/pack-2025-04.html");
    has_all(&pack, &["10 Ebrill 2025"]);
}
