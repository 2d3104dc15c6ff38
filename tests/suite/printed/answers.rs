//! What is printed and counted of the executive's answers to recommendations.

use std::fs;

use crate::support::files::top;
use crate::support::project::Project;

/// A project with the answers of a case.
pub(super) fn tenants() -> Project {
    let project = Project::with(&["templates"]);
    let folder = top().join("tests/cases/records");
    for file in ["review.toml", "decision.toml", "updates/2025-11.toml"] {
        let text = fs::read_to_string(folder.join("answers").join(file)).expect("a file");
        project.write(&format!("reviews/tenants/{file}"), &text);
    }
    let answers = fs::read_to_string(folder.join("answers.council.toml")).expect("the answers");
    let words = project.text("templates/council.toml") + &answers;
    project.write("templates/council.toml", &words);
    project
}

#[test]
fn an_answer_is_printed_in_the_plan_in_the_record_and_where_it_is_a_rejection_in_the_update() {
    let project = tenants();
    let run = project.run(&["check"]);
    assert!(!run.said.contains("missing-from-update"), "{}", run.said);
    project.build().ends_with(0);
    for page in ["action-plan", "cabinet-decision", "progress-update-2025-11"] {
        let page = project.text(&format!("output/tenants/{page}.html"));
        for words in [
            "REJECTED",
            "The contracts are commercially sensitive.",
            "PARTIALLY ACCEPTED",
            "Publish the waiting times for repairs every quarter.",
        ] {
            assert!(page.contains(words), "{words}: {page}");
        }
    }
    let update = project.text("output/tenants/progress-update-2025-11.html");
    assert!(update.contains("Recommendations not accepted"), "{update}");
    assert!(!update.contains("Not reported in this update"), "{update}");
}

#[test]
fn a_rejected_recommendation_is_not_outstanding() {
    let project = tenants();
    let status = project.run(&["status", "--as-of", "2025-12-01"]).printed;
    assert!(
        status.contains("2 of 3") && status.contains("1 rejected"),
        "{status}"
    );
}

#[test]
fn an_answer_that_the_council_does_not_know_is_refused_once() {
    let project = tenants();
    let file = "reviews/tenants/decision.toml";
    project.change(file, "response = \"REJECTED\"", "response = \"Noted\"");
    let run = project.run(&["check"]);
    assert!(run.said.contains("error[unknown-response]"), "{}", run.said);
    assert_eq!(run.said.matches("error[").count(), 1, "{}", run.said);
}

#[test]
fn an_answer_that_is_still_to_come_leaves_its_recommendation_outstanding() {
    let project = tenants();
    let council = project.text("templates/council.toml")
        + "\n[[response]]\nlabel = \"Deferred\"\nother_spellings = [\"Noted\"]\nmeaning = \"deferred\"\n";
    project.write("templates/council.toml", &council);
    let file = "reviews/tenants/decision.toml";
    project.change(
        file,
        "response = \"REJECTED\"",
        "response = \"Noted - to come back in May\"",
    );
    let run = project.run(&["check"]);
    for code in [
        "error",
        "missing-from-update",
        "nobody-responsible",
        "no-agreed-action",
    ] {
        assert!(!run.said.contains(code), "{code}: {}", run.said);
    }
    let status = project.run(&["status", "--as-of", "2025-12-01"]).printed;
    assert!(status.contains("3 of 3"), "{status}");
    project.build().ends_with(0);
    let update = project.text("output/tenants/progress-update-2025-11.html");
    assert!(!update.contains("Recommendations not accepted"), "{update}");
}

#[test]
fn what_was_written_of_a_rejected_recommendation_is_in_the_update() {
    let project = tenants();
    let council = project.text("templates/council.toml")
        + "\n[[field]]\nname = \"origin\"\nlabel = \"Where it comes from:\"\n";
    project.write("templates/council.toml", &council);
    let review = project.text("reviews/tenants/review.toml")
        + "origin = \"Place Scrutiny Committee, 22 July 2025\"\naction = \"Nothing more to be done\"\n";
    project.write("reviews/tenants/review.toml", &review);
    project.build().ends_with(0);
    let update = project.text("output/tenants/progress-update-2025-11.html");
    for words in [
        "<dt>Reason for the response:</dt><dd><p>The contracts are commercially sensitive.</p>",
        "<dt>Response by:</dt><dd>Executive Mayor</dd>",
        "<dt>Date of the response:</dt><dd>24 March 2025</dd>",
        "<dt>Where it comes from:</dt><dd><p>Place Scrutiny Committee, 22 July 2025</p>",
        "Nothing more to be done",
    ] {
        assert!(update.contains(words), "{words}: {update}");
    }
}

#[test]
fn an_answer_comes_after_its_recommendation_unless_the_council_moves_it() {
    for (moved, is_last) in [
        ("", false),
        (
            "\n[[field]]\nname = \"response\"\nafter = \"success_measure\"\n",
            true,
        ),
    ] {
        let project = tenants();
        let council = project.text("templates/council.toml") + moved;
        project.write("templates/council.toml", &council);
        project.build().ends_with(0);
        let plan = project.text("output/tenants/action-plan.html");
        let place = |words: &str| {
            plan.find(words)
                .unwrap_or_else(|| panic!("{words}: {plan}"))
        };
        let (answer, lead) = (place("PARTIALLY ACCEPTED"), place("Head of Repairs"));
        assert!(place("repairs every month") < answer, "{plan}");
        assert_eq!(lead < answer, is_last, "{plan}");
    }
}

#[test]
fn answers_are_compared_and_counted() {
    let project = tenants();
    let file = "reviews/tenants/decision.toml";
    project.change(
        file,
        "response_reason = \"The contracts are commercially sensitive.\"\n",
        "",
    );
    project.change(
        "reviews/tenants/review.toml",
        "report_sent = \"12 February 2025\"",
        "report_sent = \"12 January 2025\"",
    );
    project.change(
        "reviews/tenants/review.toml",
        "text = \"Write to every tenant about repairs each quarter.\"",
        "text = \"Write to every tenant about repairs each quarter.\"\nresponse = \"Not agreed: too dear\"",
    );
    let said = project.run(&["check"]).said;
    for code in [
        "rejected-without-reason",
        "late-response",
        "contradictory-response",
    ] {
        assert!(said.contains(&format!("warning[{code}]")), "{code}: {said}");
    }
}

#[test]
fn what_is_accepted_in_part_says_why_or_what() {
    let project = tenants();
    let file = "reviews/tenants/decision.toml";
    let words = "recommendation 2 is answered “PARTIALLY ACCEPTED”, and nobody says why, or what is accepted";
    let reason = "response_reason = \"The figures are only reliable for a whole quarter.\"\n";
    let accepted = "accepted_as = \"Publish the waiting times for repairs every quarter.\"\n";
    let typed = project.text(file);
    for (left_out, is_missing) in [
        (vec![reason], false),
        (vec![accepted], false),
        (vec![reason, accepted], true),
    ] {
        let silent = left_out
            .iter()
            .fold(typed.clone(), |text, line| text.replace(line, ""));
        project.write(file, &silent);
        let said = project.run(&["check"]).said;
        assert_eq!(said.contains(words), is_missing, "{left_out:?}: {said}");
    }
    // What the action plan says need not be said again in the record.
    let review = "reviews/tenants/review.toml";
    let text = "text = \"Publish the waiting times for repairs every month.\"\n";
    let plan = project.text(review);
    for (answer, is_missing) in [
        ("response = \"PARTIALLY ACCEPTED\"\n".to_owned(), true),
        (
            format!("response = \"PARTIALLY ACCEPTED\"\n{reason}"),
            false,
        ),
    ] {
        project.write(review, &plan.replace(text, &format!("{text}{answer}")));
        let said = project.run(&["check"]).said;
        assert_eq!(
            said.matches("and nobody says why, or what").count(),
            usize::from(is_missing),
            "{said}"
        );
    }
}
