//! The guides are true. They explain every key and name and no others, and every command in them works.

mod annual;
mod bounds;
mod fields;
mod markdown;
mod printed;
mod site_structs;
mod structs;

use std::collections::BTreeSet;
use std::fs;

use crate::support::files::top;
use crate::support::program::{program, run};
use crate::support::project::Project;
use annual::ANNUAL;
use fields::structs;
use markdown::{Guide, anchors};
use site_structs::SITE;
use structs::{Explained, REVIEWS, TEMPLATES};

const REVIEWS_GUIDE: &str = "reviews/README.md";
const TEMPLATES_GUIDE: &str = "templates/README.md";
const GUIDES: [&str; 3] = ["README.md", REVIEWS_GUIDE, TEMPLATES_GUIDE];

#[test]
fn officers_find_every_key_and_no_other() {
    says_the_same(&Guide::read(REVIEWS_GUIDE), &REVIEWS);
}

#[test]
fn the_web_team_finds_every_key_and_every_name_and_no_other() {
    let all = [TEMPLATES.as_slice(), &SITE, &ANNUAL].concat();
    says_the_same(&Guide::read(TEMPLATES_GUIDE), &all);
}

/// Compares each table of a guide with the struct it explains.
#[track_caller]
fn says_the_same(guide: &Guide, explained: &[Explained]) {
    let mut tables = guide.key_tables();
    let mut report = String::new();
    for one in explained {
        let Some(place) = tables.iter().position(|t| t.heading == one.heading) else {
            report += &format!("there is no table below “{}”\n", one.heading);
            continue;
        };
        let table = tables.remove(place);
        let in_guide: BTreeSet<String> = table.keys.into_iter().collect();
        let (_, fields) = structs(one.file)
            .into_iter()
            .find(|(name, _)| name == one.name)
            .unwrap_or_else(|| panic!("{} has no struct {}", one.file, one.name));
        let known: BTreeSet<String> = fields.into_iter().collect();
        for key in known.difference(&in_guide) {
            report += &format!("“{}” does not explain `{key}`\n", one.heading);
        }
        for key in in_guide.difference(&known) {
            report += &format!("“{}” explains `{key}`, which is none\n", one.heading);
        }
    }
    for table in tables {
        report += &format!("“{}” explains nothing of the program\n", table.heading);
    }
    assert!(report.is_empty(), "{}:\n{report}", guide.path);
}

#[test]
fn every_struct_of_keys_or_names_is_explained() {
    let files = [
        "src/reviews/draft/review.rs",
        "src/reviews/draft/update.rs",
        "src/reviews/draft/decision.rs",
        "src/reviews/draft/correction.rs",
        "src/council/draft.rs",
        "src/theme/draft.rs",
        "src/template/view/mod.rs",
        "src/template/view/reference_view.rs",
        "src/template/view/details.rs",
        "src/template/view/action_plan.rs",
        "src/template/view/progress_update.rs",
        "src/template/view/cabinet_decision.rs",
        "src/template/view/index.rs",
        "src/template/view/listed.rs",
    ];
    for file in files {
        let named = |(_, fields): &(String, Vec<String>)| !fields.is_empty();
        for (name, _) in structs(file).into_iter().filter(named) {
            let known = REVIEWS.iter().chain(&TEMPLATES).chain(&SITE).chain(&ANNUAL);
            let found = known.filter(|one| one.file == file && one.name == name);
            assert_eq!(found.count(), 1, "{file}: {name} needs a table in a guide");
        }
    }
}

#[test]
fn the_web_team_finds_every_class_that_means_something() {
    let guide = Guide::read(TEMPLATES_GUIDE).text;
    let source = fs::read_to_string(top().join("src/document/class.rs")).expect("it is there");
    let names = source.split(" => \"").skip(1);
    let names: Vec<&str> = names.filter_map(|after| after.split('"').next()).collect();
    assert!(names.len() > 8, "only {names:?} were found");
    for class in names {
        assert!(guide.contains(&format!("| `{class}` |")), "`{class}`");
    }
}

#[test]
fn every_command_in_the_guides_is_understood() {
    for guide in GUIDES.map(Guide::read) {
        let commands = guide.commands();
        assert!(!commands.is_empty(), "{} shows no command", guide.path);
        for command in commands {
            let words = command
                .strip_prefix("cargo run --release -- ")
                .or_else(|| command.strip_prefix("scrutineer "))
                .expect("a command of ours");
            let run = run(program(&[]).args(typed(words)).arg("--help"));
            assert_eq!(
                run.exit_code,
                Some(0),
                "{}: {command}
{}",
                guide.path,
                run.said
            );
        }
    }
}

/// The words of a command as a terminal takes them apart: what is between quotation marks is one.
fn typed(command: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut is_quoted = false;
    let mut is_new = true;
    for letter in command.chars() {
        match letter {
            '"' => is_quoted = !is_quoted,
            ' ' if !is_quoted => is_new = true,
            _ => {
                if is_new {
                    words.push(String::new());
                }
                is_new = false;
                words.last_mut().expect("a word").push(letter);
            }
        }
    }
    words
}

#[test]
fn a_command_that_does_not_exist_would_be_noticed() {
    for words in [["built", "--help"], ["build", "--outptu=x"]] {
        let run = run(program(&words).arg("--help"));
        assert_ne!(run.exit_code, Some(0), "{words:?}");
    }
}

#[test]
fn every_message_in_the_guides_is_what_the_program_says() {
    let mut messages = 0;
    for guide in [GUIDES[0], REVIEWS_GUIDE].map(Guide::read) {
        let blocks = guide.blocks();
        let messages_of = |block: &&String| {
            ["error[", "warning["]
                .iter()
                .any(|one| block.starts_with(one))
        };
        for message in blocks.iter().filter(messages_of) {
            let said = said_of(message);
            assert!(
                said.contains(message.as_str()),
                "{} shows\n{message}\nbut the program says\n{said}",
                guide.path
            );
            messages += 1;
        }
    }
    assert_eq!(messages, 3, "one message for everyone, two for officers");
}

/// Puts the line that a message shows into the file that it names. Returns what `check` then reports.
fn said_of(message: &str) -> String {
    let project = Project::samples();
    let named = |start: &str| message.lines().find_map(|line| line.split_once(start));
    let (_, place) = named("--> ").expect("a message says where");
    let mut place = place.split(':');
    let file = place.next().expect("a file");
    let number: usize = place.next().and_then(|n| n.parse().ok()).expect("a line");
    let (_, wrong) = named(&format!("{number} | ")).expect("a message shows the line");
    let text = project.text(file);
    let mut lines: Vec<&str> = text.lines().collect();
    lines[number - 1] = wrong;
    project.write(file, &lines.join("\n"));
    project.run(&["check"]).said
}

#[test]
fn every_link_in_the_guides_leads_somewhere() {
    for guide in GUIDES.map(Guide::read) {
        for (file, anchor) in guide.links() {
            assert!(file.exists(), "{}: {}", guide.path, file.display());
            if let Some(anchor) = anchor {
                let headings = anchors(&fs::read_to_string(&file).expect("a guide"));
                assert!(headings.contains(&anchor), "{}: #{anchor}", guide.path);
            }
        }
    }
}

#[test]
fn an_officer_meets_no_word_of_the_programming_language() {
    let guide = Guide::read(REVIEWS_GUIDE).text;
    for word in [
        "Rust", "struct", "Option", "enum", "serde", "parse", "crate",
    ] {
        assert!(!guide.contains(word), "{word}");
    }
}
