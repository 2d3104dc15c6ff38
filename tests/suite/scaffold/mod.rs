//! New files: what is known is in them, and `check` names what is not.

mod begun;

use crate::support::project::Project;

/// The keys that `check` says something is missing in.
fn missing(project: &Project, name: &str) -> Vec<String> {
    let run = project.run(&["check", "--quiet", name]).ends_with(1);
    let shown = run.said.lines().filter_map(|line| line.split_once(" | "));
    let shown = shown.filter(|(number, _)| number.trim().parse::<usize>().is_ok());
    let keys = shown.filter_map(|(_, line)| Some(line.split_once(" = ")?.0.to_owned()));
    keys.collect()
}

#[test]
fn a_new_review_asks_for_what_only_officers_know() {
    let project = Project::samples();
    project.run(&["new", "review", "parks"]).ends_with(0).says(
        "Wrote reviews/parks/review.toml. To see what is still to be typed: scrutineer check parks",
    );
    let text = project.text("reviews/parks/review.toml");
    assert!(
        text.starts_with("#:schema ../../templates/schemas/review.schema.json\n# "),
        "{text}"
    );
    // There is only one committee.
    assert!(
        text.contains("committee = \"Children and Young People Select Committee\"\n"),
        "{text}"
    );
    let missing = missing(&project, "parks");
    let asked = ["title", "link_officers", "text", "responsibility", "date"];
    assert_eq!(missing, asked);
    project
        .run(&["new", "review", "parks"])
        .ends_with(2)
        .says("nothing is written over it");
    assert_eq!(project.text("reviews/parks/review.toml"), text);
    for (name, said) in [
        ("Our Parks", "call it `our-parks`"),
        ("meetings", "the folder meetings is for agenda papers"),
    ] {
        project
            .run(&["new", "review", name])
            .ends_with(2)
            .says(said);
    }
}

#[test]
fn a_new_review_can_be_the_first() {
    let project = Project::with(&["templates"]);
    project.run(&["new", "review", "parks"]).ends_with(0);
    assert!(
        project
            .text("reviews/parks/review.toml")
            .contains("committee = \"\"")
    );
}

#[test]
fn a_new_review_has_the_fields_of_its_council() {
    let project = Project::samples();
    let council = project.text("templates/council.toml");
    let fields = "[[field]]\nname = \"success_measure\"\nused = false\n\n[[field]]\nname = \"cabinet_member\"\n\
                  label = \"Cabinet Member:\"\n\n";
    let at = council.find("[[grade]]").expect("grades");
    let (before, after) = council.split_at(at);
    project.write(
        "templates/council.toml",
        &format!("{before}{fields}{after}"),
    );
    project.run(&["new", "review", "parks"]).ends_with(0);
    let text = project.text("reviews/parks/review.toml");
    assert!(
        text.contains("\n# cabinet_member = \"\"\n") && !text.contains("success_measure"),
        "{text}"
    );
}

#[test]
fn a_new_decision_has_the_recommendations() {
    let project = Project::samples();
    std::fs::remove_file(project.path("reviews/inclusion-in-schools/decision.toml"))
        .expect("it is there");
    project
        .run(&["new", "decision", "inclusion-in-schools"])
        .ends_with(0);
    let text = project.text("reviews/inclusion-in-schools/decision.toml");
    assert_eq!(
        text.matches("[[theme.recommendation]]\nnumber = ").count(),
        19
    );
    let missing = missing(&project, "inclusion-in-schools");
    assert_eq!(missing, ["date", "record"]);
}

#[test]
fn the_next_update_has_what_is_outstanding() {
    let project = Project::samples();
    project
        .run(&[
            "agree",
            "inclusion-in-schools/2019-09",
            "--on",
            "16 October 2019",
            "--sign-off",
            "finished",
        ])
        .ends_with(0);
    project
        .run(&["new", "update", "inclusion-in-schools", "2020-09"])
        .ends_with(0);
    let text = project.text("reviews/inclusion-in-schools/updates/2020-09.toml");
    assert!(text.contains("\ndate = \"September 2020\"\n"), "{text}");
    let numbers: Vec<&str> = text
        .lines()
        .filter_map(|line| line.strip_prefix("recommendation = "))
        .collect();
    assert_eq!(numbers, ["7", "8", "12", "14", "15", "16", "17", "18"]);
    for words in [
        "# The grades: \"Fully Achieved\", \"On-Track\", \"Slipped\", \"Not Achieved\".\n",
        "# With \"Slipped\", also write: reason, anticipated_date.\n",
        "# On 16 October 2019, the committee agreed On Track:\n#   List of schools with the training they have accessed",
        "[[progress]]\nrecommendation = 7\nevidence = \"\"\n# proposed = \"\"   # remove the # and type the grade\n",
    ] {
        assert!(text.contains(words), "{words}:\n{text}");
    }
    // A file that was just begun stops nobody.
    project
        .run(&["check", "inclusion-in-schools"])
        .ends_with(0)
        .says("warning");
    project.build().ends_with(0);
    let status = project.run(&["status"]).ends_with(0);
    assert!(!status.printed.contains("could not be read"));
    project
        .run(&["new", "update", "inclusion-in-schools", "September 2020"])
        .ends_with(2)
        .says("updates/2020-09.toml is there already");
    project
        .run(&["new", "update", "inclusion-in-schools", "soon"])
        .ends_with(2)
        .says("help: write the month");
}

#[test]
fn an_update_of_references_and_parts_is_as_they_are_typed() {
    let project = Project::empty();
    crate::support::files::copy(
        &crate::support::files::top().join("templates"),
        &project.path("templates"),
    );
    let recommendation = |number: &str, more: &str| {
        format!(
            "\n[[recommendation]]\nnumber = {number}\ntext = \"Do it.\"\nresponsibility = \"Officer\"\ndate = \"May 2027\"\n\
             action = \"\"\nsuccess_measure = \"\"\n{more}"
        )
    };
    let part = |letter: &str| {
        format!("\n[[recommendation.part]]\nnumber = \"{letter}\"\ntext = \"Part {letter}.\"\n")
    };
    let review = format!(
        "title = \"Parks\"\ncommittee = \"Place Select Committee\"\nlink_officers = \"Officer\"\n\
         action_plan_agreed = \"May 2026\"\n{}{}{}",
        recommendation("\"SR (25/26) 01\"", ""),
        recommendation("2", &[part("a"), part("b")].concat()),
        recommendation("'\"3\"'", ""),
    );
    project.write("reviews/parks/review.toml", &review);
    project
        .run(&["new", "update", "parks", "3 December 2026"])
        .ends_with(0);
    let text = project.text("reviews/parks/updates/2026-12.toml");
    for number in ["\"SR (25/26) 01\"", "\"2a\"", "\"2b\"", "\"\\\"3\\\"\""] {
        assert!(
            text.contains(&format!("\nrecommendation = {number}\n")),
            "{number}:\n{text}"
        );
    }
    project.run(&["check", "parks"]).ends_with(0);
}

#[test]
fn a_new_meeting_brings_what_is_due() {
    let project = Project::samples();
    std::fs::remove_dir_all(project.path("reviews/meetings")).expect("there is a meeting");
    project
        .run(&["new", "meeting", "2019-10-16-people"])
        .ends_with(0);
    let text = project.text("reviews/meetings/2019-10-16-people.toml");
    for words in [
        "\ncommittee = \"Children and Young People Select Committee\"\n",
        "\ndate = \"16 October 2019\"\n",
        "\nupdates = [\"inclusion-in-schools/2019-09\"]\n",
    ] {
        assert!(text.contains(words), "{words}:\n{text}");
    }
    project.run(&["check", "--quiet"]).ends_with(0);
    project.build().ends_with(0);
    project
        .run(&["agree", "inclusion-in-schools/2019-09"])
        .ends_with(0);
    project
        .run(&["new", "meeting", "2020-10-14-people"])
        .ends_with(0);
    let text = project.text("reviews/meetings/2020-10-14-people.toml");
    let command = "scrutineer new update inclusion-in-schools \"October 2020\"";
    let line = text.replace("\n# ", " ");
    assert!(line.contains(command), "{text}");
    project
        .run(&["new", "meeting", "people"])
        .ends_with(2)
        .says("does not begin with the day");
}
