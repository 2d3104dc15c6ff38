//! One paper in another language than its review: `language` in an update or in a decision.

use crate::languages::translate;
use crate::support::project::Project;

const UPDATE: &str = r#"
date = "Medi 2020"
language = "cy"

[[progress]]
recommendation = 7
evidence = "Mae’r adroddiad wedi’i gyhoeddi. Gweler argymhelliad 8."
proposed = "Ar y Trywydd Iawn"

[[progress]]
recommendation = 8
evidence = "Mae pob ysgol wedi cael hyfforddiant."
proposed = "Wedi Llithro"
reason = "Roedd y swydd yn wag."
anticipated_date = "Mawrth 2021"
revised_date = "Mai 2021"
revised_by = "Y Pwyllgor Dethol"
"#;

const ENGLISH: &str = r#"
date = "September 2021"

[[progress]]
recommendation = 8
evidence = "All schools have a trained lead."
proposed = "Fully Achieved"
"#;

const FOLDER: &str = "reviews/inclusion-in-schools";

fn bilingual() -> Project {
    let project = Project::samples();
    project.write(&format!("{FOLDER}/updates/2020-09.toml"), UPDATE);
    project.write(&format!("{FOLDER}/updates/2021-09.toml"), ENGLISH);
    project
}

fn page(project: &Project, name: &str) -> String {
    project.text(&format!("output/inclusion-in-schools/{name}.html"))
}

/// A PDF of the review, with its objects in plain text.
fn pdf(project: &Project, name: &str) -> String {
    let file = project.path(&format!("output/inclusion-in-schools/{name}.pdf"));
    let document = lopdf::Document::load(file).expect("a PDF");
    let objects = document.objects.values();
    objects.map(|object| format!("{object:?}\n")).collect()
}

fn has_all(page: &str, all: &[&str]) {
    for words in all {
        assert!(page.contains(words), "{words}\n{page}");
    }
}

#[test]
fn an_update_is_in_its_own_language_and_the_rest_of_the_review_in_another() {
    let project = bilingual();
    translate(&project);
    let council = project.text("templates/council.cy.toml");
    project.write(
        "templates/council.cy.toml",
        &format!("changes_since_last_update = true\n{council}"),
    );
    let council = project.text("templates/council.toml");
    project.write(
        "templates/council.toml",
        &format!("changes_since_last_update = true\n{council}"),
    );
    project.build().ends_with(0);
    let welsh = page(&project, "progress-update-2020-09");
    has_all(
        &welsh,
        &[
            "<html lang=\"cy\">",
            "<h1>Monitro Craffu – Diweddariad",
            "<strong>Ar y Trywydd Iawn</strong>",
            // From the review, which is in English.
            "<p lang=\"en-GB\">Continue to promote",
            // The grades of an English update, in Welsh.
            "Y tro diwethaf:",
            "<strong>Ar y Trywydd Iawn</strong>, <span lang=\"en-GB\">September 2019</span>",
            "<td>Mai 2021</td>",
        ],
    );
    assert!(
        !welsh.contains("lang=\"cy\"><p") && !welsh.contains("lang=\"en-GB\">Mae"),
        "{welsh}"
    );
    let pdf = pdf(&project, "progress-update-2020-09");
    assert!(pdf.contains("/Lang (cy)") && pdf.contains("/Lang (en-GB)"));
    let english = page(&project, "progress-update-2021-09");
    has_all(
        &english,
        &[
            "<html lang=\"en-GB\">",
            "<td lang=\"cy\">Mai 2021</td>",
            "<th scope=\"row\">Date revised by:</th><td lang=\"cy\">",
            "<strong>Slipped</strong>, <span lang=\"cy\">Medi 2020</span>",
        ],
    );
    // Nothing is made twice, and the first papers are as they were.
    assert!(
        !project
            .path("output/inclusion-in-schools/progress-update-2020-09.cy.html")
            .exists()
    );
    assert!(
        !project
            .path("output/inclusion-in-schools/progress-update-2019-09.cy.html")
            .exists()
    );
    has_all(&page(&project, "index"), &["progress-update-2020-09.html"]);
    let status = project
        .run(&["status", "--as-of", "2020-10-01", "--format", "json"])
        .printed;
    assert!(status.contains("\"label\": \"Slipped\""), "{status}");
}

#[test]
fn a_date_without_quotation_marks_is_printed_in_the_language_of_its_update() {
    let project = bilingual();
    translate(&project);
    let file = format!("{FOLDER}/updates/2020-09.toml");
    let council = project.text("templates/council.toml");
    project.write(
        "templates/council.toml",
        &format!("changes_since_last_update = true\n{council}"),
    );
    project.change(
        &file,
        "anticipated_date = \"Mawrth 2021\"",
        "anticipated_date = 2021-03-01",
    );
    project.change(
        &file,
        "revised_date = \"Mai 2021\"",
        "revised_date = 2021-05-03",
    );
    project.change(&file, "date = \"Medi 2020\"", "date = 2020-09-14");
    project.build().ends_with(0);
    let english = page(&project, "progress-update-2021-09");
    has_all(&english, &["<td lang=\"cy\">3 Mai 2021</td>"]);
    let page = page(&project, "progress-update-2020-09");
    has_all(&page, &["1 Mawrth 2021", "14 Medi 2020"]);
    assert!(!page.contains("March 2021"), "{page}");
}

#[test]
fn without_words_in_the_language_it_is_refused_at_its_place() {
    let project = bilingual();
    project
        .build()
        .ends_with(1)
        .says("error[language-without-words]")
        .says("2020-09.toml:3:12");
}

#[test]
fn rules_read_each_paper_in_its_language() {
    let project = bilingual();
    translate(&project);
    let file = format!("{FOLDER}/updates/2020-09.toml");
    // Evidence that refers to a recommendation which is not there, in Welsh.
    project.change(&file, "argymhelliad 8", "argymhelliad 88");
    let checked = project.run(&["check", "--as-of", "2020-10-01"]);
    assert!(checked.said.contains("88"), "{}", checked.said);
    project.change(&file, "Ar y Trywydd Iawn", "On-Track");
    project
        .run(&["check"])
        .ends_with(1)
        .says("error[unknown-grade]")
        .says("Ar y Trywydd Iawn");
}

#[test]
fn a_decision_can_be_in_welsh_in_an_english_review() {
    let project = Project::samples();
    translate(&project);
    let file = format!("{FOLDER}/decision.toml");
    let decision = project.text(&file);
    let (top, rest) = decision.split_once("\ndate = ").expect("a date");
    project.write(&file, &format!("{top}\nlanguage = \"cy\"\ndate = {rest}"));
    project.build().ends_with(0);
    has_all(&page(&project, "cabinet-decision"), &["<html lang=\"cy\">"]);
    let plan = page(&project, "action-plan");
    has_all(&plan, &["<html lang=\"en-GB\">"]);
}

#[test]
fn officers_are_asked_and_the_committee_agrees_in_the_language_of_the_update() {
    let project = bilingual();
    translate(&project);
    project
        .run(&[
            "agree",
            "inclusion-in-schools/2020-09",
            "--on",
            "2 Hydref 2020",
            "--amend",
            "7=Wedi Llithro",
        ])
        .ends_with(0);
    let update = project.text(&format!("{FOLDER}/updates/2020-09.toml"));
    assert!(update.contains("agreed = \"Wedi Llithro\""), "{update}");
    project.run(&["check"]).ends_with(0);
}

#[test]
fn the_welsh_page_of_a_review_links_to_an_update_that_is_only_in_welsh() {
    let project = bilingual();
    translate(&project);
    let translation = "title = \"Cynhwysiant mewn Ysgolion\"\n";
    project.write(&format!("{FOLDER}/review.cy.toml"), translation);
    project.build().ends_with(0);
    let welsh = page(&project, "index.cy");
    has_all(&welsh, &["href=\"progress-update-2020-09.html"]);
    assert!(!welsh.contains("progress-update-2020-09.cy"), "{welsh}");
    // The English update is translated, as far as it is.
    has_all(&welsh, &["href=\"progress-update-2021-09.cy.html"]);
}
