//! A project need not be on disk. An editor can build what is not saved, and a test what was never written.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use scrutineer::build::{BuildSummary, Page, Settings, Strictness, build, check, typeset};
use scrutineer::diagnostic::{Code, Findings, human};
use scrutineer::files::Files;
use scrutineer::project::{Folders, council_and_reviews};
use scrutineer::status;

use crate::support::files::{files, text_of, top};

const UPDATE: &str = "reviews/inclusion-in-schools/updates/2019-09.toml";

/// A folder that is not on the disk, so that nothing can be read from there by mistake.
const NOWHERE: &str = "nowhere";

/// The samples, with the files of a caller, in a folder that is not there.
fn samples(files: Files) -> Folders {
    Folders {
        files,
        ..Folders::of(Path::new(NOWHERE))
    }
}

/// Builds into a new folder: every file there but the manifest, and how many papers there are.
fn built(folders: &Folders) -> (BTreeMap<PathBuf, Vec<u8>>, usize) {
    let output = tempfile::tempdir().expect("a temporary folder can be made");
    let mut findings = Findings::new();
    let summary = build(&Settings::new(folders, output.path()), &mut findings);
    let summary = summary.expect("the output can be written");
    let BuildSummary { papers, .. } =
        summary.unwrap_or_else(|| panic!("{}", human(&findings, false)));
    let read = |path: PathBuf| {
        let bytes = fs::read(output.path().join(&path)).expect("a published file");
        (path, bytes)
    };
    let paths = files(output.path()).into_iter();
    let papers_only = paths.filter(|path| !path.starts_with(".scrutineer-manifest.json"));
    (papers_only.map(read).collect(), papers)
}

/// All files of the samples, in memory.
fn in_memory() -> Files {
    let folders = ["reviews", "templates"].into_iter();
    let all = folders.flat_map(|folder| {
        let inside = files(&top().join(folder)).into_iter();
        inside.map(move |file| Path::new(folder).join(file))
    });
    Files::in_memory(all.map(|path| {
        let bytes = fs::read(top().join(&path)).expect("a file of the project");
        (Path::new(NOWHERE).join(path), bytes)
    }))
}

#[test]
fn a_project_in_memory_makes_the_same_papers_as_on_the_disk() {
    let (from_disk, papers) = built(&Folders::of(top()));
    let (from_memory, papers_from_memory) = built(&samples(in_memory()));
    assert_eq!(papers, papers_from_memory);
    assert!(from_disk.keys().eq(from_memory.keys()));
    let differing: Vec<_> = from_disk
        .iter()
        .filter(|(path, bytes)| from_memory.get(*path) != Some(bytes))
        .map(|(path, _)| path)
        .collect();
    assert!(differing.is_empty(), "{differing:?}");
}

#[test]
fn what_is_not_saved_yet_takes_the_place_of_the_file() {
    let text = text_of(UPDATE);
    let folders = Folders {
        files: Files::on_disk().with(
            top().join(UPDATE),
            text.replacen("date = \"", "date = \"5 ", 1).into_bytes(),
        ),
        ..Folders::of(top())
    };
    let (saved, _) = built(&Folders::of(top()));
    let (unsaved, _) = built(&folders);
    let changed: Vec<_> = unsaved
        .iter()
        .filter(|(path, bytes)| saved.get(*path) != Some(bytes))
        .map(|(path, _)| path.display().to_string())
        .collect();
    let (of_meeting, changed): (Vec<_>, Vec<_>) = changed
        .into_iter()
        .partition(|path| path.starts_with("meetings"));
    let is_pack = |path: &String| path.contains("/pack-") && path.ends_with(".pdf");
    assert!(of_meeting.iter().any(is_pack), "{of_meeting:?}");
    let paper = "inclusion-in-schools/progress-update-2019-09";
    assert_eq!(
        changed,
        [
            "inclusion-in-schools/index.html".to_owned(),
            format!("{paper}-large-print.pdf"),
            format!("{paper}.html"),
            format!("{paper}.pdf"),
            "inclusion-in-schools/review.json".to_owned(),
            "index.html".to_owned(),
            "recommendations.csv".to_owned(),
            "reviews.ics".to_owned(),
            "reviews.json".to_owned()
        ]
    );
}

#[test]
fn a_mistake_in_memory_is_found_at_its_place() {
    let text = text_of(UPDATE).replacen("proposed = \"", "proposed = \"Almost ", 1);
    let update = format!("{NOWHERE}/{UPDATE}");
    let files = in_memory().with(&update, text.into_bytes());
    let mut findings = Findings::new();
    let today = jiff::civil::date(2020, 1, 1);
    let checked = check(&samples(files), &[], today, &mut findings);
    assert!(checked.is_ok());
    let found = findings
        .iter()
        .find(|finding| finding.code() == Code::UnknownGrade);
    let file = found.and_then(|finding| finding.file());
    assert_eq!(
        file.map(ToString::to_string).as_deref(),
        Some(update.as_str())
    );
}

#[test]
fn the_status_of_a_project_in_memory_is_that_of_the_one_on_the_disk() {
    let day = jiff::civil::date(2026, 3, 31);
    let status = |folders: &Folders| {
        let mut findings = Findings::new();
        let read = council_and_reviews(folders, &mut findings);
        let read = read.unwrap_or_else(|| panic!("{}", human(&findings, false)));
        let statuses = status::of(&read.reviews, &read.council, day);
        status::json(&statuses, &read.unread, day)
    };
    assert_eq!(status(&samples(in_memory())), status(&Folders::of(top())));
}

#[test]
fn a_page_in_memory_is_typeset_with_its_picture() {
    let page = r#"<!DOCTYPE html><html lang="en"><head><title>Parks</title></head><body><main><h1>Parks</h1>
        <img src="map.svg" alt="A map of the parks"></main></body></html>"#;
    let map =
        r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"><path d="M0 0h4v4z"/></svg>"#;
    let in_folder = |name: &str| format!("{NOWHERE}/pages/{name}");
    let files = in_memory()
        .with(in_folder("parks.html"), page.as_bytes())
        .with(in_folder("map.svg"), map.as_bytes());
    let output = tempfile::tempdir().expect("a temporary folder can be made");
    let order = Page {
        is_draft: false,
        html: in_folder("parks.html").into(),
        pdf: output.path().join("parks.pdf"),
        date: None,
        strictness: Strictness::Errors,
    };
    let mut findings = Findings::new();
    let is_made = typeset(&order, &samples(files), &mut findings).expect("the PDF can be written");
    assert!(is_made, "{}", human(&findings, false));
    let pdf = fs::read(order.pdf).expect("the PDF");
    assert!(pdf.starts_with(b"%PDF-"));
}
