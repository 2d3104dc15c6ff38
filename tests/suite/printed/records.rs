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

/// A project with the answers of a case.
fn tenants() -> Project {
    let project = Project::with(&["templates"]);
    let folder = top().join("tests/cases/records");
    for file in ["review.toml", "decision.toml", "updates/2025-11.toml"] {
        let text = fs::read_to_string(folder.join("answers").join(file)).expect("a file");
        project.write(&format!("reviews/tenants/{file}"), &text);
    }
    let answers = fs::read_to_string(folder.join("answers.council.toml")).expect("the answers");
    let words = project.text("templates/council.toml") + &answers;
    project.write("templates/council.toml", &words);
    project
}

#[test]
fn an_answer_is_printed_in_the_plan_in_the_record_and_where_it_is_a_rejection_in_the_update() {
    let project = tenants();
    let run = project.run(&["check"]);
    assert!(!run.said.contains("missing-from-update"), "{}", run.said);
    project.build().ends_with(0);
    for page in ["action-plan", "cabinet-decision", "progress-update-2025-11"] {
        let page = project.text(&format!("output/tenants/{page}.html"));
        for words in [
            "REJECTED",
            "The contracts are commercially sensitive.",
            "PARTIALLY ACCEPTED",
            "Publish the waiting times for repairs every quarter.",
        ] {
            assert!(page.contains(words), "{words}: {page}");
        }
    }
    let update = project.text("output/tenants/progress-update-2025-11.html");
    assert!(update.contains("Recommendations not accepted"), "{update}");
    assert!(!update.contains("Not reported in this update"), "{update}");
}

#[test]
fn a_rejected_recommendation_is_not_outstanding() {
    let project = tenants();
    let status = project.run(&["status", "--as-of", "2025-12-01"]).printed;
    assert!(
        status.contains("2 of 3") && status.contains("1 rejected"),
        "{status}"
    );
}

#[test]
fn an_answer_that_the_council_does_not_know_is_refused() {
    let project = tenants();
    let file = "reviews/tenants/decision.toml";
    project.change(file, "response = \"REJECTED\"", "response = \"Noted\"");
    let run = project.run(&["check"]);
    assert!(run.said.contains("error[unknown-response]"), "{}", run.said);
}

#[test]
fn answers_are_compared_and_counted() {
    let project = tenants();
    let file = "reviews/tenants/decision.toml";
    project.change(
        file,
        "response_reason = \"The contracts are commercially sensitive.\"\n",
        "",
    );
    project.change(
        "reviews/tenants/review.toml",
        "report_sent = \"12 February 2025\"",
        "report_sent = \"12 January 2025\"",
    );
    project.change(
        "reviews/tenants/review.toml",
        "text = \"Write to every tenant about repairs each quarter.\"",
        "text = \"Write to every tenant about repairs each quarter.\"\nresponse = \"Not agreed: too dear\"",
    );
    let said = project.run(&["check"]).said;
    for code in [
        "rejected-without-reason",
        "late-response",
        "contradictory-response",
    ] {
        assert!(said.contains(&format!("warning[{code}]")), "{code}: {said}");
    }
}

#[test]
fn nothing_is_missing_or_late_where_a_letter_rejected_it() {
    let project = tenants();
    let file = "reviews/tenants/decision.toml";
    let decided = project.text(file);
    let end = decided.rfind("[[theme.recommendation]]");
    let others = end.and_then(|end| decided.get(..end)).expect("the third");
    project.write(file, others);
    let rejection = "responsibility = \"Head of Repairs\"\ndate = \"March 2024\"\naction = \"\"\n\
                     success_measure = \"\"\nresponse = \"REJECTED\"\nresponse_reason = \"It is sensitive.\"\n";
    let file = "reviews/tenants/review.toml";
    project.write(file, &(project.text(file) + rejection));
    let file = "reviews/tenants/updates/2025-11.toml";
    let entry = "\n[[progress]]\nrecommendation = 3\nevidence = \"A letter explains why.\"\nproposed = \"On-Track\"\n";
    project.write(file, &(project.text(file) + entry));
    let said = project.run(&["check"]).said;
    for code in ["record-count", "date-passed"] {
        assert!(!said.contains(code), "{said}");
    }
}
