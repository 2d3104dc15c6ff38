//! The pages of a pack of three reviews, and of the supplement to it.

use crate::support::files::{copy, top};
use crate::support::project::Project;
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

/// The PDF of a pack.
fn pack(project: &Project, meeting: &str) -> TaggedPdf {
    let path = format!("output/meetings/{meeting}/pack-{meeting}");
    TaggedPdf::read(&project.bytes(&format!("{path}.pdf")))
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
fn the_pages_of_a_supplement_are_numbered_on_from_its_pack() {
    let project = published();
    let [first, second] = [PACK, SUPPLEMENT].map(|meeting| numbers(&pack(&project, meeting)));
    let all: Vec<usize> = first.into_iter().chain(second).collect();
    assert_eq!(all, (1..=all.len()).collect::<Vec<_>>());
}
