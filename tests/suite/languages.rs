//! Papers in another language: the words of `council.cy.toml`, for a review that says `language = "cy"`.

use std::path::Path;

use crate::support::judges;
use crate::support::program::{program, run};
use crate::support::project::Project;

const REVIEW: &str = r#"
title = "Llyfrgelloedd"
language = "cy"
committee = "Pwyllgor Craffu Lleoedd"
link_officers = "Pennaeth y Gwasanaeth"
action_plan_agreed = "Medi 2024"

[[recommendation]]
number = 1
text = "Cadw’r llyfrgelloedd ar agor."
responsibility = "Pennaeth y Gwasanaeth"
date = "Mawrth 2026"
action = "Eu cadw ar agor"
success_measure = "Maent ar agor"
"#;

const UPDATE: &str = r#"
date = "Tachwedd 2025"

[[progress]]
recommendation = 1
evidence = "Mae’r llyfrgelloedd ar agor chwe diwrnod yr wythnos."
proposed = "Ar y Trywydd Iawn"
"#;

/// What is Welsh in `council.cy.toml`; the rest of the test's file is as in English.
const WELSH: [(&str, &str); 9] = [
    ("language = \"en-GB\"", "language = \"cy\""),
    ("Stockton-on-Tees Borough Council", "Cyngor Enghreifftiol"),
    (
        "Scrutiny Monitoring – Progress Update",
        "Monitro Craffu – Diweddariad",
    ),
    ("\"Evidence of Progress:\"", "\"Tystiolaeth o Gynnydd:\""),
    ("label = \"On-Track\"", "label = \"Ar y Trywydd Iawn\""),
    ("label = \"Slipped\"", "label = \"Wedi Llithro\""),
    ("None recorded", "Dim wedi’i gofnodi"),
    ("OFFICIAL", "SWYDDOGOL"),
    (
        "[action_plan]\n",
        "[words]\nskip = \"Neidio i’r papur\"\nthis_paper = \"Y papur hwn\"\nall_papers = \"Pob papur\"\n\
         this_paper_as_pdf = \"Y papur hwn fel PDF\"\n\
         this_paper_in_large_print = \"Y papur hwn mewn print bras (PDF)\"\npage_number = \"Tudalen {page} o {pages}\"\n\
         continued = \"(parhad)\"\n\n[action_plan]\n",
    ),
];

/// The samples with a Welsh review beside them.
fn with_a_welsh_review() -> Project {
    let project = Project::samples();
    project.write("reviews/llyfrgelloedd/review.toml", REVIEW);
    project.write("reviews/llyfrgelloedd/updates/2025-11.toml", UPDATE);
    project
}

/// Adds the council's Welsh words.
pub fn translate(project: &Project) {
    let mut words = project.text("templates/council.toml");
    for (english, welsh) in WELSH {
        assert!(words.contains(english), "{english}");
        words = words.replace(english, welsh);
    }
    project.write("templates/council.cy.toml", &words);
}

#[test]
fn the_grades_of_a_welsh_review_are_counted_in_the_status() {
    let project = with_a_welsh_review();
    translate(&project);
    let status = |format: &str| {
        let mut status = program(&["status", "--as-of", "2025-12-01", "--format", format]);
        run(status.current_dir(project.path(""))).printed
    };
    let table = status("csv");
    let row = table
        .lines()
        .find(|row| row.contains("Llyfrgelloedd") && row.contains(",1,"));
    let row = row.unwrap_or_else(|| panic!("no row in\n{table}"));
    assert!(row.trim_end().ends_with("On-Track"), "{row}");
    let object: serde_json::Value = serde_json::from_str(&status("json")).expect("an object");
    let mut reviews = object["reviews"].as_array().expect("a list").iter();
    let review = reviews
        .find(|review| review["id"] == "llyfrgelloedd")
        .expect("the review");
    let counts = review["grades"].as_array().expect("grades").iter();
    let counts: Vec<u64> = counts.filter_map(|grade| grade["count"].as_u64()).collect();
    assert_eq!(counts, [0, 1, 0, 0], "{review}");
}

#[test]
fn a_welsh_review_takes_the_councils_welsh_words() {
    let project = with_a_welsh_review();
    translate(&project);
    project.build().ends_with(0);
    let page = project.text("output/llyfrgelloedd/progress-update-2025-11.html");
    for words in [
        "<html lang=\"cy\">",
        ">Neidio i’r papur<",
        "<nav aria-label=\"Y papur hwn\">",
        ">Pob papur<",
        ">Y papur hwn fel PDF<",
        "Monitro Craffu – Diweddariad",
        "Tystiolaeth o Gynnydd:",
        "<strong>Ar y Trywydd Iawn</strong>",
        "Cyngor Enghreifftiol",
        "SWYDDOGOL",
    ] {
        assert!(page.contains(words), "{words}");
    }
    for english in [
        "Skip to",
        "This paper",
        "large print",
        "Evidence of",
        "On-Track",
        "Stockton",
    ] {
        assert!(!page.contains(english), "{english}");
    }
    let pdf = project.path("output/llyfrgelloedd/progress-update-2025-11.pdf");
    if let Some(run) = judges::run("pdftotext", &["-layout"], &[&pdf, Path::new("-")]) {
        let text = String::from_utf8_lossy(&run.stdout).into_owned();
        assert!(text.contains("Tudalen 1 o "), "{text}");
        assert!(!text.contains("Page 1 of"), "{text}");
    }
    project.run(&["status"]).ends_with(0).says("Llyfrgelloedd");
}

#[test]
fn the_index_marks_what_is_in_another_language() {
    let project = with_a_welsh_review();
    translate(&project);
    project.build().ends_with(0);
    let index = project.text("output/index.html");
    for words in [
        "<html lang=\"en-GB\">",
        "<h2 lang=\"cy\">Pwyllgor Craffu Lleoedd</h2>",
        "<h4 lang=\"cy\"><a href=",
        "hreflang=\"cy\">Llyfrgelloedd</a></h4>",
        "<h4><a href=\"inclusion-in-schools/index.html\">Inclusion in Schools</a></h4>",
    ] {
        assert!(index.contains(words), "{words}");
    }
}

#[test]
fn the_papers_of_other_reviews_stay_as_they_are() {
    let project = Project::published();
    let page = "output/inclusion-in-schools/progress-update-2019-09.html";
    let before = project.bytes(page);
    translate(&project);
    project.build().ends_with(0);
    assert!(project.bytes(page) == before);
}

#[test]
fn a_language_without_words_is_refused() {
    let project = with_a_welsh_review();
    project
        .build()
        .ends_with(1)
        .says(
            "error[language-without-words]: no file has the words of papers in this language, “cy”",
        )
        .says("copy council.toml, beside it, to council.cy.toml, and translate the words in it");
    translate(&project);
    project.build().ends_with(0);
}

#[test]
fn a_words_file_that_is_a_copy_is_remarked_on() {
    let project = Project::samples();
    translate(&project);
    let said = "68 of 69 labels here are in the words of council.toml, beginning with “Review:”";
    let run = project.run(&["check"]).ends_with(0);
    assert!(
        run.said.contains("warning[untranslated-labels]"),
        "{}",
        run.said
    );
    assert!(run.said.contains(said), "{}", run.said);
    let words = project.text("templates/council.cy.toml");
    let mut is_label = false;
    let words: Vec<String> = words
        .lines()
        .map(|line| {
            is_label = if line.starts_with('[') {
                line.ends_with(".labels]")
            } else {
                is_label
            };
            match is_label {
                true => line.replacen(" = \"", " = \"Cy ", 1),
                false => line.to_owned(),
            }
        })
        .collect();
    project.write("templates/council.cy.toml", &words.join("\n"));
    let run = project.run(&["check"]).ends_with(0);
    assert!(!run.said.contains("untranslated-labels"), "{}", run.said);
}

#[test]
fn a_mistake_in_the_welsh_words_is_found_there() {
    let project = Project::samples();
    translate(&project);
    project.change("templates/council.cy.toml", "blank = ", "blanck = ");
    project.build().ends_with(1).says("council.cy.toml");
}

#[test]
fn a_welsh_review_has_a_minute_a_form_and_a_new_update_in_welsh() {
    let project = with_a_welsh_review();
    translate(&project);
    let agree = ["agree", "llyfrgelloedd/2025-11", "--on", "3 Rhagfyr 2025"];
    project.run(&agree).ends_with(0);
    project
        .run(&["minute", "llyfrgelloedd/2025-11"])
        .ends_with(0);
    let minute = project.text("minutes/llyfrgelloedd-2025-11.md");
    for words in [
        "# Cofnod: Monitro Craffu – Diweddariad: Llyfrgelloedd",
        "Argymhelliad 1 (",
        "PENDERFYNWYD nodi’r Diweddariad ar Gynnydd a chadarnhau’r asesiadau o gynnydd.",
    ] {
        assert!(minute.contains(words), "{words}\n{minute}");
    }
    assert!(!minute.contains("RESOLVED"), "{minute}");
    project.run(&["form", "llyfrgelloedd/2026-09"]).ends_with(0);
    let form = project.text("forms/llyfrgelloedd-2026-09-pennaeth-y-gwasanaeth.html");
    assert!(
        form.contains("Medi 2026") && !form.contains("September"),
        "{form}"
    );
    project
        .run(&["new", "update", "llyfrgelloedd", "2026-05"])
        .ends_with(0);
    let new = project.text("reviews/llyfrgelloedd/updates/2026-05.toml");
    assert!(new.contains("date = \"Mai 2026\"\n"), "{new}");
}
