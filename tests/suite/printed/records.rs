//! What is printed of a decision record: in both layouts the same words, and each part only where the record has it.

use std::fs;

use crate::support::files::top;
use crate::support::project::Project;

const CASE: &str = "tests/cases/records/proforma";
const PAGE: &str = "output/street-trees/cabinet-decision.html";

/// A project with the record of the case.
fn street_trees() -> Project {
    let project = Project::with(&["templates"]);
    for file in ["review.toml", "decision.toml"] {
        let text = fs::read_to_string(top().join(CASE).join(file)).expect("a file of the case");
        project.write(&format!("reviews/street-trees/{file}"), &text);
    }
    project
}

/// The page of the record after a build.
#[track_caller]
fn page(project: &Project) -> String {
    project.build().ends_with(0);
    project.text(PAGE)
}

/// The words of a page, in the order of the alphabet.
fn words(page: &str) -> Vec<String> {
    let (_, main) = page.split_once("<main").expect("a main part");
    let mut words = Vec::new();
    for piece in main.split('<') {
        let (_, text) = piece.split_once('>').unwrap_or(("", piece));
        words.extend(text.split_whitespace().map(str::to_owned));
    }
    words.sort();
    words
}

#[test]
fn the_two_layouts_have_the_same_words() {
    let web = street_trees();
    let web = page(&web);
    let proforma = street_trees();
    let title = "title = \"Cabinet Decision Record\"";
    let chosen = format!("{title}\nlayout = \"proforma\"");
    proforma.change("templates/council.toml", title, &chosen);
    let proforma = page(&proforma);
    for (number, heading) in [
        (1, "Title of Item/Report"),
        (2, "Record of the Decision"),
        (3, "Reasons for the Decision"),
        (7, "Date and Time by which Call In must be executed"),
    ] {
        assert!(web.contains(&format!("<h2>{heading}</h2>")), "{web}");
        let numbered = format!("<h2>{number}. {heading}</h2>");
        assert!(proforma.contains(&numbered), "{proforma}");
    }
    let without_numbers = |words: Vec<String>| -> Vec<String> {
        let is_number = |word: &String| word.trim_end_matches('.').parse::<u8>().is_ok();
        words.into_iter().filter(|word| !is_number(word)).collect()
    };
    assert_eq!(
        without_numbers(words(&web)),
        without_numbers(words(&proforma))
    );
}

#[test]
fn a_part_without_a_label_is_neither_printed_nor_asked_for() {
    let project = street_trees();
    let file = "reviews/street-trees/decision.toml";
    project.change(file, "dispensations = \"None\"", "dispensations = \"\"");
    let told = project.run(&["check"]);
    assert!(
        told.said.contains("warning[blank-in-record]"),
        "{}",
        told.said
    );
    project.change_line("templates/council.toml", "dispensations = ", "");
    let told = project.run(&["check"]);
    assert!(!told.said.contains("blank-in-record"), "{}", told.said);
    assert!(!page(&project).contains("Dispensations"));
}

#[test]
fn a_part_that_is_typed_and_has_no_label_is_not_lost_in_silence() {
    let project = street_trees();
    project.change_line("templates/council.toml", "wards = ", "");
    let told = project.run(&["check"]);
    let message = "does not say what is written in `wards`";
    assert!(told.said.contains(message), "{}", told.said);
}
