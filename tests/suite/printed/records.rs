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

#[test]
fn what_has_no_label_may_be_left_out() {
    for key in ["reasons", "alternatives", "dispensations", "call_in"] {
        let project = street_trees();
        let file = "reviews/street-trees/decision.toml";
        project.change_line(file, &format!("{key} = "), "");
        let run = project.run(&["check"]);
        assert!(
            run.said.contains("error[missing-key]"),
            "{key}: {}",
            run.said
        );
        let mut council = project.text("templates/council.toml");
        let record = council
            .find("[cabinet_decision.labels]")
            .expect("its labels");
        let label = format!("\n{key} = ");
        let start = record + council[record..].find(&label).expect("its label") + 1;
        let end = start + council[start..].find('\n').expect("its end") + 1;
        council.replace_range(start..end, "");
        project.write("templates/council.toml", &council);
        let run = project.run(&["check"]);
        assert!(!run.said.contains("missing-key"), "{key}: {}", run.said);
        assert!(!run.said.contains("blank"), "{key}: {}", run.said);
        page(&project);
    }
}

#[test]
fn details_at_the_end_of_a_record_are_no_attachments() {
    for layout in ["web", "proforma"] {
        let project = street_trees();
        let title = "title = \"Cabinet Decision Record\"";
        let chosen = format!("{title}\nlayout = \"{layout}\"");
        project.change("templates/council.toml", title, &chosen);
        let field = "\n[[field]]\nname = \"signed\"\nof = \"decision\"\nlabel = \"Signed\"\nkind = \"line\"\n";
        let council = project.text("templates/council.toml") + field;
        project.write("templates/council.toml", &council);
        let key = "key_decision = ";
        let more = "attachments = \"Appendix 1\"\nsigned = \"A Mayor\"\npublication = \"16 September 2024\"\nkey_decision = \"No\"";
        project.change_line("reviews/street-trees/decision.toml", key, more);
        let page = page(&project);
        let place = |words: &str| {
            page.find(words)
                .unwrap_or_else(|| panic!("{words}: {page}"))
        };
        assert!(place("A Mayor") < place("by which Call In"), "{page}");
        let end = &page[place("Appendix 1</p>")..];
        let (before, list) = end
            .split_once("<dl class=\"particulars\">")
            .expect("a list");
        assert!(before.contains("</section>"), "{page}");
        let wanted = match layout {
            "web" => [
                "21 September 2024</dd>",
                "Head of Democratic Services</dd>",
                "16 September 2024</dd>",
            ],
            _ => [
                "<dd>21 September 2024",
                "<dd>Head of Democratic Services",
                "<dd>16 September 2024",
            ],
        };
        for words in wanted {
            assert!(list.contains(words), "{words}: {page}");
        }
    }
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
fn an_answer_that_the_council_does_not_know_is_refused_once() {
    let project = tenants();
    let file = "reviews/tenants/decision.toml";
    project.change(file, "response = \"REJECTED\"", "response = \"Noted\"");
    let run = project.run(&["check"]);
    assert!(run.said.contains("error[unknown-response]"), "{}", run.said);
    assert_eq!(run.said.matches("error[").count(), 1, "{}", run.said);
}

#[test]
fn an_answer_that_is_still_to_come_leaves_its_recommendation_outstanding() {
    let project = tenants();
    let council = project.text("templates/council.toml")
        + "\n[[response]]\nlabel = \"Deferred\"\nother_spellings = [\"Noted\"]\nmeaning = \"deferred\"\n";
    project.write("templates/council.toml", &council);
    let file = "reviews/tenants/decision.toml";
    project.change(
        file,
        "response = \"REJECTED\"",
        "response = \"Noted - to come back in May\"",
    );
    let run = project.run(&["check"]);
    for code in [
        "error",
        "missing-from-update",
        "nobody-responsible",
        "no-agreed-action",
    ] {
        assert!(!run.said.contains(code), "{code}: {}", run.said);
    }
    let status = project.run(&["status", "--as-of", "2025-12-01"]).printed;
    assert!(status.contains("3 of 3"), "{status}");
    project.build().ends_with(0);
    let update = project.text("output/tenants/progress-update-2025-11.html");
    assert!(!update.contains("Recommendations not accepted"), "{update}");
}

#[test]
fn what_was_written_of_a_rejected_recommendation_is_in_the_update() {
    let project = tenants();
    let council = project.text("templates/council.toml")
        + "\n[[field]]\nname = \"origin\"\nlabel = \"Where it comes from:\"\n";
    project.write("templates/council.toml", &council);
    let review = project.text("reviews/tenants/review.toml")
        + "origin = \"Place Scrutiny Committee, 22 July 2025\"\naction = \"Nothing more to be done\"\n";
    project.write("reviews/tenants/review.toml", &review);
    project.build().ends_with(0);
    let update = project.text("output/tenants/progress-update-2025-11.html");
    for words in [
        "<dt>Reason for the response:</dt><dd><p>The contracts are commercially sensitive.</p>",
        "<dt>Response by:</dt><dd>Executive Mayor</dd>",
        "<dt>Date of the response:</dt><dd>24 March 2025</dd>",
        "<dt>Where it comes from:</dt><dd><p>Place Scrutiny Committee, 22 July 2025</p>",
        "Nothing more to be done",
    ] {
        assert!(update.contains(words), "{words}: {update}");
    }
}

#[test]
fn an_answer_comes_after_its_recommendation_unless_the_council_moves_it() {
    for (moved, is_last) in [
        ("", false),
        (
            "\n[[field]]\nname = \"response\"\nafter = \"success_measure\"\n",
            true,
        ),
    ] {
        let project = tenants();
        let council = project.text("templates/council.toml") + moved;
        project.write("templates/council.toml", &council);
        project.build().ends_with(0);
        let plan = project.text("output/tenants/action-plan.html");
        let place = |words: &str| {
            plan.find(words)
                .unwrap_or_else(|| panic!("{words}: {plan}"))
        };
        let (answer, lead) = (place("PARTIALLY ACCEPTED"), place("Head of Repairs"));
        assert!(place("repairs every month") < answer, "{plan}");
        assert_eq!(lead < answer, is_last, "{plan}");
    }
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
