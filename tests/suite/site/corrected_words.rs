//! The words that a correction changed, in the paper, on the page of the review and in the open data.

use super::corrections::{PAGE, PLAN, RECORD, UPDATE};
use super::{between, decision, parks, words};
use crate::languages::translate;
use crate::printed::words_of_pdf;
use crate::support::project::Project;

const CORRECTION: &str = r#"
[[correction]]
date = "3 April 2024"
text = "A figure was put right."
before = "Nine of **forty** paths are open."
after = """
Nine of *fourteen* paths are open, see [the list](https://www.example.gov.uk/paths) of both:

- the long path
- the short path"""
"#;

const BEFORE: &str = "Nine of forty paths are open.";
const AFTER: &str =
    "Nine of fourteen paths are open, see the list of both: the long path the short path";

/// Parks, with a correction of each paper that says which words were changed.
fn corrected() -> Project {
    let project = parks();
    decision(&project, "Midnight, 21 July 2022");
    for file in [PLAN, RECORD, UPDATE] {
        let text = project.text(file) + CORRECTION;
        project.write(file, &text);
    }
    project
}

#[test]
fn a_paper_says_the_words_before_and_now() {
    let project = corrected();
    project.build().ends_with(0);
    let wanted = format!("3 April 2024 A figure was put right. Before: {BEFORE} Now: {AFTER}");
    for paper in ["action-plan", "cabinet-decision", "progress-update-2024-01"] {
        let file = format!("output/parks/{paper}.html");
        let page = project.text(&file);
        let part = between(&page, "<h2>Corrections</h2>", "</main>");
        assert_eq!(words(part), wanted, "{paper}");
        assert!(part.contains("<strong>forty</strong>"), "{part}");
        if let Some(words) = words_of_pdf(&project, &file, &["-f", "1"]) {
            // A bullet is a sign of the list.
            let words = words.replace("• ", "");
            assert!(words.contains(&wanted), "{wanted} is not in\n{words}");
        }
    }
}

#[test]
fn the_page_of_the_review_marks_what_was_deleted_and_inserted() {
    let project = corrected();
    project.build().ends_with(0);
    let page = project.text(PAGE);
    assert_eq!(page.matches("<details").count(), 3, "{page}");
    let details = between(&page, "<details", "</details>");
    assert!(
        details.contains("<summary>Words that changed</summary>"),
        "{details}"
    );
    let passage = details.split("<p>").nth(1).expect("a paragraph");
    let deleted = "<del><span class=\"unseen\">deleted: </span>";
    let inserted = "<ins><span class=\"unseen\">inserted: </span>";
    assert_eq!(
        passage.trim(),
        format!(
            "Nine of {deleted}forty</del> {inserted}fourteen</ins> paths are {deleted}open.</del> \
             {inserted}open, see the list of both: the long path the short path</ins></p>"
        )
    );
}

#[test]
fn the_open_data_have_both() {
    let project = corrected();
    project.build().ends_with(0);
    let data = project.bytes("output/parks/review.json");
    let data: serde_json::Value = serde_json::from_slice(&data).expect("JSON");
    let papers = data["papers"].as_array().expect("papers").iter();
    let corrections =
        papers.flat_map(|paper| paper["corrections"].as_array().into_iter().flatten());
    let corrections: Vec<&serde_json::Value> = corrections.collect();
    assert_eq!(corrections.len(), 3);
    for one in corrections {
        assert_eq!(one["before"], BEFORE);
        assert_eq!(one["after"], AFTER);
    }
}

#[test]
fn a_template_that_loses_or_exchanges_them_is_refused() {
    let print = |name: &str| format!("{{{{ correction.{name} | markdown(");
    for (from, to, says) in [
        ("before", "after", "`before`"),
        ("after", "before", "`after`"),
        ("after", "text", "`after`"),
    ] {
        let project = corrected();
        project.change("templates/page.html", &print(from), &print(to));
        let said = project.build().ends_with(1).said;
        assert!(
            said.contains("error[words-not-as-written]") && said.contains(says),
            "{says} is not in\n{said}"
        );
    }
    let project = corrected();
    let page = project.text("templates/page.html");
    let exchanged = page
        .replace(&print("before"), "{{ BOTH")
        .replace(&print("after"), &print("before"))
        .replace("{{ BOTH", &print("after"));
    project.write("templates/page.html", &exchanged);
    let said = project.build().ends_with(1).said;
    assert!(said.contains("the label of another key"), "{said}");
}

#[test]
fn a_translation_has_them_in_its_language() {
    let project = Project::samples();
    translate(&project);
    let folder = "reviews/inclusion-in-schools";
    let file = format!("{folder}/updates/2019-09.toml");
    let text = project.text(&file) + &CORRECTION.repeat(2);
    project.write(&file, &text);
    project.write(
        &format!("{folder}/updates/2019-09.cy.toml"),
        "[[correction]]\ntext = \"Cywirwyd ffigur.\"\nbefore = \"Naw o bedwar deg.\"\nafter = \"Naw o bedwar ar ddeg.\"\n",
    );
    project.build().ends_with(0);
    let of_page = |name: &str| project.text(&format!("output/inclusion-in-schools/{name}"));
    let page = of_page("progress-update-2019-09.cy.html");
    let part = words(between(&page, "<h2>Cywiriadau</h2>", "</main>"));
    let all = "Cywirwyd ffigur. Cynt: Naw o bedwar deg. Nawr: Naw o bedwar ar ddeg.";
    assert!(part.contains(all), "{part}");
    let page = of_page("index.cy.html");
    let mut details = page.split("<details").skip(1);
    let (translated, first) = (details.next(), details.next());
    let translated = translated.expect("that in Welsh");
    for says in [
        "<summary>Geiriau a newidiodd</summary>",
        "<p>Naw o bedwar <del><span class=\"unseen\">dilëwyd: </span>deg.</del>",
    ] {
        assert!(translated.contains(says), "{says} is not in {translated}");
    }
    // What nobody has translated is read out in its own language, and the labels in that of the page.
    let first = first.expect("that in English");
    assert!(
        first.contains("<p lang=\"en-GB\">Nine of <del><span class=\"unseen\" lang=\"cy\">dilëwyd: </span>forty"),
        "{first}"
    );
}

#[test]
fn what_was_taken_out_because_it_is_private_is_not_published_again_unseen() {
    let project = parks();
    let text = project.text(UPDATE)
        + "\n[[correction]]\ndate = \"3 March 2024\"\ntext = \"A number was taken out.\"\n\
           before = \"Ring the the warden on 07700 900123.\"\nafter = \"Ring the council.\"\n";
    project.write(UPDATE, &text);
    let run = project.run(&["check"]).ends_with(0);
    let says = "warning[personal-data]: the correction has a mobile telephone number";
    assert!(run.said.contains(says), "{says} is not in\n{}", run.said);
    // What was a mistake is put right.
    assert!(!run.said.contains("warning[repeated-word]"), "{}", run.said);
}
