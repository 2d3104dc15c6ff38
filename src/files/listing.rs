//! A folder → what is in it, in the order of names.
//!
//! Hidden files and folders are left out, on every system the same: those whose name begins with a full stop, and those
//! that an office program makes while a document is open (`~$view.toml`). A link is named and not followed: it may lead out
//! of the folder, or round in a circle.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::io;
use std::path::{Path, PathBuf};

use walkdir::{DirEntry, WalkDir};

use super::Files;

/// Something in a folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileEntry {
    /// Its path, which begins with the folder's as that was given.
    pub path: PathBuf,
    /// What it is.
    pub kind: EntryKind,
}

/// What something in a folder is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EntryKind {
    /// A file.
    File,
    /// A folder.
    Folder,
    /// A link to anything, or to nothing.
    Link,
    /// Anything else, such as a pipe.
    Other,
}

/// A part of a folder that cannot be listed.
#[derive(Debug)]
pub struct Unlisted {
    /// The part: the folder itself, or something in it.
    pub path: PathBuf,
    /// Why.
    pub error: io::Error,
}

impl Files {
    /// What is in a folder, but not what is in the folders there.
    pub fn list(&self, folder: &Path) -> impl Iterator<Item = Result<FileEntry, Unlisted>> {
        self.below(folder, 1, is_hidden)
    }

    /// What is in a folder, and in the folders there, each folder before what is in it.
    pub fn list_all(&self, folder: &Path) -> impl Iterator<Item = Result<FileEntry, Unlisted>> {
        self.below(folder, usize::MAX, is_hidden)
    }

    /// The same, and the files that office programs leave beside a document while it is open.
    pub fn list_all_and_locks(
        &self,
        folder: &Path,
    ) -> impl Iterator<Item = Result<FileEntry, Unlisted>> {
        self.below(folder, usize::MAX, |name| is_hidden(name) && !is_lock(name))
    }

    fn below(
        &self,
        folder: &Path,
        depth: usize,
        hides: fn(&OsStr) -> bool,
    ) -> impl Iterator<Item = Result<FileEntry, Unlisted>> {
        // Without anything in memory, which is nearly always, entries come as the disk has them.
        let (from_disk, merged) = match self.held.is_empty() && !self.without_disk {
            true => (Some(on_disk(folder, depth, hides)), None),
            false => (None, Some(self.merged(folder, depth, hides))),
        };
        from_disk
            .into_iter()
            .flatten()
            .chain(merged.into_iter().flatten())
    }

    /// The entries on the disk and those in memory, in the order of their paths. What could not be listed comes first.
    fn merged(
        &self,
        folder: &Path,
        depth: usize,
        hides: fn(&OsStr) -> bool,
    ) -> Vec<Result<FileEntry, Unlisted>> {
        let mut entries: BTreeMap<PathBuf, FileEntry> = BTreeMap::new();
        let mut all = Vec::new();
        let in_memory = self.held.entries(folder, depth);
        if !self.without_disk && (in_memory.is_empty() || folder.exists()) {
            for entry in on_disk(folder, depth, hides) {
                match entry {
                    Ok(entry) => drop(entries.insert(entry.path.clone(), entry)),
                    Err(unlisted) => all.push(Err(unlisted)),
                }
            }
        } else if in_memory.is_empty() {
            let (path, error) = (folder.to_owned(), io::ErrorKind::NotFound.into());
            all.push(Err(Unlisted { path, error }));
        }
        entries.extend(in_memory);
        let shown = entries.into_values().filter(|entry| {
            let inside = entry.path.strip_prefix(folder).unwrap_or(&entry.path);
            !inside.iter().any(hides)
        });
        all.extend(shown.map(Ok));
        all
    }
}

fn on_disk(
    folder: &Path,
    depth: usize,
    hides: fn(&OsStr) -> bool,
) -> impl Iterator<Item = Result<FileEntry, Unlisted>> {
    let walk = WalkDir::new(folder)
        .min_depth(1)
        .max_depth(depth)
        .sort_by_file_name();
    let shown = move |entry: &DirEntry| entry.depth() == 0 || !hides(entry.file_name());
    let folder = folder.to_owned();
    walk.into_iter()
        .filter_entry(shown)
        .map(move |entry| match entry {
            Ok(entry) => Ok(FileEntry {
                kind: kind(&entry),
                path: entry.into_path(),
            }),
            Err(error) => Err(Unlisted {
                path: error.path().unwrap_or(&folder).to_owned(),
                error: error.into(),
            }),
        })
}

fn kind(entry: &DirEntry) -> EntryKind {
    let kind = entry.file_type();
    match kind {
        _ if kind.is_file() => EntryKind::File,
        _ if kind.is_dir() => EntryKind::Folder,
        _ if kind.is_symlink() => EntryKind::Link,
        _ => EntryKind::Other,
    }
}

/// Whether nobody is meant to see a file of this name.
pub fn is_hidden(name: &OsStr) -> bool {
    let name = name.as_encoded_bytes();
    name.starts_with(b".") || name.starts_with(b"~$")
}

/// Whether an office program leaves a file of this name beside a document while it is open: `~$view.toml`,
/// `.~lock.review.toml#`.
pub fn is_lock(name: &OsStr) -> bool {
    let name = name.as_encoded_bytes();
    name.starts_with(b"~$") || (name.starts_with(b".~lock.") && name.ends_with(b"#"))
}
