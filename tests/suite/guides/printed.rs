//! What the guides say is printed is printed, and what they say is not is nowhere.
//!
//! `tests/cases/every-key` has each key of the guides with words of its own. A row of a guide that has "not printed" in it,
//! or a table below "Nothing in this table is printed", is about a key whose words must not be found. All others must be
//! found on a page and in a PDF.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use walkdir::WalkDir;

use super::markdown::{Guide, KeyTable};
use super::{REVIEWS_GUIDE, TEMPLATES_GUIDE};
use crate::support::files::text_of;
use crate::support::judges;
use crate::support::project::Project;

const CASE: &str = "tests/cases/every-key";

/// The tables of the guides: the heading, the file of the case, and the headers in it; none above the keys at the top.
const TABLES: [(&str, &str, &[&str]); 29] = [
    (
        "`review.toml`: the review and its action plan",
        "review.toml",
        &[""],
    ),
    (
        "Each `[[recommendation]]`",
        "review.toml",
        &["[[recommendation]]"],
    ),
    (
        "Each `[[recommendation.part]]`",
        "review.toml",
        &["[[recommendation.part]]"],
    ),
    ("Each `[[allow]]`", "review.toml", &["[[allow]]"]),
    (
        "`updates/2019-09.toml`: a progress update",
        "2019-09.toml",
        &[""],
    ),
    ("Each `[[correction]]`", "review.toml", &["[[correction]]"]),
    ("Each `[[progress]]`", "2019-09.toml", &["[[progress]]"]),
    (
        "`decision.toml`: what Cabinet decided",
        "decision.toml",
        &[""],
    ),
    ("Each `[[theme]]`", "decision.toml", &["[[theme]]"]),
    (
        "Each `[[theme.recommendation]]`",
        "decision.toml",
        &["[[theme.recommendation]]"],
    ),
    (
        "Each `[[resolution]]`",
        "decision.toml",
        &["[[resolution]]", "[[decision.resolution]]"],
    ),
    ("Each `[[decision]]`", "decision.toml", &["[[decision]]"]),
    (
        "Each `[[declaration]]`",
        "decision.toml",
        &["[[declaration]]"],
    ),
    ("`council.toml`: the words", "council.toml", &[""]),
    (
        "Each `[[allow]]`: a rule you do not want",
        "council.toml",
        &["[[allow]]"],
    ),
    (
        "`[site]`: where the papers are published",
        "council.toml",
        &["[site]"],
    ),
    (
        "`[accessibility]`: the accessibility statement",
        "council.toml",
        &["[accessibility]"],
    ),
    ("`[crest]`: the crest or logo", "council.toml", &["[crest]"]),
    (
        "Each kind of paper",
        "council.toml",
        &["[action_plan]", "[progress_update]", "[index]"],
    ),
    (
        "`[cabinet_decision]`: the decision record",
        "council.toml",
        &["[cabinet_decision]"],
    ),
    (
        "`[annual_report]`: the annual report",
        "council.toml",
        &["[annual_report]"],
    ),
    ("Each `[[paper]]`", "council.toml", &["[[paper]]"]),
    ("Each `[[response]]`", "council.toml", &["[[response]]"]),
    ("Each `[[field]]`", "council.toml", &["[[field]]"]),
    ("Each grade", "council.toml", &["[[grade]]"]),
    (
        "`[call_in]`: how long a decision can be called in",
        "council.toml",
        &["[call_in]"],
    ),
    (
        "`[publication]`: how soon a decision is published",
        "council.toml",
        &["[publication]"],
    ),
    (
        "Each `[[bank_holiday]]`",
        "council.toml",
        &["[[bank_holiday]]"],
    ),
    ("Each `[[closed]]`", "council.toml", &["[[closed]]"]),
];

/// A line of the case.
#[derive(Debug)]
struct Entry {
    /// The header above it.
    header: String,
    key: String,
    /// What is to be found: the texts of its value, or what a note at the end of the line says.
    words: Vec<String>,
    /// Whether it is on a page that has no PDF.
    web_only: bool,
    /// Whether something else is printed in its place.
    unused: bool,
}

/// The lines with keys of a file of the case, and its headers.
fn entries(file: &str) -> (Vec<Entry>, BTreeSet<String>) {
    let (mut entries, mut headers) = (Vec::new(), BTreeSet::from([String::new()]));
    let mut header = String::new();
    for line in text_of(Path::new(CASE).join(file)).lines() {
        if line.starts_with('[') {
            header = line.to_owned();
            headers.insert(header.clone());
        }
        let Some((key, value)) = line.split_once(" = ").filter(|_| !line.starts_with('#')) else {
            continue;
        };
        let (value, note) = value.split_once("  # ").unwrap_or((value, ""));
        let words = match (note.strip_prefix("printed as: "), value.contains('"')) {
            (Some(words), _) => vec![words.to_owned()],
            (None, true) => value.split('"').skip(1).step_by(2).map(printed).collect(),
            (None, false) => vec![value.trim().to_owned()],
        };
        entries.push(Entry {
            header: header.clone(),
            key: key.split('.').next().unwrap_or_default().to_owned(),
            words,
            web_only: note == "on the web page only",
            unused: note.starts_with("not used"),
        });
    }
    (entries, headers)
}

/// A text of the case as it is printed: without marks, and up to the place of a value.
fn printed(text: &str) -> String {
    let text = text.replace("**", "");
    text.split('…').next().unwrap_or_default().trim().to_owned()
}

/// The papers of the case, and the words of all its pages and of all its PDFs. Without pdftotext there are none of PDFs.
fn words_of_the_papers() -> (String, Option<String>) {
    let project = Project::samples();
    fs::remove_dir_all(project.path("reviews")).expect("a folder of reviews");
    let put = |file: &str, place: &str| {
        project.write(place, &text_of(Path::new(CASE).join(file)));
    };
    put("council.toml", "templates/council.toml");
    put("crest.svg", "templates/crest.svg");
    put("review.toml", "reviews/nightjars/review.toml");
    put("decision.toml", "reviews/nightjars/decision.toml");
    put("2019-03.toml", "reviews/nightjars/updates/2019-03.toml");
    put("2019-09.toml", "reviews/nightjars/updates/2019-09.toml");
    put("rowanberry.html", "templates/rowanberry.html");
    put("rowanberry.toml", "reviews/nightjars/rowanberry.toml");
    project.build().ends_with(0);
    let (mut pages, mut papers) = (String::new(), Some(String::new()));
    for entry in WalkDir::new(project.path("output")).sort_by_file_name() {
        let path = entry.expect("a readable tree").into_path();
        match path.extension().and_then(|extension| extension.to_str()) {
            Some("html") => pages += &words_of_page(&fs::read_to_string(&path).expect("a page")),
            Some("pdf") => {
                let run = judges::run("pdftotext", &["-raw"], &[&path, Path::new("-")]);
                let text = run.map(|run| String::from_utf8(run.stdout).expect("text"));
                papers = papers.zip(text).map(|(papers, text)| papers + &text);
            }
            _ => {}
        }
    }
    let plain = |text: String| text.split_whitespace().collect::<Vec<_>>().join(" ");
    (plain(pages), papers.map(plain))
}

/// The words of a page, without those of its head and what its scripts are written in.
fn words_of_page(html: &str) -> String {
    let (_, body) = html.split_once("<body>").expect("a body");
    let mut words = String::new();
    for piece in body.split('<') {
        let (tag, text) = piece.split_once('>').unwrap_or(("", piece));
        // Bold words and abbreviations can be followed by a full stop, and a new paragraph by anything.
        let name = tag.trim_start_matches('/');
        if name != "strong" && !name.starts_with("abbr") {
            words.push(' ');
        }
        words.push_str(if name == "script" { "" } else { text });
    }
    words
}

#[test]
fn what_the_guides_say_is_printed_is_printed_and_nothing_else() {
    let (pages, papers) = words_of_the_papers();
    let mut report = String::new();
    let guides = [REVIEWS_GUIDE, TEMPLATES_GUIDE].map(Guide::read);
    let tables: Vec<KeyTable> = guides.iter().flat_map(Guide::key_tables).collect();
    for (heading, file, headers) in TABLES {
        let table = tables.iter().find(|table| table.heading == heading);
        let table = table.unwrap_or_else(|| panic!("no guide has a table below “{heading}”"));
        let (entries, all_headers) = entries(file);
        for (key, row) in table.keys.iter().zip(&table.rows) {
            // The keys of a table inside the table have a table of their own in the guide.
            let opens = |header: &String| {
                let name = header.trim_matches(['[', ']']);
                name == key || name.ends_with(&format!(".{key}"))
            };
            let is_of_labels = key == "labels";
            let found: Vec<&Entry> = entries
                .iter()
                .filter(|entry| match is_of_labels {
                    true => entry.header.ends_with(".labels]"),
                    false => headers.contains(&entry.header.as_str()) && entry.key == *key,
                })
                .collect();
            if found.is_empty() && !all_headers.iter().any(opens) {
                report += &format!("{CASE}/{file} has no `{key}` for “{heading}”\n");
            }
            let is_printed = !row.contains("ot printed") && !table.says_nothing_is_printed;
            for entry in found.iter().filter(|entry| !entry.unused) {
                report += &misprints(entry, is_printed, &pages, papers.as_deref());
            }
        }
    }
    assert!(report.is_empty(), "{report}");
}

/// What is wrong with how the words of a line are printed.
fn misprints(entry: &Entry, is_printed: bool, pages: &str, papers: Option<&str>) -> String {
    let mut report = String::new();
    let papers = papers.filter(|_| !(entry.web_only && is_printed));
    for words in &entry.words {
        for (place, text) in [("a page", Some(pages)), ("a PDF", papers)] {
            let (key, header) = (&entry.key, &entry.header);
            match text.map(|text| text.contains(words.as_str())) {
                Some(false) if is_printed => {
                    report += &format!("{header} {key}: “{words}” is not in {place}\n");
                }
                // A number of one or two figures is everywhere.
                Some(true) if !is_printed && words.len() > 2 => {
                    report += &format!("{header} {key}: “{words}” is in {place}\n");
                }
                _ => {}
            }
        }
    }
    report
}

#[test]
fn the_case_has_every_label_of_the_council_s_words() {
    let labels = |text: &str| {
        let mut header = String::new();
        let mut labels = BTreeSet::new();
        for line in text.lines() {
            if line.starts_with('[') {
                header = line.to_owned();
            }
            match line.split_once(" = ") {
                Some((key, _)) if header.ends_with(".labels]") && !key.starts_with('#') => {
                    labels.insert(format!("{header} {key}"));
                }
                _ => {}
            }
        }
        labels
    };
    let ours = labels(&text_of("templates/council.toml"));
    let case = labels(&text_of(Path::new(CASE).join("council.toml")));
    let missing: Vec<_> = ours.difference(&case).collect();
    assert!(missing.is_empty(), "{missing:?}");
}
