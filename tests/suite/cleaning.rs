//! What nobody sees in a text: the same becomes of it in a file of a review and in a web page.

use std::path::Path;

use crate::support::files::{text_of, top};
use crate::support::judges;
use crate::support::program::{Run, run};
use crate::support::project::{Project, SAMPLE_REVIEW as REVIEW};

/// A page with these words in its `<main>`.
fn page(words: &str) -> String {
    format!(
        "<!DOCTYPE html>\n<html lang=\"en-GB\"><head><meta charset=\"utf-8\"><title>Cafe\u{301} note</title></head>\
         <body><main><h1>Cafe\u{301} note</h1>\n{words}\n</main></body></html>"
    )
}

fn typeset(folder: &Project) -> Run {
    let mut command = folder.command(&["typeset", "page.html", "--templates"]);
    run(command.arg(top().join("templates")))
}

/// The words of a PDF, each with one space after it. None without pdftotext.
fn words(folder: &Project, pdf: &str) -> Option<String> {
    let output = judges::run(
        "pdftotext",
        &[],
        &[folder.path(pdf).as_path(), Path::new("-")],
    )?;
    let text = String::from_utf8(output.stdout).expect("pdftotext writes UTF-8");
    Some(text.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// What is typed, and what is printed.
const MEMBERS: [(&str, &str); 10] = [
    (
        "The cafe\u{301} and Llw\u{302}yd Street",
        "The café and Llŵyd Street",
    ),
    ("har\u{AD}bour master", "harbour master"),
    (
        "wrote to C:\u{200B}/plans on \u{200E}12/03/2026\u{200F}",
        "wrote to C:/plans on 12/03/2026",
    ),
    (
        "\u{26A0}\u{FE0F} Mind\u{2060} the\u{FEFF} step",
        "\u{26A0} Mind the step",
    ),
    (
        "the o\u{FB03}ce of\u{200D} \u{200C}Zoe\u{308}",
        "the office of Zoë",
    ),
    (
        "survey done\u{2028}then the tender",
        "survey done then the tender",
    ),
    (
        "survey done\u{85}then the tender",
        "survey done then the tender",
    ),
    ("all \u{F0B7} three and \u{F0FC}", "all • three and ✓"),
    // Beside ticks an empty square is a box that nobody ticked.
    ("\u{F0FE} gas or \u{F06F} lift", "☑ gas or ☐ lift"),
    (
        "Auf\u{200C}lage \u{F0E0} Verlag",
        "Auf\u{200C}lage → Verlag",
    ),
];

#[test]
fn what_nobody_sees_is_the_same_in_a_page_and_in_a_review() {
    for (number, (typed, printed)) in MEMBERS.into_iter().enumerate() {
        let folder = Project::empty();
        folder.write("page.html", &page(&format!("<p>{typed}</p>")));
        typeset(&folder).ends_with(0);
        let Some(words) = words(&folder, "page.pdf") else {
            return;
        };
        assert!(words.contains(printed), "page {number}: {words}");
        assert!(words.starts_with("Café note"), "{words}");
    }
    let project = Project::samples();
    let all = MEMBERS.map(|(typed, _)| typed).join(" and ");
    project.change_line(REVIEW, "action = ", &format!("action = \"{all}\""));
    project.build().ends_with(0);
    let words = words(&project, "output/inclusion-in-schools/action-plan.pdf");
    let html = project.text("output/inclusion-in-schools/action-plan.html");
    for (typed, printed) in MEMBERS {
        assert!(
            words.as_ref().is_none_or(|words| words.contains(printed)),
            "{typed:?}"
        );
    }
    assert!(html.contains("har\u{AD}bour") && html.contains("Auf\u{200C}lage"));
    assert!(!html.contains(['\u{200B}', '\u{2028}', '\u{85}', '\u{FEFF}', '\u{301}']));
}

#[test]
fn character_references_are_cleaned_with_the_words_around_them() {
    let folder = Project::empty();
    folder.write(
        "page.html",
        &page("<p>A cafe&#769; and a har&shy;bour&#8203;master, C:&ZeroWidthSpace;x</p>"),
    );
    typeset(&folder).ends_with(0);
    let words = words(&folder, "page.pdf");
    assert!(words.is_none_or(|words| words.contains("A café and a harbourmaster, C:x")));
}

#[test]
fn a_word_is_broken_at_a_soft_hyphen_with_a_hyphen() {
    let folder = Project::empty();
    let long = "Ver\u{AD}wal\u{AD}tungs\u{AD}an\u{AD}ge\u{AD}le\u{AD}gen\u{AD}hei\u{AD}ten Rat "
        .repeat(30);
    folder.write("page.html", &page(&format!("<p>{long}</p>")));
    typeset(&folder).ends_with(0);
    let Some(output) = judges::run(
        "pdftotext",
        &["-raw"],
        &[folder.path("page.pdf").as_path(), Path::new("-")],
    ) else {
        return;
    };
    let text = String::from_utf8(output.stdout).expect("pdftotext writes UTF-8");
    assert!(text.contains("\u{AD}\n"), "no word is broken: {text}");
    // Nowhere else is there a hyphen, and put together again the words are whole.
    let whole = text.replace("\u{AD}\n", "");
    assert!(!whole.contains(['\u{AD}', '-']), "{whole}");
    assert_eq!(whole.matches("Verwaltungsangelegenheiten").count(), 30);
}

#[test]
fn a_line_separator_is_a_space_in_a_text_of_one_line() {
    let project = Project::samples();
    project.change_line(
        REVIEW,
        "title = ",
        "title = \"Inclusion\u{2028}in\u{2029}Schools\"",
    );
    project.build().ends_with(0);
    let html = project.text("output/inclusion-in-schools/action-plan.html");
    assert!(html.contains("Inclusion in Schools"));
    project.change_line(REVIEW, "title = ", "title = \"Inclusion\\nin Schools\"");
    project.build().ends_with(1).says("broken-line");
}

#[test]
fn a_line_separator_breaks_the_line_of_a_page() {
    let folder = Project::empty();
    folder.write(
        "page.html",
        &page("<p>Survey done\u{2028}the tender\u{B}the work</p>"),
    );
    typeset(&folder).ends_with(0);
    let output = judges::run(
        "pdftotext",
        &[],
        &[folder.path("page.pdf").as_path(), Path::new("-")],
    );
    let text = output.map(|output| String::from_utf8(output.stdout).expect("UTF-8"));
    assert!(text.is_none_or(|text| text.contains("Survey done\nthe tender\nthe work\n")));
}

#[test]
fn a_grade_and_a_date_are_known_whatever_is_hidden_in_them() {
    let project = Project::samples();
    let update = "reviews/inclusion-in-schools/updates/2019-09.toml";
    project.change_line(
        update,
        "proposed = ",
        "proposed = \"On-\u{AD}Tr\u{AD}ack\u{200B}\"",
    );
    project.change_line(update, "date = ", "date = \"Sep\u{AD}tember 2019\"");
    project.build().ends_with(0);
}

#[test]
fn a_page_full_of_unseen_characters_is_a_sound_pdf() {
    let folder = Project::empty();
    folder.write("page.html", &text_of("tests/cases/cleaning/page.html"));
    typeset(&folder).ends_with(0);
    let pdf = folder.path("page.pdf");
    if let Some(run) = judges::verapdf(&[pdf.as_path()]) {
        let said = String::from_utf8_lossy(&run.stdout).into_owned();
        assert!(run.status.success(), "{said}");
        assert_eq!(said.matches("PASS ").count(), 2, "{said}");
    }
}
