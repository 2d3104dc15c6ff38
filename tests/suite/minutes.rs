//! The stub of a minute: in the council's phrases, as HTML and as Markdown.

use crate::support::project::Project;

pub const AGREED: [&str; 12] = [
    "agree",
    "inclusion-in-schools/2019-09",
    "--on",
    "16 October 2019",
    "--amend",
    "7=Slipped",
    "--moved-by",
    "Councillor A Member",
    "--sign-off",
    "1 to 3",
    "--again",
    "--templates=templates",
];
pub const HTML: &str = "minutes/inclusion-in-schools-2019-09.html";
pub const MARKDOWN: &str = "minutes/inclusion-in-schools-2019-09.md";

pub fn minute(project: &Project) -> crate::support::program::Run {
    project.run(&["minute", "inclusion-in-schools/2019-09"])
}

#[test]
fn the_minute_says_what_was_agreed() {
    let project = Project::samples();
    project.run(&AGREED).ends_with(0);
    minute(&project).ends_with(0).says(HTML).says(MARKDOWN);
    let markdown = project.text(MARKDOWN);
    let html = project.text(HTML);
    let amended = "RESOLVED that the Progress Update be noted and the assessments for progress be confirmed, with these amendments:";
    let html = html.replace("</p>", "\n");
    for words in [
        "Minute: Scrutiny Monitoring – Progress Update: Inclusion in Schools",
        "Children and Young People Select Committee, 16 October 2019",
        "Consideration was given to the Progress Update on the review of Inclusion in Schools",
        "): Fully Achieved, signed off",
        amended,
        "Recommendation 7: Slipped (officers proposed On Track; moved by Councillor A Member)",
        "RESOLVED that these recommendations be signed off: 1, 2 and 3.\n",
        "RESOLVED that the next Progress Update be received: September 2020.\n",
    ] {
        assert!(markdown.contains(words), "{words}:\n{markdown}");
        assert!(html.contains(words), "{words}:\n{html}");
    }
    assert_eq!(markdown.matches("\n- Recommendation ").count(), 19 + 1);
    assert!(!markdown.contains("\n\n\n"), "{markdown}");
    assert!(
        markdown.contains(&format!("\n\n{amended}\n\n- ")),
        "{markdown}"
    );
    // The page can be made into a PDF like any other.
    project.run(&["typeset", HTML]).ends_with(0);
    // Made again, it is the same, and what somebody has written into it stays.
    minute(&project).ends_with(0);
    let own = markdown + "Members asked about exclusions.\n";
    project.write(MARKDOWN, &own);
    minute(&project)
        .ends_with(2)
        .says("is there with other words");
    assert_eq!(project.text(MARKDOWN), own);
    let elsewhere = [
        "minute",
        "inclusion-in-schools/2019-09",
        "--output",
        "second",
    ];
    project
        .run(&elsewhere)
        .ends_with(0)
        .says("second/inclusion-in-schools-2019-09.md");
}

#[test]
fn without_amendments_the_phrase_is_another() {
    let project = Project::samples();
    project
        .run(&[
            "agree",
            "inclusion-in-schools/2019-09",
            "--on",
            "16 October 2019",
        ])
        .ends_with(0);
    minute(&project).ends_with(0);
    let markdown = project.text(MARKDOWN);
    assert!(
        markdown.contains("assessments for progress be confirmed.\n"),
        "{markdown}"
    );
    assert!(!markdown.contains("signed off"), "{markdown}");
}

#[test]
fn the_phrases_are_those_of_the_council() {
    let project = Project::samples();
    let council = project.text("templates/council.toml");
    let phrases = "[minutes]\ntitle = \"Cofnod\"\n\n[minutes.labels]\namended = \"PENDERFYNWYD nodi’r diweddariad.\"\n\
                   next_update = \"Nesaf … os gwelwch yn dda\"\nconsidered = \"\"\n\n";
    let at = council.find("[call_in]").expect("a table");
    let (before, after) = council.split_at(at);
    project.write(
        "templates/council.toml",
        &format!("{before}{phrases}{after}"),
    );
    project.run(&AGREED).ends_with(0);
    minute(&project).ends_with(0);
    let markdown = project.text(MARKDOWN);
    for words in [
        "# Cofnod: ",
        "PENDERFYNWYD nodi’r diweddariad.",
        "Nesaf September 2020 os gwelwch yn dda",
    ] {
        assert!(markdown.contains(words), "{words}:\n{markdown}");
    }
    assert!(!markdown.contains("Consideration"), "{markdown}");
    project.change(
        "templates/minute.md",
        "# {{ paper.title }}",
        "# Changed {{ paper.titel }}",
    );
    std::fs::remove_file(project.path(MARKDOWN)).expect("it is there");
    minute(&project)
        .ends_with(1)
        .says("templates/minute.md")
        .says("No minute was written.");
}

#[test]
fn a_meeting_has_a_minute_for_each_update_it_brings() {
    let project = Project::samples();
    let meeting = "committee = \"Children and Young People Select Committee\"\ndate = \"16 October 2019\"\n\n\
                   [[item]]\nnumber = 1\ntitle = \"Progress\"\nupdates = [\"inclusion-in-schools/2019-09\"]\n";
    std::fs::remove_dir_all(project.path("reviews/meetings")).expect("there is a meeting");
    project.write("reviews/meetings/2019-10-16-people.toml", meeting);
    let of_meeting = ["minute", "2019-10-16-people"];
    project
        .run(&of_meeting)
        .ends_with(2)
        .says("inclusion-in-schools/2019-09 does not say what the committee agreed on 1, 2, 3,")
        .says("help: record it first: scrutineer agree inclusion-in-schools/2019-09");
    project
        .run(&["agree", "inclusion-in-schools/2019-09"])
        .ends_with(0);
    project.run(&of_meeting).ends_with(0).says(MARKDOWN);
    project
        .run(&["minute", "2019-10-17-people"])
        .ends_with(2)
        .says("there is no review `2019-10-17-people`");
}

#[test]
fn the_committee_is_the_one_that_met() {
    let project = Project::samples();
    let meeting = "committee = \"Housing Select Committee\"\ndate = \"16 October 2019\"\n\n\
                   [[item]]\nnumber = 1\ntitle = \"Progress\"\nupdates = [\"inclusion-in-schools/2019-09\"]\n";
    std::fs::remove_dir_all(project.path("reviews/meetings")).expect("there is a meeting");
    project.write("reviews/meetings/2019-10-16-housing.toml", meeting);
    project
        .run(&["agree", "inclusion-in-schools/2019-09"])
        .ends_with(0);
    let first_lines = || {
        project
            .text(MARKDOWN)
            .lines()
            .take(3)
            .collect::<Vec<_>>()
            .join("\n")
    };
    minute(&project).ends_with(0);
    assert!(
        first_lines().ends_with("Housing Select Committee, 16 October 2019"),
        "{}",
        first_lines()
    );
    // One that met on another day did not agree it.
    project.change(
        "reviews/meetings/2019-10-16-housing.toml",
        "16 October",
        "23 October",
    );
    std::fs::remove_dir_all(project.path("minutes")).expect("there is a minute");
    minute(&project).ends_with(0);
    assert!(first_lines().contains("Children and Young People Select Committee, 16 October 2019"));
}

#[test]
fn a_minute_that_somebody_goes_on_with_keeps_no_other_from_being_written() {
    let project = Project::samples();
    std::fs::remove_dir_all(project.path("reviews/meetings")).expect("there is a meeting");
    project.run(&AGREED).ends_with(0);
    let folder = "reviews/inclusion-in-schools/updates";
    let other = project.text(&format!("{folder}/2019-09.toml"));
    project.write(
        &format!("{folder}/2019-10.toml"),
        &other.replace("date = \"September 2019\"", "date = \"October 2019\""),
    );
    let meeting = "committee = \"Children and Young People Select Committee\"\ndate = \"16 October 2019\"\n\n\
                   [[item]]\nnumber = 1\ntitle = \"Progress\"\n\
                   updates = [\"inclusion-in-schools/2019-09\", \"inclusion-in-schools/2019-10\"]\n";
    project.write("reviews/meetings/2019-10-16-people.toml", meeting);
    project.write(MARKDOWN, "Ours.\n");
    let other = "minutes/inclusion-in-schools-2019-10";
    let run = project.run(&["minute", "2019-10-16-people"]).ends_with(2);
    assert!(
        run.said.contains(MARKDOWN) && run.said.contains("is there with other words"),
        "{}",
        run.said
    );
    assert!(run.printed.contains(other), "{}", run.printed);
    assert_eq!(project.text(MARKDOWN), "Ours.\n");
    assert!(!project.path(HTML).exists() && project.path(&format!("{other}.md")).exists());
}

#[test]
fn a_second_council_has_a_minute_of_its_own_by_its_words_and_templates_alone() {
    let project = Project::second_council();
    let update = "flood-resilience/2023-11";
    let own = |arguments: &[&str]| {
        let folders = ["--reviews=REVIEWS", "--templates=TEMPLATES"];
        let own = "tests/cases/second-council";
        let folders = folders.map(|folder| {
            let folder = folder.replace("REVIEWS", &format!("{own}/reviews"));
            folder.replace("TEMPLATES", own)
        });
        let folders = folders.iter().map(String::as_str);
        let all: Vec<&str> = arguments.iter().copied().chain(folders).collect();
        project.run(&all)
    };
    own(&[
        "agree",
        update,
        "--on",
        "28 November 2023",
        "--amend",
        "4=Late",
        "--moved-by",
        "Councillor E. Example",
        "--sign-off",
        "2",
    ])
    .ends_with(0);
    own(&["minute", update]).ends_with(0);
    let markdown = project.text("minutes/flood-resilience-2023-11.md");
    assert_eq!(
        markdown,
        "# Extract from the minutes

Harrowmere District Council, Overview and Scrutiny Board, 28 November 2023

## Recommendation tracker – third report on flood resilience: Flood Resilience in the Mere Valley

The Board considered the report of officers on Flood Resilience in the Mere Valley.

| Recommendation | Status |
|---|---|
| 2 | Delivered, closed |
| 4 | Slipped (officers had proposed Not achieved, moved by Councillor E. Example) |
| 5 | On course |
| 6 | On course |
| 7 | 4 Late |

### Resolved:

- that the status of each recommendation be as in the table above
- that no further report be asked for on 2
- that officers report again by 21 August 2024
"
    );
    let html = project.text("minutes/flood-resilience-2023-11.html");
    for part in [
        "<h1>Extract from the minutes</h1>",
        "<caption>What the Board agreed</caption>",
        "<tr><th scope=\"row\">2</th><td>Delivered, closed</td></tr>",
        "<li>that officers report again by 21 August 2024</li>",
    ] {
        assert!(html.contains(part), "{part}: {html}");
    }
    // The page can be made into a PDF in the look of that council.
    let theme = "tests/cases/second-council/theme.toml";
    let page = "minutes/flood-resilience-2023-11.html";
    project
        .run(&["typeset", page, "--theme", theme])
        .ends_with(0);
}
