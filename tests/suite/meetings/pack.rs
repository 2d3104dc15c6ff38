//! The pack of a meeting, and the files beside it.

use super::{FILE, MEETING, project};
use crate::support::files::{copy, top};

const FOLDER: &str = "output/meetings/2019-10-16-people";

fn pack(project: &crate::support::project::Project) -> String {
    project.text(&format!("{FOLDER}/pack-2019-10-16-people.html"))
}

#[test]
fn a_meeting_becomes_a_pack_with_its_papers_in_it() {
    let project = project(MEETING);
    let run = project.build().ends_with(0);
    assert!(
        run.printed
            .starts_with("Published 6 papers of 1 review and 1 meeting"),
        "{}",
        run.printed
    );
    let page = pack(&project);
    for part in [
        "<h1>Children and Young People Select Committee</h1>",
        "<a href=\"#item-2-a\">2(a) Scrutiny Monitoring – Progress Update</a>",
        "<h2 id=\"item-2-a\">2(a) Scrutiny Monitoring – Progress Update</h2>",
        "<h3 id=\"inclusion-in-schools-progress-update-2019-09\">",
        "<h4 id=\"inclusion-in-schools-progress-update-2019-09-recommendation-1\">",
        "href=\"#inclusion-in-schools-progress-update-2019-09-recommendation-6\"",
        "Late item",
    ] {
        assert_eq!(page.contains(part), part != "Late item", "{part}");
    }
    for file in [
        "pack-2019-10-16-people.pdf",
        "agenda-2019-10-16-people.pdf",
        "covering-report-2-a-2019-10-16-people.pdf",
        "inclusion-in-schools-progress-update-2019-09.pdf",
        "upload.csv",
    ] {
        assert!(
            project.path(&format!("{FOLDER}/{file}")).is_file(),
            "{file}"
        );
    }
    let alone = "output/inclusion-in-schools/progress-update-2019-09.pdf";
    let copy = format!("{FOLDER}/inclusion-in-schools-progress-update-2019-09.pdf");
    assert!(
        project.bytes(alone) == project.bytes(&copy),
        "the same paper"
    );
    assert_eq!(
        project
            .text(&format!("{FOLDER}/upload.csv"))
            .lines()
            .collect::<Vec<_>>(),
        [
            "title,date,committee,item,restriction,file",
            "\"Agenda, Children and Young People Select Committee, 16 October 2019\",2019-10-16,Children and Young People Select Committee,,,agenda-2019-10-16-people.pdf",
            "\"Agenda and papers, Children and Young People Select Committee, 16 October 2019\",2019-10-16,Children and Young People Select Committee,,,pack-2019-10-16-people.pdf",
            "Scrutiny Monitoring – Progress Update,2019-10-16,Children and Young People Select Committee,2(a),,covering-report-2-a-2019-10-16-people.pdf",
            "\"Scrutiny Monitoring – Progress Update: Inclusion in Schools, September 2019\",2019-10-16,Children and Young People Select Committee,2(a),,inclusion-in-schools-progress-update-2019-09.pdf",
        ]
    );
    assert!(
        project
            .text("output/index.html")
            .contains("meetings/2019-10-16-people/pack-2019-10-16-people.pdf")
    );
}

#[test]
fn a_pack_is_made_again_when_something_in_it_changed_and_not_otherwise() {
    let project = project(MEETING);
    project.build().ends_with(0);
    let made = pack(&project);
    let again = project.build();
    assert!(
        again.printed.contains("(0 files new or changed"),
        "{}",
        again.printed
    );
    project.change(
        "reviews/inclusion-in-schools/updates/2019-09.toml",
        "evidence = \"Report circulated\"",
        "evidence = \"Report sent to everyone\"",
    );
    project.build().ends_with(0);
    let changed = pack(&project);
    assert!(changed != made && changed.contains("Report sent to everyone"));
    project.change(FILE, "Apologies for absence", "Apologies");
    project.build().ends_with(0);
    assert!(!pack(&project).contains("Apologies for absence"));
}

#[test]
fn a_pack_stays_what_members_had_before_them() {
    let with_due = MEETING.replace("updates = [", "due = true\nupdates = [");
    let project = project(&with_due);
    project.build().ends_with(0);
    let before = pack(&project);
    let files = || {
        let folder = std::fs::read_dir(project.path(FOLDER)).expect("a folder");
        let mut files: Vec<_> = folder.map(|file| file.expect("a file").path()).collect();
        files.sort();
        files
            .into_iter()
            .map(|file| std::fs::read(file).expect("a file"))
            .collect::<Vec<_>>()
    };
    let all_before = files();
    for (on, is_again) in [("16 October 2019", false), ("6 November 2019", true)] {
        let mut agree = vec!["agree", "inclusion-in-schools/2019-09", "--on", on];
        agree.extend([
            "--amend",
            "7=Slipped",
            "--moved-by",
            "Councillor A",
            "--sign-off",
            "finished",
        ]);
        agree.extend(is_again.then_some("--again"));
        project.run(&agree).ends_with(0);
        project.build().ends_with(0);
        assert_eq!(pack(&project), before, "{on}");
        assert!(files() == all_before, "{on}");
        let alone = project.text("output/inclusion-in-schools/progress-update-2019-09.html");
        assert!(alone.contains(on), "the paper of the review says it");
    }
    // What was agreed at an earlier meeting was before members.
    project
        .run(&[
            "agree",
            "inclusion-in-schools/2019-09",
            "--on",
            "9 October 2019",
            "--again",
        ])
        .ends_with(0);
    project.build().ends_with(0);
    assert!(pack(&project) != before);
}

#[test]
fn what_is_exempt_is_listed_and_has_no_file() {
    let exempt = format!(
        "{MEETING}\n[[item]]\nnumber = 3\ntitle = \"Price of the land\"\nexempt = \"Paragraph 3 of Schedule 12A\"\n"
    );
    let project = project(&exempt);
    project.build().ends_with(0);
    assert!(pack(&project).contains("Paragraph 3 of Schedule 12A"));
    let table = project.text(&format!("{FOLDER}/upload.csv"));
    assert!(
        table.ends_with(",3,Paragraph 3 of Schedule 12A,\n"),
        "{table}"
    );
}

#[test]
fn late_papers_go_on_with_the_numbers_of_the_pack() {
    let project = project(MEETING);
    let late = MEETING
        .replace(
            "time = \"4.00 pm\"",
            "supplement_to = \"2019-10-16-people\"",
        )
        .replace(
            "updates = [\"inclusion-in-schools/2019-09\"]",
            "late_item = \"The grant ends before the next meeting.\"\npages = [\"terms.md\"]",
        );
    project.write("reviews/meetings/2019-10-16-late.toml", &late);
    let terms = "# Terms of reference\n\nThe Committee looks at services for children.\n\n## Members\n\nThere are nine.\n";
    project.write("reviews/meetings/terms.md", terms);
    project.build().ends_with(0);
    let page = project.text("output/meetings/2019-10-16-late/pack-2019-10-16-late.html");
    let agenda = page.split("class=\"pack-part\"").next().expect("an agenda");
    assert!(
        agenda.contains("The grant ends before the next meeting."),
        "{agenda}"
    );
    let table = project.text("output/meetings/2019-10-16-late/upload.csv");
    assert!(
        table.contains("\"Agenda, supplement to the agenda, Children and Young People"),
        "{table}"
    );
    for part in [
        "Supplement to the agenda",
        "The grant ends before the next meeting.",
        "<h3 id=\"terms\">Terms of reference</h3>",
        "<h4>Members</h4>",
    ] {
        assert!(page.contains(part), "{part}");
    }
    let number = page
        .split("<meta name=\"first-page\" content=\"")
        .nth(1)
        .and_then(|rest| rest.split('"').next())
        .expect("a number");
    assert!(number.parse::<usize>().expect("a number") > 8, "{number}");
    // Another page in the pack is another number in the supplement.
    project.change_line(
        "reviews/meetings/2019-10-16-late.toml",
        "supplement_to",
        "supplement_to = \"2019-10-16-people\"\nfirst_page = 61",
    );
    project.build().ends_with(0);
    let page = project.text("output/meetings/2019-10-16-late/pack-2019-10-16-late.html");
    assert!(page.contains("<meta name=\"first-page\" content=\"61\">"));
}

#[test]
fn a_draft_says_so_on_every_page() {
    let project = project(MEETING);
    project.run(&["build", "--draft"]).ends_with(0);
    for page in [
        "output/inclusion-in-schools/action-plan.html".to_owned(),
        format!("{FOLDER}/pack-2019-10-16-people.html"),
    ] {
        let page = project.text(&page);
        assert!(page.contains("<title>Draft: "), "the title");
        assert!(page.contains("<meta name=\"draft\" content=\"Draft\">"));
    }
    project.build().ends_with(0);
    assert!(!pack(&project).contains("Draft"), "made again");
}

#[test]
fn three_reviews_and_three_successive_updates_are_one_pack() {
    let project = crate::support::project::Project::second_council();
    let folder = "tests/cases/second-council/reviews/meetings";
    copy(&top().join("tests/cases/meetings"), &project.path(folder));
    let reviews = "tests/cases/second-council/reviews";
    let run = project.run(&[
        "build",
        "--reviews",
        reviews,
        "--templates",
        "tests/cases/second-council",
    ]);
    let run = run.ends_with(0);
    assert!(
        run.printed
            .starts_with("Published 18 papers of 3 reviews and 2 meetings"),
        "{}",
        run.printed
    );
    let name = "2024-01-23-overview-and-scrutiny";
    let page = project.text(&format!("output/meetings/{name}/pack-{name}.html"));
    let place = |id: &str| page.find(&format!("id=\"{id}\"")).expect("a part");
    let parts = [
        "item-3",
        "item-4-a",
        "flood-resilience-cabinet-decision",
        "flood-resilience-progress-update-2022-10",
        "flood-resilience-progress-update-2023-05",
        "flood-resilience-progress-update-2023-11",
        "item-5",
        "community-transport-progress-update-2024-01",
        "item-6",
        "library-opening-hours-action-plan",
    ];
    assert!(parts.iter().is_sorted_by_key(|part| place(part)));
    assert!(page.contains("<dt>Taken in private:</dt>") && page.contains("Order of business"));
    assert!(
        page.contains("<dt>Urgent business:</dt><dd><p>The Chair has agreed to take this item")
    );
    // The page of item 3 has the item's title, which is printed once, and what is below it is one level deeper.
    assert!(page.contains("<h2 id=\"item-3\">3. Terms of reference</h2>"));
    assert_eq!(page.matches("Terms of reference</h").count(), 1);
    assert!(page.contains("<h3>Members</h3>") && page.contains("<h4>The Chair</h4>"));
}
