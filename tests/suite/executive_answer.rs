//! The executive's answers as a paper of its own.

use crate::support::files::text_of;
use crate::support::project::Project;

/// A review with the executive's answers, and their paper as the guide says.
fn with_answers() -> Project {
    let guide = text_of("templates/README.md");
    let (_, rest) = guide
        .split_once("## The executive's answers as a paper")
        .expect("a section");
    let blocks: Vec<&str> = rest.split("```toml\n").skip(1).take(2).collect();
    let blocks = blocks
        .iter()
        .map(|block| block.split_once("```").expect("an end").0);
    let blocks: Vec<&str> = blocks.collect();
    let [kind, words] = blocks.as_slice() else {
        panic!("two steps: {blocks:?}");
    };
    let project = Project::with(&["templates"]);
    let case = |file: &str| text_of(format!("tests/cases/records/{file}"));
    for file in ["review.toml", "decision.toml", "updates/2025-11.toml"] {
        project.write(
            &format!("reviews/tenants/{file}"),
            &case(&format!("answers/{file}")),
        );
    }
    let council = project.text("templates/council.toml") + &case("answers.council.toml") + kind;
    project.write("templates/council.toml", &council);
    project.write("reviews/tenants/executive-answer.toml", words);
    project.write(
        "reviews/meetings/2025-04.toml",
        "committee = \"Streets Committee\"\ndate = \"10 April 2025\"\n\n[[item]]\nnumber = 1\ntitle = \"Repairs\"\npapers = [\"tenants/executive-answer\"]\n",
    );
    project
}

#[test]
fn the_executives_answers_become_a_paper_as_the_guide_says() {
    let project = with_answers();
    project.build().ends_with(0);
    let row = "<tr><th scope=\"row\">3</th><td>REJECTED</td><td><p>The contracts are commercially sensitive.</p></td><td>Executive Mayor</td><td>24 March 2025</td></tr>";
    let together = |page: String| {
        page.replace("<span class=\"together\">", "")
            .replace("</span>", "")
    };
    for page in [
        "output/tenants/executive-answer.html",
        "output/meetings/2025-04/pack-2025-04.html",
    ] {
        let page = together(project.text(page));
        assert!(page.contains(row), "{row}\n{page}");
        for words in [
            "Cabinet considered the report on 26 March 2025.",
            "<p>Publish the waiting times for repairs every quarter.</p>",
        ] {
            assert!(page.contains(words), "{words}\n{page}");
        }
    }
}

#[test]
fn an_answer_that_is_lost_or_changed_is_refused() {
    for (from, to, says) in [
        (
            "{% else %}{{ answer.response }}{% endif %}",
            "{% else %}not {{ answer.response }}{% endif %}",
            "`response`: “not”",
        ),
        (
            "{{ answer.reason | markdown }}",
            "{{ \"See the letter.\" | markdown }}",
            "`response_reason`",
        ),
        ("{{ answer.by }}", "Cabinet", "`response_by`"),
        (
            "{% if answer.date %}{{ answer.date }}{% elif paper.date %}",
            "{% if paper.date %}",
            "`response_date`",
        ),
        (
            "{% else %}{{ answer.response }}{% endif %}",
            "{% else %}ACCEPTED{% endif %}",
            "`response`",
        ),
        (
            "{%- for recommendation in recommendations %}",
            "{%- for recommendation in recommendations[1:] %}",
            "does not say what is written",
        ),
        (
            "{%- for recommendation in recommendations %}",
            "{%- for recommendation in recommendations | reverse %}",
            "words-not-as-written",
        ),
    ] {
        let project = with_answers();
        project.change("templates/executive-answer.html", from, to);
        let said = project.build().ends_with(1).said;
        assert!(said.contains(says), "{to}: {said}");
    }
}

#[test]
fn the_reason_of_an_answer_is_looked_through_as_other_texts_are() {
    let project = with_answers();
    let decision = "reviews/tenants/decision.toml";
    let reason = "The contracts are commercially sensitive.";
    project.change(decision, reason, "See recommendation 99, XX% of QZW.");
    let said = project.run(&["check"]).said;
    for code in [
        "broken-reference",
        "unfinished-text",
        "unexplained-abbreviation",
    ] {
        assert!(said.contains(code), "{code}: {said}");
    }
}

#[test]
fn nobody_is_late_with_what_is_not_decided_yet() {
    let project = with_answers();
    let late = || {
        project
            .run(&["status", "--overdue", "--as-of", "2030-01-01"])
            .printed
    };
    assert!(late().contains("Head of Repairs"), "{}", late());
    let (decision, council) = ("reviews/tenants/decision.toml", "templates/council.toml");
    project.change(decision, "\"PARTIALLY ACCEPTED\"", "\"Deferred\"");
    let deferred = "\n[[response]]\nlabel = \"Deferred\"\nmeaning = \"deferred\"\n";
    project.write(council, &(project.text(council) + deferred));
    assert!(!late().contains("Head of Repairs"), "{}", late());
}

#[test]
fn progress_on_what_was_rejected_is_reported_unless_it_speaks_of_the_rejection() {
    for (progress, is_reported) in [
        (
            "evidence = \"Leaflets were printed.\"\nproposed = \"On-Track\"",
            true,
        ),
        ("evidence = \"Leaflets were printed.\"", true),
        (
            "evidence = \"It was rejected by the Executive Mayor, so that nothing is due.\"",
            false,
        ),
        ("evidence = \"N/A\"", false),
    ] {
        let project = with_answers();
        let update = "reviews/tenants/updates/2025-11.toml";
        let written = project.text(update);
        project.write(
            update,
            &format!("{written}\n[[progress]]\nrecommendation = 3\n{progress}\n"),
        );
        let said = project.run(&["check"]).said;
        let is_said = said.contains("progress-on-rejected")
            && said.contains("the answer to it is “REJECTED”");
        assert_eq!(is_said, is_reported, "{progress}: {said}");
    }
}
