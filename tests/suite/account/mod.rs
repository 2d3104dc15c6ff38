//! The account of words: a paper in which a word is missing, added or changed is not published, whatever the reason.
//!
//! Faults are planted where they would come from: in a template, in the page, in what is read from it, in what is drawn.

mod annual;
mod answered_by;
mod beside_tables;
mod between_papers;
mod blank_fields;
mod captions;
mod changed_lines;
mod counts;
mod due;
mod further;
mod gathered;
mod grouped;
mod headed_grades;
mod heads;
mod in_place_of;
mod joined;
mod labels;
mod left_out;
mod meeting_parts;
mod meetings;
mod minutes;
mod misplaced;
mod order;
mod planted;
mod restricted;
mod review_page;
mod review_page_dates;
mod review_page_headings;
mod review_page_standing;
mod right_papers;
mod rows;
mod said_again;
mod sections;
mod signs;
mod swapped;
mod taken_back;

use scrutineer::account;
use scrutineer::diagnostic::{Findings, SourceFile};
use scrutineer::document::{self, SaidMarkers};

use crate::support::project::Project;

/// Builds the samples with a change to a template, and gives what is said about it.
#[track_caller]
fn refused(template: &str, from: &str, to: &str) -> String {
    refused_in(&Project::samples(), template, &[[from, to]])
}

/// Builds a project with changes to a template, and gives what is said about it.
#[track_caller]
fn refused_in(project: &Project, template: &str, changes: &[[&str; 2]]) -> String {
    for [from, to] in changes {
        project.change(&format!("templates/{template}"), from, to);
    }
    let run = project.build().ends_with(1);
    assert!(!project.path("output/index.html").exists());
    run.said
}

#[track_caller]
fn assert_says(said: &str, parts: &[&str]) {
    for part in parts {
        assert!(said.contains(part), "“{part}” is not in:\n{said}");
    }
}

/// How the template prints the long texts of a recommendation.
const CELL: &str = "{{ field.value | markdown(blank=council.blank, references=references) }}";

/// How it prints them where the text of one field is printed otherwise.
fn but_for(field: &str, otherwise: &str) -> String {
    format!("{{% if field.name == \"{field}\" %}}{otherwise}{{% else %}}{CELL}{{% endif %}}")
}

#[test]
fn a_template_that_leaves_a_text_out_is_refused_where_the_text_is() {
    assert_says(
        &refused(
            "recommendation.html",
            CELL,
            &but_for("success_measure", "-"),
        ),
        &[
            "error[words-not-as-written]",
            "does not say what is written in `success_measure`; 13 more texts of the key are not as written either",
            "reviews/inclusion-in-schools/review.toml:",
            "progress-update.html: print all of the text there",
            "leaves_out = [\"success_measure\"]",
        ],
    );
    let item = "{{ item.text | markdown(";
    assert_says(
        &refused(
            "cabinet-decision.html",
            item,
            "{{ \"As agreed.\" | markdown(",
        ),
        &["cabinet-decision.html does not say what is written in `sub_items`"],
    );
}

/// A project with one recommendation, whose evidence this is.
fn with_evidence(evidence: &str) -> Project {
    let project = Project::samples();
    std::fs::remove_dir_all(project.path("reviews")).expect("the samples can be removed");
    project.write(
        "reviews/quay/review.toml",
        "title = \"Quay\"\ncommittee = \"Place\"\nlink_officers = \"Ida Fenwick\"\n\
         action_plan_agreed = \"May 2025\"\n\n[[recommendation]]\nnumber = 1\ntext = \"Repair the quay.\"\n\
         responsibility = \"Harbour Master\"\ndate = \"June 2026\"\naction = \"Hire a dredger.\"\n\
         success_measure = \"\"\n",
    );
    let update = format!(
        "date = \"March 2026\"\n\n[[progress]]\nrecommendation = 1\nevidence = \"\"\"\n{evidence}\n\"\"\"\n\
         proposed = \"On-Track\"\n"
    );
    project.write("reviews/quay/updates/2026-03.toml", &update);
    project
}

#[test]
fn lone_signs_and_spaces_nobody_sees_lose_no_word() {
    for evidence in [
        "Done.\n-",
        "Done.\n*",
        "Target:\n>\n95% met",
        "End.\u{2003}\n\t",
        "–\n• one",
        "Visitors:\u{a0}\nCentre\tApril\nNorth\t412",
        "| A | B |\n|---|---|\n| x | \\\\* |",
        "|A|B|\n|:-|-:|\n|- x|**4**|",
        "Ward\tN\nNorth\t5\n–\n• one",
        "L*W*H is 3*W*4, **bold** and <https://www.example.gov.uk/a_b>",
    ] {
        with_evidence(evidence).build().ends_with(0);
    }
}

#[test]
fn what_may_be_left_out_is_whole_where_it_is_printed() {
    let project = with_evidence("The dredging was done in the spring by our own crew.");
    let header = "[progress_update]\n";
    let with = format!("{header}leaves_out = [\"evidence\"]\n");
    project.change("templates/council.toml", header, &with);
    // What is left out is no row, and a template can print it all the same.
    let end = "</tbody>\n</table>\n";
    let changed =
        "{{ recommendation.evidence | replace(from=\"the spring\", to=\"no spring\") | markdown }}";
    let changed = format!(
        "{end}{{% if recommendation.evidence is defined %}}<div>{changed}</div>{{% endif %}}\n"
    );
    project.change("templates/recommendation.html", end, &changed);
    let said = project.build().ends_with(1).said;
    assert_says(&said, &["where “the” is written in `evidence`"]);
    assert!(!said.contains("leaves_out"), "{said}");
}

#[test]
fn what_the_council_leaves_out_may_be_left_out() {
    let project = Project::samples();
    let leaves_out = "leaves_out = [\"link_officers\"]\n";
    for table in ["progress_update", "action_plan"] {
        let header = format!("[{table}]\n");
        let with = format!("{header}{leaves_out}");
        project.change("templates/council.toml", &header, &with);
    }
    project.build().ends_with(0);
    for paper in ["action-plan", "progress-update-2019-09"] {
        let page = project.text(&format!("output/inclusion-in-schools/{paper}.html"));
        assert!(!page.contains("Link Officer"), "{page}");
    }
}

#[test]
fn a_template_that_changes_a_text_is_refused_at_the_first_word() {
    for (to, says) in [
        (
            "{% if field.value %}{{ field.value | truncate(length=30) | markdown }}{% else %}-{% endif %}",
            "is written in `action`",
        ),
        (
            "{% if field.value %}{{ field.value | replace(from=\" the \", to=\" teh \") | markdown }}{% else %}-{% endif %}",
            "where “the” is written in `action`",
        ),
        (
            "{% if field.value %}{{ field.value | upper | markdown }}{% else %}-{% endif %}",
            "does not say what is written in `action`",
        ),
        (
            "{% if field.value %}{% set words = field.value ~ \" (sic)\" %}{{ words | markdown }}{% else %}-{% endif %}",
            "says more than is written in `action`: “(sic)”",
        ),
    ] {
        let cell = but_for("action", to);
        assert_says(&refused("recommendation.html", CELL, &cell), &[says]);
    }
    let officers = "{%- elif field.value %}{{ field.value }}";
    assert_says(
        &refused(
            "paper-fields.html",
            officers,
            "{%- elif field.value %}{{ field.value | truncate(length=10) }}",
        ),
        &["action-plan.html", "`link_officers`"],
    );
}

/// A page, what was read from it, and what a PDF of it says.
fn minutes() -> (document::Document, std::sync::Arc<SourceFile>) {
    let html = "<!DOCTYPE html><html lang=\"en-GB\"><head><title>Minutes</title></head><body><main>\
                <h1>Minutes</h1><p>Three crews were <strong>trained</strong> by May.</p>\
                <ol><li>Survey</li><li>Tender</li></ol></main></body></html>";
    let page = SourceFile::new("minutes.html", html);
    let no_files = |_: &str| Err(String::new());
    let mut findings = Findings::new();
    let read = document::read(&page, &|_| true, &no_files, &mut findings);
    (read.expect("the page is sound"), page)
}

#[test]
fn a_word_that_is_lost_between_page_and_document_is_found() {
    let (document, page) = minutes();
    assert_eq!(account::of_page(&page, &document), None);
    for (from, to) in [
        ("<strong>trained</strong> ", ""),
        ("by May.", "by May. And June."),
        ("were <strong>", "were<strong>"),
        ("<li>Survey</li>", ""),
        ("Tender", "Tenders"),
    ] {
        let other = SourceFile::new("minutes.html", page.text.replacen(from, to, 1));
        let fault = account::of_page(&other, &document);
        let fault = fault.unwrap_or_else(|| panic!("{from} became {to}"));
        assert_says(fault.message(), &["the page says “"]);
    }
}

#[test]
fn a_word_that_is_lost_between_document_and_pdf_is_found() {
    let (document, _) = minutes();
    let said = document.said(SaidMarkers::All);
    assert_eq!(account::of_pdf("minutes.pdf", &document, &said), None);
    for (from, to) in [
        ("trained ", ""),
        ("2.", "3."),
        ("Survey", "Sur vey"),
        ("by May.", ""),
        ("Three crews", "crews Three"),
    ] {
        let drawn = said.replacen(from, to, 1);
        assert!(
            account::of_pdf("minutes.pdf", &document, &drawn).is_some(),
            "{from} became {to}"
        );
    }
}
