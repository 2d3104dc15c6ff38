//! Files that are held in memory, by their paths.
//!
//! A path names the same file with and without a `.` in it, as it does on the disk.

use std::collections::BTreeMap;
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

use super::listing::{EntryKind, FileEntry};

/// Files in memory.
#[derive(Debug, Clone, Default)]
pub(super) struct HeldFiles(BTreeMap<PathBuf, Arc<[u8]>>);

impl HeldFiles {
    /// Adds a file, or replaces it.
    pub fn insert(&mut self, path: &Path, bytes: Arc<[u8]>) {
        self.0.insert(plain(path), bytes);
    }

    /// What a file holds, if it is here.
    pub fn get(&self, path: &Path) -> Option<&Arc<[u8]>> {
        match self.0.is_empty() {
            true => None,
            false => self.0.get(&plain(path)),
        }
    }

    /// Whether any file is below this folder.
    pub fn has_folder(&self, folder: &Path) -> bool {
        let folder = plain(folder);
        self.0
            .keys()
            .any(|path| path.starts_with(&folder) && *path != folder)
    }

    /// Whether nothing is held.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The files and folders below a folder, down to `depth` levels. Their paths begin with the folder as it is given.
    pub fn entries(&self, folder: &Path, depth: usize) -> BTreeMap<PathBuf, FileEntry> {
        let plain_folder = plain(folder);
        let mut entries = BTreeMap::new();
        for path in self.0.keys() {
            let Ok(inside) = path.strip_prefix(&plain_folder) else {
                continue;
            };
            let count = inside.components().count();
            let mut place = folder.to_owned();
            for (index, name) in inside.components().take(depth).enumerate() {
                place.push(name);
                let kind = match index + 1 == count {
                    true => EntryKind::File,
                    false => EntryKind::Folder,
                };
                let path = place.clone();
                entries
                    .entry(path.clone())
                    .or_insert(FileEntry { path, kind });
            }
        }
        entries
    }
}

impl FromIterator<(PathBuf, Arc<[u8]>)> for HeldFiles {
    fn from_iter<I: IntoIterator<Item = (PathBuf, Arc<[u8]>)>>(files: I) -> Self {
        let files = files.into_iter();
        Self(files.map(|(path, bytes)| (plain(&path), bytes)).collect())
    }
}

/// A path without the parts that name the folder it is in already.
fn plain(path: &Path) -> PathBuf {
    let parts = path.components();
    parts.filter(|part| *part != Component::CurDir).collect()
}
