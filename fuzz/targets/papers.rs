//! A whole small build: the files of a review → web pages and PDFs, with the templates that come with the program.
//!
//! The files are one after another, each below a line `%%% ` with its name. What the readers accept can be published.

#![no_main]

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use scrutineer::account;
use scrutineer::build::{CheckedPage, PageFaults};
use scrutineer::check;
use scrutineer::diagnostic::{Findings, human};
use scrutineer::files::Files;
use scrutineer::model::Passage;
use scrutineer::pdf::Typesetter;
use scrutineer::project::{Folders, Project};
use scrutineer::reviews::{self, Library};
use scrutineer::template::{Listed, papers};
use scrutineer_fuzz::{project, report};

/// The files a review may have here; one that is not given is not there.
const FILES: [&str; 3] = ["review.toml", "decision.toml", "updates/2024-01.toml"];

static PROJECT: LazyLock<Project> = LazyLock::new(|| {
    let mut findings = Findings::new();
    let project = Project::read(&Folders::of(project()), &mut findings);
    project.unwrap_or_else(|| panic!("{}", human(&findings, false)))
});

static TYPESETTER: LazyLock<Typesetter<'static>> =
    LazyLock::new(|| Typesetter::new(&PROJECT.look.theme, &PROJECT.look.family));

fuzz_target!(|text: &str| {
    let given = FILES.iter().filter_map(|name| {
        let mut files = text.split("%%% ");
        let text = files.find_map(|file| file.strip_prefix(name)?.strip_prefix('\n'))?;
        let path = PathBuf::from(format!("reviews/parks/{name}"));
        Some((path, text.as_bytes()))
    });
    let files = Files::in_memory(given);
    let mut findings = Findings::new();
    let shown = |letter: char| PROJECT.look.shows(letter);
    let terms = Some(PROJECT.council.terms());
    let library = reviews::read(&files, Path::new("reviews"), terms, &shown, &mut findings);
    let is_sound = !findings.has_errors();
    publish(&library, &mut findings);
    assert_eq!(
        is_sound,
        !findings.has_errors(),
        "what the readers accept can be published:\n{}",
        human(&findings, false)
    );
    report(&findings);
});

fn publish(library: &Library, findings: &mut Findings) {
    let Project {
        council, templates, ..
    } = &*PROJECT;
    let appearance = PROJECT.appearance();
    let mut faults = PageFaults::default();
    let mut pages = 0;
    for review in &library.reviews {
        let places = &library.places[&review.id];
        let find = |passage: &Passage| places.find(passage);
        findings.extend(check::check(review, council, None, &|_| true, &find).findings);
        for paper in papers(review, council) {
            let made = templates.render(&paper, council, &[], &appearance);
            let name = format!("{}.html", paper.path(council));
            let page = CheckedPage::open(
                &PROJECT,
                &name,
                paper.template(),
                made,
                &|_| true,
                &mut faults,
            );
            if let Some(page) = page {
                let lost = account::of_paper(&paper, council, &page.document, &find);
                assert!(lost.is_empty(), "{lost:?}");
                let set = TYPESETTER.typeset(&page.document, &page.pictures, None);
                let set = set.unwrap_or_else(|fault| panic!("{fault:?}"));
                assert!(set.bytes.starts_with(b"%PDF-"));
                assert_eq!(account::of_pdf(&name, &page.document, &set.said), None);
            }
            pages += 1;
        }
    }
    let listed = library.reviews.iter();
    let listed: Vec<Listed> = listed
        .map(|review| {
            let councils = (std::iter::once(council), templates.have_review_page());
            Listed::new((review, council), &[], councils)
        })
        .collect();
    let indices = templates.index((&listed, &[], &[]), (council, &[council]), &appearance);
    for (name, made) in indices {
        let all = |_: &str| true;
        let index = CheckedPage::open(&PROJECT, &name, "index.html", made, &all, &mut faults);
        assert!(pages == 0 || index.is_some());
    }
    findings.extend(faults.into_findings());
}
