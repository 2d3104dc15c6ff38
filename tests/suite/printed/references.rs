//! Recommendations that have the council's own references, and the words that speak of them.

use super::{ON_TRACK, UPDATE, page, parks, words_of_pdf};

const NAMED: &str = r#"
title = "Parks"
committee = "Place Select Committee"
link_officers = "Parks Manager"
action_plan_agreed = "September 2024"

[[recommendation]]
number = "SR (25/26) 01"
text = "Lay the paths."
responsibility = "Parks Manager"
date = "March 2026"
action = "After SR (25/26) 02"
success_measure = "They are laid"

[[recommendation]]
number = "SR (25/26) 02"
text = "Plant trees."
responsibility = "Parks Manager"
date = "March 2026"
action = "Plant them"
success_measure = "They grow"

[[recommendation]]
number = "2a"
text = "Mark the beds."
responsibility = "Parks Manager"
date = "March 2026"
action = "Mark them"
success_measure = "They are marked"
"#;

#[test]
fn a_reference_of_the_council_is_printed_wherever_a_number_is() {
    let project = parks(1);
    project.write("reviews/parks/review.toml", NAMED);
    let update = "date = \"20 November 2025\"\n\n[[progress]]\nrecommendation = \"SR (25/26) 02\"\nproposed = \"On-Track\"\n\
                  evidence = \"See recommendation 2a and SR (25/26) 02.\"\n";
    project.write("reviews/parks/updates/2025-11.toml", update);
    let update = page(&project);
    let heading = "<h2 id=\"recommendation-sr-25-26-02\">Recommendation SR (25/26) 02</h2>";
    assert!(update.contains(heading), "{update}");
    assert!(update.contains("SR (25/26) 01, 2a</p>"), "not reported");
    let link = "<a href=\"#recommendation-sr-25-26-02\">SR (25/26) 02</a>";
    assert!(update.contains(link));
    assert!(
        !update.contains("#recommendation-2a\""),
        "it is not on this page"
    );
    let plan = project.text("output/parks/action-plan.html");
    assert!(plan.contains(&format!("After {link}")));
    assert!(plan.contains("<h2 id=\"recommendation-2a\">Recommendation 2a</h2>"));
    if let Some(words) = words_of_pdf(&project, UPDATE, &[]) {
        assert!(words.contains("Recommendation SR (25/26) 02"), "{words}");
    }
}

#[test]
fn all_words_for_a_recommendation_of_the_page_are_links() {
    let project = parks(3);
    let evidence = "See Rec 2, recommendations 2 and 3, R3, the R1 form and Argymhelliad 1.";
    let entry = |number: usize| {
        format!(
            "\n[[progress]]\nrecommendation = {number}\nevidence = \"{evidence}\"\n{}\n",
            ON_TRACK.1
        )
    };
    let update: String = (1..=3).map(entry).collect();
    project.write(
        "reviews/parks/updates/2025-11.toml",
        &format!("date = \"20 November 2025\"\n{update}"),
    );
    let page = page(&project);
    for (place, words) in [
        (2, "Rec 2"),
        (2, "recommendations 2"),
        (3, "3"),
        (3, "R3"),
        (1, "Argymhelliad 1"),
    ] {
        let link = format!("<a href=\"#recommendation-{place}\">{words}</a>");
        assert!(page.contains(&link), "{link}");
    }
    assert!(page.contains("the R1 form"));
}
