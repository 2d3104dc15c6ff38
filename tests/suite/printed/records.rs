//! What is printed of a decision record: in both layouts the same words, and each part only where the record has it.

use std::fs;

use super::answers::tenants;
use super::without_times;

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
    let checked = project.run(&["check"]);
    assert!(
        checked.said.contains("warning[blank-in-record]"),
        "{}",
        checked.said
    );
    project.change_line("templates/council.toml", "dispensations = ", "");
    let checked = project.run(&["check"]);
    assert!(
        !checked.said.contains("blank-in-record"),
        "{}",
        checked.said
    );
    assert!(!page(&project).contains("Dispensations"));
}

#[test]
fn a_part_that_is_typed_and_has_no_label_is_not_lost_in_silence() {
    let project = street_trees();
    project.change_line("templates/council.toml", "wards = ", "");
    let checked = project.run(&["check"]);
    let message = "does not say what is written in `wards`";
    assert!(checked.said.contains(message), "{}", checked.said);
}

#[test]
fn what_has_no_label_may_be_left_out() {
    for key in ["reasons", "alternatives", "dispensations", "call_in"] {
        let project = street_trees();
        let file = "reviews/street-trees/decision.toml";
        let typed = project.text(file);
        let is_other = |line: &&str| !line.starts_with(&format!("{key} = "));
        let others: Vec<&str> = typed.lines().filter(is_other).collect();
        project.write(file, &others.join("\n"));
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
        assert!(!run.said.contains("blank-in-record"), "{key}: {}", run.said);
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
        let page = without_times(&page(&project));
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
