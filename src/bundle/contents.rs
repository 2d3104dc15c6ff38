//! Folders → every file that is to be kept, by its name in the bundle.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use super::bag::DATA;
use super::fault::BundleFault;
use crate::files::{EntryKind, Files};

/// A folder or a file that is to be kept.
#[derive(Debug, Clone)]
pub struct BundledPart {
    /// Its name in the bundle.
    pub name: &'static str,
    /// Where it is.
    pub path: PathBuf,
}

/// Every file that is to be kept, by its name in the bundle.
#[derive(Debug)]
pub struct Contents(BTreeMap<String, PathBuf>);

impl Contents {
    /// What is in some folders; hidden files are left out. The bundle itself must be in none of them.
    ///
    /// # Errors
    ///
    /// When something cannot be kept: then there is no bundle, rather than one in which it is missing.
    pub fn of(parts: &[BundledPart], bundle: &Path) -> Result<Self, BundleFault> {
        let mut all = BTreeMap::new();
        let files = Files::on_disk();
        for part in parts {
            if part.path.is_file() {
                all.insert(format!("{DATA}{}", part.name), part.path.clone());
                continue;
            }
            if is_in(bundle, &part.path) {
                return Err(BundleFault::Inside(part.path.clone()));
            }
            for entry in files.list_all(&part.path) {
                let entry =
                    entry.map_err(|unlisted| BundleFault::Unread(unlisted.path, unlisted.error))?;
                match entry.kind {
                    EntryKind::Folder => continue,
                    EntryKind::File => {}
                    // What papers are made of may be read through a link. The bundle holds what it leads to.
                    EntryKind::Link if entry.path.is_file() => {}
                    EntryKind::Link | EntryKind::Other => {
                        return Err(BundleFault::NoFile(entry.path));
                    }
                }
                let inside = entry.path.strip_prefix(&part.path).unwrap_or(&entry.path);
                let Some(inside) = inside.to_str() else {
                    return Err(BundleFault::NoName(entry.path));
                };
                let name = format!("{DATA}{}/{}", part.name, inside.replace('\\', "/"));
                all.insert(name, entry.path);
            }
        }
        Ok(Self(all))
    }

    /// The files in the order of their names.
    pub(super) fn iter(&self) -> impl Iterator<Item = (&String, &PathBuf)> {
        self.0.iter()
    }
}

/// Whether a file is or will be in a folder.
fn is_in(file: &Path, folder: &Path) -> bool {
    let around = match file.parent() {
        Some(around) if !around.as_os_str().is_empty() => around,
        _ => Path::new("."),
    };
    match (fs::canonicalize(around), fs::canonicalize(folder)) {
        (Ok(around), Ok(folder)) => around.starts_with(folder),
        _ => false,
    }
}
