//! A folder that must be there → the folder, and a record of which folders were made for it.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Folders that were made. When the value is dropped, those that are still empty are removed.
#[derive(Debug)]
pub struct CreatedFolders {
    /// The outermost first.
    folders: Vec<PathBuf>,
}

impl CreatedFolders {
    /// Makes a folder, and those around it, where they do not exist.
    pub fn folder(path: &Path) -> io::Result<CreatedFolders> {
        let missing = path.ancestors().take_while(|folder| {
            !folder.as_os_str().is_empty() && fs::symlink_metadata(folder).is_err()
        });
        let mut made = CreatedFolders {
            folders: missing.map(Path::to_owned).collect(),
        };
        made.folders.reverse();
        fs::create_dir_all(path)?;
        Ok(made)
    }

    /// Adds folders that were made further in.
    pub fn and(mut self, inner: CreatedFolders) -> CreatedFolders {
        self.folders.extend(inner.into_folders());
        self
    }

    fn into_folders(mut self) -> Vec<PathBuf> {
        std::mem::take(&mut self.folders)
    }
}

impl Drop for CreatedFolders {
    fn drop(&mut self) {
        for folder in self.folders.iter().rev() {
            // This fails where the folder is not empty, as it should.
            let _ = fs::remove_dir(folder);
        }
    }
}
