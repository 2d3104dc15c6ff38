//! A rule that a council does not want: `[[allow]]` in `council.toml`.

use scrutineer::check::RULES;
use scrutineer::diagnostic::Code;

use crate::support::project::{Project, SAMPLE_REVIEW};

/// The samples, whose council has switched off a rule.
fn without(rule: &str) -> Project {
    let project = Project::samples();
    let file = "templates/council.toml";
    let council = String::from_utf8(project.bytes(file)).expect("a text");
    let allowance = format!("\n[[allow]]\nrule = \"{rule}\"\nbecause = \"Agreed on 12 March\"\n");
    project.write(file, &(council + &allowance));
    project
}

#[test]
fn a_rule_is_switched_off_for_all_reviews_and_shown_on_request() {
    for rule in [
        "unexplained-abbreviation",
        "grades-without-meaning",
        "date-passed",
    ] {
        let project = without(rule);
        let warning = format!("warning[{rule}]");
        let plain = project.run(&["check"]);
        assert!(!plain.said.contains(&warning), "{}", plain.said);
        assert!(!plain.said.contains("idle-allowance"), "{}", plain.said);
        let shown = project.run(&["check", "--show-allowed"]);
        assert!(shown.said.contains(&warning), "{}", shown.said);
        let reason = "switched off in council.toml, because: Agreed on 12 March";
        assert!(shown.said.contains(reason), "{}", shown.said);
        let built = project.run(&["build"]);
        assert!(!built.said.contains(&warning), "{}", built.said);
        let again = project.run(&["build"]);
        assert!(!again.said.contains(&warning), "{}", again.said);
    }
}

#[test]
fn what_an_update_promises_is_nothing_to_a_council_that_publishes_none() {
    let project = Project::samples();
    let file = "templates/council.toml";
    let warning = "warning[grades-without-meaning]";
    assert!(project.run(&["check"]).said.contains(warning));
    let none = "\n[[paper]]\nkind = \"progress-update\"\npublish = false\n";
    project.write(file, &(project.text(file) + none));
    let checked = project.run(&["check"]);
    assert!(!checked.said.contains(warning), "{}", checked.said);
}

#[test]
fn a_rule_that_is_not_needed_is_reported_when_all_reviews_are_checked() {
    let project = without("repeated-word");
    let idle = "warning[idle-allowance]: no review breaks `repeated-word`";
    assert!(project.run(&["check"]).said.contains(idle));
    assert!(
        !project
            .run(&["check", "inclusion-in-schools"])
            .said
            .contains(idle)
    );
}

#[test]
fn every_rule_can_be_switched_off() {
    for rule in RULES {
        assert!(rule.code.can_be_allowed(), "{}", rule.code);
    }
    for code in [Code::UnknownRule, Code::IdleAllowance, Code::RawHtml] {
        assert!(!code.can_be_allowed(), "{code}");
    }
}

#[test]
fn two_reviews_with_the_same_title_are_reported_at_the_second() {
    let warning = "warning[same-title]: two reviews have the title “Inclusion in schools”";
    for (project, is_reported) in [(Project::samples(), true), (without("same-title"), false)] {
        let review = String::from_utf8(project.bytes(SAMPLE_REVIEW)).expect("a text");
        let title = "title = \"Inclusion in schools\"";
        let first = review
            .lines()
            .find(|line| line.starts_with("title = "))
            .expect("a title");
        let copied = review.replace(first, title);
        project.write("reviews/inclusion-in-schools-2/review.toml", &copied);
        let run = project.run(&["check"]);
        assert_eq!(run.said.contains(warning), is_reported, "{}", run.said);
        assert!(!run.said.contains("idle-allowance"), "{}", run.said);
        let one = project.run(&["check", "inclusion-in-schools-2"]);
        assert!(!one.said.contains("same-title"), "{}", one.said);
    }
}
