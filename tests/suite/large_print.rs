//! A council that asks for large print has every paper in it too.
//!
//! The sample council asks for it. What a council that does not ask has is in all other tests of the second council.

use std::collections::{BTreeMap, BTreeSet};

use crate::support::project::Project;
use crate::support::tagged::{Element, Kid, Owner, TaggedPdf};

const FOLDER: &str = "output/inclusion-in-schools";
const PAPERS: [&str; 3] = ["action-plan", "cabinet-decision", "progress-update-2019-09"];
const COUNCIL: &str = "templates/council.toml";

fn pdf(project: &Project, name: &str) -> TaggedPdf {
    TaggedPdf::read(&project.bytes(&format!("{FOLDER}/{name}.pdf")))
}

/// What is drawn on all pages: text, size and face.
fn written(pdf: &TaggedPdf) -> Vec<(String, f32, String)> {
    let sequences = pdf.pages.iter().flat_map(|page| &page.sequences);
    let written = sequences.flat_map(|sequence| &sequence.written);
    written
        .map(|one| (one.text.clone(), one.size, one.face.clone()))
        .collect()
}

fn counted(pdf: &TaggedPdf) -> BTreeMap<String, usize> {
    let mut roles = BTreeMap::new();
    for role in [
        "Table", "TR", "TH", "TD", "Caption", "H1", "H2", "Figure", "L", "LI",
    ] {
        roles.insert(role.to_owned(), pdf.with_role(role).count());
    }
    roles
}

#[test]
fn every_paper_is_there_and_its_page_and_that_of_the_review_lead_to_it() {
    let project = Project::published();
    let index = project.text(&format!("{FOLDER}/index.html"));
    for paper in PAPERS {
        let page = project.text(&format!("{FOLDER}/{paper}.html"));
        let link =
            format!("<a href=\"{paper}-large-print.pdf\">This paper in large print (PDF)</a>");
        assert!(page.contains(&link), "{paper} does not lead to it");
        let (navigation, _) = page.split_once("<main").expect("a page has a main part");
        assert!(navigation.contains(&link), "the link is part of the paper");
        assert!(index.contains(&format!("\"{paper}-large-print.pdf\"")));
        project.bytes(&format!("{FOLDER}/{paper}-large-print.pdf"));
    }
    assert!(index.contains("September 2019</time>, large print PDF</a>"));
}

#[test]
fn nothing_in_it_is_small_or_slanted_and_the_tree_is_that_of_the_usual_paper() {
    let project = Project::published();
    for paper in PAPERS {
        let large = pdf(&project, &format!("{paper}-large-print"));
        for (text, size, face) in written(&large) {
            assert!(size >= 16.0, "{paper}: “{text}” is {size} points high");
            assert!(!face.contains("Italic"), "{paper}: “{text}” is slanted");
        }
        assert_eq!(counted(&large), counted(&pdf(&project, paper)), "{paper}");
    }
}

#[test]
fn it_is_the_paper_that_is_published_in_that_look_alone() {
    let project = Project::published();
    let look = [
        "build",
        "--theme",
        "theme-large-print.toml",
        "--output",
        "large",
    ];
    project.run(&look).ends_with(0);
    for paper in PAPERS {
        let beside = project.bytes(&format!("{FOLDER}/{paper}-large-print.pdf"));
        let alone = project.bytes(&format!("large/inclusion-in-schools/{paper}.pdf"));
        assert!(beside == alone, "{paper}");
    }
}

#[test]
fn the_agenda_and_the_pack_of_a_meeting_are_there_too() {
    let project = Project::published();
    let meeting = "2019-10-16-children-and-young-people";
    let index = project.text("output/index.html");
    for paper in ["agenda", "pack"] {
        let name = format!("{paper}-{meeting}");
        let page = project.text(&format!("output/meetings/{meeting}/{name}.html"));
        assert!(page.contains(&format!("href=\"{name}-large-print.pdf\"")));
        let large = format!("output/meetings/{meeting}/{name}-large-print.pdf");
        let large = TaggedPdf::read(&project.bytes(&large));
        // What is drawn in a paper has large letters too.
        for (text, size, face) in written(&large) {
            assert!(size >= 16.0, "{paper}: “{text}” is {size} points high");
            assert!(!face.contains("Italic"), "{paper}: “{text}” is slanted");
        }
        let usual = project.bytes(&format!("output/meetings/{meeting}/{name}.pdf"));
        assert_eq!(large.words(), TaggedPdf::read(&usual).words());
    }
    assert!(index.contains(&format!("{meeting}/pack-{meeting}-large-print.pdf")));
}

#[test]
fn a_row_that_fits_on_one_page_is_on_one_page() {
    let project = Project::published();
    let mut rows = 0;
    for paper in PAPERS {
        let large = pdf(&project, &format!("{paper}-large-print"));
        for row in large.with_role("TR") {
            let pages: BTreeSet<usize> = row.all().iter().flat_map(|one| pages(one)).collect();
            assert!(pages.len() <= 1, "{paper}: a row is on pages {pages:?}");
            rows += 1;
        }
    }
    assert!(rows > 150, "the sample has many rows: {rows}");
}

/// The pages that show something of an element itself.
fn pages(element: &Element) -> Vec<usize> {
    let marked = element.kids.iter().filter_map(|kid| match kid {
        Kid::Marked { page, .. } => Some(*page),
        _ => None,
    });
    marked.collect()
}

#[test]
fn no_page_of_it_says_twice_what_goes_on() {
    let project = Project::published();
    let mut repeated = 0;
    for paper in PAPERS {
        for page in &pdf(&project, &format!("{paper}-large-print")).pages {
            let artifacts = page.sequences.iter();
            let artifacts = artifacts.filter(|one| !matches!(one.owner, Owner::Element { .. }));
            let words = artifacts.flat_map(|one| &one.written);
            let mut words: Vec<&str> = words
                .map(|one| one.text.trim())
                .filter(|text| text.ends_with("(continued)"))
                .collect();
            words.sort_unstable();
            repeated += words.len();
            assert!(words.windows(2).all(|two| two[0] != two[1]), "{words:?}");
        }
    }
    assert!(repeated > 10, "tables go on over pages: {repeated}");
}

#[test]
fn a_long_header_goes_on_over_more_lines_and_loses_no_word() {
    let project = Project::samples();
    let words = |count: usize| {
        (0..count)
            .map(|_| "resilience")
            .collect::<Vec<_>>()
            .join(" ")
    };
    for (count, draft) in [
        (4, false),
        (12, false),
        (25, false),
        (12, true),
        (30, false),
    ] {
        let (header, part) = (words(count), words(count + 2));
        project.write(
            "page.html",
            &format!(
                "<!DOCTYPE html>\n<html lang=\"en-GB\"><head><meta charset=\"utf-8\"><title>Note</title>\
                 <meta name=\"running-header\" content=\"{header}\"></head><body><main><h1>Note</h1><p>None</p>\
                 <section class=\"new-page\"><p>One</p></section>\
                 <section data-running-header=\"{part}\"><p>Two</p></section></main></body></html>"
            ),
        );
        let mut arguments = vec!["typeset", "page.html", "--theme", "theme-large-print.toml"];
        arguments.extend(draft.then_some("--draft"));
        project.run(&arguments).ends_with(0);
        let pdf = TaggedPdf::read(&project.bytes("page.pdf"));
        assert_eq!(pdf.pages.len(), 3, "{count}");
        for (page, wanted) in pdf.pages.iter().skip(1).zip([count, count + 2]) {
            let artifacts = page.sequences.iter();
            let artifacts = artifacts.filter(|one| !matches!(one.owner, Owner::Element { .. }));
            let header: Vec<_> = artifacts.flat_map(|one| &one.written).collect();
            let said: String = header.iter().map(|one| one.text.as_str()).collect();
            assert_eq!(said.matches("resilience").count(), wanted, "{said}");
            let content = page.sequences.iter();
            let content = content.filter(|one| matches!(one.owner, Owner::Element { .. }));
            let highest = content.flat_map(|one| &one.written).map(|one| one.baseline);
            let highest = highest.fold(0.0, f32::max);
            let lowest = header.iter().filter(|one| one.text.contains("resilience"));
            let lowest = lowest.map(|one| one.baseline).fold(f32::INFINITY, f32::min);
            assert!(lowest > highest + 16.0, "{lowest} is above {highest}");
        }
    }
}

#[test]
fn an_update_cannot_have_the_name_of_one_in_large_print() {
    let project = Project::samples();
    let folder = "reviews/inclusion-in-schools/updates";
    let update = project.text(&format!("{folder}/2019-09.toml"));
    project.write(&format!("{folder}/2019-09-large-print.toml"), &update);
    project.build().ends_with(1).says(
        "error[unfit-name]: a name that ends in `-large-print` is that of a paper in large print",
    );
}

#[test]
fn a_council_that_no_longer_asks_hears_which_files_have_gone() {
    let project = Project::published();
    project.build().says("(0 files new or changed");
    project.change(COUNCIL, "large_print = true", "large_print = false");
    let run = project.build().ends_with(0);
    for paper in PAPERS {
        let file = format!("inclusion-in-schools/{paper}-large-print.pdf");
        assert!(run.said.contains(&file), "{file} in:\n{}", run.said);
        assert!(!project.path("output").join(&file).exists(), "{file}");
        let page = project.text(&format!("{FOLDER}/{paper}.html"));
        assert!(!page.contains("large-print"));
    }
    assert!(!project.text("output/index.html").contains("large-print"));
}

#[test]
fn another_font_of_large_print_makes_the_papers_again() {
    let project = Project::published();
    let file = format!("{FOLDER}/cabinet-decision-large-print.pdf");
    let before = project.bytes(&file);
    let theme = "templates/theme-large-print.toml";
    let regular = "\nregular = \"fonts/LiberationSans-Regular.ttf\"";
    project.change(theme, regular, "\nregular = \"fonts/DejaVuSans.ttf\"");
    project.build().ends_with(0);
    assert_ne!(project.bytes(&file), before);
}

#[test]
fn a_council_without_the_theme_hears_that_it_is_missing() {
    let project = Project::samples();
    std::fs::remove_file(project.path("templates/theme-large-print.toml")).expect("it was there");
    project
        .build()
        .ends_with(1)
        .says("papers are to be made in large print, and this theme is not there");
    project.change(COUNCIL, "large_print = true", "");
    project.build().ends_with(0);
}

#[test]
fn a_translation_has_its_own_words_for_the_link_and_its_own_file() {
    let project = Project::samples();
    let council = project.text(COUNCIL);
    let welsh = council.replacen("\nlanguage = \"en-GB\"", "\nlanguage = \"cy\"", 1);
    let words = "\n[words]\nthis_paper_in_large_print = \"Y papur hwn mewn print bras (PDF)\"\n\n[action_plan]\n";
    let welsh = welsh.replacen("\n[action_plan]\n", words, 1);
    project.write("templates/council.cy.toml", &welsh);
    project.change_line(
        "reviews/inclusion-in-schools/review.toml",
        "title = ",
        "language = \"cy\"\ntitle = \"Cynhwysiant mewn Ysgolion\"",
    );
    project.build().ends_with(0);
    let page = project.text(&format!("{FOLDER}/action-plan.html"));
    assert!(
        page.contains(">Y papur hwn mewn print bras (PDF)</a>"),
        "{page}"
    );
    project.bytes(&format!("{FOLDER}/action-plan-large-print.pdf"));
}
