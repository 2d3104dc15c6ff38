//! What a council and a review say for themselves: words for a recommendation, telephone numbers that are public, and a
//! warning that is right for one part.

use crate::support::project::Project;

const REVIEW: &str = r#"
title = "Parks"
committee = "Place Select Committee"
link_officers = "Head of Parks"
action_plan_agreed = "March 2025"

[[recommendation]]
number = 1
text = "Open the parks. Ring 01642 393939."
responsibility = "Head of Parks"
date = "March 2026"
action = "Open them"
success_measure = "They are open"

[[recommendation.part]]
number = "a"
text = "Ring 01642 393938 when Action 1 is done."

[[recommendation.part]]
number = "b"
text = "Ring 01642 393937."
"#;

const FILE: &str = "reviews/parks/review.toml";
const COUNCIL: &str = "templates/council.toml";

fn parks() -> Project {
    let project = Project::with(&["templates"]);
    project.write(FILE, REVIEW);
    project
}

/// The telephone numbers that `check` asks about.
fn asked_about(project: &Project) -> Vec<&'static str> {
    let run = project.run(&["check"]);
    let said = run.printed + &run.said;
    let last = ["01642 393937", "01642 393938", "01642 393939"];
    let is_asked = |number: &&str| said.contains(&format!("telephone = [\"{number}\"]"));
    last.into_iter().filter(is_asked).collect()
}

#[test]
fn a_word_of_the_council_for_a_recommendation_is_a_link() {
    let project = parks();
    let page = |project: &Project| {
        project.build().ends_with(0);
        project.text("output/parks/action-plan.html")
    };
    let link = "<a href=\"#recommendation-1\">";
    assert!(!page(&project).contains(link));
    let words = "reference_words = [\"Action\"]\nknown_abbreviations = [";
    project.change(COUNCIL, "known_abbreviations = [", words);
    let page = page(&project);
    let (_, linked) = page.split_once(link).expect("a link");
    assert!(linked.contains("Action"), "{linked}");
}

#[test]
fn what_the_council_publishes_is_not_asked_about_in_any_review() {
    let project = parks();
    project.write("reviews/playgrounds/review.toml", REVIEW);
    let all = ["01642 393937", "01642 393938", "01642 393939"];
    assert_eq!(asked_about(&project), all);
    let public = "\n[public]\ntelephone = [\"01642 393939\", \"01642 393937\"]\n";
    project.write(COUNCIL, &(project.text(COUNCIL) + public));
    assert_eq!(asked_about(&project), ["01642 393938"]);
}

#[test]
fn a_warning_can_be_allowed_for_one_part() {
    let project = parks();
    let allow = "\n[[allow]]\nrule = \"personal-data\"\nbecause = \"It is public\"\nrecommendation = \"1a\"\n";
    project.write(FILE, &(REVIEW.to_owned() + allow));
    assert_eq!(asked_about(&project), ["01642 393937", "01642 393939"]);
}

#[test]
fn a_number_that_is_a_name_needs_quotation_marks_and_the_help_has_them() {
    let project = parks();
    let (whole, _) = REVIEW
        .split_once("\n[[recommendation.part]]")
        .expect("parts");
    project.write(FILE, whole);
    project.change(FILE, "number = 1\n", "number = 2a\n");
    let said = project.run(&["check"]).said;
    assert!(said.contains("help: write number = \"2a\""), "{said}");
    project.change(FILE, "number = 2a\n", "number = \"2a\"\n");
    let said = project.run(&["check"]).said;
    assert!(!said.contains("error["), "{said}");
}
