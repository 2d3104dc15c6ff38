//! What a publication changes in the output: the files that come, and those that go.

use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

use super::presence::found_at;

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
    let mut place = folder.to_owned();
    let mut names = path.components().peekable();
    while let Some(name) = names.next() {
        let Component::Normal(name) = name else {
            return Ok(false);
        };
        place.push(name);
        let Some(found) = found_at(&place)? else {
            return Ok(false);
        };
        let is_right = match names.peek() {
            Some(_) => found.is_dir(),
            None => found.is_file(),
        };
        if !is_right {
            return Ok(false);
        }
    }
    Ok(true)
}
