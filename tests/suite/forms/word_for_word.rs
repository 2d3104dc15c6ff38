//! Any text that an officer can type comes back word for word.

use super::answers::{UPDATE_FILE, runs, save, signs, typed};
use crate::support::chance::Chance;
use crate::support::project::Project;

/// Pieces of which texts are made: what TOML, JSON, Markdown and HTML mean something by, and letters of many kinds.
const PIECES: [&str; 34] = [
    "\"",
    "\"\"\"",
    "'",
    "'''",
    "\\",
    "\\n",
    "\\u0041",
    "#",
    "[[progress]]",
    " = ",
    "\n",
    "\n\n",
    "- ",
    "1. ",
    "\t",
    "<b>",
    "&amp;",
    "</script>",
    "{{ a }}",
    "{% b %}",
    "é",
    "e\u{301}",
    "ŵŷ",
    "اردو",
    "עברית",
    "😀",
    "👩‍👩‍👧",
    "\u{a0}",
    "…",
    "£5",
    "word",
    "Words of the officer",
    " ",
    "%",
];

/// The texts in a file, by the number of their recommendation.
fn evidence(toml: &str) -> Vec<String> {
    let file = toml::de::DeTable::parse(toml).expect("TOML").into_inner();
    let progress = file["progress"].get_ref().as_array().expect("a list");
    let evidence = progress.iter().map(|entry| {
        let entry = entry.get_ref().as_table().expect("a table");
        entry["evidence"]
            .get_ref()
            .as_str()
            .expect("a text")
            .to_owned()
    });
    evidence.collect()
}

#[test]
fn any_text_comes_back_word_for_word() {
    let project = Project::samples();
    let signs = signs(&project);
    let mut chance = Chance::new(20);
    for _ in 0..12 {
        let texts: Vec<String> = (0..19)
            .map(|_| {
                let number = chance.from(1, 14);
                let pieces = (0..number).map(|_| PIECES[chance.from(0, PIECES.len() - 1)]);
                format!("x{}", pieces.collect::<String>())
            })
            .collect();
        let numbers: Vec<String> = (1..=19).map(|number| number.to_string()).collect();
        let answers: Vec<_> = numbers
            .iter()
            .zip(&texts)
            .map(|(number, text)| {
                (
                    number.as_str(),
                    typed(&[("evidence", text), ("proposed", "On-Track")]),
                )
            })
            .collect();
        save(&project, "one.json", &signs, &answers);
        // Words that no paper can print are written all the same, and then said.
        let run = runs(&project, &["receive", "one.json"]);
        assert!(matches!(run.exit_code, Some(0 | 1)), "{}", run.said);
        let expected: Vec<&str> = texts.iter().map(|text| text.trim_end()).collect();
        assert_eq!(evidence(&project.text(UPDATE_FILE)), expected);
        // The next form shows them, and what it saves untouched is there already.
        let again = super::answers::signs(&project);
        save(&project, "one.json", &again, &answers);
        let run = runs(&project, &["receive", "one.json"]).ends_with(0);
        assert!(run.printed.contains("is as it was"), "{}", run.printed);
        std::fs::remove_file(project.path(UPDATE_FILE)).expect("it is there");
    }
}
