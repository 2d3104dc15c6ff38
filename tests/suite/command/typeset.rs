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

#[test]
fn a_draft_says_so_on_each_page_and_in_its_title() {
    let folder = meeting();
    typeset(&folder, &["minutes.html", "--draft"]).ends_with(0);
    let read = || TaggedPdf::read(&folder.bytes("minutes.pdf"));
    let marks = |pdf: &TaggedPdf| {
        let pages = pdf.pages.iter();
        let marked = pages.filter(|page| page.artifacts().any(|one| one.text.contains("DRAFT")));
        marked.count()
    };
    let title = |pdf: &TaggedPdf| pdf.catalog.info_title.clone().unwrap_or_default();
    let draft = read();
    assert_eq!(marks(&draft), draft.pages.len());
    assert_eq!(draft.catalog.info_title, draft.catalog.xmp_title);
    typeset(&folder, &["minutes.html"]).ends_with(0);
    let agreed = read();
    assert_eq!(marks(&agreed), 0);
    assert_eq!(title(&draft), format!("Draft: {}", title(&agreed)));
    // All else is as it will be.
    assert_eq!(draft.outline, agreed.outline);
    // A page that says itself that it is a draft is not made one twice.
    let own = minutes().replace(
        "<title>",
        "<meta name=\"draft\" content=\"Drafft\">\n<title>Drafft: ",
    );
    folder.write("minutes.html", &own);
    typeset(&folder, &["minutes.html", "--draft"]).ends_with(0);
    let own = read();
    assert_eq!(title(&own), format!("Drafft: {}", title(&agreed)));
    assert!(
        own.pages
            .iter()
            .all(|page| page.artifacts().any(|one| one.text.contains("DRAFFT")))
    );
}

#[test]
fn each_part_of_a_pack_has_its_own_line_at_the_head_of_its_pages() {
    let html = text_of("tests/cases/typeset/pack.html");
    let folder = Project::empty();
    folder.write("pack.html", &html);
    typeset(&folder, &["pack.html"]).ends_with(0);
    let pdf = TaggedPdf::read(&folder.bytes("pack.pdf"));
    let head = |page: usize| {
        let lines = pdf.pages[page].artifacts().flat_map(|one| one.text.lines());
        let lines = lines.map(str::trim).filter(|line| *line != "DRAFT");
        lines.map(str::to_owned).collect::<Vec<_>>().join("|")
    };
    let of_meeting = "People Select Committee, 3 December 2026";
    for (title, header) in [
        ("Papers", "Item 2: Inclusion in schools"),
        ("2. Inclusion in schools", "Item 2: Inclusion in schools"),
        ("On a new page", "Item 2: Inclusion in schools"),
        ("Appendix A", "Item 2, Appendix A: What everybody said"),
        ("3. Parks and open spaces", "Item 3: Parks and open spaces"),
        ("Late paper", of_meeting),
        ("Last", "Item 4: Last"),
    ] {
        let bookmark = pdf.outline.iter().find(|bookmark| bookmark.title == title);
        let page = bookmark.and_then(|bookmark| bookmark.page).expect(title);
        assert!(head(page).contains(header), "{title}: {}", head(page));
        let is_of_meeting = head(page).contains(of_meeting);
        assert_eq!(
            is_of_meeting,
            header == of_meeting,
            "{title}: {}",
            head(page)
        );
    }
    assert!(!head(0).contains(of_meeting), "{}", head(0));
    // Headings nest as deep as they are.
    let levels = pdf.outline.iter().map(|bookmark| bookmark.level);
    assert_eq!(levels.max(), Some(6));
    // The table of item 3 goes on, on pages of item 3.
    let sites = pdf.pages.iter().filter(|page| {
        page.artifacts()
            .any(|one| one.text.contains("Sites (continued)"))
    });
    assert_eq!(sites.count(), 2);
}
