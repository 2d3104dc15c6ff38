//! `scrutineer typeset`: any page becomes a PDF that keeps all our rules, or is refused with the places of its faults.

use std::fs;

use scrutineer::diagnostic::Findings;
use scrutineer::files::Files;
use scrutineer::theme;

use crate::support::expected::Expected;
use crate::support::files::{text_of, top};
use crate::support::layout_rules;
use crate::support::program::{Run, run};
use crate::support::project::Project;
use crate::support::reading_rules::{differences, faults};
use crate::support::tagged::TaggedPdf;

/// Runs the command in a folder, with the project's own templates.
fn typeset(project: &Project, arguments: &[&str]) -> Run {
    let mut command = project.command(&["typeset"]);
    let templates = top().join("templates");
    run(command.args(arguments).arg("--templates").arg(templates))
}

/// A folder with the minutes of a meeting in it.
fn meeting() -> Project {
    let folder = Project::empty();
    folder.write("minutes.html", &minutes());
    folder
}

fn minutes() -> String {
    text_of("tests/cases/typeset/minutes.html")
}

/// The names of all files in a folder.
fn names(folder: &Project) -> Vec<String> {
    let entries = fs::read_dir(folder.path("")).expect("the folder can be read");
    let mut names: Vec<String> = entries
        .map(|entry| entry.expect("it can be read").file_name())
        .map(|name| name.to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

/// The looks that come with the program.
const LOOKS: [&str; 3] = ["theme.toml", "theme-large-print.toml", "theme-plain.toml"];

#[test]
fn the_pdf_is_next_to_its_page_unless_another_place_is_named() {
    let folder = meeting();
    typeset(&folder, &["minutes.html"])
        .ends_with(0)
        .says("minutes.pdf");
    assert_eq!(names(&folder), ["minutes.html", "minutes.pdf"]);
}

/// Each of these pages once came out wrong. Its comment says how.
#[test]
fn every_page_is_set_without_fault_in_every_look() {
    let pages = fs::read_dir(top().join("tests/cases/typeset")).expect("the pages are there");
    for page in pages.map(|page| page.expect("it can be read").path()) {
        let html = fs::read_to_string(&page).expect("a page can be read");
        let page = page.to_string_lossy();
        for name in LOOKS {
            let look = theme::read(
                &Files::on_disk(),
                &top().join("templates").join(name),
                &mut Findings::new(),
            );
            let folder = Project::empty();
            typeset(&folder, &[&page, "-o", "page.pdf", "--theme", name]).ends_with(0);
            let bytes = fs::read(folder.path("page.pdf")).expect("the PDF is there");
            let pdf = TaggedPdf::read(&bytes);
            let mut found = faults(&pdf);
            found.extend(differences(&pdf, &Expected::of(&html)));
            found.extend(layout_rules::faults(
                &pdf,
                &look.expect("the theme is sound"),
            ));
            assert!(found.is_empty(), "{page} in {name}:\n{}", found.join("\n"));
        }
    }
}

#[test]
fn the_pdf_goes_where_it_is_asked_for_and_is_the_same_each_time() {
    let folder = meeting();
    let read = |name: &str| fs::read(folder.path(name)).expect("the PDF is there");
    typeset(&folder, &["minutes.html", "-o", "one.pdf"]).ends_with(0);
    typeset(&folder, &["./minutes.html", "--output", "two.pdf"]).ends_with(0);
    assert_eq!(read("one.pdf"), read("two.pdf"));
    assert_eq!(names(&folder), ["minutes.html", "one.pdf", "two.pdf"]);
}

#[test]
fn a_page_with_faults_is_refused_with_their_places_and_the_pdf_stays_as_it_was() {
    let folder = meeting();
    typeset(&folder, &["minutes.html"]).ends_with(0);
    let before = fs::read(folder.path("minutes.pdf")).expect("the PDF is there");
    let broken = minutes()
        .replace("<caption>Who does what by when</caption>\n", "")
        .replace("✓ Fully Achieved", "✓ Fully Achieved 🎉")
        .replace("<h2>Business</h2>", "<h4>Business</h4>");
    let line = |words: &str| {
        let before = broken
            .split_once(words)
            .expect("the words are there")
            .0
            .matches('\n')
            .count();
        format!("minutes.html:{}:", before + 1)
    };
    fs::write(folder.path("minutes.html"), &broken).expect("the page can be written");
    typeset(&folder, &["minutes.html"])
        .ends_with(1)
        .says("heading-skips-level")
        .says(&line("<h4>"))
        .says("character-not-shown")
        .says(&line("🎉"))
        .says("table-without-caption")
        .says(&line("<table>\n<tbody>"))
        .says("minutes.pdf is as it was");
    let after = fs::read(folder.path("minutes.pdf")).expect("the PDF is there");
    assert!(before == after, "a refused page changed the PDF");
    assert_eq!(names(&folder), ["minutes.html", "minutes.pdf"]);
}

#[test]
fn a_missing_page_is_reported() {
    let folder = meeting();
    typeset(&folder, &["minuets.html"])
        .ends_with(1)
        .says("minuets.html")
        .says("Nothing was written");
    assert_eq!(names(&folder), ["minutes.html"]);
}

#[test]
fn the_page_itself_is_never_written_over() {
    let folder = meeting();
    for target in ["minutes.html", "./minutes.html"] {
        typeset(&folder, &["minutes.html", "-o", target])
            .ends_with(2)
            .says("would replace the page itself");
    }
    fs::copy(folder.path("minutes.html"), folder.path("minutes.pdf"))
        .expect("the page can be copied");
    typeset(&folder, &["minutes.pdf"])
        .ends_with(2)
        .says("name another file after -o");
    let after = fs::read_to_string(folder.path("minutes.html")).expect("the page is there");
    assert_eq!(after, minutes());
}

#[test]
fn a_pdf_that_cannot_be_written_is_reported_and_leaves_no_file() {
    let folder = meeting();
    fs::create_dir(folder.path("papers")).expect("a folder can be made");
    typeset(&folder, &["minutes.html", "-o", "papers"])
        .ends_with(2)
        .says("cannot be written to papers");
    typeset(&folder, &["minutes.html", "-o", "nowhere/minutes.pdf"])
        .ends_with(2)
        .says("cannot be written to nowhere/minutes.pdf");
    assert_eq!(names(&folder), ["minutes.html", "papers"]);
}

#[test]
fn pictures_are_taken_from_the_page_s_own_folder() {
    let folder = Project::empty();
    let square = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><rect width=\"9\" height=\"9\"/></svg>";
    let page = |source: &str| {
        let shown = format!("<img src=\"{source}\" alt=\"A square\"></main>");
        minutes().replace("</main>", &shown)
    };
    let write = |name: &str, text: &str| {
        fs::write(folder.path(name), text).expect("a file can be written");
    };
    fs::create_dir(folder.path("meeting")).expect("a folder can be made");
    write("meeting/square.svg", square);
    write("elsewhere.svg", square);
    write("meeting/minutes.html", &page("square.svg"));
    typeset(&folder, &["meeting/minutes.html"]).ends_with(0);
    let bytes = fs::read(folder.path("meeting/minutes.pdf")).expect("the PDF is there");
    let figures = TaggedPdf::read(&bytes).with_role("Figure").count();
    assert_eq!(figures, Expected::of(&page("square.svg")).figures.len());
    for (source, words) in [
        ("../elsewhere.svg", "it is outside the page's folder"),
        (
            "circle.svg",
            "the picture ‘meeting/circle.svg’ cannot be read",
        ),
        (
            "https://example.org/square.svg",
            "cannot take a picture from",
        ),
    ] {
        write("meeting/minutes.html", &page(source));
        typeset(&folder, &["meeting/minutes.html"])
            .ends_with(1)
            .says(words);
    }
    write(
        "meeting/square.svg",
        &square.replace("<rect", "<rect opacity=\".5\""),
    );
    write("meeting/minutes.html", &page("square.svg"));
    typeset(&folder, &["meeting/minutes.html"])
        .ends_with(1)
        .says("picture-unprintable")
        .says("can be seen through");
}
