//! The page of a review says what has become of each recommendation, and leads to every paper.

use super::{between, parks, review, words};
use crate::support::judges;
use crate::support::project::Project;

const PAGE: &str = "output/parks/index.html";

/// The row of a recommendation in the history.
fn row(page: &str, number: usize) -> String {
    let table = between(page, "<table class=\"history\">", "</table>");
    let start = format!("#recommendation-{number}\"");
    words(between(table, &start, "</tr>"))
}

/// The part of the page that is about a recommendation.
fn story(page: &str, number: usize) -> &str {
    between(
        page,
        &format!("<h3 id=\"recommendation-{number}\""),
        "</dl>",
    )
}

#[test]
fn each_recommendation_has_a_row_with_what_each_update_says_of_it() {
    let project = parks();
    project.build().ends_with(0);
    let page = project.text(PAGE);
    let heads = words(between(&page, "<thead>", "</thead>"));
    assert_eq!(heads, "Recommendation January 2023 January 2024");
    for (number, expected) in [
        (1, "Recommendation 1 Fully Achieved, signed off Signed off"),
        (
            2,
            "Recommendation 2 On-Track, agreed Slipped, proposed Date moved to June 2024",
        ),
        (3, "Recommendation 3 Not reported Not reported"),
    ] {
        assert_eq!(row(&page, number), expected);
    }
}

#[test]
fn each_recommendation_has_an_address_and_its_story_there() {
    let project = parks();
    project.build().ends_with(0);
    let page = project.text(PAGE);
    let first = words(story(&page, 1));
    for told in [
        "Do the 1 thing.",
        "Responsibility: Head of Service",
        "Planned by: March 2023",
        "On-Track (proposed) Fully Achieved (agreed)",
        "Signed off: 18 January 2023",
    ] {
        assert!(first.contains(told), "“{told}” is not in: {first}");
    }
    let second = words(story(&page, 2));
    let moved = "Slipped (proposed) Date moved to June 2024 (before: March 2023)";
    assert!(second.contains(moved), "{second}");
    // Where a link leads, there is a report on that recommendation.
    let mut links = 0;
    for link in page.split("href=\"").skip(1) {
        let address = link.split('"').next().unwrap_or_default();
        let Some((file, place)) = address.split_once('#').filter(|(file, _)| !file.is_empty())
        else {
            continue;
        };
        let paper = project.text(&format!("output/parks/{file}"));
        assert!(paper.contains(&format!("id=\"{place}\"")), "{address}");
        links += 1;
    }
    assert_eq!(links, 3, "reports on recommendations");
}

#[test]
fn it_says_where_the_review_is_whatever_the_day() {
    let project = parks();
    project.build().ends_with(0);
    let page = project.text(PAGE);
    let summary = words(between(&page, "<h1", "</dl>"));
    for told in [
        "1 Fully Achieved 1 Slipped 1 Not graded",
        "Outstanding: 2 of 3",
        "Slipped: 1",
        "Signed off: 1",
        "Last update: January 2024",
        "Next update: January 2025",
    ] {
        assert!(summary.contains(told), "“{told}” is not in: {summary}");
    }
    assert!(!page.contains("verdue"), "that depends on the day");
}

#[test]
fn every_paper_is_there_in_every_format_with_its_size_and_pages() {
    let project = Project::published();
    let folder = "output/inclusion-in-schools";
    let page = project.text(&format!("{folder}/index.html"));
    let papers = between(&page, "<h2>Papers</h2>", "</section>");
    let mut files = 0;
    for link in papers.split("href=\"").skip(1) {
        let (file, after) = link.split_once('"').expect("a link has an end");
        let bytes = project.bytes(&format!("{folder}/{file}")).len();
        if !file.ends_with(".pdf") {
            continue;
        }
        files += 1;
        let size = format!("{} kB", bytes.div_ceil(1000));
        let said = words(&format!(
            "<{}",
            after.split("</li>").next().expect("an item")
        ));
        assert!(said.contains(&format!(", {size})")), "{file}: {said}");
        let path = project.path(&format!("{folder}/{file}"));
        if let Some(run) = judges::run("pdfinfo", &[], &[&path]) {
            let info = String::from_utf8_lossy(&run.stdout).into_owned();
            let pages = between(&info, "Pages:", "\n").trim();
            assert!(said.contains(&format!("({pages} page")), "{file}: {said}");
        }
    }
    assert_eq!(files, 6, "three papers, in two sizes");
}

#[test]
fn it_is_made_again_only_if_its_review_has_changed() {
    let project = parks();
    review(&project, "roads", "Roads");
    project.build().ends_with(0);
    let before = project.bytes(PAGE);
    let written = |file: &str| {
        let found = std::fs::metadata(project.path(file)).expect("it is published");
        found.modified().expect("a time")
    };
    let at = written(PAGE);
    project.change("reviews/roads/review.toml", "Roads", "Roads and Lanes");
    project.build().ends_with(0);
    assert_eq!(written(PAGE), at, "another review has changed");
    let roads = project.text("output/roads/index.html");
    assert!(roads.contains("Roads and Lanes"));
    let update = "reviews/parks/updates/2024-01.toml";
    project.change(update, "June 2024", "July 2024");
    project.build().ends_with(0);
    assert_ne!(project.bytes(PAGE), before);
    std::fs::remove_dir_all(project.path("reviews/roads")).expect("it was there");
    project
        .build()
        .ends_with(0)
        .says("6 files of papers that are withdrawn left output");
}

#[test]
fn whoever_needs_another_format_finds_whom_to_ask() {
    let project = parks();
    project.build().ends_with(0);
    assert!(!project.text(PAGE).contains("another format"));
    project.change(
        "templates/council.toml",
        "[index]\n",
        "[site]\ntelephone = \"01632 960000\"\nemail = \"papers@example.gov.uk\"\n\n[index]\n",
    );
    project.build().ends_with(0);
    let page = project.text(PAGE);
    // An address may end a line before its sign.
    let page = page.replace("<wbr>", "");
    let asked = words(between(&page, "<p>Ask for this in another format:", "</p>"));
    assert_eq!(
        asked,
        "Stockton-on-Tees Borough Council, 01632 960000, papers@example.gov.uk"
    );
    assert!(page.contains("href=\"mailto:papers@example.gov.uk\""));
}

#[test]
fn what_no_paper_prints_is_not_there_either() {
    let project = parks();
    project.build().ends_with(0);
    assert!(project.text(PAGE).contains("Head of Service"));
    for header in ["[action_plan]\n", "[progress_update]\n"] {
        let leaving_out = format!("{header}leaves_out = [\"responsibility\"]\n");
        project.change("templates/council.toml", header, &leaving_out);
    }
    project.build().ends_with(0);
    assert!(!project.text(PAGE).contains("Head of Service"));
}

#[test]
fn a_council_whose_templates_have_no_such_page_does_without() {
    let project = parks();
    std::fs::remove_file(project.path("templates/review.html")).expect("it was there");
    project.build().ends_with(0);
    assert!(!project.path(PAGE).exists());
}
