//! What a publication changes in the output: the files that come, and those that go.

use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

use super::presence::found_at;
use crate::files::Digest;

/// What comes and what goes, by paths from the top of the output.
#[derive(Debug, Default)]
pub struct OutputChanges {
    /// Files that are new or changed, in the order of their paths.
    pub come: Vec<PathBuf>,
    /// Files that are withdrawn.
    pub go: Vec<PathBuf>,
}

impl OutputChanges {
    /// Whether the output would be as it is.
    pub fn is_nothing(&self) -> bool {
        self.come.is_empty() && self.go.is_empty()
    }

    /// Removes what is withdrawn from a tree, and the folders that are empty without it.
    pub fn withdraw_from(&self, tree: &Path) -> io::Result<()> {
        for path in &self.go {
            if is_own_file(tree, path)? {
                fs::remove_file(tree.join(path))?;
                remove_empty_folders(tree, path);
            }
        }
        Ok(())
    }
}

/// Removes the folders around a file that has gone, as far as they are empty.
pub fn remove_empty_folders(tree: &Path, path: &Path) {
    let inside = path.ancestors().skip(1);
    for folder in inside.filter(|folder| !folder.as_os_str().is_empty()) {
        // This fails where the folder is not empty, as it should.
        if fs::remove_dir(tree.join(folder)).is_err() {
            return;
        }
    }
}

/// Whether a path stays inside the folder that it starts from.
pub fn is_inside(path: &Path) -> bool {
    let mut names = path.components().peekable();
    names.peek().is_some() && names.all(|name| matches!(name, Component::Normal(_)))
}

/// Whether there is a plain file at a path below a folder, with no link on the way to it.
pub fn is_own_file(folder: &Path, path: &Path) -> io::Result<bool> {
    OwnFiles::of(folder).has(path)
}

/// The plain files below a folder. Files of one folder are looked for one after another, and the way to that folder is looked at
/// once.
pub struct OwnFiles<'f> {
    folder: &'f Path,
    /// The folder of the last file.
    way: Option<PathBuf>,
}

impl<'f> OwnFiles<'f> {
    /// Of this folder.
    pub fn of(folder: &'f Path) -> Self {
        Self { folder, way: None }
    }

    /// Whether there is a plain file at this path, with no link on the way to it.
    pub fn has(&mut self, path: &Path) -> io::Result<bool> {
        if !self.is_way_there(path)? {
            return Ok(false);
        }
        let found = found_at(&self.folder.join(path))?;
        Ok(found.is_some_and(|found| found.is_file()))
    }

    /// What such a file holds; none if there is none.
    pub fn digest(&mut self, path: &Path) -> Option<Digest> {
        let is_way_there = self.is_way_there(path).unwrap_or(false);
        let digest = is_way_there.then(|| Digest::of_own_file(&self.folder.join(path)));
        digest?.ok()
    }

    /// Whether a path leads through folders within this one, and through no link.
    fn is_way_there(&mut self, path: &Path) -> io::Result<bool> {
        let Some(way) = path.parent().filter(|_| is_inside(path)) else {
            return Ok(false);
        };
        if self.way.as_deref() != Some(way) {
            let mut place = self.folder.to_owned();
            for name in way {
                place.push(name);
                if !found_at(&place)?.is_some_and(|found| found.is_dir()) {
                    return Ok(false);
                }
            }
            self.way = Some(way.to_owned());
        }
        Ok(true)
    }
}
