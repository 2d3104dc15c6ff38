//! A project need not be on disk. An editor can build what is not saved, and a test what was never written.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use scrutineer::build::{BuildSummary, Settings, build, check};
use scrutineer::diagnostic::{Code, Findings, human};
use scrutineer::files::Files;
use scrutineer::project::Folders;

use crate::support::files::{files, text_of, top};

const UPDATE: &str = "reviews/inclusion-in-schools/updates/2019-09.toml";

/// The samples, with the files of a caller.
fn samples(files: Files) -> Folders {
    Folders {
        files,
        ..Folders::of(Path::new(""))
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
        (path, bytes)
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
    let paper = "inclusion-in-schools/progress-update-2019-09";
    assert_eq!(
        changed,
        [
            format!("{paper}.html"),
            format!("{paper}.pdf"),
            "index.html".to_owned()
        ]
    );
}

#[test]
fn a_mistake_in_memory_is_found_at_its_place() {
    let text = text_of(UPDATE).replacen("proposed = \"", "proposed = \"Almost ", 1);
    let files = in_memory().with(UPDATE, text.into_bytes());
    let mut findings = Findings::new();
    let today = jiff::civil::date(2020, 1, 1);
    let checked = check(&samples(files), &[], today, &mut findings);
    assert!(checked.is_ok());
    let found = findings
        .iter()
        .find(|finding| finding.code() == Code::UnknownGrade);
    let file = found.and_then(|finding| finding.file());
    assert_eq!(file.map(ToString::to_string).as_deref(), Some(UPDATE));
}
