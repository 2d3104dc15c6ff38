//! What is below a folder, and whether anything in it was touched: for comparing before and after.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

use walkdir::{DirEntry, WalkDir};

use crate::support::project::Project;

/// What is below a folder, as a reader finds it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Entry {
    File(Vec<u8>),
    Folder,
    Link(PathBuf),
}

/// Everything below a folder, by its path from there.
pub type Tree = BTreeMap<PathBuf, Entry>;

/// Which file it is, and when it was written and moved: changes with every touch.
pub type Touched = BTreeMap<PathBuf, (u64, i64, i64, i64, i64)>;

/// What the public sees of a project.
pub fn output_of(project: &Project) -> Tree {
    tree(&project.path("output"))
}

/// Panics when a killed build has left something anywhere.
#[track_caller]
pub fn nothing_is_left_over(project: &Project) {
    let left: Vec<PathBuf> = WalkDir::new(project)
        .into_iter()
        .map(|entry| entry.expect("it can be read"))
        .filter(is_ours)
        .map(DirEntry::into_path)
        .collect();
    assert!(left.is_empty(), "left over: {left:?}");
}

/// Names of what is not yet published or was left by a killed build. Readers should not see it.
fn is_ours(entry: &DirEntry) -> bool {
    let name = entry.file_name().to_string_lossy();
    name.starts_with('.') && name.ends_with(".scrutineer-staging")
}

fn entries(folder: &Path) -> impl Iterator<Item = (PathBuf, DirEntry)> {
    WalkDir::new(folder)
        .into_iter()
        .filter_entry(|entry| !is_ours(entry))
        .map(move |entry| {
            let entry = entry.expect("it can be read");
            let path = entry.path().strip_prefix(folder).expect("it is inside");
            (path.to_owned(), entry)
        })
}

/// Everything below a folder. Nothing if there is no folder.
pub fn tree(folder: &Path) -> Tree {
    if fs::symlink_metadata(folder).is_err() {
        return Tree::new();
    }
    let what = |entry: &DirEntry| match entry.file_type() {
        kind if kind.is_dir() => Entry::Folder,
        kind if kind.is_symlink() => {
            Entry::Link(fs::read_link(entry.path()).expect("a link can be read"))
        }
        _ => Entry::File(fs::read(entry.path()).expect("a file can be read")),
    };
    entries(folder)
        .map(|(path, entry)| (path, what(&entry)))
        .collect()
}

/// Shows whether anything below a folder, or the folder itself, was touched.
pub fn touched(folder: &Path) -> Touched {
    entries(folder)
        .map(|(path, entry)| {
            let facts = entry.metadata().expect("it has metadata");
            let modified = (facts.mtime(), facts.mtime_nsec());
            let changed = (facts.ctime(), facts.ctime_nsec());
            (
                path,
                (facts.ino(), modified.0, modified.1, changed.0, changed.1),
            )
        })
        .collect()
}

/// The paths that differ. Whole trees would be too much to show.
pub fn differing<T: PartialEq>(
    one: &BTreeMap<PathBuf, T>,
    other: &BTreeMap<PathBuf, T>,
) -> Vec<PathBuf> {
    let of_either = one.keys().chain(other.keys());
    of_either
        .filter(|path| one.get(*path) != other.get(*path))
        .cloned()
        .collect()
}

#[track_caller]
pub fn assert_same<T: PartialEq>(one: &BTreeMap<PathBuf, T>, other: &BTreeMap<PathBuf, T>) {
    let differing = differing(one, other);
    assert!(
        differing.is_empty(),
        "these are not the same: {differing:?}"
    );
}
