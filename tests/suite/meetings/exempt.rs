//! What an exempt item puts before a meeting: in no public byte, and whole in the working copy.

use super::{MEETING, project};
use crate::site::withheld::{bytes, every_page_is_marked, with_word};
use crate::support::project::Project;

const ID: &str = "2019-10-16-people";

/// Words that nobody outside may read. Each is in one passage only.
const SECRETS: [&str; 14] = [
    "Saffronwood",
    "Cobaltson",
    "Ochrefield",
    "Umberly",
    "Indigoton",
    "Magentaford",
    "Ceruleanby",
    "Viridianthorpe",
    "Carminewick",
    "Sepiaham",
    "Tealborough",
    "Maroonley",
    "Lilacstead",
    "Amberdale",
];

/// What the agenda says to everybody.
const PUBLIC: [&str; 4] = [
    "Sale of the depot",
    "Members are asked to keep it to themselves.",
    "The offer ends before the next meeting.",
    "By virtue of",
];

const ITEM: &str = r#"
[[item]]
number = 7
title = "Sale of the depot"
text = "Members are asked to keep it to themselves."
late_item = "The offer ends before the next meeting."
exempt = "By virtue of paragraph 3 of Part 1 of Schedule 12A"
report_author = "Head of Saffronwood" # not Lilacstead
purpose = """
To sell the depot
to **Ochrefield**."""
asked_to = "- take the offer of Umberly"
background_papers = "The letter of Indigoton"
pages = [
  "offers.md",
  "walls.html",
]

[item.contact]
name = "Cobaltson"
telephone = "01642 000000 (Amberdale)"

[[item.paragraph]]
heading = "Magentaford"
number = "7.1"
text = "The depot is beside Ceruleanby."

[[item]]
number = 8
title = "Any other business"
"#;

/// The meeting with that item, and late papers with another one.
fn secret_meeting() -> Project {
    let project = project(&(MEETING.to_owned() + ITEM));
    let pages = "# Viridianthorpe\n\nCarminewick has offered nine.\n\n## Sepiaham\n\nTwelve.\n";
    project.write("reviews/meetings/offers.md", pages);
    let plan = "<!DOCTYPE html><html lang=\"en-GB\"><head><title>The plan</title></head><body><main>\
                <h1>The plan</h1><p>The wall of Tealborough.</p></main></body></html>";
    project.write("reviews/meetings/walls.html", plan);
    let (head, _) = MEETING.split_once("[[item]]").expect("items");
    let late = "supplement_to = \"2019-10-16-people\"\n\n[[item]]\nnumber = 9\ntitle = \"A letter\"\n\
                exempt = \"Paragraph 1 of Schedule 12A\"\npurpose = \"To hear Maroonley.\"\n\n\
                [[item]]\nnumber = 10\ntitle = \"A further letter\"\npurpose = \"To hear the Mayor.\"\n";
    project.write(
        "reviews/meetings/2019-10-16-late.toml",
        &format!("{head}{late}"),
    );
    project
}

fn build_working(project: &Project) {
    project
        .run(&["build", "--working-copy", "working"])
        .ends_with(0);
}

#[test]
fn what_an_exempt_item_brings_is_in_no_public_byte_and_in_the_working_copy() {
    let project = secret_meeting();
    project.build().ends_with(0);
    build_working(&project);
    let public = bytes(&project.path("output"));
    let working = bytes(&project.path("working"));
    for word in SECRETS {
        assert_eq!(with_word(&public, word), [""; 0], "{word}");
        // What a comment says is on no paper.
        if word != "Lilacstead" {
            let pack = match word {
                "Maroonley" => "meetings/2019-10-16-late/pack-2019-10-16-late".to_owned(),
                _ => format!("meetings/{ID}/pack-{ID}"),
            };
            let files = with_word(&working, word);
            for file in [format!("{pack}.html"), format!("{pack}.pdf, by pdftotext")] {
                let is_there = files.contains(&file) || !working.contains_key(&file);
                assert!(is_there, "{word} is not in {file}, but in {files:?}");
            }
        }
    }
    for file in ["covering-report-7", "offers", "walls"] {
        let has = |all: &std::collections::BTreeMap<String, Vec<u8>>| {
            all.keys().any(|name| name.contains(file))
        };
        assert!(!has(&public), "{file} is public");
        assert!(has(&working), "{file} is not in the working copy");
    }
    // The agenda leads to the report where it is.
    let agenda = format!("meetings/{ID}/agenda-{ID}.html");
    let leads = |folder: &str| {
        project
            .text(&format!("{folder}/{agenda}"))
            .contains("covering-report-7")
    };
    assert_eq!([leads("output"), leads("working")], [false, true]);
    for words in PUBLIC {
        let words: String = words.split_whitespace().collect();
        for all in [&public, &working] {
            let files = with_word(all, &words);
            let pack = format!("meetings/{ID}/pack-{ID}.html");
            assert!(files.contains(&pack), "{words}: {files:?}");
        }
    }
}

#[test]
fn each_page_of_it_is_marked_and_so_is_each_file_for_upload() {
    let project = secret_meeting();
    build_working(&project);
    every_page_is_marked(&project);
    let folder = format!("working/meetings/{ID}");
    let table = project.text(&format!("{folder}/upload.csv"));
    let why = ",7,By virtue of paragraph 3 of Part 1 of Schedule 12A,";
    let of_item: Vec<&str> = table.lines().filter(|line| line.contains(why)).collect();
    assert_eq!(of_item.len(), 3, "{table}");
    assert!(of_item.iter().all(|line| line.ends_with(".pdf")), "{table}");
    // In public there is only the title.
    project.build().ends_with(0);
    let table = project.text(&format!("output/meetings/{ID}/upload.csv"));
    let row =
        format!("Sale of the depot,2019-10-16,Children and Young People Select Committee{why}\n");
    assert!(table.contains(&row), "{table}");
}

#[test]
fn what_changes_in_an_exempt_item_changes_nothing_in_public() {
    let project = secret_meeting();
    project.build().ends_with(0);
    let before = bytes(&project.path("output"));
    project.change(super::FILE, "Ochrefield", "Celadonhurst");
    project.change("reviews/meetings/offers.md", "Carminewick", "Celadonhurst");
    project.build().ends_with(0).says("(0 files new or changed");
    assert!(
        before == bytes(&project.path("output")),
        "a public byte has changed"
    );
}

#[test]
fn an_item_that_says_that_nothing_is_exempt_withholds_nothing() {
    let meeting = MEETING.to_owned()
        + "\n[[item]]\nnumber = 7\ntitle = \"Roads\"\nexempt = \"Not exempt\"\npurpose = \"To hear.\"\n";
    let project = project(&meeting);
    let says = "error[exempt-item]: this says that nothing is exempt";
    for arguments in [
        &["check"][..],
        &["build"],
        &["build", "--working-copy", "working"],
    ] {
        let run = project.run(arguments).ends_with(1);
        assert!(run.said.contains(says), "{}", run.said);
    }
}
