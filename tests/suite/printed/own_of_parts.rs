//! What a part of a recommendation has of its own: fields of the council's, an answer, and its next update.

use super::{COUNCIL, parks};
use crate::support::project::Project;

const REVIEW: &str = "reviews/parks/review.toml";
const PLAN: &str = "output/parks/action-plan.html";

/// A review with a recommendation in two parts, each with these lines.
fn in_parts(of_whole: &str, first: &str, second: &str) -> Project {
    let project = parks(1);
    let whole = format!(
        "\n[[recommendation]]\nnumber = 2\ntext = \"Look after the parks.\"\nresponsibility = \"Parks Manager\"\n\
         date = \"March 2026\"\naction = \"See each part\"\nsuccess_measure = \"They are\"\n{of_whole}\n"
    );
    let part = |letter: &str, lines: &str| {
        format!(
            "\n[[recommendation.part]]\nnumber = \"{letter}\"\ntext = \"Do part {letter}.\"\n{lines}\n"
        )
    };
    let review = project.text(REVIEW) + &whole + &part("a", first) + &part("b", second);
    project.write(REVIEW, &review);
    project
}

fn add(project: &Project, words: &str) {
    let council = project.text(COUNCIL) + words;
    project.write(COUNCIL, &council);
}

const MEMBER: &str = "\n[[field]]\nname = \"cabinet_member\"\nlabel = \"Cabinet Member:\"\nkind = \"person\"\n\
                      required = true\nafter = \"responsibility\"\n";

#[test]
fn a_part_has_fields_of_the_councils_own() {
    let (first, second) = (
        "cabinet_member = \"Councillor A\"",
        "extra.cabinet_member = \"Councillor B\"",
    );
    let project = in_parts("", first, second);
    project.change(
        REVIEW,
        "number = 1\n",
        "number = 1\ncabinet_member = \"Councillor C\"\n",
    );
    add(&project, MEMBER);
    project.build().ends_with(0);
    let page = project.text(PLAN);
    for councillor in ["A", "B", "C"] {
        let row = format!("Cabinet Member:</th><td>Councillor {councillor}</td>");
        assert!(page.contains(&row), "{row} is not in\n{page}");
    }
    // Where one part has none, the whole needs one.
    project.change(REVIEW, second, "");
    project
        .build()
        .ends_with(1)
        .says("`cabinet_member` is missing from the [[recommendation]] with the number 2");
    project.change(
        REVIEW,
        "number = 2\n",
        "number = 2\ncabinet_member = \"Councillor D\"\n",
    );
    project.build().ends_with(0);
    project.change(REVIEW, first, "cabinet_membr = \"Councillor A\"");
    project
        .build()
        .ends_with(1)
        .says("did you mean `cabinet_member`?");
}

const ANSWERS: &str = "\n[[response]]\nlabel = \"Accepted\"\nmeaning = \"accepted\"\n\n[[response]]\n\
                       label = \"Rejected\"\nmeaning = \"rejected\"\n";

#[test]
fn a_part_can_be_answered_by_itself() {
    let rejected = "response = \"Rejected\"\nresponse_reason = \"There is no money.\"\nresponse_by = \"The Mayor\"";
    let project = in_parts("", "response = \"Accepted\"", rejected);
    add(&project, ANSWERS);
    let report = "date = \"20 November 2025\"\n\n[[progress]]\nrecommendation = 1\nevidence = \"Half of it is done.\"\n\
                  proposed = \"On-Track\"\n\n[[progress]]\nrecommendation = \"2a\"\n\
                  evidence = \"All of it is done.\"\nproposed = \"Fully Achieved\"\nsigned_off = \"20 November 2025\"\n";
    project.write("reviews/parks/updates/2025-11.toml", report);
    project.build().ends_with(0);
    let page = project.text(PLAN);
    for words in [
        "<td>Accepted</td>",
        "<td>Rejected</td>",
        "There is no money.",
        "<td>The Mayor</td>",
    ] {
        assert!(page.contains(words), "{words} is not in\n{page}");
    }
    let update = project.text("output/parks/progress-update-2025-11.html");
    assert!(update.contains("Recommendation 2b (Rejected)"), "{update}");
    assert!(!update.contains("Not reported"), "{update}");
    // Nothing of it is left to do: one part is signed off, and the other is rejected.
    let status = project.run(&["status", "--as-of", "2026-06-01"]).printed;
    assert!(status.contains("1 of 2"), "{status}");
    let late = project
        .run(&["status", "--as-of", "2026-06-01", "--overdue"])
        .printed;
    assert!(!late.contains("recommendation 2"), "{late}");
    let checked = project.run(&["check"]).said;
    assert!(!checked.contains("missing-from-update"), "{checked}");
}

#[test]
fn a_part_has_its_own_next_update() {
    let project = in_parts(
        "",
        "next_update = \"June 2025\"",
        "next_update = \"June 2027\"",
    );
    let status = project.run(&["status", "--as-of", "2025-05-01"]).printed;
    let words = status.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(
        words.contains("due June 2025") && words.contains(" 2a "),
        "{status}"
    );
    let late = project.run(&["status", "--as-of", "2025-07-01"]).printed;
    assert!(late.contains("OVERDUE"), "{late}");
}

#[test]
fn the_schema_offers_the_fields_of_the_councils_own() {
    let project = parks(1);
    add(&project, MEMBER);
    project.run(&["schema", "--output", "schemas"]).ends_with(0);
    let schema: serde_json::Value =
        serde_json::from_str(&project.text("schemas/review.schema.json")).expect("JSON");
    let recommendation = &schema["properties"]["recommendation"]["items"]["properties"];
    let part = &recommendation["part"]["items"]["properties"];
    for keys in [recommendation, part] {
        let said = keys["cabinet_member"]["description"].as_str();
        assert_eq!(said, Some("A field of your council's own: Cabinet Member:"));
    }
    assert!(schema["properties"]["cabinet_member"].is_null());
    let translation = project.text("schemas/review-translation.schema.json");
    assert!(translation.contains("\"cabinet_member\"") && !translation.contains("\"response\""));
}
