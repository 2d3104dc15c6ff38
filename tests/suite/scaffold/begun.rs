//! What a new file has from the files that are there, and what it leaves out.

use crate::support::project::Project;

/// A review of one recommendation with two parts.
fn review(title: &str, committee: &str) -> String {
    format!(
        "title = \"{title}\"\ncommittee = \"{committee}\"\nlink_officers = \"Officer\"\naction_plan_agreed = \"May 2025\"\n\n\
         [[recommendation]]\nnumber = 1\ntext = \"Do it.\"\nresponsibility = \"Officer\"\ndate = \"May 2027\"\naction = \"Do\"\n\
         success_measure = \"Done\"\n\n[[recommendation]]\nnumber = 2\ntext = \"Do these:\"\nresponsibility = \"Officer\"\n\
         date = \"May 2027\"\naction = \"Do\"\nsuccess_measure = \"Done\"\n\n\
         [[recommendation.part]]\nnumber = \"a\"\ntext = \"This.\"\n\n[[recommendation.part]]\nnumber = \"b\"\ntext = \"That.\"\n"
    )
}

/// Two reviews of two committees; parks has an update.
fn two_committees() -> Project {
    let project = Project::with(&["templates"]);
    project.write(
        "reviews/parks/review.toml",
        &review("Parks", "Place Select Committee"),
    );
    project.write(
        "reviews/damp/review.toml",
        &review("Damp", "Housing Select Committee"),
    );
    let entry = |number: &str, more: &str| {
        format!(
            "\n[[progress]]\nrecommendation = {number}\nevidence = \"Half of {number}.\"\n{more}"
        )
    };
    let update = format!(
        "date = \"10 December 2025\"\nconsidered = \"15 January 2026\"\n{}{}{}",
        entry(
            "1",
            "proposed = \"3\"\nagreed = \"3\"\nreason = \"The grant was late.\"\nexplanation = \"It waits.\"\nanticipated_date = \"May 2027\"\n"
        )
        .replace("1.", "it."),
        entry("\"2a\"", "proposed = \"On-Track\"\n").replace("\"Half of \"2a\".\"", "\"Half.\""),
        entry(
            "\"2b\"",
            "proposed = \"Fully Achieved\"\nagreed = \"Fully Achieved\"\nsigned_off = \"15 January 2026\"\n"
        )
        .replace("\"Half of \"2b\".\"", "\"All.\""),
    );
    project.write("reviews/parks/updates/2025-12.toml", &update);
    project
}

#[test]
fn a_meeting_is_of_the_committee_that_its_name_means_or_of_none() {
    let project = two_committees();
    let broken = "date = \"December 2026\"\n\n[[progress]]\nrecommendation = 1\nevidence = \"\"\nproposed = \"\"\n";
    for (name, is_broken, committee) in [
        ("2026-12-17-housing", false, "Housing Select Committee"),
        ("2026-12-18-housing", true, ""),
        ("2026-12-17-place", true, "Place Select Committee"),
        ("2026-12-17-people", false, ""),
        ("2026-12-17", false, ""),
        ("2026-12-18", true, ""),
    ] {
        match is_broken {
            true => project.write("reviews/damp/updates/2026-12.toml", broken),
            false => project.write(
                "reviews/damp/updates/2026-12.toml",
                &broken.replace("\"\"\n", "\"On-Track\"\n"),
            ),
        };
        let run = project.run(&["new", "meeting", name]).ends_with(0);
        let file = format!("reviews/meetings/{name}.toml");
        let text = project.text(&file);
        let line = format!("\ncommittee = \"{committee}\"");
        assert!(text.contains(&line), "{name}: {line}\n{text}");
        let note = "1 review could not be read, so nothing of it is in this file: damp";
        assert_eq!(run.said.contains(note), is_broken, "{name}: {}", run.said);
        let unwrapped = text.replace("\n# ", " ");
        assert_eq!(unwrapped.contains(note), is_broken, "{name}:\n{text}");
        std::fs::remove_file(project.path(&file)).expect("it was written");
    }
}

#[test]
fn a_new_meeting_leaves_out_updates_of_a_later_day() {
    let project = two_committees();
    let update = |date: &str| {
        format!(
            "date = \"{date}\"\n\n[[progress]]\nrecommendation = 1\nevidence = \"It is.\"\nproposed = \"On-Track\"\n"
        )
    };
    project.write(
        "reviews/damp/updates/2026-11.toml",
        &update("November 2026"),
    );
    project.write(
        "reviews/damp/updates/2027-01.toml",
        &update("14 January 2027"),
    );
    project
        .run(&["new", "meeting", "2026-12-17-housing"])
        .ends_with(0);
    let text = project.text("reviews/meetings/2026-12-17-housing.toml");
    assert!(text.contains("\nupdates = [\"damp/2026-11\"]\n"), "{text}");
    assert!(
        text.contains("\n# Dated after this meeting, and left out: damp/2027-01.\n"),
        "{text}"
    );
}

#[test]
fn a_new_update_says_what_was_said_last_time() {
    let project = two_committees();
    let form = project.run(&["form", "parks/2027-01", "--officer", "Officer"]);
    form.ends_with(0);
    let form = project.text("forms/parks-2027-01-officer.html");
    for words in ["The grant was late.", "It waits.", "<p>Do these:</p>"] {
        assert!(form.contains(words), "{words}:\n{form}");
    }
    project
        .run(&["new", "update", "parks", "2026-12"])
        .ends_with(0);
    let text = project.text("reviews/parks/updates/2026-12.toml");
    for words in [
        "# Signed off or ended before, and left out: 2b.\n",
        "# On 15 January 2026, the committee agreed 3 (Slipped):\n#   Half of it.\n# The explanation was:\n#   It waits.\n# The reason was:\n#   The grant was late.\n# It was then expected by May 2027.\n",
        "# On 10 December 2025, officers proposed On-Track:\n#   Half.\n",
    ] {
        assert!(text.contains(words), "{words}:\n{text}");
    }
    project.run(&["new", "decision", "parks"]).ends_with(0);
    let decision = project.text("reviews/parks/decision.toml");
    assert!(
        decision.contains("text = \"Do these:\"\nsub_items = [\n  \"This.\",\n  \"That.\",\n]\n"),
        "{decision}"
    );
}
