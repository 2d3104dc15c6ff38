//! Abbreviations that a glossary explains, in the papers of a small review.

use std::fs;

use crate::support::files::top;
use crate::support::project::Project;
use crate::support::tagged::{Element, TaggedPdf};

const REVIEW: &str = "reviews/pupils/review.toml";
const UPDATE: &str = "output/pupils/progress-update-2025-11.html";

/// A project with the review of the case, whose glossary explains three abbreviations and whose texts write out two.
fn pupils() -> Project {
    let project = Project::with(&["templates"]);
    let folder = top().join("tests/cases/glossary");
    for file in ["review.toml", "review.cy.toml", "updates/2025-11.toml"] {
        let text = fs::read_to_string(folder.join(file)).expect("a file");
        project.write(&format!("reviews/pupils/{file}"), &text);
    }
    project
}

fn remove_translation(project: &Project) {
    fs::remove_file(project.path("reviews/pupils/review.cy.toml")).expect("a translation");
}

/// The same without its glossary and its translation.
fn without_glossary() -> Project {
    let project = pupils();
    let review = project.text(REVIEW);
    let (texts, _) = review.split_once("[glossary]").expect("a glossary");
    project.write(REVIEW, texts);
    remove_translation(&project);
    project
}

#[test]
fn the_first_use_is_explained_and_the_words_stay_as_they_were_typed() {
    let project = pupils();
    remove_translation(&project);
    project.build().ends_with(0);
    let page = project.text(UPDATE);
    for (letters, words) in [
        ("PIP", "Pupil Inclusion Panel"),
        ("EHCPs", "Education, Health and Care Plan"),
        ("A&amp;E", "accident and emergency"),
        ("SENCO", "Special Educational Needs Coordinator"),
        ("BASH", "Borough Association of Secondary Heads"),
    ] {
        let marked = format!("<abbr title=\"{words}\">{letters}</abbr>");
        assert_eq!(page.matches(&marked).count(), 1, "{marked}: {page}");
    }
    assert_eq!(page.matches("<abbr").count(), 5, "{page}");
    let without = without_glossary();
    without.build().ends_with(0);
    let (paper, _) = page
        .split_once("<section>\n<h2>Abbreviations")
        .expect("a list");
    let bare: Vec<&str> = paper.split("<abbr title=\"").collect();
    let bare = bare.iter().enumerate().map(|(at, part)| match at {
        0 => (*part).to_owned(),
        _ => part
            .split_once("\">")
            .expect("a tag")
            .1
            .replacen("</abbr>", "", 1),
    });
    assert!(
        without
            .text(UPDATE)
            .starts_with(bare.collect::<String>().trim_end())
    );
}

#[test]
fn five_abbreviations_make_a_list_and_four_do_not() {
    let project = pupils();
    remove_translation(&project);
    project.build().ends_with(0);
    let page = project.text(UPDATE);
    let (_, list) = page.split_once("<h2>Abbreviations</h2>").expect("a list");
    let (list, _) = list.split_once("</dl>").expect("its end");
    let terms = list.split("<dt>").skip(1);
    let terms: Vec<&str> = terms
        .filter_map(|term| Some(term.split_once("</dt>")?.0))
        .collect();
    assert_eq!(terms, ["A&amp;E", "BASH", "EHCP", "PIP", "SENCO"]);
    project.change(REVIEW, "\"A&E\" = \"accident and emergency\"\n", "");
    project.build().ends_with(0);
    let page = project.text(UPDATE);
    assert!(!page.contains("<h2>Abbreviations"), "{page}");
    assert_eq!(page.matches("<abbr").count(), 4, "{page}");
}

#[test]
fn the_council_explains_for_every_review_and_the_review_comes_first() {
    let project = without_glossary();
    let council = project.text("templates/council.toml")
        + "\n[glossary]\nPIP = \"Parking Improvement Plan\"\nEHCP = \"Education, Health and Care Plan\"\nXYZ = \"not used\"\n";
    project.write("templates/council.toml", &council);
    let check = project.run(&["check"]);
    assert!(!check.said.contains("abbreviation XYZ"), "{}", check.said);
    assert!(!check.said.contains("abbreviation EHCP"), "{}", check.said);
    let review = project.text(REVIEW) + "\n[glossary]\nPIP = \"Pupil Inclusion Panel\"\n";
    project.write(REVIEW, &review);
    project.build().ends_with(0);
    let page = project.text(UPDATE);
    assert!(
        page.contains("<abbr title=\"Pupil Inclusion Panel\">PIP</abbr>"),
        "{page}"
    );
    assert!(!page.contains("Parking"), "{page}");
}

#[test]
fn what_nothing_explains_is_warned_of_and_the_help_offers_the_line() {
    let project = without_glossary();
    let said = project.run(&["check"]).said;
    assert!(
        said.contains("the abbreviation EHCP is never written out"),
        "{said}"
    );
    assert!(
        said.contains("below [glossary] in review.toml: EHCP = \"…\""),
        "{said}"
    );
    let said = pupils().run(&["check"]).said;
    assert!(!said.contains("never written out"), "{said}");
}

#[test]
fn a_translation_has_a_glossary_of_its_own() {
    let project = pupils();
    let council = project.text("templates/council.toml");
    let council = council.replace("language = \"en-GB\"", "language = \"cy\"");
    project.write("templates/council.cy.toml", &council);
    project.build().ends_with(0);
    let page = project.text("output/pupils/progress-update-2025-11.cy.html");
    assert!(
        page.contains("<abbr title=\"Panel Cynhwysiant Disgyblion\">PCD</abbr>"),
        "{page}"
    );
    assert!(!page.contains("title=\"Pupil Inclusion Panel\""), "{page}");
    let page = project.text(UPDATE);
    assert!(!page.contains("Disgyblion"), "{page}");
}

#[test]
fn the_pdf_has_the_words_for_whoever_listens() {
    let project = pupils();
    remove_translation(&project);
    project.build().ends_with(0);
    let pdf = TaggedPdf::read(&project.bytes("output/pupils/progress-update-2025-11.pdf"));
    let mut words = Vec::new();
    expansions(&pdf.tree, &mut words);
    assert_eq!(
        words,
        [
            "Pupil Inclusion Panel",
            "Education, Health and Care Plan",
            "Special Educational Needs Coordinator",
            "accident and emergency",
            "Borough Association of Secondary Heads",
        ]
    );
}

/// What the elements of a PDF are short for, in the order in which they are read.
fn expansions<'e>(elements: impl IntoIterator<Item = &'e Element>, words: &mut Vec<String>) {
    for element in elements {
        words.extend(element.expansion.clone());
        expansions(element.elements().collect::<Vec<_>>(), words);
    }
}

#[test]
fn a_covering_report_and_its_pack_explain_what_the_glossaries_have() {
    let project = Project::samples();
    let council = project.text("templates/council.toml");
    let glossary = "glossary.SEN = \"special educational needs\"\n";
    project.write("templates/council.toml", &(glossary.to_owned() + &council));
    let name = "2019-10-16-children-and-young-people";
    project.change(
        &format!("reviews/meetings/{name}.toml"),
        "The Committee agreed the action plan",
        "The Committee heard of SEN and agreed the action plan",
    );
    project.build().ends_with(0);
    let explained = "heard of <abbr title=\"special educational needs\">SEN</abbr> and";
    for paper in ["covering-report-3", "pack"] {
        let page = project.text(&format!("output/meetings/{name}/{paper}-{name}.html"));
        assert!(page.contains(explained), "{page}");
    }
}
