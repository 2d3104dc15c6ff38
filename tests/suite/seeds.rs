//! The two real documents: every label and value from the council, in order, in the web page and in the PDF.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use tempfile::TempDir;

use crate::support::files::text_of;
use crate::support::judges;
use crate::support::program::{program, run};

/// The samples, built once for all tests of this file.
fn published() -> &'static Path {
    static PUBLISHED: OnceLock<TempDir> = OnceLock::new();
    PUBLISHED
        .get_or_init(|| {
            let folder = tempfile::tempdir().expect("a temporary folder");
            run(program(&["build", "--output"]).arg(folder.path())).ends_with(0);
            folder
        })
        .path()
}

fn paper(name: &str) -> PathBuf {
    published().join("inclusion-in-schools").join(name)
}

fn expected(name: &str) -> Vec<String> {
    let text = text_of(format!("tests/cases/seeds/{name}"));
    text.lines().map(str::to_owned).collect()
}

/// The text of a page's `<main>`, without tags and with HTML's escapes decoded.
fn html_text(path: &Path) -> String {
    let html = fs::read_to_string(path).expect("a page");
    let main = html
        .split_once("<main")
        .and_then(|(_, rest)| rest.split_once("</main>"))
        .expect("a main part")
        .0;
    let mut text = String::new();
    for piece in main.split('<') {
        text.push(' ');
        text.push_str(piece.split_once('>').map_or("", |(_, after)| after));
    }
    [
        ("&quot;", "\""),
        ("&#x27;", "'"),
        ("&#39;", "'"),
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&amp;", "&"),
    ]
    .iter()
    .fold(text, |text, (escaped, character)| {
        text.replace(escaped, character)
    })
}

/// The text of a PDF without headers, footers and what is repeated at the top of a page; none without pdftotext.
fn pdf_text(path: &Path) -> Option<String> {
    let output = judges::run("pdftotext", &["-raw"], &[path, Path::new("-")])?;
    let page = fs::read_to_string(path.with_extension("html")).expect("a page");
    let header = page
        .split_once("<meta name=\"running-header\" content=\"")
        .and_then(|(_, after)| after.split_once('"'))
        .expect("a running header")
        .0;
    // A line begins with the title at the head of the paper and the review's, or goes on with the rest of a long header.
    let mut rest = "";
    let mut is_artifact = |line: &&str| {
        let begins = line.contains(": ").then_some(header);
        let goes_on = Some(rest).filter(|_| !line.is_empty());
        let is_header = begins
            .into_iter()
            .chain(goes_on)
            .find_map(|header| header.strip_prefix(*line).map(str::trim_start));
        rest = is_header.unwrap_or_default();
        is_header.is_some()
            || line.starts_with("This document was classified as")
            || line.ends_with("(continued)")
            || line.trim_start_matches('\u{c}').starts_with("Page ")
    };
    let text = String::from_utf8(output.stdout).expect("text");
    Some(
        text.lines()
            .map(|line| line.trim_start_matches('\u{c}'))
            .filter(|line| !is_artifact(line))
            .collect::<Vec<_>>()
            .join("\n"),
    )
}

/// Text without its white space: where lines break differs from medium to medium.
fn squeezed(text: &str) -> String {
    text.chars()
        .filter(|character| !character.is_whitespace())
        .collect()
}

fn assert_says_in_order(text: &str, expected: &[String], medium: &str) {
    let text = squeezed(text);
    let mut from = 0;
    for (number, line) in expected.iter().enumerate() {
        match text[from..].find(&squeezed(line)) {
            Some(at) => from += at + squeezed(line).len(),
            None => {
                let near: String = text[from..].chars().take(160).collect();
                panic!(
                    "the {medium} does not say line {} in its place:\n  {line}\ninstead, after the text before it:\n  {near}",
                    number + 1
                );
            }
        }
    }
}

#[test]
fn the_progress_update_is_complete_in_html() {
    let words = expected("progress-update.txt");
    assert_says_in_order(
        &html_text(&paper("progress-update-2019-09.html")),
        &words,
        "page",
    );
}

#[test]
fn the_progress_update_is_complete_in_pdf() {
    let words = expected("progress-update.txt");
    if let Some(text) = pdf_text(&paper("progress-update-2019-09.pdf")) {
        assert_says_in_order(&text, &words, "PDF");
    }
}

#[test]
fn the_cabinet_decision_is_complete_in_html() {
    let words = expected("cabinet-decision.txt");
    assert_says_in_order(&html_text(&paper("cabinet-decision.html")), &words, "page");
}

#[test]
fn the_cabinet_decision_is_complete_in_pdf() {
    let words = expected("cabinet-decision.txt");
    if let Some(text) = pdf_text(&paper("cabinet-decision.pdf")) {
        assert_says_in_order(&text, &words, "PDF");
    }
}

#[test]
fn nothing_of_the_update_is_left_out() {
    // 19 recommendations of seven labels with a value each, the title block, the introduction and the key. The key's label
    // stands in one merged cell of the document, of which a copy as text makes two halves. It is one here.
    let words = expected("progress-update.txt");
    assert_eq!(
        words
            .iter()
            .filter(|line| line.starts_with("Recommendation "))
            .count(),
        19
    );
    assert_eq!(
        words.len(),
        1 + 6 + 1 + 19 * 14 + 1 + 9,
        "rec. 18 has one line more"
    );
}
