//! What is true of every paper is true of a pack of three reviews too, and of the supplement to it.

use crate::pdf::build::COUNCILS;
use crate::support::expected::Expected;
use crate::support::files::{copy, top};
use crate::support::layout_rules;
use crate::support::project::Project;
use crate::support::reading_rules::{differences, faults};
use crate::support::tagged::{TaggedPdf, words_of};

const TEMPLATES: &str = "tests/cases/second-council";
const PACK: &str = "2024-01-23-overview-and-scrutiny";
const SUPPLEMENT: &str = "2024-01-23-late";

fn published() -> Project {
    let project = Project::second_council();
    let reviews = format!("{TEMPLATES}/reviews");
    let meetings = format!("{reviews}/meetings");
    copy(
        &top().join("tests/cases/meetings"),
        &project.path(&meetings),
    );
    let folders = ["build", "--reviews", &reviews, "--templates", TEMPLATES];
    project.run(&folders).ends_with(0);
    project
}

/// The words of a pack's page, and its PDF.
fn pack(project: &Project, meeting: &str) -> (String, TaggedPdf) {
    let path = format!("output/meetings/{meeting}/pack-{meeting}");
    let html = project.text(&format!("{path}.html"));
    let pdf = TaggedPdf::read(&project.bytes(&format!("{path}.pdf")));
    (html, pdf)
}

/// The numbers in the footers, one a page.
fn numbers(pdf: &TaggedPdf) -> Vec<usize> {
    let last = |page: &crate::support::tagged::Page| {
        let words = page
            .artifacts()
            .flat_map(|artifact| words_of(&artifact.text));
        let numbers: Vec<usize> = words.filter_map(|word| word.parse().ok()).collect();
        // “Page 3 of 24”: the last two numbers of a page.
        let at = numbers.len().checked_sub(2).expect("a page has a number");
        numbers[at]
    };
    pdf.pages.iter().map(last).collect()
}

#[test]
fn a_pack_of_three_reviews_keeps_every_rule() {
    let project = published();
    let council = COUNCILS.iter().find(|one| one.name == "the second council");
    let theme = council.expect("there is a second council").theme();
    let mut found = Vec::new();
    for meeting in [PACK, SUPPLEMENT] {
        let (html, pdf) = pack(&project, meeting);
        let mut here = faults(&pdf);
        here.extend(differences(&pdf, &Expected::of(&html)));
        here.extend(layout_rules::faults(&pdf, &theme));
        found.extend(here.into_iter().map(|fault| format!("{meeting}: {fault}")));
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn the_pages_of_a_supplement_are_numbered_on_from_its_pack() {
    let project = published();
    let [first, second] = [PACK, SUPPLEMENT].map(|meeting| numbers(&pack(&project, meeting).1));
    let all: Vec<usize> = first.into_iter().chain(second).collect();
    assert_eq!(all, (1..=all.len()).collect::<Vec<_>>());
}
