//! The page that lists everything: all reviews, where they are, and what they are together.

use super::{between, decision, parks, review, words};

const INDEX: &str = "output/index.html";

#[test]
fn reviews_are_below_their_committee_and_year_the_latest_first() {
    let project = parks();
    review(&project, "roads", "Roads");
    review(&project, "waste", "Waste");
    let other = |id: &str, from: &str, to: &str| {
        project.change(&format!("reviews/{id}/review.toml"), from, to);
    };
    other("waste", "Place Select Committee", "Adults Select Committee");
    other("waste", "September 2022", "September 2021");
    project.build().ends_with(0);
    let index = project.text(INDEX);
    let expected = [
        "Adults Select Committee",
        "2021",
        "Waste",
        "Place Select Committee",
        "2024",
        "Parks and Open Spaces",
        "2022",
        "Roads",
    ];
    let mut rest = index.as_str();
    for heading in expected {
        let end = format!("{heading}</");
        let linked = format!("{heading}</a>");
        let at = rest.find(&linked).or_else(|| rest.find(&end));
        let at = at.unwrap_or_else(|| panic!("{heading} is not in its place: {index}"));
        rest = &rest[at..];
    }
}

#[test]
fn each_review_leads_to_its_page_and_says_where_it_is() {
    let project = parks();
    project.build().ends_with(0);
    let index = project.text(INDEX);
    assert!(index.contains("<a href=\"parks/index.html\">Parks and Open Spaces</a>"));
    assert_eq!(
        words(between(&index, "</h4>", "</ul>")),
        "Outstanding: 2 of 3 Slipped: 1 Fully Achieved 1, Slipped 1, Not graded 1 Last update: January 2024 \
         Next update: January 2025"
    );
    assert!(index.contains("<time class=\"due\" datetime=\"2025-01-31\">January 2025</time>"));
    let totals = words(between(&index, "</figure>", "</dl>"));
    assert_eq!(
        totals,
        "Reviews: 1 Outstanding: 2 of 3 Slipped: 1 Signed off: 1"
    );
    let (page, _) = index.split_once("<script").expect("a script finds reviews");
    assert!(!page.contains("verdue"), "that depends on the day");
}

#[test]
fn what_ends_with_a_full_stop_gets_no_second_one() {
    let project = parks();
    for deadline in [
        "Midnight, 20 July 2022.",
        "4 p.m. on Friday 22 July 2022",
        "Not subject to call-in (urgent).",
    ] {
        decision(&project, deadline);
        project.build().ends_with(0);
        let index = project.text(INDEX);
        let said = words(between(&index, "Call-in:", "</li>"));
        assert_eq!(said, deadline);
        let after = between(&index, deadline, "</ul>");
        assert!(after.starts_with('<'), "{after}");
    }
}

#[test]
fn the_last_day_of_call_in_is_there_for_a_script_that_knows_today() {
    let project = parks();
    decision(&project, "Midnight, 20 July 2022");
    project.build().ends_with(0);
    let index = project.text(INDEX);
    let time = "<time class=\"ends\" datetime=\"2022-07-20\">Midnight, 20 July 2022</time>";
    assert!(index.contains(time), "{index}");
    let (page, script) = index.split_once("<script").expect("a script finds reviews");
    assert!(!page.contains("(ended)"), "that depends on the day");
    assert!(script.contains("data-call-in-ended=\"ended\""));
}

#[test]
fn a_recommendation_is_found_by_the_words_of_its_text_and_of_all_evidence() {
    let project = parks();
    review(&project, "roads", "Roads");
    project.build().ends_with(0);
    let search = project.text("output/search.js");
    let lines: Vec<&str> = search.lines().collect();
    assert_eq!(lines.len(), 2, "{search}");
    let second = between(lines[0], "[\"2\",\"2\",\"", "\"]");
    assert_eq!(second, "group have nine parks seven six the thing");
    assert!(lines[0].starts_with("found(\"parks/index.html\", "));
    // The words of a review that has not changed are there as well after the next build.
    project.change(
        "reviews/roads/review.toml",
        "Do the **1**",
        "Mend the **1**",
    );
    project.build().ends_with(0);
    let changed = project.text("output/search.js");
    assert_eq!(changed.lines().next(), Some(lines[0]));
    assert!(changed.contains("mend"), "{changed}");
}

#[test]
fn five_hundred_reviews_are_less_than_three_hundred_kilobytes() {
    let project = parks();
    project.build().ends_with(0);
    let one = project.bytes(INDEX).len();
    for number in 0..20 {
        let id = format!("parks-and-neighbourhoods-{number}");
        review(
            &project,
            &id,
            &format!("Parks and Neighbourhoods, Part {number}"),
        );
        for update in ["2023-01", "2024-01"] {
            let text = project.text(&format!("reviews/parks/updates/{update}.toml"));
            project.write(&format!("reviews/{id}/updates/{update}.toml"), &text);
        }
    }
    project.build().ends_with(0);
    let each = (project.bytes(INDEX).len() - one) / 20;
    assert!(
        one + 500 * each < 300_000,
        "{one} bytes, and {each} for each review"
    );
}
