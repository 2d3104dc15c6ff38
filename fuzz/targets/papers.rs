//! A whole small build: the files of a review → web pages and PDFs, by the templates that come with the program.
//!
//! The files stand one after another, each below a line `%%% ` with its name. What reading accepts can be published.

#![no_main]

use std::collections::BTreeMap;
use std::fs;
use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use scrutineer::check;
use scrutineer::council::{self, Council};
use scrutineer::diagnostic::{Findings, SourceFile, human};
use scrutineer::document;
use scrutineer::model::Passage;
use scrutineer::pdf::Pictures;
use scrutineer::reviews::{self, Library};
use scrutineer::template::{Appearance, Listed, Templates, papers};
use scrutineer_fuzz::{Folder, LOOK, TYPESETTER, project, tell};

/// The files a review may have here; one that is not given is not there.
const FILES: [&str; 3] = ["review.toml", "decision.toml", "updates/2024-01.toml"];

static FOLDER: LazyLock<Folder> = LazyLock::new(Folder::new);

static STOCKTON: LazyLock<Council> = LazyLock::new(|| {
    let mut findings = Findings::new();
    let file = project().join("templates/council.toml");
    let council = council::read(&file, &|_| true, &mut findings);
    council.unwrap_or_else(|| panic!("{}", human(&findings, false)))
});

static TEMPLATES: LazyLock<Templates> = LazyLock::new(|| {
    let names = [
        "page.html",
        "progress-update.html",
        "cabinet-decision.html",
        "grade-chart.html",
        "index.html",
    ];
    let files: BTreeMap<_, _> = names
        .into_iter()
        .map(|name| {
            let text = fs::read_to_string(project().join("templates").join(name));
            (
                name.to_owned(),
                SourceFile::new(name, text.unwrap_or_else(|error| panic!("{name}: {error}"))),
            )
        })
        .collect();
    let mut findings = Findings::new();
    let templates = Templates::new(&files, &mut findings);
    templates.unwrap_or_else(|| panic!("{}", human(&findings, false)))
});

static APPEARANCE: LazyLock<Appearance> = LazyLock::new(|| Appearance {
    colours: LOOK
        .theme
        .palette
        .iter()
        .map(|(name, colour)| (name.clone(), colour.to_string()))
        .collect(),
    text_size: 16.0,
    measure: 600.0,
});

fuzz_target!(|text: &str| {
    for name in FILES {
        let path = format!("reviews/parks/{name}");
        let given = text
            .split("%%% ")
            .find_map(|file| file.strip_prefix(name)?.strip_prefix('\n'));
        match given {
            Some(text) => FOLDER.write(&path, text),
            None => drop(fs::remove_file(FOLDER.path(&path))),
        }
    }
    let mut findings = Findings::new();
    let shown = |letter: char| LOOK.family.shows(letter);
    let library = reviews::read(
        &FOLDER.path("reviews"),
        Some(&STOCKTON.scale),
        &shown,
        &mut findings,
    );
    let sound = !findings.has_errors();
    publish(&library, &mut findings);
    assert_eq!(
        sound,
        !findings.has_errors(),
        "what reading accepts can be published:\n{}",
        human(&findings, false)
    );
    tell(&findings);
});

fn publish(library: &Library, findings: &mut Findings) {
    let shown = |letter: char| LOOK.family.shows(letter);
    let none = |_: &str| Err("there is no such file".to_owned());
    for review in &library.reviews {
        let places = &library.places[&review.id];
        let find = |passage: &Passage| places.find(passage);
        findings.extend(check::check(review, &STOCKTON, None, &find).findings);
        for paper in papers(review) {
            let page = TEMPLATES.render(&paper, &STOCKTON, &APPEARANCE);
            let page = page.unwrap_or_else(|fault| panic!("the page cannot be made: {fault:?}"));
            let page = SourceFile::new(format!("{}.html", paper.path()), page);
            let Some(document) = document::read(&page, &shown, &none, findings) else {
                continue;
            };
            let pictures = Pictures::open(&document, &LOOK.family);
            let pictures = pictures.unwrap_or_else(|faults| panic!("{faults:?}"));
            let pdf = TYPESETTER.typeset(&document, &pictures, None);
            assert!(
                pdf.unwrap_or_else(|fault| panic!("{fault:?}"))
                    .starts_with(b"%PDF-")
            );
        }
    }
    let listed = library.reviews.iter();
    let listed: Vec<Listed> = listed
        .map(|review| Listed::new(review, &STOCKTON))
        .collect();
    let index = TEMPLATES.index(&listed, &STOCKTON, &APPEARANCE);
    let index = SourceFile::new(
        "index.html",
        index.unwrap_or_else(|fault| panic!("{fault:?}")),
    );
    assert!(
        library.reviews.is_empty() || document::read(&index, &shown, &none, findings).is_some()
    );
}
