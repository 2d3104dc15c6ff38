//! Recommendations with parts: what papers, checks and status say of the whole and of each part.

use super::{UPDATE, page, parks, words_of_pdf};
use crate::support::files::text_of;
use crate::support::project::Project;

const PLAN: &str = r#"
[[recommendation]]
number = 2
text = "The Council looks after its parks."
responsibility = "Parks Manager"
action = "See each part"
success_measure = "Visitors are content"

[[recommendation.part]]
number = "a"
text = "Repair the paths."
date = "April 2025"
action = "Lay gravel"

[[recommendation.part]]
number = "b"
text = "Plant trees, as in recommendation 2a."
responsibility = "Tree Officer"
date = "October 2025"
"#;

const FIRST: &str = "date = \"20 November 2025\"\n\n[[progress]]\nrecommendation = 1\nproposed = \"On-Track\"\n\
                     evidence = \"The draft was discussed with residents.\"\n";

const PATHS: &str = "\n[[progress]]\nrecommendation = \"2a\"\nproposed = \"Fully Achieved\"\n\
                     evidence = \"All paths were repaired in April.\"\n";

const TREES: &str = "\n[[progress]]\nrecommendation = \"2b\"\nproposed = \"Slipped\"\n\
                     evidence = \"Forty of a hundred trees were planted.\"\nreason = \"The nursery closed.\"\n\
                     anticipated_date = \"March 2026\"\n";

const WHOLE: &str = "\n[[progress]]\nrecommendation = 2\nproposed = \"Slipped\"\n\
                     evidence = \"The paths were repaired, and no tree was planted.\"\n\
                     reason = \"The nursery closed.\"\nanticipated_date = \"March 2026\"\n";

fn project(progress: &[&str]) -> Project {
    let project = parks(1);
    let plan = project.text("reviews/parks/review.toml") + PLAN;
    project.write("reviews/parks/review.toml", &plan);
    let update = FIRST.to_owned() + &progress.concat();
    project.write("reviews/parks/updates/2025-11.toml", &update);
    project
}

/// What check says, on its two streams.
fn checked(project: &Project) -> String {
    let run = project.run(&["check"]);
    run.printed + &run.said
}

#[test]
fn a_part_of_a_letter_is_reported_on_with_or_without_a_sign_between() {
    let plan = PLAN.replace("number = 2\n", "number = \"A\"\n");
    let plan = plan.replace("as in recommendation 2a", "as elsewhere");
    let plan = plan.replace("number = \"a\"", "number = \"i\"");
    let plan = plan.replace("number = \"b\"", "number = \"ii\"");
    for [paths, trees] in [["Ai", "Aii"], ["A(i)", "A (ii)"], ["A.i", "A ii"]] {
        let project = project(&[]);
        let before = project.text("reviews/parks/review.toml").replace(PLAN, "");
        project.write("reviews/parks/review.toml", &(before + &plan));
        let typed = [PATHS.replace("2a", paths), TREES.replace("2b", trees)];
        let update = FIRST.to_owned() + &typed.concat();
        project.write("reviews/parks/updates/2025-11.toml", &update);
        let update = page(&project);
        let (_, parts) = update
            .split_once("id=\"recommendation-a-i\"")
            .unwrap_or_else(|| panic!("{paths}: {update}"));
        assert!(parts.contains("All paths were repaired"), "{paths}");
        assert!(parts.contains("id=\"recommendation-a-ii\""), "{trees}");
        assert!(parts.contains("Forty of a hundred"), "{trees}");
    }
}

#[test]
fn a_whole_has_the_grade_of_its_least_advanced_part_and_says_so() {
    let project = project(&[PATHS, TREES]);
    let update = page(&project);
    let whole = update.split("id=\"recommendation-2\"").nth(1);
    let (whole, parts) = whole
        .and_then(|rest| rest.split_once("id=\"recommendation-2a\""))
        .expect("the whole comes before its parts");
    assert!(
        whole.contains("The Council looks after its parks."),
        "{whole}"
    );
    assert!(whole.contains("<strong>Slipped</strong>"), "{whole}");
    let least = "Grade of the least advanced part: Recommendation 2b";
    assert!(whole.contains(least), "{whole}");
    let (paths, trees) = parts
        .split_once("<h3 id=\"recommendation-2b\">")
        .expect("each part has a heading of its own");
    assert!(paths.contains("<strong>Fully Achieved</strong>"), "{paths}");
    assert!(trees.contains("Forty of a hundred"), "{trees}");
    assert!(trees.contains("<a href=\"#recommendation-2a\">"), "{trees}");
    // A recommendation is counted once.
    assert!(
        update.contains("Fully Achieved 0, On-Track 1, Slipped 1"),
        "{update}"
    );
    let plan = project.text("output/parks/action-plan.html");
    assert!(
        plan.contains("<h3 id=\"recommendation-2a\">Recommendation 2a</h3>"),
        "{plan}"
    );
    if let Some(words) = words_of_pdf(&project, UPDATE, &[]) {
        assert!(words.contains(least), "{words}");
    }
}

#[test]
fn a_whole_is_reported_when_it_or_all_its_parts_are() {
    for (progress, missing) in [
        (&[PATHS, TREES][..], None),
        (&[WHOLE], None),
        (&[WHOLE, PATHS], None),
        (
            &[PATHS],
            Some("recommendation 2b is missing from this update"),
        ),
        (&[], Some("recommendation 2 is missing from this update")),
    ] {
        let printed = checked(&project(progress));
        let found = printed.matches("is missing from this update").count();
        assert_eq!(found, usize::from(missing.is_some()), "{printed}");
        assert!(printed.contains(missing.unwrap_or_default()), "{printed}");
        assert!(!printed.contains("error["), "{printed}");
    }
}

#[test]
fn a_part_is_judged_by_its_own_date() {
    let late = TREES.replace("Slipped", "On-Track");
    let late: String = late
        .lines()
        .take(5)
        .map(|line| format!("{line}\n"))
        .collect();
    let printed = checked(&project(&[PATHS, &late]));
    assert!(
        printed.contains(
            "recommendation 2b is graded “On-Track”, but its date, October 2025, has passed"
        ),
        "{printed}"
    );
    // Without a date of its own it has that of the whole.
    let project = project(&[PATHS, &late]);
    let review = project.text("reviews/parks/review.toml");
    let review = review.replace("date = \"October 2025\"\n", "").replace(
        "responsibility = \"Parks Manager\"\n",
        "responsibility = \"Parks Manager\"\ndate = \"June 2025\"\n",
    );
    let (before, after) = review.split_once("link_officers").expect("the top");
    project.write(
        "reviews/parks/review.toml",
        &format!("{before}link_officers{after}"),
    );
    let printed = checked(&project);
    assert!(
        printed.contains("its date, June 2025, has passed"),
        "{printed}"
    );
}

#[test]
fn status_counts_the_whole_and_lists_the_part_that_is_overdue() {
    let project = project(&[PATHS, TREES]);
    let status = |more: &[&str]| {
        let arguments = [&["status", "--as-of", "2026-06-01"], more].concat();
        project.run(&arguments).printed
    };
    let table = status(&[]);
    for words in ["1 On-Track", "1 Slipped", "2 of 2", "2 overdue"] {
        assert!(table.contains(words), "{table}");
    }
    let overdue = status(&["--overdue"]);
    assert!(overdue.contains("recommendation 2b"), "{overdue}");
    assert!(!overdue.contains("recommendation 2 "), "{overdue}");
    assert!(
        overdue.contains("Tree Officer: 1 recommendation"),
        "{overdue}"
    );
    let json: serde_json::Value =
        serde_json::from_str(&status(&["--format", "json"])).expect("JSON");
    let review = &json["reviews"][0];
    assert_eq!(review["recommendations"], 2);
    assert_eq!(review["outstanding"], serde_json::json!([1, 2]));
    assert_eq!(review["parts"][0]["number"], "2a");
    assert_eq!(review["parts"][1]["of"], 2);
    assert_eq!(review["parts"][1]["grade"], "Slipped");
}

#[test]
fn a_part_can_be_signed_off_by_itself() {
    let done = PATHS.to_owned() + "agreed = \"Fully Achieved\"\nsigned_off = \"November 2025\"\n";
    let project = project(&[&done, TREES]);
    let later = FIRST.replace("2025", "2026") + &TREES.replace("March 2026", "March 2027");
    project.write("reviews/parks/updates/2026-11.toml", &later);
    let printed = checked(&project);
    assert!(!printed.contains("is missing"), "{printed}");
    project.build().ends_with(0);
    let update = project.text("output/parks/progress-update-2026-11.html");
    let list = "<li>Recommendation 2a (November 2025): <p>Repair the paths.</p></li>";
    assert!(update.contains(list), "{update}");
    assert!(!update.contains("Not reported"), "{update}");
}

#[test]
fn a_record_has_the_parts_as_sub_items_or_leaves_them_out() {
    const SUB_ITEMS: &str =
        "sub_items = [\"Repairs the paths;\", \"Plants trees, as in recommendation 2a.\"]";
    const NUMBERED: &str = "[[theme.recommendation]]\nnumber = \"2a\"\ntext = \"Repair the paths.\"\n\
                            [[theme.recommendation]]\nnumber = \"2b\"\ntext = \"Plant trees, as in recommendation 2a.\"";
    let said = |rest: &str| {
        let project = project(&[WHOLE]);
        let sound = text_of("tests/cases/invalid/sound/decision.toml");
        let (before, _) = sound
            .split_once("[[theme.recommendation]]")
            .expect("a recommendation");
        let decision = format!(
            "{before}[[theme.recommendation]]\nnumber = 1\ntext = \"Do it.\"\n\n[[theme.recommendation]]\nnumber = 2\n\
             text = \"The Council looks after its parks.\"\n{rest}\n"
        );
        project.write("reviews/parks/decision.toml", &decision);
        project.run(&["check", "--rule", "record-wording"]).said
    };
    for rest in ["", SUB_ITEMS, NUMBERED] {
        assert!(
            !said(rest).contains("record-wording"),
            "{rest}: {}",
            said(rest)
        );
    }
    let other = said(&SUB_ITEMS.replace("Plants trees", "Plants shrubs"));
    for words in [
        "[-shrubs,-] {+trees,+}",
        "recommendation 2 reads differently",
    ] {
        assert!(other.contains(words), "{words}: {other}");
    }
    let short = said("sub_items = [\"Repairs the paths;\"]");
    assert!(short.contains("record-wording"), "{short}");
}
